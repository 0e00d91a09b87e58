import type { SearchAnswer } from "#search/ask/run.ts";
import type { SearchData } from "#search/search-types.ts";
import type { HitGroup } from "./group-hits.ts";
import type { SiteSearch } from "./open-search.ts";
import { isOfBooks, renderPassage, renderResult } from "./results.ts";

/** How far below the screen passages are filled in. */
const aheadOfView = "100px";
/** Results on the first screen: their passages come with them, so that each has the room it takes and nothing moves. */
const firstScreen = 6;

/** The results whose passages are loaded before any is shown. */
export const listAhead = (groups: readonly HitGroup[]): readonly HitGroup[] => groups.slice(0, firstScreen);

/** The list of results; the passage of each is loaded when it comes near the screen. */
export class ResultList {
  readonly #list: Element;
  readonly #base: string;
  #observer: IntersectionObserver | undefined;
  #data: SearchData | undefined;
  #fillRest: (() => void) | undefined;

  /** `base` is the path under which the site is served. */
  constructor(list: Element, base: string) {
    this.#list = list;
    this.#base = base;
    list.addEventListener("click", (event) => {
      const { target } = event;
      if (target instanceof HTMLButtonElement) void this.#offer(target);
    });
  }

  /** Where a result leads beside its own page; what knows it is loaded when it is asked for. */
  async #offer(button: HTMLButtonElement): Promise<void> {
    const data = this.#data;
    const record = data?.records[Number(button.closest("li")?.dataset["record"])];
    if (data === undefined || record === undefined) return;
    const { showActions } = await import("./result-actions.ts");
    showActions(button, record, data, this.#base);
  }

  clear(): void {
    this.#observer?.disconnect();
    this.#fillRest = undefined;
    this.#list.replaceChildren();
  }

  #render(group: HitGroup, data: SearchData, withToday: boolean): HTMLLIElement {
    const item = renderResult(group, data, this.#base, withToday);
    item.querySelector(".result__passage")?.setAttribute("data-kept", "");
    if (!isOfBooks(data.records[group.hit.record])) {
      const more = document.createElement("button");
      more.textContent = "So sánh, soạn thảo";
      item.append(more);
    }
    return item;
  }

  /** Loads what the first screen of an answer shows. */
  async prepare(groups: readonly HitGroup[], answer: SearchAnswer, search: SiteSearch): Promise<void> {
    const ahead = listAhead(groups).map(({ hit }) => search.loadPassage(hit.record, answer));
    await Promise.allSettled(ahead);
  }

  /** Shows results of an answer in their order. */
  show(groups: readonly HitGroup[], answer: SearchAnswer, search: SiteSearch): void {
    this.clear();
    const { data } = search.tables;
    this.#data = data;
    const planOf = ({ hit }: HitGroup): number | undefined => data.records[hit.record]?.plan;
    this.#list.replaceChildren(
      ...groups.map((group, at) => {
        // What a place is called today is told with its first result.
        const isFirst = groups.findIndex((one) => planOf(one) === planOf(group)) === at;
        return this.#render(group, data, isFirst);
      }),
    );
    const fill = (item: HTMLElement): void => {
      observer.unobserve(item);
      this.#fill(item, answer, search);
    };
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          if (isIntersecting && target instanceof HTMLElement) fill(target);
        }
      },
      { rootMargin: aheadOfView },
    );
    const items = [...this.#list.querySelectorAll<HTMLElement>(":scope > li")];
    // What is loaded is filled in before it is drawn.
    for (const item of items.slice(0, firstScreen)) this.#fill(item, answer, search, true);
    for (const item of items.slice(firstScreen)) observer.observe(item);
    this.#observer = observer;
    this.#fillRest = () => {
      for (const item of items) if (item.querySelector("[data-kept]:empty") !== null) fill(item);
    };
  }

  /** Fills in what has not come near the screen yet: for paper. What is loaded is there at once. */
  fillRest(): void {
    this.#fillRest?.();
  }

  /** Where what stands below is not in sight, or not drawn yet, a passage takes the room it needs, and no more. */
  #fill(item: HTMLElement, answer: SearchAnswer, search: SiteSearch, isUndrawn = false): void {
    const passage = item.querySelector(".result__passage");
    search.loadPassage(Number(item.dataset["record"]), answer).then(
      (found) => {
        passage?.replaceChildren(renderPassage(found));
        if (isUndrawn || item.getBoundingClientRect().top > innerHeight)
          passage?.removeAttribute("data-kept");
      },
      // A passage that does not load leaves the result without one.
      () => passage?.remove(),
    );
  }
}
