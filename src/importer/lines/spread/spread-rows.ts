import type { LabelBook } from "#importer/lines/kinds/label-book.ts";
import { readDelimitedTable } from "./delimited.ts";
import { type SpreadRow, readListedLines } from "./listed-line.ts";
import { readListedTable } from "./listed-table.ts";

/**
 * Rows of tables that the source spreads over several lines, or prints as values between separators, in order, the heads of
 * their tables among them; empty for a text without such tables.
 * @param source Lines of source; index 0 is line 1.
 */
export function findSpreadRows(source: readonly string[], labels: LabelBook): SpreadRow[] {
  const lines = readListedLines(source);
  const out: SpreadRow[] = [];
  for (let index = 0; index < source.length; index += 1) {
    const listed = readListedTable(lines, index, labels);
    const rows = listed.length > 0 ? listed : readDelimitedTable(source, index, labels);
    out.push(...rows);
    index = Math.max(index, (rows.at(-1)?.to ?? 0) - 1);
  }
  return out;
}
