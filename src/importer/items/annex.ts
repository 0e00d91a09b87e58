import type { GroupNumeral } from "#schema/identifier.ts";
import type { ImportedGroup } from "#schema/items.ts";
import { trimEnd } from "#text/trim-end.ts";
import { type GroupHeading, readGroupCell } from "#importer/lines/kinds/group-heading.ts";
import type { Table } from "#importer/lines/table.ts";
import { readColumnWords } from "./align-row.ts";
import {
  type AnnexItem,
  type OpenItem,
  appendRow,
  beginsItem,
  closeItem,
  continuesItem,
  openItem,
  readItemRow,
} from "./annex-item.ts";

export interface Annex {
  readonly items: readonly AnnexItem[];
  readonly groups: readonly ImportedGroup[];
}

/** The heading of a row that a group spans: one cell, or a numeral and a title. */
function readGroupRow(cells: readonly string[]): GroupHeading | undefined {
  const filled = cells.filter((cell) => cell !== "");
  const first = filled[0] ?? "";
  if (filled.length === 1)
    return readGroupCell(first, /^[IVX]+\s*[.)/:-]?\s/.test(first) || /^[A-H]\s*[.)/:-]\s/.test(first));
  if (filled.length === 2 && cells[0] === first && /^(?:[IVX]{1,4}|[A-H])\s*[.)]?$/.test(first)) {
    return readGroupCell(`${trimEnd(first, /[.)\s]/)}. ${filled[1] ?? ""}`, true);
  }
  return undefined;
}

/**
 * Adds the items and groups of a table to those of the tables before it, in place. Rows that head no group and belong to no
 * item are left unread.
 */
function readTable({ columns, rows }: Table, items: AnnexItem[], groups: ImportedGroup[]): void {
  const usual = readColumnWords(
    rows.map((row) => row.cells),
    columns,
  );
  let group: GroupNumeral | null = null;
  let open: OpenItem | undefined;
  const close = (): void => {
    if (open !== undefined) items.push(closeItem(open, columns, items.length + 1));
    open = undefined;
  };
  for (const row of rows) {
    const heading = readGroupRow(row.cells);
    if (heading !== undefined) {
      close();
      group = heading.group;
      groups.push({ ...heading, lines: [row.line, row.line], annexLines: null });
      continue;
    }
    const read = row.cells.every((cell) => cell === "") ? undefined : readItemRow(row, columns, usual);
    if (read !== undefined && open !== undefined && continuesItem(read, columns, open)) appendRow(open, read);
    else if (read !== undefined && beginsItem(read)) {
      close();
      open = openItem(read, group);
    }
  }
  close();
}

/** Items and groups of the annex tables, in order. */
export function readAnnex(tables: readonly Table[]): Annex {
  const items: AnnexItem[] = [];
  const groups: ImportedGroup[] = [];
  for (const table of tables) readTable(table, items, groups);
  return { items: numberRows(items), groups };
}

/** Rows that begin again at 1 in each group are counted through, so that a number tells one row from another. */
function numberRows(items: readonly AnnexItem[]): AnnexItem[] {
  const numbers = items.filter((item) => !item.isNamed).map((item) => item.number);
  const restarts = numbers.some((number, index) => index > 0 && number <= (numbers[index - 1] ?? 0));
  const isAllUnnamed = items.every((item) => !item.isNamed);
  if (!restarts || !isAllUnnamed || new Set(numbers).size === numbers.length) return [...items];
  return items.map((item, index) => ({ ...item, number: index + 1 }));
}
