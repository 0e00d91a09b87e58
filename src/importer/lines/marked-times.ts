import { fold } from "#text/fold.ts";
import { saysTime } from "./cell-content.ts";
import type { Cell, Row } from "./row.ts";
import type { TableHead } from "./table-head.ts";

/** Signs with which a plan marks that something falls in the time of a column. */
const mark = /^[xX×✓✔√vV●•*+]$/u;

/** Columns of times that a table has at least where it marks them: one alone is a deadline like others. */
const fewestTimes = 2;

/** Columns whose headings are times and whose cells hold marks and nothing else. */
function findTimes({ headings }: TableHead, rows: readonly Row[]): number[] {
  const isMarked = (column: number): boolean =>
    rows.every(({ cells }) => {
      const cell = cells[column];
      return cell === undefined || cell.text === "" || cell.merged !== undefined || mark.test(cell.text);
    });
  const found = headings.flatMap((printed, column) =>
    saysTime(fold(printed.at(-1) ?? "")) && isMarked(column) ? [column] : [],
  );
  const hasMark = rows.some(({ cells }) => found.some((column) => mark.test(cells[column]?.text ?? "")));
  return found.length >= fewestTimes && hasMark ? found : [];
}

/**
 * Rows of a table that marks in columns of times when a thing is done (“Quý I | Quý II”, “x” below): the last column with a mark
 * has the words of its heading for the mark, the others are empty. Other tables stay as they are.
 */
export function tellMarkedTimes(head: TableHead, rows: readonly Row[]): readonly Row[] {
  const times = findTimes(head, rows);
  const line = head.rows.at(-1)?.line;
  if (times.length === 0 || line === undefined) return rows;
  return rows.map((row): Row => {
    const last = times.findLast((column) => mark.test(row.cells[column]?.text ?? ""));
    const cells = row.cells.map((cell, column): Cell => {
      if (!times.includes(column) || cell.merged !== undefined) return cell;
      if (column !== last) return { ...cell, text: "", pieces: [] };
      const words = head.headings[column]?.at(-1) ?? "";
      return { ...cell, text: words, pieces: [words], lines: [line, line] };
    });
    return { ...row, cells };
  });
}
