import { emptyDraft } from "#draft/edit/empty-draft.ts";
import { Desk } from "./desk.ts";
import { type DeskBar, makeDeskBar } from "./desk-bar.ts";
import { DraftData } from "./draft-data.ts";
import { DraftStore, draftKey, findStore } from "./draft-store.ts";
import { download } from "./download.ts";
import { make, makeButton } from "./make.ts";
import { makeModelsStep } from "./models-step.ts";
import { NamesStep } from "./names-step.ts";
import { addFromAddress, openKept, readDraft } from "./open-draft.ts";
import { makeOpenStep } from "./open-step.ts";
import { makePlanStep } from "./plan-step.ts";

/** A step with its heading, to which the list of steps leads. */
const makeStep = (id: string, title: string, children: readonly HTMLElement[]): HTMLElement =>
  make(
    "section",
    { class: "desk-step", "aria-labelledby": id },
    make("h2", { id, tabindex: "-1" }, title),
    ...children,
  );

/** Links to the steps; they can be taken in any order. */
const makeSteps = (steps: readonly (readonly [id: string, title: string])[]): HTMLElement =>
  make(
    "nav",
    { class: "desk-steps", "aria-label": "Các bước" },
    make(
      "ol",
      { "data-unmarked": true },
      ...steps.map(([id, title]) => make("li", {}, make("a", { href: `#${id}` }, title))),
    ),
  );

/** The page on which a plan is drafted. */
export class DraftDesk extends HTMLElement {
  readonly #stop = new AbortController();

  connectedCallback(): void {
    void this.#start();
  }

  disconnectedCallback(): void {
    this.#stop.abort();
  }

  async #start(): Promise<void> {
    const data = new DraftData(this.dataset["base"] ?? "");
    let bar: DeskBar | undefined;
    const store = new DraftStore(findStore(), (state) => {
      bar?.tellKept(state);
      // The count in the header hears of other tabs by itself, but not of its own page.
      if (state.kind === "kept") document.dispatchEvent(new CustomEvent("draft-kept"));
    });
    try {
      const desk = new Desk(data, store, await data.index());
      bar = this.#build(desk);
      await this.#openFirst(desk, bar);
      this.#follow(desk, bar);
    } catch {
      this.append(
        make(
          "p",
          { role: "alert" },
          "Chưa tải được dữ liệu của trang; tải lại trang để thử lại. Bản thảo đã lưu vẫn nguyên.",
        ),
      );
    }
    document.querySelector("main")?.setAttribute("data-state", "ready");
  }

  #build(desk: Desk): DeskBar {
    const names = new NamesStep(desk);
    const countNames = (): number => names.count;
    const bar = makeDeskBar(desk, countNames);
    const steps = [
      ["thong-tin-chung", "1. Thông tin chung của kế hoạch", makePlanStep(desk)],
      ["mo-hinh", "2. Mô hình và cách viết", makeModelsStep(desk)],
      ["ten-goi", "3. Tên gọi cần đổi", names.elements],
      ["con-phai-hoan-thien", "4. Nội dung còn phải hoàn thiện", makeOpenStep(desk, countNames)],
    ] as const;
    this.append(
      bar.element,
      make(
        "div",
        { class: "desk-columns" },
        makeSteps(steps.map(([id, title]) => [id, title])),
        make(
          "div",
          { class: "desk-main-column" },
          ...steps.map(([id, title, children]) => makeStep(id, title, children)),
        ),
      ),
    );
    return bar;
  }

  /** Shows the draft that is kept. A text that cannot be read is put aside as it is, and offered as a file. */
  async #openFirst(desk: Desk, bar: DeskBar): Promise<void> {
    const text = desk.store.read();
    desk.open(emptyDraft);
    if (text !== null) {
      const { draft, told } = await readDraft(text, "bản thảo đã lưu");
      if (draft !== undefined) await openKept(desk, draft);
      else {
        desk.store.setAside(text);
        bar.tell(`Bản thảo đã lưu không đọc được: ${told} `, makeButton("Lưu nguyên văn ra tệp", () => download(text, "ban-thao-cu.json", "json"))); // prettier-ignore
      }
    }
    await addFromAddress(desk, location.search);
  }

  /** Follows other tabs, and keeps what waits when the page is left. */
  #follow(desk: Desk, bar: DeskBar): void {
    const { signal } = this.#stop;
    addEventListener("storage", (event) => {
      if (event.key === draftKey && event.newValue !== null) void this.#takeOther(desk, bar, event.newValue);
    }, { signal }); // prettier-ignore
    addEventListener("pagehide", () => desk.store.flush(), { signal });
    addEventListener("beforeunload", (event) => {
      desk.store.flush();
      if (desk.store.isWaiting) event.preventDefault();
    }, { signal }); // prettier-ignore
  }

  /** The draft of another tab takes the place of this one; what was not kept here yet is put aside and offered. */
  async #takeOther(desk: Desk, bar: DeskBar, text: string): Promise<void> {
    const { draft } = await readDraft(text, "bản thảo ở thẻ khác");
    if (draft === undefined) return;
    const mine = desk.draft;
    const waited = desk.store.takeOther(text);
    await openKept(desk, draft);
    bar.tell(
      "Bản thảo vừa được sửa ở thẻ khác; trang này đã lấy bản mới. ",
      waited === null
        ? ""
        : makeButton("Lấy lại bản vừa viết ở thẻ này", () => desk.change(mine, "Đã lấy lại bản ở thẻ này.")),
    );
  }
}

customElements.define("draft-desk", DraftDesk);
