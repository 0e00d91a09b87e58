import { trimEnd } from "#text/trim-end.ts";
import { namesBodies, saysTime } from "./cell-content.ts";
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

/** The heading by which a field comes again; the number of what begins there is none of it: “Việc số 01”. */
const toKey = ({ heading }: Entry): string =>
  trimEnd(heading.folded.replace(/[\s:.]+/g, " "), /[\s\d]/).trim();

/** Whether a row is one cell alone: the title of the card below it. */
const spansRow = ({ row }: Entry): boolean =>
  row.cells.length === 1 || row.cells.slice(1).every(({ merged }) => merged === "left");

/** What a heading says by its words, else by what stands behind it: who, or when. */
function readField(key: string, entries: readonly Entry[], labels: LabelBook): ColumnField | undefined {
  const known = findColumn(key, labels);
  if (known !== undefined) return known;
  const own = entries.filter((entry) => toKey(entry) === key);
  const isMost = (fits: (entry: Entry) => boolean): boolean => own.filter(fits).length >= own.length * 0.6;
  if (own.length < 2) return undefined;
  if (isMost(({ words }) => saysTime(words.folded))) return "deadline";
  return isMost(({ words }) => namesBodies(words.text)) ? "implementers" : undefined;
}

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
  // A card whose title spans its first row reads as running text: the title, then each label with its words.
  if (entries.filter(spansRow).length > 1) return undefined;
  const fields = keys.map((key) => readField(key, entries, labels));
  const known = fields.filter((field) => field !== undefined).length;
  const isRecord =
    fields.includes("title") &&
    fields.some((field) => field !== undefined && whoAndWhen.has(field)) &&
    known * 2 >= keys.length;
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
