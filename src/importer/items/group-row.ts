import type { GroupNumeral } from "#schema/identifier.ts";
import { type CellCount, readCount } from "#importer/lines/cell-content.ts";
import { type GroupHeading, countGroup, readGroupCell } from "#importer/lines/kinds/group-heading.ts";
import { type Row, isOwn } from "#importer/lines/row.ts";
import { fold } from "#text/fold.ts";
import { toRoman } from "#text/roman.ts";
import { trimEnd } from "#text/trim-end.ts";

/** How most rows of a table are numbered that tell more than a title; undefined where none is. */
export function readListStyle(rows: readonly Row[]): CellCount["style"] | undefined {
  const styles = new Map<CellCount["style"], number>();
  for (const { cells } of rows) {
    const own = cells.filter(isOwn);
    const style = own.length >= 3 ? readCount(own[0]?.text ?? "")?.style : undefined;
    if (style !== undefined) styles.set(style, (styles.get(style) ?? 0) + 1);
  }
  return [...styles].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Whether a row sums up those above: “Tổng cộng”. */
export function isTotal({ cells }: Row): boolean {
  const first = cells.find((cell) => isOwn(cell) && readCount(cell.text) === undefined)?.text ?? "";
  return /^(?:tong (?:cong|so)|cong)\s*(?::|\(|\d|$)/.test(fold(first));
}

/** Whether the words of a cell are numbered as sections of a plan are: “I. …”, “A. …”. */
const isNumberedTitle = (text: string): boolean =>
  /^[IVX]+\s*[.)/:-]?\s/.test(text) || /^[A-H]\s*[.)/:-]\s/.test(text);

/** Where a row stands that may head a group. */
export interface RowPlace {
  /** How the rows of things are numbered; undefined where they are not. */
  readonly style: CellCount["style"] | undefined;
  /** Whether the first column holds the titles. */
  readonly isTitleFirst: boolean;
  /** Place of the row among the groups of the list, from 1: its numeral where it prints none. */
  readonly place: number;
}

/**
 * The heading of a row that a group spans: one cell, by its numeral, or by its width or place alone; or a numeral and a title
 * where the rows of things are numbered otherwise.
 */
export function readGroupRow(
  { cells }: Row,
  { style, isTitleFirst, place }: RowPlace,
): GroupHeading | undefined {
  const own = cells.filter(isOwn);
  const [first, second] = own;
  if (first === undefined || cells.some(({ merged, text }) => merged === "above" && text !== ""))
    return undefined;
  if (own.length === 1) {
    const numbered = readGroupCell(first.text, isNumberedTitle(first.text));
    // Without marks words alone in the first column head a group, but where the titles stand there.
    const isAlone = cells[0] === first && !isTitleFirst && /^\p{Lu}/u.test(first.text);
    const isSpread = cells.some(({ merged }) => merged === "left") || isAlone;
    const isWords = readCount(first.text) === undefined;
    return numbered ?? (isSpread && isWords && cells.length > 2 ? countGroup(first.text, place) : undefined);
  }
  const count = readCount(first.text);
  if (own.length !== 2 || second === undefined || cells[0] !== first || count === undefined) return undefined;
  if (count.style === style || count.style === "code") return undefined;
  const isSection = /^(?:[IVX]{1,4}|[A-H])\s*[.)]?$/.test(first.text);
  // Beside rows that are numbered otherwise, or not at all, “1” and “a” head a group too.
  if (!isSection && style === undefined) return undefined;
  const numeral = isSection ? trimEnd(first.text, /[.)\s]/) : String(count.value);
  return readGroupCell(`${numeral}. ${second.text}`, true);
}

/** The group that a cell of a column of groups names, or numbers alone: then its title is empty. */
export function readGroupColumn(text: string, place: number): GroupHeading | undefined {
  const count = readCount(text);
  if (count === undefined) return readGroupCell(text, true) ?? countGroup(text, place);
  const group: GroupNumeral | undefined = toRoman(count.value);
  return group === undefined ? undefined : { group, title: "", declared: null };
}
