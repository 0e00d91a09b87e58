import type { SearchAnswer } from "#search/ask/run.ts";
import { groupHits } from "./group-hits.ts";
import type { SiteSearch } from "./open-search.ts";
import { ResultList } from "./result-list.ts";

/** Results that match only without the marks that were typed, folded below the others and made when they are opened. */
export class OtherMarks {
  readonly #root: HTMLDetailsElement;
  readonly #list: ResultList;
  #fill: (() => void) | undefined;

  /** `root` is the element with [data-other], its list the one with [data-other-list] in it. */
  constructor(root: HTMLDetailsElement, list: Element, base: string) {
    this.#root = root;
    this.#list = new ResultList(list, base);
    root.addEventListener("toggle", () => {
      if (root.open) this.#fill?.();
      this.#fill = undefined;
    });
  }

  hide(): void {
    this.#root.hidden = true;
    this.#root.open = false;
    this.#fill = undefined;
    this.#list.clear();
  }

  /** Fills in what has not come near the screen yet: for paper, where they were opened. */
  fillRest(): void {
    this.#list.fillRest();
  }

  show(answer: SearchAnswer, search: SiteSearch): void {
    this.hide();
    const { otherMarks } = answer;
    this.#root.hidden = otherMarks.length === 0;
    const summary = this.#root.querySelector("summary");
    if (summary !== null) summary.textContent = `Khác dấu: ${otherMarks.length}`;
    this.#fill = () => {
      this.#list.show(groupHits(otherMarks, search.tables.data), answer, search);
    };
  }
}
