import type { GroupNumeral, LineRange } from "#schema/identifier.ts";
import type { ImportedGroup } from "#schema/items.ts";
import type { GroupHeading } from "#importer/lines/kinds/group-heading.ts";
import { type Row, isOwn } from "#importer/lines/row.ts";
import type { Table } from "#importer/lines/table.ts";
import type { LabelBook } from "#importer/lines/kinds/label-book.ts";
import { judgeKind } from "#importer/lines/item-kind.ts";
import { pickCaptions } from "#importer/lines/kind-texts.ts";
import { fold } from "#text/fold.ts";
import { type ColumnWords, readColumnWords } from "./align-row.ts";
import {
  type AnnexItem,
  type OpenItem,
  appendRow,
  beginsItem,
  closeItem,
  continuesItem,
  openItem,
} from "./annex-item.ts";
import { type GroupTells, addTold, readGroupTells } from "./group-tells.ts";
import { isTotal, readGroupColumn, readGroupRow, readListStyle } from "./group-row.ts";
import { type ItemRow, readItemRow } from "./item-row.ts";
import { type TableHeading, readTableHeadings } from "./table-headings.ts";

export interface Annex {
  /** Items of each table, in order, as they are numbered there. */
  readonly lists: readonly (readonly AnnexItem[])[];
  readonly groups: readonly ImportedGroup[];
}

/** A row of a table as it is read. */
type ReadRow =
  | { readonly kind: "group"; readonly row: Row; readonly heading: GroupHeading }
  | { readonly kind: "item"; readonly row: Row; readonly read: ItemRow };

/** Rows with words, each as the heading of a group or as one of an item; sums are left out. */
function readRows({ columns, rows }: Table, usual: ColumnWords): ReadRow[] {
  const style = readListStyle(rows);
  const isTitleFirst = columns[0]?.field === "title";
  let groups = 0;
  return rows.flatMap((row): ReadRow[] => {
    if (!row.cells.some(isOwn) || isTotal(row)) return [];
    const heading = readGroupRow(row, { style, isTitleFirst, place: groups + 1 });
    if (heading === undefined) return [{ kind: "item", row, read: readItemRow(row, columns, usual) }];
    groups += 1;
    return [{ kind: "group", row, heading }];
  });
}

/** Whether the number of a row is missing between those of its neighbours: 1, none, 3. */
function isNumberMissing(rows: readonly ReadRow[], index: number, last: number | undefined): boolean {
  const here = rows[index];
  if (here?.kind !== "item" || here.read.isNumbered !== false || last === undefined) return false;
  const next = rows.slice(index + 1, index + 2).find((row) => row.kind === "item");
  return next?.kind === "item" && next.read.count?.value === last + 2;
}

/** By what a table is read beside itself. */
export interface TableWords {
  /** What the plan calls the things that it lists, nearest first; decides where the table itself does not say. */
  readonly kindTexts: readonly string[];
  readonly labels: LabelBook;
}

/** The items and groups of one table while its rows are read. */
class TableReader {
  readonly #table: Table;
  readonly #words: TableWords;
  readonly #items: AnnexItem[];
  readonly #groups: ImportedGroup[];
  #group: { numeral: GroupNumeral; title: string; tells: GroupTells } | undefined;
  #open: OpenItem | undefined;
  /** What the heading of the group tells in which the open item stands. */
  #openTells: GroupTells | undefined;

  constructor(table: Table, words: TableWords, items: AnnexItem[], groups: ImportedGroup[]) {
    this.#table = table;
    this.#words = words;
    this.#items = items;
    this.#groups = groups;
  }

  close(): void {
    const open = this.#open;
    const counted = this.#items.length + 1;
    const { columns } = this.#table;
    if (open !== undefined) {
      const item = closeItem(open, columns, counted, this.#words.labels);
      this.#items.push(item.statusReason === null ? addTold(item, columns, this.#openTells) : item);
    }
    this.#open = undefined;
  }

  openGroup({ group, title, declared }: GroupHeading, lines: LineRange): void {
    this.#group = { numeral: group, title, tells: readGroupTells(title, lines) };
    if (title !== "") this.#groups.push({ group, title, declared, lines, annexLines: null });
  }

  /** Opens the group that a column names where it is another than that of the row above. */
  readGroupCell({ cells }: ItemRow, row: Row): void {
    const at = this.#table.columns.findIndex(({ field }) => field === "group");
    const cell = cells[at];
    if (cell === undefined || !isOwn(cell)) return;
    const heading = readGroupColumn(cell.text, this.#groups.length + 1);
    const isSame = heading === undefined || (heading.title === this.#group?.title && heading.title !== "");
    if (!isSame) this.openGroup(heading, [row.line, row.to]);
  }

  addRow(read: ItemRow, row: Row, isMissing: boolean): void {
    const { columns, above } = this.#table;
    const open = this.#open;
    if (open !== undefined && continuesItem(read, columns, open, isMissing)) {
      appendRow(open, read, columns, this.#words.labels);
      return;
    }
    if (!beginsItem(read, isMissing)) return;
    this.close();
    this.readGroupCell(read, row);
    const heading = columns.find(({ field }) => field === "title")?.heading ?? "";
    const begin = /^mô hình\b/iu.exec(read.title)?.[0] ?? "";
    const near = [begin, this.#group?.title ?? "", heading, ...pickCaptions(above.map(({ text }) => text))];
    const last = open?.rowNumber;
    const number = read.count?.value ?? (isMissing && last !== undefined ? last + 1 : undefined);
    const kind = judgeKind([...near, ...this.#words.kindTexts].map(fold));
    const group = this.#group?.numeral ?? null;
    this.#open = openItem(read, columns, { rowNumber: number, group, kind }, this.#words.labels);
    this.#openTells = this.#group?.tells;
  }

  get lastNumber(): number | undefined {
    return this.#open?.rowNumber;
  }
}

/** A table that lists items, its rows read. */
interface ReadTable {
  readonly table: Table;
  readonly rows: readonly ReadRow[];
}

function readTableRows(table: Table): ReadTable {
  const texts = table.rows.map((row) => row.cells.map((cell) => cell.text));
  return { table, rows: readRows(table, readColumnWords(texts, table.columns)) };
}

/** Adds the items of a table to a list, and its groups to those of the tables before it, in place. */
function readTable(
  { table, rows }: ReadTable,
  headed: TableHeading | undefined,
  words: TableWords,
  items: AnnexItem[],
  groups: ImportedGroup[],
): void {
  const reader = new TableReader(table, words, items, groups);
  if (headed !== undefined) reader.openGroup(headed.heading, [headed.line, headed.line]);
  for (const [index, one] of rows.entries()) {
    if (one.kind === "group") {
      reader.close();
      reader.openGroup(one.heading, [one.row.line, one.row.to]);
    } else reader.addRow(one.read, one.row, isNumberMissing(rows, index, reader.lastNumber));
  }
  reader.close();
}

/**
 * Items and groups of the tables that list models or tasks, in order. Rows that head no group and belong to no item are left
 * unread.
 */
export function readAnnex(tables: readonly Table[], words: TableWords): Annex {
  const groups: ImportedGroup[] = [];
  const read = tables.filter(({ isRead }) => isRead).map(readTableRows);
  const hasGroups = read.some(({ rows }) => rows.some(({ kind }) => kind === "group"));
  const headings = readTableHeadings(
    read.map(({ table }) => table),
    hasGroups,
  );
  const lists = read.map((one, index) => {
    const items: AnnexItem[] = [];
    readTable(one, headings[index], words, items, groups);
    return items;
  });
  return { lists, groups };
}
