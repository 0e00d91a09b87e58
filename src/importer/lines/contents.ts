import type { AlignedText } from "#text/aligned.ts";
import { joinWhitespace } from "#text/join.ts";
import { stripMarkup } from "#text/markup.ts";
import { toKey } from "#text/tokens.ts";
import { isTableRow, readPrintedCells } from "./cells.ts";
import { readCleanLines } from "./clean-lines.ts";
import { isPageNumber } from "./page-number.ts";

/** An entry of a table of contents. */
export interface ContentsEntry {
  readonly title: string;
  readonly page: number;
  /** Whether dots lead to its page number: then it is an entry wherever it stands. */
  readonly isLed: boolean;
}

/** Dots between a title and its page number at least; “…” counts as three. */
const fewestDots = 4;
/** Entries that make a table of contents where no heading says so. */
const fewestEntries = 3;
/** Lines without a page number between two entries at most: the first lines of a long title. */
const mostWrapped = 2;

/** A text without the dots at its end, and how many they are. */
function dropDots(text: string): { readonly title: string; readonly dots: number } {
  let dots = 0;
  let end = text.length;
  for (; end > 0 && /[\s.…·_‥]/u.test(text.charAt(end - 1)); end -= 1) {
    const sign = text.charAt(end - 1);
    if (!/\s/.test(sign)) dots += sign === "…" ? 3 : 1;
  }
  return { title: text.slice(0, end), dots };
}

/** The entry that a line is: a title with a page number behind it, or a row whose last cell is one; undefined for any other line. */
export function readContentsEntry(printed: string): ContentsEntry | undefined {
  // Most lines end in no number, bold or in a cell.
  if (!/[\d*|]/.test(printed.trimEnd().slice(-1))) return undefined;
  const cells = isTableRow(printed) ? readPrintedCells(printed).map(({ text }) => text) : undefined;
  const text = cells?.filter((cell) => cell !== "").join(" ") ?? joinWhitespace(stripMarkup(printed));
  const number = /[\s.…·_‥](\d{1,3})$/u.exec(text);
  if (number === null) return undefined;
  const { title, dots } = dropDots(text.slice(0, number.index + 1));
  if (!/\p{L}{2}/u.test(title)) return undefined;
  return { title, page: Number(number[1]), isLed: dots >= fewestDots };
}

/** Whether a line heads a table of contents: “MỤC LỤC”. */
export function headsContents({ folded }: AlignedText): boolean {
  return /^(?:bang )?muc luc\s*:?$/.test(folded);
}

/** Lines that stand in a table of contents without being an entry: blank ones, page numbers, “Trang” above the numbers. */
function isBetween(printed: string): boolean {
  const words = printed.replace(/[|*]/g, " ").trim();
  return words === "" || isPageNumber(words) || /^(?:nội dung\s+)?trang(?: số)?$/iu.test(words);
}

/** Where each line, by its words, stands for the last time; made when it is first asked for. */
type LastPlaces = () => ReadonlyMap<string, number>;

function listLastPlaces(source: readonly string[]): LastPlaces {
  let made: ReadonlyMap<string, number> | undefined;
  return () => (made ??= new Map(source.map((printed, at) => [toKey(printed), at])));
}

/** Index of the last line of the table of contents below a heading; that of the heading itself where none stands there. */
function findEnd(source: readonly string[], heading: number, lastOf: LastPlaces): number {
  const keyOf = (printed: string): string => toKey(readContentsEntry(printed)?.title ?? printed);
  const titles = new Set<string>();
  let isLed: boolean | undefined;
  let end = heading;
  let page = 0;
  let wrapped = 0;
  for (let at = heading + 1; at < source.length && wrapped <= mostWrapped; at += 1) {
    const printed = source[at] ?? "";
    if (isBetween(printed)) continue;
    const entry = readContentsEntry(printed);
    // The first heading of the text itself is that of the first entry.
    if (titles.has(keyOf(printed)) && entry?.isLed !== true) break;
    const fits = entry !== undefined && (entry.isLed || (isLed !== true && entry.page >= page));
    if (fits) {
      isLed ??= entry.isLed;
      titles.add(toKey(entry.title));
      ({ page } = entry);
      end = at;
      wrapped = 0;
    } else wrapped += 1;
  }
  return isLed === undefined ? findRepeated(source, heading, lastOf) : end;
}

/** The same where no entry prints its page: every line of it stands once more further below, as the heading that it names. */
function findRepeated(source: readonly string[], heading: number, lastOf: LastPlaces): number {
  const titles = new Set<string>();
  let end = heading;
  for (let at = heading + 1; at < source.length; at += 1) {
    const key = toKey(source[at] ?? "");
    if (key === "") continue;
    if (titles.has(key) || (lastOf().get(key) ?? at) === at) break;
    titles.add(key);
    end = at;
  }
  return end;
}

/** Runs of entries with dots that no heading stands above, as indices of their first and last lines. */
function listLedRuns(source: readonly string[]): (readonly [from: number, to: number])[] {
  const runs: { from: number; to: number; count: number; wrapped: number }[] = [];
  for (const [at, printed] of source.entries()) {
    const run = runs.at(-1);
    if (readContentsEntry(printed)?.isLed !== true) {
      if (run !== undefined && !isBetween(printed)) run.wrapped += 1;
    } else if (run !== undefined && run.wrapped <= mostWrapped)
      Object.assign(run, { to: at, count: run.count + 1, wrapped: 0 });
    else runs.push({ from: at, to: at, count: 1, wrapped: 0 });
  }
  return runs.filter(({ count }) => count >= fewestEntries).map(({ from, to }) => [from, to]);
}

/**
 * Lines of tables of contents, from 1: titles with the pages on which they stand, which are no headings. Below “MỤC LỤC”, or
 * three lines that dots lead to a number; blank lines between them too. Empty for a text without one.
 */
export function findContents(source: readonly string[]): ReadonlySet<number> {
  const lastOf = listLastPlaces(source);
  const found = new Set<number>();
  const add = (from: number, to: number): void => {
    for (let at = from; at <= to; at += 1) found.add(at + 1);
  };
  for (const [at, line] of readCleanLines(source).entries()) {
    if (found.has(at + 1) || !headsContents(line)) continue;
    const end = findEnd(source, at, lastOf);
    if (end > at) add(at, end);
  }
  for (const [from, to] of listLedRuns(source)) add(from, to);
  return found;
}
