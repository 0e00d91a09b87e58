import { lookUpCrosswalk, type LookupColumn, type LookupRow } from "#search/ask/crosswalk-lookup.ts";
import { announceAtRest } from "#client/parts/announcer.ts";
import { connectUrlForm } from "#client/parts/url-form.ts";

/** Most rows that are told as a sentence; more are counted only. */
const longestAnswer = 3;

const splitList = (text: string | undefined, separator: string): string[] =>
  (text ?? "").split(separator).filter((part) => part !== "");

/** The look-up box over the page's crosswalk; its query lives in the URL. */
export class CrosswalkLookup extends HTMLElement {
  #disconnect: (() => void) | undefined;
  #field: HTMLInputElement | null = null;

  connectedCallback(): void {
    const form = this.querySelector("form");
    this.#field = this.querySelector("input");
    if (form === null || this.#field === null) return;
    this.#disconnect = connectUrlForm(form, {
      on: "input",
      change: () => this.#search(),
      restore: () => this.#restore(),
    });
  }

  disconnectedCallback(): void {
    this.#disconnect?.();
  }

  #restore(): void {
    if (this.#field === null) return;
    this.#field.value = new URLSearchParams(location.search).get("q") ?? "";
    this.#apply(this.#field.value);
  }

  #search(): void {
    const query = this.#field?.value.trim() ?? "";
    const search = query === "" ? "" : `?${new URLSearchParams({ q: query }).toString()}`;
    history.replaceState(null, "", location.pathname + search);
    announceAtRest(this.#apply(query));
  }

  /** Shows the rows that answer a query and returns what is said of them. */
  #apply(query: string): string {
    const heads = [...document.querySelectorAll<HTMLElement>("th[data-names]")];
    const rows = [...document.querySelectorAll<HTMLElement>("tr[data-titles]")];
    const cellsOf = (row: HTMLElement | undefined): HTMLElement[] => [
      ...(row?.querySelectorAll<HTMLElement>("td[data-numbers]") ?? []),
    ];
    const columns = heads.map((head): LookupColumn => ({ names: splitList(head.dataset["names"], "|") }));
    const { hits } = lookUpCrosswalk(
      query,
      columns,
      rows.map((row): LookupRow => ({
        titles: splitList(row.dataset["titles"], "|"),
        numbers: cellsOf(row).map((cell) => splitList(cell.dataset["numbers"], " ").map(Number)),
      })),
      splitList(this.dataset["placeKinds"], "|"),
    );
    const marked = new Map(hits.map((hit) => [hit.row, new Set(hit.columns)]));
    rows.forEach((row, index) => {
      const found = marked.get(index);
      row.hidden = found === undefined;
      cellsOf(row).forEach((cell, column) => cell.toggleAttribute("data-hit", found?.has(column) ?? false));
    });
    for (const group of document.querySelectorAll<HTMLElement>(".crosswalk tbody")) {
      group.hidden = group.querySelector("tr[data-titles]:not([hidden])") === null;
    }
    const sentence = this.#tell(
      query,
      hits.map((hit) => rows[hit.row]),
      heads,
      cellsOf,
    );
    const target = this.querySelector("[data-lookup-answer]");
    if (target !== null) target.textContent = sentence;
    return sentence;
  }

  /** “Cửa Lò 12 = Ninh Bình 15: …” for few rows, their count for many, nothing for an empty query. */
  #tell(
    query: string,
    rows: readonly (HTMLElement | undefined)[],
    heads: readonly HTMLElement[],
    cellsOf: (row: HTMLElement | undefined) => readonly HTMLElement[],
  ): string {
    if (query.trim() === "") return "";
    if (rows.length === 0) return "Không có mô hình nào khớp.";
    if (rows.length > longestAnswer) return `${rows.length} mô hình khớp.`;
    return rows
      .map((row) => {
        const numbers = cellsOf(row).flatMap((cell, column) => {
          const links = [...cell.querySelectorAll("a")].map((link) => link.textContent.trim());
          const note = cell.dataset["note"] === undefined ? "" : ` (${cell.dataset["note"]})`;
          const place = heads[column]?.dataset["column"] ?? "";
          return links.length === 0 ? [] : [`${place} ${links.join(", ")}${note}`];
        });
        const title = splitList(row?.dataset["titles"], "|")[0] ?? "";
        return numbers.length === 0 ? `${title}.` : `${numbers.join(" = ")}: ${title}.`;
      })
      .join(" ");
  }
}

customElements.define("crosswalk-lookup", CrosswalkLookup);
