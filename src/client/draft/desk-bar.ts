import { listOpenPoints } from "#draft/compose/open-points.ts";
import { emptyDraft } from "#draft/edit/empty-draft.ts";
import { announce } from "#client/parts/announcer.ts";
import type { Desk } from "./desk.ts";
import type { FileKind } from "./download.ts";
import type { KeptState } from "./draft-store.ts";
import { make, makeButton } from "./make.ts";
import type * as Office from "./office-template.ts";
import { openFile } from "./open-draft.ts";

const clock = new Intl.DateTimeFormat("vi-VN", { hour: "2-digit", minute: "2-digit" });

/** What is said of where the draft is kept. */
function tellKept(state: KeptState): string {
  if (state.kind === "waiting") return "đang lưu trên máy này…";
  if (state.kind === "kept") return `đã lưu trên máy này lúc ${clock.format(state.at)}`;
  return "trình duyệt không cho lưu hoặc đã hết chỗ: hãy lưu ra tệp trước khi đóng trang";
}

/** Offers a file of the draft; a failure is told and changes nothing. */
async function offer(desk: Desk, kind: FileKind, said: string): Promise<void> {
  try {
    const { downloadDraft } = await import("./draft-files.ts");
    await downloadDraft(desk, kind);
    announce(said);
  } catch {
    announce("Chưa làm được tệp; thử lại.");
  }
}

/** The office's own template; what fills it is loaded when it is asked for. */
async function useTemplate(use: (office: typeof Office) => Promise<string>): Promise<string> {
  try {
    return await use(await import("./office-template.ts"));
  } catch {
    return "Chưa tải được phần làm theo mẫu; thử lại.";
  }
}

/** A field for a file that looks like a button. */
function makeFileButton(
  { id, text, accept }: { readonly id: string; readonly text: string; readonly accept: string },
  open: (file: File) => Promise<string>,
  tell: (message: string) => void,
): HTMLElement {
  const input = make("input", { type: "file", accept, class: "visually-hidden", id });
  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    if (file !== undefined)
      void open(file).then((said) => {
        tell(said);
        // The same file may be chosen again when it has been mended.
        input.value = "";
      });
  });
  return make("span", { class: "desk-file" }, input, make("label", { class: "desk-button", for: id }, text));
}

/** What is made less often: other kinds of file, the office's own template, a draft begun anew. */
const makeOthers = (desk: Desk, tell: (message: string) => void): HTMLElement =>
  make(
    "details",
    { class: "desk-more" },
    make("summary", {}, "Khác"),
    make(
      "p",
      { class: "desk-buttons" },
      makeFileButton({ id: "mau-co-quan", text: "Theo mẫu của cơ quan…", accept: ".docx" }, (file) => useTemplate((office) => office.fillOffice(desk, file)), tell), // prettier-ignore
      makeButton(
        "Tải mẫu khởi đầu",
        () => void useTemplate((office) => office.downloadStarter(desk)).then(tell),
      ),
      makeButton("Tải .md", () => void offer(desk, "md", "Đã tải tệp .md.")),
      makeButton("Tải .html", () => void offer(desk, "html", "Đã tải tệp .html.")),
      makeButton("Bản thảo mới", () =>
        desk.change(emptyDraft, "Đã mở bản thảo mới; bấm Hoàn tác để lấy lại bản cũ."),
      ),
    ),
  );

/** The bar above the steps: what is counted, and what is made of the draft. */
export interface DeskBar {
  readonly element: HTMLElement;
  readonly tellKept: (state: KeptState) => void;
  /** Says something that stays until the next such thing: of a file opened, of another tab. */
  readonly tell: (...said: readonly (string | Node)[]) => void;
}

export function makeDeskBar(desk: Desk, countNames: () => number): DeskBar {
  const counts = make("p", { class: "desk-counts" });
  const kept = make("p", { class: "desk-hint", "data-kept": "" });
  const message = make("p", { class: "desk-message", role: "status" });
  const tell = (...said: readonly (string | Node)[]): void => message.replaceChildren(...said);
  const undo = makeButton("Hoàn tác", () => desk.undo());
  const docx = makeButton("Tải .docx theo Nghị định 30", () => void offer(desk, "docx", "Đã tải tệp .docx."), { class: "desk-main" }); // prettier-ignore
  const open = makeFileButton({ id: "mo-tep", text: "Mở tệp đã lưu…", accept: ".json,application/json" }, (file) => openFile(desk, file), tell); // prettier-ignore
  const others = makeOthers(desk, tell);
  const show = (): void => {
    const models = desk.draft.entries.length;
    const left = listOpenPoints(desk.draft, desk.book).length + countNames();
    const link = make("a", { href: "#con-phai-hoan-thien" }, `${left} chỗ còn phải hoàn thiện`);
    counts.replaceChildren(make("strong", {}, `${models} mô hình`), " ", link);
    undo.disabled = !desk.canUndo;
  };
  desk.addView({ show, count: show });
  const element = make(
    "div",
    { class: "desk-bar", role: "group", "aria-label": "Bản thảo" },
    counts,
    make("div", { class: "desk-buttons" }, undo, makeButton("Lưu ra tệp", () => void offer(desk, "json", "Đã lưu bản thảo ra tệp.")), open, docx, others), // prettier-ignore
    kept,
    message,
  );
  return {
    element,
    tell,
    tellKept: (state) => {
      kept.textContent = tellKept(state);
      kept.dataset["kept"] = state.kind;
    },
  };
}
