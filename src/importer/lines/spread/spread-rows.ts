import { readCleanLines, type CleanLine } from "#importer/lines/clean-lines.ts";
import type { LabelBook } from "#importer/lines/kinds/label-book.ts";
import { readDelimitedTable } from "./delimited.ts";
import { readAlignedTable } from "./aligned-columns.ts";
import type { SpreadRow } from "./listed-line.ts";
import { readListedTable } from "./listed-table.ts";

/** The rows of the table that begins at a line, its head first; empty where none does. */
function readTableAt(
  source: readonly string[],
  lines: readonly CleanLine[],
  index: number,
  labels: LabelBook,
): readonly SpreadRow[] {
  const listed = readListedTable(lines, index, labels);
  if (listed.length > 0) return listed;
  const delimited = readDelimitedTable(source, index, labels);
  return delimited.length > 0 ? delimited : readAlignedTable(source, index, labels);
}

/**
 * Rows of tables that the source spreads over several lines, prints as values between separators or parts by blanks alone, in order, the heads of
 * their tables among them; empty for a text without such tables.
 * @param source Lines of source; index 0 is line 1.
 */
export function findSpreadRows(source: readonly string[], labels: LabelBook): SpreadRow[] {
  const lines = readCleanLines(source);
  const out: SpreadRow[] = [];
  for (let index = 0; index < source.length; index += 1) {
    const rows = readTableAt(source, lines, index, labels);
    out.push(...rows);
    index = Math.max(index, (rows.at(-1)?.to ?? 0) - 1);
  }
  return out;
}
