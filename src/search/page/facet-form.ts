import type { SearchAnswer } from "#search/ask/run.ts";
import type { SearchData } from "#search/search-types.ts";
import { countFacet, facetNames, type FacetName, type FacetState, type GroupLabels } from "./facets.ts";

/** The form of facets on the page of search: one select a facet, filled with what the answer holds. */
export class FacetForm {
  readonly #root: HTMLElement;
  readonly #selects: ReadonlyMap<FacetName, HTMLSelectElement>;
  readonly #counted: Element | null;
  readonly #groups: GroupLabels;

  /** `root` is the element with [data-facets]; names of the catalog's groups stand in it as [data-group]. */
  constructor(root: HTMLElement) {
    this.#root = root;
    this.#selects = new Map(
      facetNames.flatMap((name): [FacetName, HTMLSelectElement][] => {
        const select = root.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
        return select === null ? [] : [[name, select]];
      }),
    );
    this.#counted = root.querySelector("[data-facet-count]");
    const groups = [...root.querySelectorAll<HTMLElement>("[data-group]")];
    this.#groups = new Map(groups.map((one) => [one.dataset["group"] ?? "", one.textContent ?? ""]));
  }

  /** The chosen values. */
  get state(): FacetState {
    const chosen = [...this.#selects].map(([name, select]) => [name, select.value] as const);
    return Object.fromEntries(chosen.filter(([, value]) => value !== ""));
  }

  /** Sets the chosen values before there is an answer: each select then holds just its own. */
  set state(facets: FacetState) {
    for (const [name, select] of this.#selects) {
      const value = facets[name];
      select.replaceChildren(...(value === undefined ? [] : [new Option(value, value, true, true)]));
    }
  }

  /** Keeps its room, so that nothing moves when it comes. */
  hide(): void {
    this.#root.toggleAttribute("data-empty", true);
  }

  /** Fills the selects with the values of an answer and their counts. One hit alone needs no facets. */
  show(answer: SearchAnswer, data: SearchData): void {
    const { state } = this;
    this.#root.toggleAttribute("data-empty", answer.hits.length < 2);
    const chosenCount = Object.keys(state).length;
    if (this.#counted !== null)
      this.#counted.textContent = chosenCount === 0 ? "" : `, đang dùng ${chosenCount} bộ lọc`;
    for (const [name, select] of this.#selects) {
      const chosen = state[name] ?? "";
      const options = countFacet(answer.hits, name, state, data, this.#groups);
      const isGone = chosen !== "" && options.every((option) => option.value !== chosen);
      const listed = isGone ? [...options, { value: chosen, label: chosen, count: 0 }] : options;
      select.replaceChildren(
        new Option(select.dataset["all"] ?? "", "", chosen === "", chosen === ""),
        ...listed.map(({ value, label, count }) => {
          const isChosen = value === chosen;
          return new Option(`${label} (${count})`, value, isChosen, isChosen);
        }),
      );
    }
  }
}
