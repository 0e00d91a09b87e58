import { type AlignedText, alignText } from "#text/aligned.ts";
import { joinWhitespace } from "#text/join.ts";
import { stripMarkup } from "#text/markup.ts";

/** Whether a raw line is a row of a table: cells between pipes, or parted by two tabs. */
export function isTableRow(raw: string): boolean {
  return isPiped(raw) || (raw.match(/\t/g)?.length ?? 0) >= 2;
}

/** Whether pipes part the cells of a line: one at its head, or two with blanks around them (“1 | Tên | Sở Y tế |”). */
function isPiped(raw: string): boolean {
  return /^\s*\|/.test(raw) || (raw.match(/\s\|(?=\s|$)/g)?.length ?? 0) >= 2;
}

/** Cells of a row of a table as printed: between pipes, else between tabs. */
export function splitCells(raw: string): string[] {
  return isPiped(raw)
    ? raw
        .trim()
        .replace(/^\|/, "")
        .replace(/(?<!\\)\|$/, "")
        .split(/(?<!\\)\|/)
    : raw.split("\t");
}

/** Cells of a row, without markup. */
export function readCells(raw: string): string[] {
  return splitCells(raw).map((cell) => joinWhitespace(stripMarkup(cell)));
}

/** The same beside their folded forms: folded as one text, since a row has many cells. */
export function readAlignedCells(raw: string): AlignedText[] {
  const cells = readCells(raw);
  const { folded } = alignText(cells.join("|"));
  let at = 0;
  return cells.map((text) => {
    const start = at;
    at += text.length + 1;
    return { text, folded: folded.slice(start, start + text.length) };
  });
}
