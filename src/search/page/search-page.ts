import type { SearchAnswer } from "#search/ask/run.ts";
import { announce } from "#client/parts/announcer.ts";
import "#client/parts/wide-open.ts";
import { FacetForm } from "./facet-form.ts";
import { tellCount, tellReading } from "./answer-words.ts";
import { filterHits, formatSearchState, parseSearchState } from "./facets.ts";
import { groupHits, takePage } from "./group-hits.ts";
import type { SiteSearch } from "./open-search.ts";
import { OtherMarks } from "./other-marks.ts";
import { PageLinks } from "./page-links.ts";
import { ResultList } from "./result-list.ts";
import { showNear } from "./near-titles.ts";

/** Pause in typing after which a search runs, in milliseconds: under what is felt as waiting. */
const typingPauseMs = 150;

/** The parts of the page, found once. */
interface PageParts {
  readonly field: HTMLInputElement;
  readonly facets: FacetForm;
  readonly results: HTMLElement;
  readonly list: ResultList;
  readonly pages: PageLinks | null;
  readonly other: OtherMarks | null;
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
  /** Page of results, from 1. */
  #page = 1;

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
      ...this.#findFolded(),
    };
    this.#listen(parts, facets);
    this.#restore(parts);
  }

  #findFolded(): Pick<PageParts, "pages" | "other"> {
    const pages = this.querySelector<HTMLElement>("[data-pages]");
    const other = this.querySelector<HTMLDetailsElement>("[data-other]");
    const list = this.querySelector("[data-other-list]");
    return {
      pages: pages === null ? null : new PageLinks(pages),
      other: other === null || list === null ? null : new OtherMarks(other, list, this.#base),
    };
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
      this.#timer = setTimeout(() => {
        this.#page = 1;
        void this.#run(parts);
      }, typingPauseMs);
    };
    const filter = (): void => {
      this.#page = 1;
      this.#writeUrl(parts);
      void this.#show(parts);
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
      this.#page = 1;
      void this.#run(parts);
    });
    on(this.querySelector("[data-pages]"), "click", (event) => {
      this.#turnTo(event, parts);
    });
    // Loads what a search needs as soon as one is likely.
    on(field, "focus", () => void this.#open().catch(() => undefined));
    on(facets, "change", filter);
    on(this.querySelector("[data-clear]"), "click", () => {
      parts.facets.state = {};
      filter();
    });
    on(window, "popstate", () => this.#restore(parts));
    on(window, "beforeprint", () => [parts.list, parts.other].forEach((one) => one?.fillRest()));
  }

  /** Turns to the page of a link that was pressed plainly. */
  #turnTo(event: Event, parts: PageParts): void {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    const isPlain = event instanceof MouseEvent && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (link === null || !isPlain) return;
    event.preventDefault();
    this.#page = Number(link.dataset["page"]);
    history.pushState(null, "", link.href);
    void this.#show(parts).then(() => {
      this.querySelector("[data-count]")?.scrollIntoView();
      parts.results.querySelector("a")?.focus({ preventScroll: true });
    });
  }

  /** Takes query, facets and page from the URL. */
  #restore(parts: PageParts): void {
    const { query, facets, page } = parseSearchState(location.search);
    this.#page = page;
    parts.field.value = query;
    parts.facets.state = facets;
    void this.#run(parts);
  }

  #address({ field, facets }: PageParts, page: number): string {
    return formatSearchState({ query: field.value.trim(), facets: facets.state, page });
  }

  #writeUrl(parts: PageParts): void {
    const state = this.#address(parts, this.#page);
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
      await this.#show(parts);
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
    const { list, results, facets, pages, other } = parts;
    list.clear();
    pages?.hide();
    other?.hide();
    this.#note("");
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

  #note(sentence: string): void {
    const note = this.querySelector<HTMLElement>("[data-reading]");
    if (note === null) return;
    note.textContent = sentence;
    note.hidden = sentence === "";
  }

  /** Shows the page of the answer that the chosen facets let through. */
  async #show(parts: PageParts): Promise<void> {
    const { field, facets, results, list, place } = parts;
    const [search, answer] = [this.#search, this.#answer];
    if (search === undefined || answer === undefined) return;
    const { data } = search.tables;
    const hits = filterHits(answer.hits, facets.state, data);
    const { groups, page, pages } = takePage(groupHits(hits, data), this.#page);
    this.#page = page;
    results.setAttribute("data-state", "loading");
    await list.prepare(groups, answer, search);
    // A later search was answered meanwhile.
    if (answer !== this.#answer) return;
    list.show(groups, answer, search);
    parts.pages?.show(page, pages, (one) => location.pathname + this.#address(parts, one));
    parts.other?.show(answer, search);
    facets.show(answer, data);
    this.#note(tellReading(answer));
    const isTold = place?.hidden === false;
    this.#showHelp(answer.hits.length > 0 || isTold ? [] : search.suggest(field.value), isTold);
    this.#tell(tellCount(hits.length, answer, isTold));
    results.setAttribute("data-state", "done");
  }

  /** Titles near a query that found nothing. */
  #showHelp(records: readonly number[], isTold = false): void {
    const help = this.querySelector<HTMLElement>("[data-help]");
    if (help === null) return;
    help.hidden = this.#answer === undefined || this.#answer.hits.length > 0 || isTold;
    // The help takes the room of the results.
    this.querySelector("[data-results]")?.toggleAttribute("data-none", !help.hidden);
    showNear(help, records, this.#search?.tables.data, this.#base);
  }
}

customElements.define("search-page", SearchPage);
