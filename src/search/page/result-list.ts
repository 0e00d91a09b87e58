import type { SearchAnswer, SearchHit } from "#search/ask/run.ts";
import type { SiteSearch } from "./open-search.ts";
import { renderExcerpt, renderResult } from "./results.ts";

/** How far below the screen passages are filled in. */
const aheadOfView = "100px";

/** The list of results; the passage of each is loaded when it comes near the screen. */
export class ResultList {
  readonly #list: Element;
  readonly #base: string;
  #observer: IntersectionObserver | undefined;

  /** `base` is the path under which the site is served. */
  constructor(list: Element, base: string) {
    this.#list = list;
    this.#base = base;
  }

  clear(): void {
    this.#observer?.disconnect();
    this.#list.replaceChildren();
  }

  /** Shows hits of an answer in their order. */
  show(hits: readonly SearchHit[], answer: SearchAnswer, search: SiteSearch): void {
    this.clear();
    this.#list.replaceChildren(...hits.map((hit) => renderResult(hit, search.tables.data, this.#base)));
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          if (!isIntersecting || !(target instanceof HTMLElement)) continue;
          observer.unobserve(target);
          this.#fill(target, answer, search);
        }
      },
      { rootMargin: aheadOfView },
    );
    for (const item of this.#list.children) observer.observe(item);
    this.#observer = observer;
  }

  #fill(item: HTMLElement, answer: SearchAnswer, search: SiteSearch): void {
    const passage = item.querySelector(".result__passage");
    // A passage that does not load leaves the result without one.
    search.loadExcerpt(Number(item.dataset["record"]), answer).then(
      (parts) => passage?.replaceChildren(renderExcerpt(parts)),
      () => passage?.remove(),
    );
  }
}
