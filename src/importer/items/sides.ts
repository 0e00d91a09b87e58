import type { AnnexCell, BodyField } from "#schema/items.ts";
import type { LogicalLine } from "#importer/lines/logical-line.ts";
import type { AnnexItem } from "./annex-item.ts";
import type { BodyItem } from "./open-item.ts";
import { type ListedItem, areSameList, pairItems } from "./pair-items.ts";

/** The items that the body of a plan lists, and those of its annex. */
export interface Sides {
  readonly body: readonly BodyItem[];
  readonly annex: readonly AnnexItem[];
}

type Item = BodyItem | AnnexItem;

/** An item of either side as two lists are compared by it. */
export const toListed = (item: Item): ListedItem => ({
  number: item.number,
  kind: item.kind,
  words: item.title?.text ?? "",
});

const listsSame = (left: readonly Item[], right: readonly Item[]): boolean =>
  areSameList(left.map(toListed), right.map(toListed));

/** Lines of running text at which a part of the document ends and an annex begins: “Phụ lục”, “Nơi nhận:”, “(Kèm theo …)”. */
export function findAnnexLines(lines: readonly LogicalLine[]): number[] {
  return lines
    .filter(
      ({ row, folded }) => row === undefined && /^(?:phu luc\b|noi nhan\s*:|\(?kem theo\b)/.test(folded),
    )
    .map(({ line }) => line);
}

const firstLine = (items: readonly Item[]): number => items[0]?.lines[0] ?? Number.POSITIVE_INFINITY;
const lastLine = (items: readonly Item[]): number => items.at(-1)?.lines[1] ?? Number.NEGATIVE_INFINITY;

function isParted(before: readonly Item[], after: readonly Item[], annexLines: readonly number[]): boolean {
  return annexLines.some((line) => lastLine(before) < line && line < firstLine(after));
}

/** A row of a table as an item of the body. */
function toBody({ cells, title, unplaced: _, isNamed: __, ...item }: AnnexItem): BodyItem {
  const fields = cells.map(({ field, heading, statements }): BodyField => {
    const lines = statements.flatMap((statement) => statement.lines);
    const range: [number, number] = [Math.min(...lines), Math.max(...lines)];
    return { field, label: heading === "" ? null : heading, lines: range, statements };
  });
  return { ...item, title: title ?? { text: "", lines: [...item.lines] }, fields };
}

/** An item of running text as one of the annex. */
function toAnnex({ fields, title, ...item }: BodyItem): AnnexItem {
  const cells = fields
    .filter(({ statements }) => statements.length > 0)
    .map(({ field, label, statements }): AnnexCell => ({ field, heading: label ?? "", statements }));
  return { ...item, title, cells, unplaced: [], isNamed: false };
}

/** Rows of one list with the cells that a further table of the same things adds to them; rows that only it has follow. */
function joinLists(list: readonly AnnexItem[], further: readonly AnnexItem[]): AnnexItem[] {
  const pairs = pairItems(list.map(toListed), further.map(toListed));
  const taken = new Set(pairs.values());
  const joined = list.map((item, index): AnnexItem => {
    const other = further[pairs.get(index) ?? -1];
    const known = new Set(item.cells.map(({ field, heading }) => `${field} ${heading}`));
    const cells = other?.cells.filter(({ field, heading }) => !known.has(`${field} ${heading}`)) ?? [];
    return {
      ...item,
      cells: [...item.cells, ...cells],
      statusReason: item.statusReason ?? other?.statusReason ?? null,
    };
  });
  return [...joined, ...further.filter((_, index) => !taken.has(index))];
}

/** Tables of the same things, with no annex between them, as one list; others as they are. */
function joinTables(tables: readonly (readonly AnnexItem[])[], annexLines: readonly number[]): AnnexItem[][] {
  const lists: AnnexItem[][] = [];
  for (const table of tables) {
    const at = lists.findIndex((list) => !isParted(list, table, annexLines) && listsSame(list, table));
    const list = lists[at];
    if (list === undefined) lists.push([...table]);
    else lists[at] = joinLists(list, table);
  }
  return lists;
}

/** Rows whose numbers restart, or come twice, are counted through, so that a number tells one row from another. */
function numberRows(items: readonly AnnexItem[]): AnnexItem[] {
  const numbers = items.map((item) => item.number);
  const isAllUnnamed = items.every((item) => !item.isNamed);
  if (!isAllUnnamed || new Set(numbers).size === numbers.length) return [...items];
  return items.map((item, index) => ({ ...item, number: index + 1 }));
}

/** Running text that lists its items twice, the second time in an annex: as two sides; undefined where it does not. */
function partText(text: readonly BodyItem[], annexLines: readonly number[]): Sides | undefined {
  for (const line of annexLines) {
    const before = text.filter((item) => item.lines[1] < line);
    const after = text.filter((item) => item.lines[0] > line);
    if (before.length > 0 && after.length > 0 && listsSame(before, after))
      return { body: before, annex: after.map(toAnnex) };
  }
  return undefined;
}

/**
 * What is body and what is annex. Running text is the body and tables are the annex, as plans print them; where only tables
 * list the items, and two list the same, the first is the body; where a table stands before the annex and running text lists the
 * same in it, the table is the body; where running text lists them on both sides of its head, the second is the annex.
 * @param text Items of the running text.
 * @param tables Items of each table, in order.
 * @param annexLines Lines at which an annex begins.
 */
export function findSides(
  text: readonly BodyItem[],
  tables: readonly (readonly AnnexItem[])[],
  annexLines: readonly number[],
): Sides {
  const lists = joinTables(
    tables.filter((table) => table.length > 0),
    annexLines,
  );
  const [first = [], ...others] = lists;
  if (first.length === 0) return partText(text, annexLines) ?? { body: text, annex: [] };
  if (isParted(first, text, annexLines) && listsSame(first, text))
    return {
      body: numberRows(first).map(toBody),
      annex: numberRows([...text.map(toAnnex), ...others.flat()]),
    };
  const twin = others.find((list) => listsSame(first, list));
  if (twin === undefined) return { body: text, annex: numberRows(lists.flat()) };
  const rest = others.filter((list) => list !== twin);
  if (text.length === 0)
    return { body: numberRows(first).map(toBody), annex: numberRows([twin, ...rest].flat()) };
  return { body: text, annex: numberRows([joinLists(first, twin), ...rest].flat()) };
}
