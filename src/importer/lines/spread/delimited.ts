import { namesBodies } from "#importer/lines/cell-content.ts";
import type { LabelBook } from "#importer/lines/kinds/label-book.ts";
import { findColumn } from "#importer/lines/kinds/labels.ts";
import { fold } from "#text/fold.ts";
import { trimEnd } from "#text/trim-end.ts";
import { type SpreadRow, makeSpreadRow } from "./listed-line.ts";

/** A value between separators, of the lines on which it stands. */
interface Value {
  readonly pieces: readonly { readonly text: string; readonly line: number }[];
}

/** Values of one row, and the index of the line after it. */
interface ValueRow {
  readonly values: readonly Value[];
  readonly next: number;
}

/** Lines over which one value in quotation marks may go. */
const tallestValue = 40;

/**
 * The row of values that begins at a line, by RFC 4180: a value in quotation marks may hold separators, line breaks and,
 * doubled, quotation marks. Undefined where a quotation does not end.
 */
function readValues(source: readonly string[], index: number, separator: string): ValueRow | undefined {
  const values: Value[] = [];
  let pieces: { text: string; line: number }[] = [];
  let text = "";
  let isQuoted = false;
  const endPiece = (line: number): void => {
    if (text.trim() !== "") pieces.push({ text: text.trim(), line });
    text = "";
  };
  for (let at = index; at < source.length && at < index + tallestValue; at += 1) {
    const raw = source[at] ?? "";
    for (let sign = 0; sign < raw.length; sign += 1) {
      const letter = raw.charAt(sign);
      if (isQuoted && letter === '"' && raw.charAt(sign + 1) === '"') {
        text += letter;
        sign += 1;
      } else if (letter === '"' && (isQuoted || text.trim() === "")) isQuoted = !isQuoted;
      else if (!isQuoted && letter === separator) {
        endPiece(at + 1);
        values.push({ pieces });
        pieces = [];
      } else text += letter;
    }
    endPiece(at + 1);
    if (!isQuoted) return { values: [...values, { pieces }], next: at + 1 };
  }
  return undefined;
}

const textOf = ({ pieces }: Value): string => pieces.map(({ text }) => text).join(" ");

/** Longest heading of a column, in characters. */
const longestHeading = 60;

/** Whether values are the headings of a table of things to do. */
function isHead(values: readonly Value[], labels: LabelBook): boolean {
  const texts = values.map(textOf);
  const fields = texts.map((text) =>
    text.length > longestHeading ? undefined : findColumn(fold(text), labels),
  );
  const known = fields.filter((field) => field !== undefined).length;
  const isShort = texts.every((text) => text.length <= longestHeading && !/[.:](?:\s|$)/.test(text));
  // A heading that spans columns leaves their values empty; a column may be that of a body, what it does in its cells.
  const others = texts.filter(
    (text, at) => text !== "" && fields[at] === undefined && !namesBodies(text),
  ).length;
  return isShort && fields.includes("title") && known >= 3 && known >= others;
}

/** In order: of a head that several could part the first counts. */
const separators = ["\t", ";", ","] as const;

/** Whether a row belongs to the table of a head: as many values; between tabs, which no sentence has, those at its end may be missing. */
function isOfTable({ values }: ValueRow, head: ValueRow, separator: string): boolean {
  const width = head.values.length;
  return separator === "\t" ? values.length > 1 && values.length <= width : values.length === width;
}

const toRow = ({ values }: ValueRow, line: number, to: number): SpreadRow =>
  makeSpreadRow(
    values.map(({ pieces }) => pieces),
    [line, to],
  );

/** Values of a row that tells a thing at least; what stands below a table, as who signs, has fewer. */
const fewestValues = 3;

const countValues = ({ values }: ValueRow): number => values.filter((value) => textOf(value) !== "").length;

/** Rows up to an empty one below which none tells a thing: there the sheet goes on with other words. */
function cutAtEnd(rows: readonly ValueRow[]): readonly ValueRow[] {
  const last = rows.findLastIndex((row) => countValues(row) >= fewestValues);
  const end = rows.findIndex((row, index) => index > last && countValues(row) === 0);
  return end < 0 ? rows : rows.slice(0, end);
}

/** Whether a line may be a head: what most lines show at once that are none. A value in quotation marks may go on below. */
function mayHead(line: string, separator: string): boolean {
  const first = line.indexOf(separator);
  if (first < 0 || first > longestHeading) return false;
  return line.includes('"') || (line.includes(separator, first + 1) && !/[.:](?:\s|$)/.test(line));
}

/**
 * The rows of a table of values between separators, its head first, where one begins at a line; empty where none does. Rows
 * of as many values as the head follow one another; a blank line or another count of values ends the table, as does an empty
 * row below which no row tells a thing.
 */
export function readDelimitedTable(
  source: readonly string[],
  index: number,
  labels: LabelBook,
): readonly SpreadRow[] {
  const first = source[index] ?? "";
  for (const separator of separators) {
    if (!mayHead(first, separator)) continue;
    const head = readValues(source, index, separator);
    if (head === undefined || !isHead(head.values, labels)) continue;
    const found: ValueRow[] = [head];
    for (let at = head.next; at < source.length; at = found.at(-1)?.next ?? source.length) {
      const row = readValues(source, at, separator);
      if (row === undefined || !isOfTable(row, head, separator)) break;
      found.push(row);
    }
    const rows = cutAtEnd(found);
    if (rows.length > 1)
      return rows.map((row, at) =>
        toRow(row, (at === 0 ? index : (rows[at - 1]?.next ?? index)) + 1, row.next),
      );
  }
  return [];
}

/** Separators in a row, which only fill a line of a sheet. */
const fillers = { ",": /,{2}/, ";": /;{2}/ } as const;

/**
 * The values of a line of a sheet, in order, empty ones too, where separators fill its row: “Số: 8/KH-UBND,,,"Huế, ngày …"”.
 * Undefined for any other line.
 */
export function splitSheetLine(raw: string): readonly string[] | undefined {
  for (const separator of [",", ";"] as const) {
    const isFilled = fillers[separator].test(raw.replaceAll(/"[^"]*"/g, ""));
    const row = isFilled ? readValues([raw], 0, separator) : undefined;
    if (row !== undefined) return row.values.map(textOf);
  }
  return undefined;
}

/**
 * A line of a sheet without the separators that only fill its row (“KẾ HOẠCH,,,,”) and the quotation marks around its value;
 * any other line as it is.
 */
export function stripSeparators(raw: string): string {
  const inner = trimEnd(raw, /[\s,;]/);
  const isFilled = /^[,;]{2}/.test(raw) || /[,;]{2}/.test(raw.slice(inner.length));
  if (!isFilled) return raw;
  const value = inner.replace(/^[\s,;]+/, "");
  return /^".*"$/.test(value) ? value.slice(1, -1).replaceAll('""', '"') : value;
}
