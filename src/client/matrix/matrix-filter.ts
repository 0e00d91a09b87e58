import { defineFilter } from "#client/parts/define-filter.ts";
import { isCellWanted, isColumnShown, isLacking, matrixQuery, type MatrixState } from "./matrix-state.ts";
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

/** Marks the cells of a row; true when one that is shown is wanted, and the model lacks where that is asked for. */
function markCells(row: HTMLElement, state: MatrixState, shown: ReadonlySet<string>): boolean {
  let isWanted = false;
  const states = new Map<string, string>();
  for (const cell of row.querySelectorAll<HTMLElement>("td[data-plan]")) {
    const { plan = "", state: own = "", leads = "" } = cell.dataset;
    cell.hidden = !shown.has(plan);
    if (!cell.hidden) states.set(plan, own);
    const agencies = [...cell.querySelectorAll<HTMLElement>("[data-agencies]")].flatMap((link) =>
      (link.dataset["agencies"] ?? "").split(" "),
    );
    const isOwnWanted = isCellWanted({ state: own, leads: leads.split(" "), agencies }, state);
    cell.toggleAttribute("data-muted", !isOwnWanted);
    if (!cell.hidden && isOwnWanted) isWanted = true;
  }
  return isWanted && isLacking(states, state);
}

/** What is asked of the models where one place lacks them; empty where nothing is. */
function tellLacking({ lacking, plans }: MatrixState): string {
  if (lacking === "") return "";
  return plans.some((plan) => plan !== lacking)
    ? "; nơi thiếu không có, mọi địa phương đã chọn đều có"
    : "; nơi thiếu không có, ít nhất một nơi khác có";
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
  return `${rowCount} mô hình, ${shown.size} kế hoạch${tellLacking(state)}`;
}

defineFilter("matrix-filter", {
  parse: matrixQuery.parse,
  format: (state) => keepPictureState(matrixQuery.format(state), location.search),
  show,
});
