import { defineFilter } from "#client/parts/define-filter.ts";
import {
  isCellWanted,
  isColumnShown,
  isLacking,
  matrixQuery,
  type CellFacts,
  type MatrixState,
} from "./matrix-state.ts";
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

interface Cell extends CellFacts {
  readonly element: HTMLElement;
  readonly plan: string;
}

interface Group {
  readonly element: HTMLElement;
  readonly number: string;
  readonly rows: readonly { readonly element: HTMLElement; readonly cells: readonly Cell[] }[];
}

function readCell(element: HTMLElement): Cell {
  const { plan = "", state = "", leads = "" } = element.dataset;
  const agencies = [...element.querySelectorAll<HTMLElement>("[data-agencies]")].flatMap((link) =>
    (link.dataset["agencies"] ?? "").split(" "),
  );
  return { element, plan, state, leads: leads.split(" "), agencies };
}

let groups: readonly Group[] | undefined;

/** Groups of the page's matrix; what its thousands of cells carry is read once. */
function readGroups(): readonly Group[] {
  groups ??= [...document.querySelectorAll<HTMLElement>("tbody[data-group]")].map((group) => ({
    element: group,
    number: group.dataset["group"] ?? "",
    rows: [...group.querySelectorAll<HTMLElement>("tr[data-row]")].map((row) => ({
      element: row,
      cells: [...row.querySelectorAll<HTMLElement>("td[data-plan]")].map(readCell),
    })),
  }));
  return groups;
}

/** Marks the cells of a row; true when one that is shown is wanted, and the model lacks where that is asked for. */
function markCells(cells: readonly Cell[], state: MatrixState, shown: ReadonlySet<string>): boolean {
  let isWanted = false;
  const states = new Map<string, string>();
  for (const cell of cells) {
    const isShown = shown.has(cell.plan);
    // An attribute that is set anew, even as it was, has the cell laid out again.
    if (cell.element.hidden === isShown) cell.element.hidden = !isShown;
    if (isShown) states.set(cell.plan, cell.state);
    const isOwnWanted = isCellWanted(cell, state);
    cell.element.toggleAttribute("data-muted", !isOwnWanted);
    if (isShown && isOwnWanted) isWanted = true;
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
  for (const { element, number, rows } of readGroups()) {
    const isGroupShown = state.group === "" || number === state.group;
    let groupCount = 0;
    for (const row of rows) {
      const isWanted = markCells(row.cells, state, shown);
      row.element.hidden = !isWanted || !isGroupShown;
      if (!row.element.hidden) groupCount += 1;
    }
    element.hidden = groupCount === 0;
    rowCount += groupCount;
  }
  return `${rowCount} mô hình, ${shown.size} kế hoạch${tellLacking(state)}`;
}

defineFilter("matrix-filter", {
  parse: matrixQuery.parse,
  format: (state) => keepPictureState(matrixQuery.format(state), location.search),
  show,
});
