import type { Problem } from "#problems/problem.ts";
import type { Desk } from "./desk.ts";
import { download } from "./download.ts";
import { toFileName } from "./draft-files.ts";

/** Sentences of what is wrong with a template, one behind the other. */
const tell = (problems: readonly Problem[]): string =>
  problems
    .map(({ message, suggestion = "" }) =>
      suggestion === ""
        ? message
        : `${message} ${suggestion.charAt(0).toLocaleUpperCase("vi")}${suggestion.slice(1)}`,
    )
    .join(" ");

/** Writes the draft into an office's own .docx and hands it over; returns what is to be said. What fills it is loaded now. */
export async function fillOffice({ draft, book, index }: Desk, file: File): Promise<string> {
  try {
    const [{ fillTemplate }, { composeDraft }] = await Promise.all([
      import("#draft/template/fill-template.ts"),
      import("#draft/compose/compose-draft.ts"),
    ]);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const about = { file: file.name, day: index.date };
    const { docx, problems } = await fillTemplate(bytes, composeDraft(draft, book), about);
    if (docx === undefined) return `Chưa làm được tệp theo “${file.name}”. ${tell(problems)}`;
    download(new Uint8Array(docx), toFileName(draft, "docx"), "docx");
    return `Đã làm tệp theo “${file.name}”. ${tell(problems)}`;
  } catch {
    return `Chưa đọc được “${file.name}”; thử lại.`;
  }
}

/** Hands over a template to begin with; returns what is to be said. */
export async function downloadStarter({ index }: Desk): Promise<string> {
  try {
    const { makeStarter } = await import("#draft/template/starter.ts");
    download(new Uint8Array(await makeStarter(index.date)), "mau-ke-hoach.docx", "docx");
    return "Đã tải mẫu khởi đầu: sửa bằng Word theo thể thức của cơ quan, giữ các chỗ trong ngoặc nhọn, rồi chọn “Theo mẫu của cơ quan…”.";
  } catch {
    return "Chưa làm được mẫu; thử lại.";
  }
}
