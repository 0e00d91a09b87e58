import type { CellItem, PlansCell, PlansRow, PlansView } from "#views/compare/plans-view.ts";
import { type Child, makeElement, makeLink } from "./make-element.ts";

const drawFact = (label: string, text: string): Child =>
  text === ""
    ? null
    : makeElement("p", {}, makeElement("span", { class: "plans__fact" }, `${label}: `), text);

function drawItem(item: CellItem, base: string): HTMLElement {
  return makeElement(
    "div",
    { class: "plans__item" },
    makeElement("p", {}, makeLink(base, item.path, item.number)),
    drawFact("chủ trì", item.leads),
    drawFact("thời hạn", item.due),
    drawFact("công cụ", item.tools),
  );
}

const drawCell = ({ state, items }: PlansCell, place: string, base: string): HTMLElement =>
  makeElement(
    "td",
    { "data-label": place },
    state === "" ? null : makeElement("p", { class: "plans__state" }, state),
    ...items.map((item) => drawItem(item, base)),
  );

function drawRow(row: PlansRow, { heads }: PlansView, base: string): HTMLElement {
  const pair = row.pair === null ? null : makeLink(base, row.pair, "cạnh nhau");
  return makeElement(
    "tr",
    { "data-differs": row.differs, "data-lacks": row.lacks },
    makeElement("th", { scope: "row" }, makeLink(base, row.path, row.title)),
    ...row.cells.map((cell, index) => drawCell(cell, heads[index]?.place ?? "", base)),
    makeElement(
      "td",
      { "data-label": "So sánh" },
      row.verdict === "" ? null : makeElement("p", {}, row.verdict),
      row.wording === "" && pair === null
        ? null
        : makeElement("p", {}, row.wording, row.wording !== "" && pair !== null ? " – " : null, pair),
    ),
  );
}

/** Plans model by model as a table. */
export function drawPlans(view: PlansView, base: string): HTMLElement {
  const heads = view.heads.map(({ place, name, path }) =>
    makeElement(
      "th",
      { scope: "col" },
      makeLink(base, path, place),
      makeElement("span", { class: "note" }, name.replace(`${place}, `, "")),
    ),
  );
  const table = makeElement(
    "table",
    { class: "plans" },
    makeElement("caption", { class: "visually-hidden" }, "Các kế hoạch theo mô hình"),
    makeElement(
      "thead",
      {},
      makeElement(
        "tr",
        {},
        makeElement("th", { scope: "col" }, "Mô hình"),
        ...heads,
        makeElement("th", { scope: "col" }, "So sánh"),
      ),
    ),
    makeElement("tbody", {}, ...view.rows.map((row) => drawRow(row, view, base))),
  );
  return makeElement(
    "div",
    {},
    makeElement("p", { class: "lede", "data-sentence": true }, view.sentence),
    makeElement(
      "div",
      { class: "plans__box", role: "region", tabindex: "0", "aria-label": "Các kế hoạch theo mô hình" },
      table,
    ),
  );
}

/** The table as it is in a file: heads, then the rows given. */
export function listCells(view: PlansView, rows: readonly PlansRow[]): readonly (readonly string[])[] {
  const heads = view.heads.flatMap(({ place }) =>
    ["", " – chủ trì", " – thời hạn", " – công cụ"].map((what) => `${place}${what}`),
  );
  const join = (items: readonly CellItem[], read: (item: CellItem) => string): string =>
    items
      .map(read)
      .filter((text) => text !== "")
      .join("; ");
  return [
    ["Mô hình", ...heads, "So sánh", "Nguyên văn"],
    ...rows.map((row) => [
      row.title,
      ...row.cells.flatMap(({ state, items }) => [
        [state, join(items, ({ number }) => number)].filter((text) => text !== "").join(" "),
        join(items, ({ leads }) => leads),
        join(items, ({ due }) => due),
        join(items, ({ tools }) => tools),
      ]),
      row.verdict,
      row.wording,
    ]),
  ];
}
