import type { SearchAnswer } from "#search/ask/run.ts";
import { announce } from "#client/parts/announcer.ts";
import "#client/parts/wide-open.ts";
import { FacetForm } from "./facet-form.ts";
import { filterHits, formatSearchState, parseSearchState } from "./facets.ts";
import type { SiteSearch } from "./open-search.ts";
import { ResultList } from "./result-list.ts";
import { renderResult } from "./results.ts";

/** Pause in typing after which a search runs, in milliseconds: under what is felt as waiting. */
const typingPauseMs = 150;

/** What is said of an answer of which some hits pass the facets. */
function countInWords(shown: number, { hits, missing }: SearchAnswer): string {
  if (hits.length === 0 && missing !== "")
    return `Không có kết quả: từ “${missing}” không có trong các kế hoạch.`;
  if (hits.length === 0) return "Không có kết quả trong các kế hoạch.";
  return shown === hits.length ? `${shown} kết quả` : `${shown} trong ${hits.length} kết quả`;
}

/** The parts of the page, found once. */
interface PageParts {
  readonly field: HTMLInputElement;
  readonly facets: FacetForm;
  readonly results: HTMLElement;
  readonly list: ResultList;
  /** Holds what is told of the place that a query names. */
  readonly place: HTMLElement | null;
}

/** The page of search: its field, its facets and its results; all of it stands in the URL. */
export class SearchPage extends HTMLElement {
  #stop: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;
  #search: SiteSearch | undefined;
  #answer: SearchAnswer | undefined;

  get #base(): string {
    return this.dataset["base"] ?? "/";
  }

  connectedCallback(): void {
    const field = this.querySelector<HTMLInputElement>("input[name=q]");
    const facets = this.querySelector<HTMLElement>("[data-facets]");
    const results = this.querySelector<HTMLElement>("[data-results]");
    const list = this.querySelector("[data-list]");
    if (field === null || facets === null || results === null || list === null) return;
    const parts = {
      ...{ field, results },
      facets: new FacetForm(facets),
      list: new ResultList(list, this.#base),
      place: this.querySelector<HTMLElement>("[data-place]"),
    };
    this.#listen(parts, facets);
    this.#restore(parts);
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    this.#stop?.abort();
  }

  #listen(parts: PageParts, facets: HTMLElement): void {
    const { field } = parts;
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    const runSoon = (): void => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#run(parts), typingPauseMs);
    };
    const filter = (): void => {
      this.#writeUrl(parts);
      this.#show(parts);
    };
    const on = (target: EventTarget | null, type: string, act: (event: Event) => void): void =>
      target?.addEventListener(type, act, { signal });
    on(field, "input", runSoon);
    on(field, "keydown", (event) => {
      if (!(event instanceof KeyboardEvent) || event.key !== "Escape") return;
      field.value = "";
      runSoon();
    });
    on(field.form, "submit", (event) => {
      event.preventDefault();
      clearTimeout(this.#timer);
      void this.#run(parts);
    });
    // Loads what a search needs as soon as one is likely.
    on(field, "focus", () => void this.#open().catch(() => undefined));
    on(facets, "change", filter);
    on(this.querySelector("[data-clear]"), "click", () => {
      parts.facets.state = {};
      filter();
    });
    on(window, "popstate", () => this.#restore(parts));
  }

  /** Takes query and facets from the URL. */
  #restore(parts: PageParts): void {
    const { query, facets } = parseSearchState(location.search);
    parts.field.value = query;
    parts.facets.state = facets;
    void this.#run(parts);
  }

  #writeUrl({ field, facets }: PageParts): void {
    const state = formatSearchState(field.value.trim(), facets.state);
    if (state !== location.search) history.replaceState(null, "", location.pathname + state + location.hash);
  }

  async #open(): Promise<SiteSearch> {
    const { openSiteSearch } = await import("./open-search.ts");
    this.#search = await openSiteSearch(this.#base);
    return this.#search;
  }

  async #run(parts: PageParts): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const query = parts.field.value.trim();
    this.#writeUrl(parts);
    if (query === "") {
      this.#answer = undefined;
      this.#clear(parts);
      return;
    }
    parts.results.setAttribute("data-state", "loading");
    try {
      const search = this.#search ?? (await this.#open());
      const [answer, place] = await Promise.all([search.run(query), search.findPlace(query)]);
      // A later search is under way.
      if (turn !== this.#turn) return;
      this.#answer = answer;
      this.#showPlace(parts, place);
      this.#show(parts);
    } catch {
      if (turn !== this.#turn) return;
      this.#clear(parts);
      this.#tell("Không tải được chỉ mục tìm kiếm. Hãy thử lại, hoặc tra theo danh mục mô hình.");
      parts.results.setAttribute("data-state", "error");
    }
  }

  #showPlace({ place }: PageParts, told?: DocumentFragment): void {
    place?.replaceChildren(...(told === undefined ? [] : [told]));
    place?.toggleAttribute("hidden", told === undefined);
  }

  #clear(parts: PageParts): void {
    const { list, results, facets } = parts;
    list.clear();
    this.#showPlace(parts);
    results.removeAttribute("data-state");
    facets.hide();
    this.#tell("");
    this.#showHelp([]);
  }

  #tell(sentence: string): void {
    const count = this.querySelector("[data-count]");
    if (count !== null) count.textContent = sentence;
    if (sentence !== "") announce(sentence);
  }

  /** Shows the answer through the chosen facets. */
  #show({ field, facets, results, list, place }: PageParts): void {
    const [search, answer] = [this.#search, this.#answer];
    if (search === undefined || answer === undefined) return;
    const { data } = search.tables;
    const hits = filterHits(answer.hits, facets.state, data);
    list.show(hits, answer, search);
    facets.show(answer, data);
    const isTold = place?.hidden === false;
    this.#showHelp(answer.hits.length > 0 || isTold ? [] : search.suggest(field.value), isTold);
    this.#tell(countInWords(hits.length, answer));
    results.setAttribute("data-state", "done");
  }

  /** Titles near a query that found nothing. */
  #showHelp(records: readonly number[], isTold = false): void {
    const help = this.querySelector<HTMLElement>("[data-help]");
    const near = help?.querySelector("[data-near]");
    if (!help || !near) return;
    const data = this.#search?.tables.data;
    help.hidden = this.#answer === undefined || this.#answer.hits.length > 0 || isTold;
    const items =
      data === undefined
        ? []
        : records.map((record) => renderResult({ record, reason: "" }, data, this.#base));
    near.replaceChildren(...items);
    near.toggleAttribute("hidden", items.length === 0);
    help.querySelector("[data-near-title]")?.toggleAttribute("hidden", items.length === 0);
  }
}

customElements.define("search-page", SearchPage);
