/** Steps of the keys in rows and columns; Home and End go to the ends of a row. */
const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Links of a cell, but for those of a folded note. */
const gridLinks = "a:not(details a)";

/** Moves among the links of a table with the arrow keys; each link also stays in the order of the Tab key. */
export class MatrixGrid extends HTMLElement {
  #onKey = (event: KeyboardEvent): void => {
    const link = event.target;
    if (!(link instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = this.#findNext(link, event.key);
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };

  connectedCallback(): void {
    this.addEventListener("keydown", this.#onKey);
  }

  disconnectedCallback(): void {
    this.removeEventListener("keydown", this.#onKey);
  }

  #findNext(link: HTMLAnchorElement, key: string): HTMLAnchorElement | undefined {
    const rows = [...this.querySelectorAll("tr")].filter((row) => !row.hidden && row.cells.length > 1);
    const cellsOf = (row: HTMLTableRowElement): HTMLTableCellElement[] =>
      [...row.cells].filter((cell) => !cell.hidden);
    const linksOf = (row: HTMLTableRowElement): HTMLAnchorElement[] =>
      cellsOf(row).flatMap((cell) => [...cell.querySelectorAll<HTMLAnchorElement>(gridLinks)]);
    const row = link.closest("tr");
    const cell = link.closest<HTMLTableCellElement>("td, th");
    if (row === null || cell === null) return undefined;
    const own = linksOf(row);
    if (key === "Home") return own[0];
    if (key === "End") return own.at(-1);
    const step = steps[key];
    if (step === undefined) return undefined;
    const [down, right] = step;
    if (right !== 0) return own[own.indexOf(link) + right];
    const column = cellsOf(row).indexOf(cell);
    let at = rows.indexOf(row) + down;
    while (rows[at] !== undefined) {
      const target = rows[at];
      const next =
        target === undefined
          ? undefined
          : cellsOf(target)[column]?.querySelector<HTMLAnchorElement>(gridLinks);
      if (next) return next;
      at += down;
    }
    return undefined;
  }
}

customElements.define("matrix-grid", MatrixGrid);
