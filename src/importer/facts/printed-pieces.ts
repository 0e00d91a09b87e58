import { isTableRow, splitCells } from "#importer/lines/cells.ts";
import { type CleanLine, readCleanLines } from "#importer/lines/clean-lines.ts";
import { isUpperCase } from "#importer/lines/logical-line.ts";
import { splitSheetLine } from "#importer/lines/spread/delimited.ts";
import { type AlignedText, alignText } from "#text/aligned.ts";
import { joinWhitespace } from "#text/join.ts";
import { stripMarkup } from "#text/markup.ts";

/** What stands in one column of a source line, or in one line of a table's cell: text without markup, white space joined. */
export interface PrintedPiece extends AlignedText {
  /** Source line, from 1. */
  readonly line: number;
  /** Column in which it stands, from 0; 0 for a line of one column. */
  readonly column: number;
  /** Whether its line has other columns, or is pushed into the right half of the page. */
  readonly isParted: boolean;
  /** Whether a blank line or a rule stands right above it. */
  readonly hasBlankAbove: boolean;
  /** Whether all of it is set in bold. */
  readonly isBold: boolean;
  /** Whether it has no small letters. */
  readonly isUpper: boolean;
}

/** Blanks that part two columns of a line; a gap within a sentence is shorter. */
const leastGap = 3;
/** Blanks at the head of a line of the right column alone. */
const leastIndent = 25;

/** What stands at the right of a letterhead, in folded text: it begins a column of its own, however narrow the gap. */
const rightHalf = /\s(?=cong hoa xa hoi chu nghia viet nam|doc lap\s*[-–]\s*tu do\s*[-–])/;

/** “K Ế   H O Ạ C H”: every letter apart, more blanks between words. */
function joinSpacedLetters(text: string): string {
  if (!/^\s*\p{Lu}\s/u.test(text)) return text;
  const letters = text.trim().split(/\s+/);
  if (letters.length < 6 || !letters.every((one) => /^\p{Lu}$/u.test(one))) return text;
  return text
    .trim()
    .split(/\s{2,}/)
    .map((word) => word.replace(/\s/g, ""))
    .join(" ");
}

/** A wide gap or a tab before a word with a capital, a number, a bullet. */
const gap = new RegExp(
  `(?:(?<![^\\S\\t])[^\\S\\t]{${leastGap},}|(?<!\\t)\\t+)(?=[*_(“"]*[\\p{Lu}\\d\\-–+•/])`,
  "u",
);

/** Words of the right half, which most lines do not hold. */
const mayHaveRightHalf = /cong hoa xa hoi|doc lap/;

/** The columns of a line of running text, parted by gaps. */
function splitColumns(raw: string, { text: cleaned, folded: words }: CleanLine): string[] {
  // One blank between words, and nothing of a letterhead: one column.
  if (raw === cleaned && !mayHaveRightHalf.test(words)) return [joinSpacedLetters(raw)];
  const text = joinSpacedLetters(raw);
  return text
    .trim()
    .split(gap)
    .flatMap((part) => {
      const { text: clean, folded } = alignText(part);
      const at = folded.search(rightHalf);
      return at < 0 ? [part] : [clean.slice(0, at), clean.slice(at)];
    });
}

/** The pieces of a row: every line of every cell. */
function splitRow(raw: string): [string, number][] {
  return splitCells(raw).flatMap((cell, column) =>
    cell.split(/<br\s*\/?>/i).map((text): [string, number] => [text, column]),
  );
}

function splitLine(raw: string, cleaned: CleanLine): [string, number][] {
  if (isTableRow(raw)) return splitRow(raw);
  const values = splitSheetLine(raw);
  if (values !== undefined) return values.map((text, column) => [text, column]);
  const columns = splitColumns(raw, cleaned);
  const indent = raw.length - raw.trimStart().length;
  const isRight = columns.length === 1 && indent >= leastIndent;
  return columns.map((text, column) => [text, isRight ? 1 : column]);
}

const isBold = (raw: string): boolean => /^[\s#]*\*{2,3}.+\*{2,3}\s*$/u.test(raw);

/**
 * Source lines as printed pieces, in order of print; blank lines, rules and signs are left out.
 * @param first Number of the first line given.
 */
export function readPrintedPieces(source: readonly string[], first = 1): PrintedPiece[] {
  let hasBlankAbove = false;
  return readCleanLines(source).flatMap((cleaned, index): PrintedPiece[] => {
    const raw = source[index] ?? "";
    if (!/[\p{L}\p{N}]/u.test(raw)) {
      hasBlankAbove = true;
      return [];
    }
    const split = splitLine(raw, cleaned).filter(([text]) => /[\p{L}\p{N}]/u.test(text));
    const isParted = split.some(([, column]) => column > 0) || isTableRow(raw);
    const seen = new Set<number>();
    const pieces = split.map(([text, column]): PrintedPiece => {
      const { text: clean, folded } = text === raw ? cleaned : alignText(joinWhitespace(stripMarkup(text)));
      const isFirst = !seen.has(column);
      seen.add(column);
      return {
        text: clean,
        folded,
        line: first + index,
        column,
        isParted,
        hasBlankAbove: hasBlankAbove && isFirst,
        isBold: isBold(text),
        isUpper: isUpperCase(clean),
      };
    });
    hasBlankAbove = false;
    return pieces;
  });
}

/** A line of the left half beside which the right half is blank: a recipient, a post above a line of two columns. */
const isLeftHalf = ({ text, isUpper }: PrintedPiece, next: PrintedPiece | undefined): boolean =>
  /^[-–+•]/.test(text) || (isUpper && next?.isParted === true);

/**
 * Pieces column by column where lines of several columns follow one another: the left half of a letterhead, then its right
 * half.
 */
export function orderColumns(pieces: readonly PrintedPiece[]): PrintedPiece[] {
  const out: PrintedPiece[] = [];
  let block: PrintedPiece[] = [];
  const flush = (): void => {
    out.push(...[...block].sort((a, b) => a.column - b.column));
    block = [];
  };
  for (const [index, piece] of pieces.entries()) {
    const isOwn = piece.isParted || (block.length > 0 && isLeftHalf(piece, pieces[index + 1]));
    if (!isOwn) flush();
    if (isOwn) block.push(piece);
    else out.push(piece);
  }
  flush();
  return out;
}
