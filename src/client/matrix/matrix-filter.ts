import { defineFilter } from "#client/parts/define-filter.ts";
import { isCellWanted, isColumnShown, matrixQuery, type MatrixState } from "./matrix-state.ts";
import { keepPictureState } from "./picture-state.ts";

/** Shows the wanted columns; returns their plans. */
function showColumns(state: MatrixState): ReadonlySet<string> {
  const shown = new Set<string>();
  for (const head of document.querySelectorAll<HTMLElement>("th[data-plan]")) {
    const { plan = "", level = "", year = "" } = head.dataset;
    head.hidden = !isColumnShown({ plan, level, year }, state);
    if (!head.hidden) shown.add(plan);
  }
  return shown;
}

/** Marks the cells of a row; true when one that is shown is wanted. */
function markCells(row: HTMLElement, state: MatrixState, shown: ReadonlySet<string>): boolean {
  let isWanted = false;
  for (const cell of row.querySelectorAll<HTMLElement>("td[data-plan]")) {
    const { plan = "", state: own = "", leads = "" } = cell.dataset;
    cell.hidden = !shown.has(plan);
    const agencies = [...cell.querySelectorAll<HTMLElement>("[data-agencies]")].flatMap((link) =>
      (link.dataset["agencies"] ?? "").split(" "),
    );
    const isOwnWanted = isCellWanted({ state: own, leads: leads.split(" "), agencies }, state);
    cell.toggleAttribute("data-muted", !isOwnWanted);
    if (!cell.hidden && isOwnWanted) isWanted = true;
  }
  return isWanted;
}

/** The page's matrix, filtered. */
function show(state: MatrixState): string {
  const shown = showColumns(state);
  let rowCount = 0;
  for (const group of document.querySelectorAll<HTMLElement>("tbody[data-group]")) {
    const isGroupShown = state.group === "" || group.dataset["group"] === state.group;
    let groupCount = 0;
    for (const row of group.querySelectorAll<HTMLElement>("tr[data-row]")) {
      const isWanted = markCells(row, state, shown);
      row.hidden = !isWanted || !isGroupShown;
      if (!row.hidden) groupCount += 1;
    }
    group.hidden = groupCount === 0;
    rowCount += groupCount;
  }
  // The picture shows the same state.
  document.dispatchEvent(new CustomEvent("matrix-filtered"));
  return `${rowCount} mô hình, ${shown.size} kế hoạch`;
}

defineFilter("matrix-filter", {
  parse: matrixQuery.parse,
  format: (state) => keepPictureState(matrixQuery.format(state), location.search),
  show,
});
