import { largestFile } from "#importer/formats/input-limits.ts";
import { announce } from "#client/parts/announcer.ts";
import { make, makeButton } from "#client/draft/make.ts";
import { CheckData } from "./check-data.ts";
import { makeFilterBar } from "./filter-bar.ts";
import { makeFindings } from "./findings-pane.ts";
import { downloadRemarked } from "./remarked-file.ts";
import { PlaceChoice } from "./place-choice.ts";
import type * as RunCheck from "./run-check.ts";
import type { CheckResult, OpenedDraft, ReadText } from "./run-check.ts";
import { groupFindings, isShown } from "./sort-findings.ts";
import { dimMarks, makeTextLines } from "./text-pane.ts";
import { tellFaults } from "./tell-faults.ts";

const failure =
  "Chưa kiểm tra được: không tải được dữ liệu của trang, hoặc tệp không đọc được. Thử mở lại; nếu vẫn vậy, lưu dự thảo thành .docx mới rồi mở tệp đó. Tệp vẫn ở máy này.";

/** What reads and checks, loaded where the page's policy allows no code made of text: zod makes none when it is told so before a schema is made. */
async function loadCheck(): Promise<Pick<typeof RunCheck, "checkText" | "readText">> {
  const { config } = await import("zod");
  config({ jitless: true });
  return import("./run-check.ts");
}

const today = (): string => new Date().toISOString().slice(0, 10);

/** The page on which a draft is checked. */
export class DraftCheck extends HTMLElement {
  readonly #stop = new AbortController();
  #data = new CheckData("");
  #place: PlaceChoice | undefined;
  #opened: OpenedDraft | undefined;
  /** Counts checks, so that one that was overtaken shows nothing. */
  #count = 0;

  connectedCallback(): void {
    const base = this.dataset["base"] ?? "";
    this.#data = new CheckData(`${base}kiem-tra/`);
    this.#place = new PlaceChoice(this, `${base}dia-phuong.json`, () => void this.#check());
    const { signal } = this.#stop;
    const on = (selector: string, event: string, act: (event: Event) => void): void =>
      this.querySelector(selector)?.addEventListener(event, act, { signal });
    on("[data-file]", "change", ({ target }) => void this.#openFile((target as HTMLInputElement).files?.[0]));
    on("[data-paste]", "click", () => this.#openPasted());
    on("[data-reference]", "change", () => void this.#check());
    this.addEventListener("dragover", (event) => event.preventDefault(), { signal });
    this.addEventListener("drop", (event) => this.#drop(event), { signal });
    this.querySelector("[data-open]")?.removeAttribute("hidden");
    document.querySelector("main")?.setAttribute("data-state", "ready");
  }

  disconnectedCallback(): void {
    this.#stop.abort();
  }

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-${name}]`) ?? this;
  }

  #tell(...said: readonly (string | HTMLElement)[]): void {
    this.#part("message").replaceChildren(...said);
  }

  /** Brings what was said to sight: where the page is narrow it stands far below what was pressed. */
  #showMessage(): void {
    const message = this.#part("message");
    message.focus({ preventScroll: true });
    message.scrollIntoView({ block: "start" });
  }

  #drop(event: DragEvent): void {
    const file = event.dataTransfer?.files[0];
    if (file === undefined) return;
    event.preventDefault();
    void this.#openFile(file);
  }

  async #openFile(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    this.#part("chosen").textContent = file.name;
    if (file.size > largestFile) {
      this.#tell(`“${file.name}” lớn hơn 50 MB, quá lớn so với một văn bản; bỏ bớt ảnh rồi mở lại.`);
      this.#showMessage();
      return;
    }
    this.#opened = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
    await this.#check();
    this.#showMessage();
  }

  #openPasted(): void {
    const text = this.querySelector<HTMLTextAreaElement>("[data-text]")?.value ?? "";
    if (text.trim() === "") {
      this.#tell("Chưa có nội dung nào trong ô dán.");
      this.#showMessage();
      return;
    }
    this.#opened = { name: "văn bản đã dán", bytes: new TextEncoder().encode(text) };
    void this.#check().then(() => this.#showMessage());
  }

  /** Checks what was opened last; what reads and checks is loaded now. A check that was overtaken shows nothing. */
  async #check(): Promise<void> {
    const opened = this.#opened;
    if (opened === undefined) return;
    this.#count += 1;
    const count = this.#count;
    this.setAttribute("aria-busy", "true");
    this.#tell(`Đang đọc “${opened.name}” …`);
    const show = await this.#read(opened);
    if (count !== this.#count) return;
    show();
    this.removeAttribute("aria-busy");
  }

  /** Reads and checks; returns what shows the outcome. */
  async #read(opened: OpenedDraft): Promise<() => void> {
    const reference = this.querySelector<HTMLSelectElement>("[data-reference]")?.value ?? "";
    try {
      const { checkText, readText } = await loadCheck();
      const [content, plan] = await Promise.all([this.#data.content(), this.#data.reference(reference)]);
      const text = await readText(opened);
      const options = { content, reference: plan, place: this.#place?.code, today: today() };
      const result = text.lines.length === 0 ? undefined : checkText(text, options);
      return () => this.#show(text, result);
    } catch {
      return () => this.#tell(failure);
    }
  }

  #show(text: ReadText, result: CheckResult | undefined): void {
    const pane = this.#part("pane");
    const found = this.#part("findings");
    const bar = this.#part("bar");
    this.#tell(...tellFaults(this.#opened?.name ?? "", text, result));
    this.#part("result").hidden = result === undefined;
    if (result === undefined) return;
    const { findings } = result;
    const filters = makeFilterBar(findings, () => list(true));
    const list = (isTold: boolean): void => {
      const { filter } = filters;
      found.replaceChildren(...makeFindings(groupFindings(findings, filter), findings.length > 0));
      const shown = findings.map((finding) => isShown(finding, filter));
      dimMarks(pane, (number) => shown[number] === true);
      if (isTold) announce(`${shown.filter(Boolean).length} điểm.`);
    };
    pane.replaceChildren(...makeTextLines(text.lines, findings));
    bar.replaceChildren(filters.element, this.#makeDownload(text, result));
    list(false);
    announce(`Đã kiểm tra xong: ${findings.length} điểm.`);
  }

  /** The button that gives the .docx back with remarks; of another file a sentence says why there is none. */
  #makeDownload(text: ReadText, { findings }: CheckResult): HTMLElement {
    const opened = this.#opened;
    if (opened === undefined || text.format !== "docx")
      return make("p", { class: "desk-hint" }, "Mở dự thảo .docx để tải lại chính tệp đó kèm nhận xét.");
    return makeButton(
      "Tải lại .docx kèm nhận xét",
      () => void downloadRemarked(opened, text, findings, today()).then(announce),
      { class: "desk-main", disabled: findings.length === 0 },
    );
  }
}

customElements.define("draft-check", DraftCheck);
