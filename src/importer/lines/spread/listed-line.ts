import type { AlignedText } from "#text/aligned.ts";

/** Whether a line between rows heads a group of them: “Nhóm 2: …”, “II. …”. */
export function isGroupLine({ text, folded }: AlignedText): boolean {
  return (
    /^(?:[IVX]{1,4}|[A-H])[.)/]\s*\p{Lu}/u.test(text) || /^nhom (?:\d|[ivx]+\b|thu |.*[:(])/.test(folded)
  );
}

/** Several source lines that are one row of a table. */
export interface SpreadRow {
  readonly line: number;
  readonly to: number;
  /** The row as a line of source prints it: `| a | b |`. */
  readonly row: string;
  /** First and last source line of each cell. */
  readonly cellLines: readonly (readonly [number, number])[];
}

/** A paragraph of a cell, with the lines on which it stands; `to` where it is wrapped over several. */
export interface CellLine {
  readonly text: string;
  readonly line: number;
  readonly to?: number;
}

/**
 * A row of cells, each of the lines that are its paragraphs; an empty cell stands where the row begins.
 * @param range First and last source line of the whole row.
 */
export function makeSpreadRow(
  cells: readonly (readonly CellLine[])[],
  [line, to]: readonly [number, number],
): SpreadRow {
  const texts = cells.map((lines) => lines.map(({ text }) => text.replace(/\|/g, "\\|")).join("<br>"));
  const cellLines = cells.map((lines) => {
    const [first, last] = [lines[0], lines.at(-1)];
    return first === undefined || last === undefined
      ? ([line, line] as const)
      : ([first.line, last.to ?? last.line] as const);
  });
  return { line, to, row: `| ${texts.join(" | ")} |`, cellLines };
}
