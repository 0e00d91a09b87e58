import type { ImportedDocument, Statement } from "#schema/items.ts";
import type { AlignedText } from "#text/aligned.ts";
import { trimEnd } from "#text/trim-end.ts";
import { type LogicalLine, isUpperCase } from "#importer/lines/logical-line.ts";
import { beginsCaption } from "./captions.ts";

const kinds: readonly (readonly [RegExp, ImportedDocument["kind"]])[] = [
  [/^ke hoach phoi hop$/, "ke-hoach-phoi-hop"],
  [/^ke hoach$/, "ke-hoach"],
  [/^quyet dinh$/, "quyet-dinh"],
];

/** The kind of document that a line names, which names nothing else; undefined for any other. */
export function readDocumentKind({ folded }: AlignedText): ImportedDocument["kind"] | undefined {
  const words = trimEnd(folded, /[\s:.]/);
  return kinds.find(([pattern]) => pattern.test(words))?.[1];
}

export interface TitleBlock {
  readonly kind: ImportedDocument["kind"];
  readonly title: Statement | null;
  /** Index of the line after the title, in the lines given. */
  readonly end: number;
}

/** Kind and trích yếu: the line that is only “KẾ HOẠCH” or “QUYẾT ĐỊNH”, and the paragraph below it. */
export function readTitleBlock(lines: readonly LogicalLine[]): TitleBlock {
  for (const [index, line] of lines.slice(0, 60).entries()) {
    const kind = readDocumentKind(line);
    if (kind === undefined || !line.reads.isUpper) continue;
    let end = index + 1;
    let title: Statement | null = null;
    for (const next of lines.slice(index + 1, index + 8)) {
      if (next.row !== undefined || next.reads.section !== undefined) break;
      if (endsTitle(next, title?.text ?? null)) break;
      title =
        title === null
          ? { text: next.text, lines: [next.line, next.to] }
          : { text: `${title.text} ${next.text}`, lines: [title.lines[0], next.to] };
      end += 1;
    }
    return { kind, title, end };
  }
  return { kind: "khac", title: null, end: 0 };
}

/** Whether a line below “KẾ HOẠCH” and the title so far begins the text: a basis, a caption, the body that speaks. */
function endsTitle(line: LogicalLine, before: string | null): boolean {
  const { text, folded } = line;
  if (beginsCaption(line)) return true;
  if (line.reads.isUpper) {
    const isBody = /^(?:chu tich|uy ban nhan dan|ban chi dao|to cong tac)\b/.test(folded);
    return isBody || (before !== null && !isUpperCase(before));
  }
  if (
    /^(?:can cu|thuc hien (?:cac )?(?:quyet dinh|ke hoach|cong van|chi thi|nghi quyet|thong bao|van ban)(?! (?:thuc hien|trien khai)))\b/.test(
      folded,
    )
  )
    return true;
  // The title itself may begin so: “Thực hiện Đề án phát triển ứng dụng dữ liệu về dân cư, định danh …”.
  if (before === null) return false;
  return /^(?:thuc hien|tren co so|xet|theo de nghi|nham|de )\b.{60,}/.test(folded) && /[;:.,]/.test(text);
}
