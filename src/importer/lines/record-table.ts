import { type ColumnField, type LabelBook } from "./kinds/label-book.ts";
import { findColumn } from "./kinds/labels.ts";
import type { PrintedCell } from "./cells.ts";
import { type PrintedRow, isOwn } from "./row.ts";

/** A table that prints one thing below the other, a field a row: turned, so that each thing is a row. */
export interface RecordTable {
  /** The headings, each of the column of its own. */
  readonly headings: readonly (readonly string[])[];
  readonly rows: readonly PrintedRow[];
}

const whoAndWhen: ReadonlySet<ColumnField> = new Set<ColumnField>([
  "leads",
  "implementers",
  "coordinators",
  "deadline",
]);

/** A field of a thing: its heading on the left, its words on the right. */
interface Entry {
  readonly heading: PrintedCell;
  readonly words: PrintedCell;
  readonly row: PrintedRow;
}

function readEntries(rows: readonly PrintedRow[]): Entry[] | undefined {
  const entries: Entry[] = [];
  for (const row of rows) {
    const own = row.cells.filter(isOwn);
    const [heading, words = { text: "", folded: "", pieces: [], merged: undefined }] = own;
    if (heading === undefined || row.cells[0] !== heading || own.length > 2) return undefined;
    entries.push({ heading, words, row });
  }
  return entries;
}

const toKey = ({ heading }: Entry): string => heading.folded.replace(/[\s:.]+/g, " ").trim();

/** Entries of one thing as a row under the headings. */
function toRow(entries: readonly Entry[], keys: readonly string[]): PrintedRow {
  const found = keys.map((key) => entries.find((entry) => toKey(entry) === key));
  const line = entries[0]?.row.line ?? 1;
  return {
    cells: found.map((entry) => entry?.words ?? { text: "", folded: "", pieces: [], merged: undefined }),
    line,
    to: entries.at(-1)?.row.to ?? line,
    cellLines: found.map((entry) => [entry?.row.line ?? line, entry?.row.to ?? line] as const),
  };
}

/**
 * Rows of two cells, a field and its words, as things under headings: the heading of the first row begins each. Undefined
 * where most headings are unknown, or none of them says what it is, who does it or when.
 */
export function turnRecords(rows: readonly PrintedRow[], labels: LabelBook): RecordTable | undefined {
  const entries = rows.length < 3 ? undefined : readEntries(rows);
  const [first] = entries ?? [];
  if (entries === undefined || first === undefined) return undefined;
  const keys = [...new Set(entries.map(toKey))];
  const fields = keys.map((key) => findColumn(key, labels));
  const known = fields.filter((field) => field !== undefined).length;
  const isRecord =
    fields.includes("title") &&
    fields.some((field) => field !== undefined && whoAndWhen.has(field)) &&
    known * 3 >= keys.length * 2;
  if (!isRecord) return undefined;
  const starts = entries.flatMap((entry, index) => (toKey(entry) === toKey(first) ? [index] : []));
  const headings = keys.map((key) => {
    const text = entries.find((entry) => toKey(entry) === key)?.heading.text ?? "";
    return [text.replace(/\s*:$/, "")];
  });
  return {
    headings,
    rows: starts.map((start, index) => toRow(entries.slice(start, starts[index + 1]), keys)),
  };
}
