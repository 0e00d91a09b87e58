import type { CleanLine } from "#importer/lines/clean-lines.ts";
import { type CellCount, readCount } from "#importer/lines/cell-content.ts";
import { readSectionHeading } from "#importer/lines/kinds/section-heading.ts";
import { isGroupLine } from "./listed-line.ts";

/** The lines of one row, or of the heading of a group between rows. */
export interface ListedRecord {
  readonly kind: "row" | "group";
  readonly lines: readonly CleanLine[];
}

/** Whether a line ends the table: what follows a list in a plan. A group without a row below it is a section of the plan. */
function endsTable(line: CleanLine): boolean {
  return (
    /^(?:noi nhan|ghi chu\s*:|tong (?:cong|so)|tm\.|kt\.|tren day la)/.test(line.folded) ||
    readSectionHeading(line) !== undefined ||
    isGroupLine(line)
  );
}

/** Lines of a row without the heading of a group that follows it: its own line, or a numeral and the line below. */
function splitGroup(lines: readonly CleanLine[]): ListedRecord[] {
  const at = lines.findIndex((line, index) => {
    const next = lines.slice(index + 1).find(({ text }) => text !== "");
    const isNumeral = readCount(line.text)?.style === "roman" && next !== undefined;
    return index > 1 && (isGroupLine(line) || isNumeral);
  });
  if (at < 0) return [{ kind: "row", lines }];
  const group = lines.slice(at).filter(({ text }) => text !== "");
  return [
    { kind: "row", lines: lines.slice(0, at) },
    { kind: "group", lines: group },
  ];
}

/** Index of the line that numbers the next row: one more than the last, or 1 again; as far as a row is tall at most. */
function findNext(lines: readonly CleanLine[], from: number, last: CellCount, width: number): number {
  const isNext = (index: number): boolean => {
    const count = readCount(lines[index]?.text ?? "");
    return count?.style === last.style && count.value === last.value + 1;
  };
  if (isNext(from + width)) return from + width;
  const reach = from + 4 * width;
  for (let index = from + 2; index <= reach && index < lines.length; index += 1)
    if (isNext(index)) return index;
  for (let index = from + 2; index <= reach && index < lines.length; index += 1) {
    const count = readCount(lines[index]?.text ?? "");
    const above = lines.slice(from, index).findLast(({ text }) => text !== "");
    if (count?.style === last.style && count.value === 1 && above !== undefined && isGroupLine(above))
      return index;
  }
  return -1;
}

/** How many lines of a list belong to its last row: up to what ends the table, no more than the tallest row had. */
function measureLast(lines: readonly CleanLine[], from: number, tallest: number): number {
  const end = lines.findIndex((line, index) => index > from && (index >= from + tallest || endsTable(line)));
  return (end < 0 ? lines.length : end) - from;
}

/**
 * Lines below a head as rows, each from its number to the line before the next, and headings of groups between them. Empty
 * where no number stands first.
 * @param width Columns of the table: lines of a row that has one for each.
 */
export function cutRecords(lines: readonly CleanLine[], width: number): ListedRecord[] {
  const out: ListedRecord[] = [];
  let from = lines.findIndex(({ text }) => text !== "");
  if (from >= 0 && isGroupLine(lines[from] ?? { text: "", folded: "", line: 0 })) {
    const next = lines.findIndex(({ text }, index) => index > from && text !== "");
    out.push({ kind: "group", lines: lines.slice(from, from + 1) });
    from = next;
  }
  let count = readCount(lines[from]?.text ?? "");
  let tallest = 0;
  while (count !== undefined) {
    const next = findNext(lines, from, count, width);
    const height = next < 0 ? measureLast(lines, from, Math.max(tallest, width)) : next - from;
    const records = splitGroup(lines.slice(from, from + height));
    tallest = Math.max(tallest, records[0]?.lines.length ?? 0);
    out.push(...records);
    if (next < 0) break;
    from = next;
    count = readCount(lines[from]?.text ?? "");
  }
  return out;
}
