import { type AlignedText, alignText, sliceAligned } from "#text/aligned.ts";
import { joinBlanks, joinWhitespace } from "#text/join.ts";
import { mayHoldMarks, stripMarkup } from "#text/markup.ts";
import { remember } from "#text/remember.ts";
import { isTableRow } from "./cells.ts";
import { type CleanLine, readCleanLines } from "./clean-lines.ts";
import { dropDrawn } from "./drawn-marks.ts";
import type { LabelBook } from "./kinds/label-book.ts";
import { type LogicalLine, type PlainLine, readPlainLine } from "./logical-line.ts";
import { isPageNumber } from "./page-number.ts";
import { stripSeparators } from "./spread/delimited.ts";
import { partRunIn } from "./part-run-in.ts";
import { findSpreadRows } from "./spread/spread-rows.ts";
import { unwrapLines } from "./unwrap.ts";

// A heading or a labelled field that recognition glued to the end of another, at a bold mark.
const gluedAtBold = /\*\*(?=(?:[a-zđ]\)|[IVX]+\.|\d{1,2}(?:\.\d{1,2})*\.)\s*\p{Lu})/gu;

/** The same without a bold mark, found in folded text: an item heading or a lettered label with its colon. */
const makeGluedPlain = remember(
  ({ pattern }: LabelBook) =>
    new RegExp(
      `(?<=[.;:,)\\p{L}\\d])\\s*(?=(?:[a-z]\\)\\s*(?:${pattern})\\s*:)|(?<![\\d.])\\d{1,2}(?:\\.\\d{1,2})*\\.\\s*mo hinh (?:so )?\\d{1,3}\\s*:|(?<![ivx])[ivx]{1,4}\\.\\s*nhom\\s)`,
      "gu",
    ),
);

/** Whether a folded line may hold one of them: most hold none, and are not searched for where it might be glued. */
function mayBeGlued(folded: string): boolean {
  const letter = folded.search(/[.;:,)\p{L}\d]\s*[a-z]\)/u);
  return (
    (letter >= 0 && folded.lastIndexOf(":") > letter) ||
    /\.\s*mo hinh (?:so )?\d{1,3}\s*:|[ivx]\.\s*nhom\s/.test(folded)
  );
}

/** Raw line cut at the bold marks where headings were glued together; each piece keeps its own markup. */
function splitAtBold(raw: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const match of raw.matchAll(gluedAtBold)) {
    if (match.index === 0 || raw.slice(from, match.index).replace(/[\s*#+-]/g, "") === "") continue;
    pieces.push(raw.slice(from, match.index));
    from = match.index;
  }
  pieces.push(raw.slice(from));
  return pieces;
}

/** A piece cut where headings were glued together without a mark. */
function splitPlain(piece: string, glued: RegExp): AlignedText[] {
  const { text, folded } = alignText(piece);
  if (!mayBeGlued(folded)) return [{ text, folded }];
  const begins = folded.search(/[^\s*#+-]/);
  const cuts = [...folded.matchAll(glued)]
    .map((match) => match.index + match[0].length)
    .filter((cut) => begins >= 0 && begins < cut);
  return [0, ...cuts].map((start, index) => ({
    text: text.slice(start, cuts[index]),
    folded: folded.slice(start, cuts[index]),
  }));
}

function leadingBold(raw: string): string | undefined {
  const match =
    /^[\s#\-+•]*(?:\(?(?:\d{1,3}(?:\.\d{1,2})*|[a-zđ]|[IVX]{1,4})[.)/]\s*)?\*{2,3}([^*]+)\*{2,3}/u.exec(raw);
  return match?.[1] === undefined ? undefined : joinWhitespace(stripMarkup(match[1]));
}

/** A text without markup, white space joined; folded anew only where that changed it. */
function cleanText(printed: AlignedText): AlignedText {
  const text = joinWhitespace(stripMarkup(printed.text));
  const trimmed = sliceAligned(printed, 0);
  return text === trimmed.text ? trimmed : alignText(text);
}

function readRow(row: Pick<PlainLine, "line" | "to" | "cellLines"> & { readonly row: string }): PlainLine {
  return { ...alignText(joinWhitespace(stripMarkup(row.row))), bold: undefined, ...row };
}

/** Whether a line is one piece as it stands: cleaning changes nothing, no heading is glued to it. */
function isPiece(raw: string, { text, folded }: CleanLine): boolean {
  return raw === text && !mayHoldMarks(raw) && !mayBeGlued(folded);
}

/** Source lines as pieces: blank lines and page numbers dropped, glued headings cut apart, markup read and stripped. */
function readPieces(source: readonly string[], labels: LabelBook): PlainLine[] {
  const glued = makeGluedPlain(labels);
  const spread = findSpreadRows(source, labels);
  const heads = new Map(spread.map((row) => [row.line, row]));
  let covered = 0;
  return readCleanLines(source).flatMap((cleaned, index): PlainLine[] => {
    const { line } = cleaned;
    const printed = source[index] ?? "";
    if (line <= covered) return [];
    const rows = heads.get(line);
    if (rows !== undefined) {
      covered = rows.to;
      return [readRow(rows)];
    }
    const raw = joinBlanks(dropDrawn(stripSeparators(printed)));
    if (isPageNumber(raw)) return [];
    if (isTableRow(raw)) {
      return [readRow({ line, to: line, row: raw })];
    }
    if (raw.trim() === "") return [];
    const { text, folded } = cleaned;
    if (isPiece(raw, cleaned)) return [{ text, folded, bold: undefined, line, to: line, row: undefined }];
    return splitAtBold(raw)
      .flatMap((piece) => splitPlain(piece, glued))
      .flatMap((piece): PlainLine[] => {
        const clean = cleanText(piece);
        const bold = leadingBold(piece.text);
        return clean.text === "" ? [] : [{ ...clean, bold, line, to: line, row: undefined }];
      });
  });
}

/**
 * Repaired source lines as logical lines, in order, each with what it says by itself. `source[0]` is line 1. Blank lines and
 * page numbers are dropped.
 */
export function readLogicalLines(source: readonly string[], labels: LabelBook): LogicalLine[] {
  const lines = partRunIn(unwrapLines(readPieces(source, labels), labels), labels);
  return lines.map((line) => readPlainLine(line, labels));
}

/** Printed lines that no logical line covers, as they stand: page numbers, rules of tables, stray signs. */
export function readRestLines(
  source: readonly string[],
  lines: readonly LogicalLine[],
  labels: LabelBook,
): LogicalLine[] {
  const covered = new Set<number>();
  for (const { line, to } of lines) for (let at = line; at <= to; at += 1) covered.add(at);
  return source.flatMap((raw, index): LogicalLine[] => {
    const line = index + 1;
    const text = raw.trim();
    if (text === "" || covered.has(line)) return [];
    return [readPlainLine({ ...alignText(text), bold: undefined, line, to: line, row: undefined }, labels)];
  });
}
