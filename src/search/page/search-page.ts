import type { SearchAnswer } from "#search/ask/run.ts";
import { announce } from "#client/parts/announcer.ts";
import type { SiteSearch } from "./open-search.ts";
import {
  countFacet,
  facetNames,
  filterHits,
  formatSearchState,
  parseSearchState,
  type FacetName,
  type FacetState,
} from "./facets.ts";
import { renderExcerpt, renderResult } from "./results.ts";

/** Pause in typing after which a search runs, in milliseconds: under what is felt as waiting. */
const typingPauseMs = 150;
/** How far below the screen passages are filled in. */
const aheadOfView = "100px";

/** The page of search: its field, its facets and its results; all of it stands in the URL. */
export class SearchPage extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;
  #search: SiteSearch | undefined;
  #answer: SearchAnswer | undefined;
  #observer: IntersectionObserver | undefined;

  #onInput = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#run(), typingPauseMs);
  };
  #onSubmit = (event: Event): void => {
    event.preventDefault();
    clearTimeout(this.#timer);
    void this.#run();
  };
  #onKey = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || this.#field === null) return;
    this.#field.value = "";
    this.#onInput();
  };
  /** Loads what a search needs as soon as one is likely. */
  #onFocus = (): void => void this.#open().catch(() => undefined);
  #onFacet = (): void => {
    this.#writeUrl();
    this.#show();
  };
  #onClear = (): void => {
    for (const name of facetNames) this.#select(name)?.replaceChildren();
    this.#onFacet();
  };
  #onHistory = (): void => this.#restore();

  connectedCallback(): void {
    this.#field?.form?.addEventListener("submit", this.#onSubmit);
    this.#field?.addEventListener("input", this.#onInput);
    this.#field?.addEventListener("keydown", this.#onKey);
    this.#field?.addEventListener("focus", this.#onFocus);
    this.#facets?.addEventListener("change", this.#onFacet);
    this.querySelector("[data-clear]")?.addEventListener("click", this.#onClear);
    addEventListener("popstate", this.#onHistory);
    this.#observer = new IntersectionObserver((entries) => this.#fill(entries), { rootMargin: aheadOfView });
    this.#restore();
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    this.#observer?.disconnect();
    this.#field?.form?.removeEventListener("submit", this.#onSubmit);
    this.#field?.removeEventListener("input", this.#onInput);
    this.#field?.removeEventListener("keydown", this.#onKey);
    this.#field?.removeEventListener("focus", this.#onFocus);
    this.#facets?.removeEventListener("change", this.#onFacet);
    this.querySelector("[data-clear]")?.removeEventListener("click", this.#onClear);
    removeEventListener("popstate", this.#onHistory);
  }

  get #field(): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>("input[name=q]");
  }

  get #facets(): HTMLElement | null {
    return this.querySelector<HTMLElement>("[data-facets]");
  }

  get #results(): HTMLElement | null {
    return this.querySelector<HTMLElement>("[data-results]");
  }

  get #list(): HTMLElement | null {
    return this.querySelector<HTMLElement>("[data-list]");
  }

  #select(name: FacetName): HTMLSelectElement | null {
    return this.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
  }

  get #state(): FacetState {
    const chosen = facetNames.map((name) => [name, this.#select(name)?.value ?? ""] as const);
    return Object.fromEntries(chosen.filter(([, value]) => value !== ""));
  }

  /** Takes query and facets from the URL. */
  #restore(): void {
    const { query, facets } = parseSearchState(location.search);
    if (this.#field !== null) this.#field.value = query;
    for (const name of facetNames) {
      const value = facets[name];
      this.#select(name)?.replaceChildren(
        ...(value === undefined ? [] : [new Option(value, value, true, true)]),
      );
    }
    void this.#run();
  }

  #writeUrl(): void {
    const state = formatSearchState(this.#field?.value.trim() ?? "", this.#state);
    if (state !== location.search) history.replaceState(null, "", location.pathname + state + location.hash);
  }

  async #open(): Promise<SiteSearch> {
    const { openSiteSearch } = await import("./open-search.ts");
    this.#search = await openSiteSearch(this.dataset["base"] ?? "/");
    return this.#search;
  }

  async #run(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const query = this.#field?.value.trim() ?? "";
    this.#writeUrl();
    if (query === "") {
      this.#answer = undefined;
      this.#clear();
      return;
    }
    this.#results?.setAttribute("data-state", "loading");
    try {
      const search = this.#search ?? (await this.#open());
      const answer = await search.run(query);
      // A later search is under way.
      if (turn !== this.#turn) return;
      this.#answer = answer;
      this.#show();
    } catch {
      if (turn !== this.#turn) return;
      this.#clear();
      this.#tell("Không tải được chỉ mục tìm kiếm. Hãy thử lại, hoặc tra theo danh mục mô hình.");
      this.#results?.setAttribute("data-state", "error");
    }
  }

  #clear(): void {
    this.#observer?.disconnect();
    this.#list?.replaceChildren();
    this.#results?.removeAttribute("data-state");
    if (this.#facets !== null) this.#facets.hidden = true;
    this.#tell("");
    this.#showHelp([]);
  }

  #tell(sentence: string): void {
    const count = this.querySelector("[data-count]");
    if (count !== null) count.textContent = sentence;
    if (sentence !== "") announce(sentence);
  }

  /** Shows the answer through the chosen facets. */
  #show(): void {
    const [search, answer, list] = [this.#search, this.#answer, this.#list];
    if (search === undefined || answer === undefined || list === null) return;
    const { data } = search.tables;
    const base = this.dataset["base"] ?? "/";
    const state = this.#state;
    const hits = filterHits(answer.hits, state, data);
    this.#observer?.disconnect();
    list.replaceChildren(...hits.map((hit) => renderResult(hit, data, base)));
    for (const item of list.children) this.#observer?.observe(item);
    this.#showFacets(answer, state, search);
    this.#showHelp(answer.hits.length > 0 ? [] : search.suggest(this.#field?.value ?? ""));
    this.#tell(this.#sentence(hits.length, answer));
    this.#results?.setAttribute("data-state", "done");
  }

  #sentence(shown: number, answer: SearchAnswer): string {
    if (answer.missing !== "" && answer.hits.length === 0)
      return `Không có kết quả: từ “${answer.missing}” không có trong các kế hoạch.`;
    if (answer.hits.length === 0) return "Không có kết quả.";
    return shown === answer.hits.length ? `${shown} kết quả` : `${shown} trong ${answer.hits.length} kết quả`;
  }

  #showFacets(answer: SearchAnswer, state: FacetState, { tables }: SiteSearch): void {
    if (this.#facets === null) return;
    this.#facets.hidden = answer.hits.length < 2;
    const chosenCount = Object.keys(state).length;
    const counted = this.#facets.querySelector("[data-facet-count]");
    if (counted !== null) counted.textContent = chosenCount === 0 ? "" : `, đang dùng ${chosenCount} bộ lọc`;
    const groups = new Map(
      [...this.querySelectorAll<HTMLElement>("[data-group]")].map((one) => [
        one.dataset["group"] ?? "",
        one.textContent ?? "",
      ]),
    );
    for (const name of facetNames) {
      const select = this.#select(name);
      if (select === null) continue;
      const chosen = state[name] ?? "";
      const options = countFacet(answer.hits, name, state, tables.data, groups);
      const shown = options.map(
        ({ value, label, count }) =>
          new Option(`${label} (${count})`, value, value === chosen, value === chosen),
      );
      const isGone = chosen !== "" && options.every((option) => option.value !== chosen);
      select.replaceChildren(
        new Option(select.dataset["all"] ?? "", "", chosen === "", chosen === ""),
        ...shown,
        ...(isGone ? [new Option(`${chosen} (0)`, chosen, true, true)] : []),
      );
    }
  }

  /** Titles near a query that found nothing. */
  #showHelp(records: readonly number[]): void {
    const help = this.querySelector<HTMLElement>("[data-help]");
    const near = help?.querySelector("[data-near]");
    if (!help || !near) return;
    const data = this.#search?.tables.data;
    const base = this.dataset["base"] ?? "/";
    help.hidden = this.#answer === undefined || this.#answer.hits.length > 0;
    const items = records.map((record) =>
      data === undefined ? "" : renderResult({ record, reason: "" }, data, base),
    );
    near.replaceChildren(...items);
    near.toggleAttribute("hidden", items.length === 0);
    help.querySelector("[data-near-title]")?.toggleAttribute("hidden", items.length === 0);
  }

  #fill(entries: readonly IntersectionObserverEntry[]): void {
    const [search, answer] = [this.#search, this.#answer];
    if (search === undefined || answer === undefined) return;
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting || !(target instanceof HTMLElement)) continue;
      this.#observer?.unobserve(target);
      const passage = target.querySelector(".result__passage");
      // A passage that does not load leaves the result without one.
      search.loadExcerpt(Number(target.dataset["record"]), answer).then(
        (parts) => passage?.replaceChildren(renderExcerpt(parts)),
        () => passage?.remove(),
      );
    }
  }
}

customElements.define("search-page", SearchPage);
