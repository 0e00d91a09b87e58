import type { GroupNumeral } from "#schema/identifier.ts";
import type { AnnexCell, ImportedGroup, Statement } from "#schema/items.ts";
import { fold } from "#text/fold.ts";
import { trimEnd } from "#text/trim-end.ts";
import { alignRow, readColumnWords } from "./align-row.ts";
import { saysNotApplicable } from "./not-applicable.ts";
import { type GroupHeading, readGroupCell } from "#importer/lines/kinds/group-heading.ts";
import { readItemCell } from "#importer/lines/kinds/item-heading.ts";
import { trimTitle } from "./item-title.ts";
import { continuesSentence } from "#importer/lines/sentences.ts";
import type { Column, Row, Table } from "#importer/lines/table.ts";

/** An item of the annex: its row or, where a page break cut it, rows. */
export interface AnnexItem {
  /** The N of “Mô hình N” in its title, else the number of its row. */
  readonly number: number;
  /** Whether the title itself prints the number. */
  readonly isNamed: boolean;
  readonly kind: "model" | "task";
  readonly group: GroupNumeral | null;
  readonly title: Statement | null;
  readonly statusReason: Statement | null;
  readonly lines: readonly [number, number];
  readonly cells: readonly AnnexCell[];
  readonly unplaced: readonly Statement[];
}

export interface Annex {
  readonly items: readonly AnnexItem[];
  readonly groups: readonly ImportedGroup[];
  readonly headLines: readonly number[];
  /** Rows that head no group and belong to no item. */
  readonly unread: readonly number[];
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

interface OpenItem {
  readonly rowNumber: number | undefined;
  readonly group: GroupNumeral | null;
  readonly from: number;
  to: number;
  /** By column index. */
  readonly statements: Statement[][];
  readonly unplaced: Statement[];
}

function appendRow(open: OpenItem, row: Row, cells: readonly string[]): void {
  open.to = row.line;
  cells.forEach((text, index) => {
    if (text !== "") (open.statements[index] ??= []).push({ text, lines: [row.line, row.line] });
  });
}

const rowNumber = /^(?:[IVX]+\.|\d{1,2}\.)?(\d{1,3})\s*[.)]?$/;

function isContinuation(
  cells: readonly string[],
  columns: readonly Column[],
  open: OpenItem | undefined,
): boolean {
  if (open === undefined) return false;
  const numberAt = columns.findIndex((column) => column.field === "number");
  const titleAt = columns.findIndex((column) => column.field === "title");
  if (numberAt >= 0 && (cells[numberAt] ?? "") !== "") return false;
  const title = cells[titleAt] ?? "";
  if (readItemCell(title) !== undefined) return false;
  // Without a column of numbers a row with a title begins an item unless it goes on with the sentence above.
  const before = open.statements[titleAt]?.at(-1)?.text ?? "";
  return numberAt >= 0 || title === "" || (/^\p{Ll}/u.test(title) && continuesSentence(before, title));
}

function joinStatements(statements: readonly Statement[]): Statement | null {
  const first = statements[0];
  const last = statements.at(-1);
  if (first === undefined || last === undefined) return null;
  return { text: statements.map((s) => s.text).join(" "), lines: [first.lines[0], last.lines[1]] };
}

function closeItem(open: OpenItem, columns: readonly Column[], counted: number): AnnexItem {
  const titleAt = columns.findIndex((column) => column.field === "title");
  const raw = joinStatements(open.statements[titleAt] ?? []);
  const heading = raw === null ? undefined : readItemCell(raw.text);
  const title =
    raw === null
      ? null
      : {
          ...raw,
          text: trimTitle(heading === undefined || heading.title === "" ? raw.text : heading.title),
        };
  const cells = columns.flatMap((column, index): AnnexCell[] => {
    const statements = open.statements[index];
    if (statements === undefined || column.field === "number" || column.field === "title") return [];
    return [{ field: column.field, heading: column.heading, statements }];
  });
  const reason = cells.flatMap((cell) => cell.statements).find((s) => saysNotApplicable(s.text)) ?? null;
  const headingSaysModel = fold(columns[titleAt]?.heading ?? "").includes("mo hinh");
  return {
    number: heading?.number ?? open.rowNumber ?? counted,
    isNamed: heading !== undefined,
    kind: heading?.kind ?? (headingSaysModel ? "model" : "task"),
    group: open.group,
    title,
    statusReason: reason,
    lines: [open.from, open.to],
    cells: reason === null ? cells : cells.filter((cell) => !cell.statements.includes(reason)),
    unplaced: open.unplaced,
  };
}

/** Items and groups of the annex tables, in order. */
export function readAnnex(tables: readonly Table[]): Annex {
  const items: AnnexItem[] = [];
  const groups: ImportedGroup[] = [];
  const unread: number[] = [];
  for (const table of tables) {
    let group: GroupNumeral | null = null;
    let open: OpenItem | undefined;
    const close = (): void => {
      if (open !== undefined) items.push(closeItem(open, table.columns, items.length + 1));
      open = undefined;
    };
    const numberAt = table.columns.findIndex((column) => column.field === "number");
    const titleAt = table.columns.findIndex((column) => column.field === "title");
    const usual = readColumnWords(
      table.rows.map((row) => row.cells),
      table.columns,
    );
    for (const row of table.rows) {
      if (row.cells.every((cell) => cell === "")) {
        unread.push(row.line);
        continue;
      }
      const heading = readGroupRow(row.cells);
      if (heading !== undefined) {
        close();
        group = heading.group;
        groups.push({ ...heading, lines: [row.line, row.line], annexLines: null });
        continue;
      }
      const { cells, unplaced } = alignRow(row.cells, table.columns, usual);
      if (isContinuation(cells, table.columns, open) && open !== undefined) {
        appendRow(open, row, cells);
        continue;
      }
      const number = rowNumber.exec(cells[numberAt] ?? "")?.[1];
      const title = cells[titleAt] ?? "";
      if (title === "" || (number === undefined && numberAt >= 0 && readItemCell(title) === undefined)) {
        unread.push(row.line);
        continue;
      }
      close();
      open = {
        rowNumber: number === undefined ? undefined : Number(number),
        group,
        from: row.line,
        to: row.line,
        statements: [],
        unplaced: unplaced.map((text) => ({ text, lines: [row.line, row.line] })),
      };
      appendRow(open, row, cells);
    }
    close();
  }
  return { items: numberRows(items), groups, headLines: tables.flatMap((table) => table.headLines), unread };
}

/** Rows that begin again at 1 in each group are counted through, so that a number tells one row from another. */
function numberRows(items: readonly AnnexItem[]): AnnexItem[] {
  const numbers = items.filter((item) => !item.isNamed).map((item) => item.number);
  const restarts = numbers.some((number, index) => index > 0 && number <= (numbers[index - 1] ?? 0));
  const isAllUnnamed = items.every((item) => !item.isNamed);
  if (!restarts || !isAllUnnamed || new Set(numbers).size === numbers.length) return [...items];
  return items.map((item, index) => ({ ...item, number: index + 1 }));
}
