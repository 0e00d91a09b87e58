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

const drawCell = ({ state, items, isSilent }: PlansCell, place: string, base: string): HTMLElement =>
  makeElement(
    "td",
    { role: "cell", "data-label": place, class: isSilent ? "table__empty" : null },
    makeElement(
      "div",
      {},
      state === "" ? null : makeElement("p", { class: "plans__state" }, state),
      ...items.map((item) => drawItem(item, base)),
    ),
  );

/** The link to two items side by side; whose they are is read out, since it stands in many rows. */
function drawPairLink(path: string, title: string, base: string): HTMLElement {
  const link = makeLink(base, path, "cạnh nhau");
  link.append(makeElement("span", { class: "visually-hidden" }, `: ${title}`));
  return link;
}

function drawVerdict({ pair, title, verdict, wording }: PlansRow, base: string): HTMLElement {
  const link = pair === null ? null : drawPairLink(pair, title, base);
  const isEmpty = verdict === "" && wording === "" && link === null;
  return makeElement(
    "td",
    { role: "cell", "data-label": "So sánh", class: isEmpty ? "table__empty" : null },
    makeElement(
      "div",
      {},
      verdict === "" ? null : makeElement("p", {}, verdict),
      wording === "" && link === null
        ? null
        : makeElement("p", {}, wording, wording !== "" && link !== null ? " – " : null, link),
    ),
  );
}

function drawRow(row: PlansRow, { heads }: PlansView, base: string): HTMLElement {
  return makeElement(
    "tr",
    { role: "row", "data-differs": row.differs, "data-lacks": row.lacks },
    makeElement("th", { role: "rowheader", scope: "row" }, makeLink(base, row.path, row.title)),
    ...row.cells.map((cell, index) => drawCell(cell, heads[index]?.place ?? "", base)),
    drawVerdict(row, base),
  );
}

const drawHead = (...children: readonly Child[]): HTMLElement =>
  makeElement("th", { role: "columnheader", scope: "col" }, ...children);

/** Plans model by model as a table, which turns into a list where its box is narrow (table.css): hence the roles. */
export function drawPlans(view: PlansView, base: string): HTMLElement {
  const heads = view.heads.map(({ place, name, path }) =>
    drawHead(
      makeElement("span", { class: "place" }, makeLink(base, path, place)),
      makeElement("span", { class: "table__sub" }, name.replace(`${place}, `, "")),
    ),
  );
  const table = makeElement(
    "table",
    { class: "table table--stack plans", role: "table" },
    makeElement("caption", { class: "visually-hidden" }, "Các kế hoạch theo mô hình"),
    makeElement(
      "thead",
      { role: "rowgroup" },
      makeElement("tr", { role: "row" }, drawHead("Mô hình"), ...heads, drawHead("So sánh")),
    ),
    makeElement("tbody", { role: "rowgroup" }, ...view.rows.map((row) => drawRow(row, view, base))),
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
