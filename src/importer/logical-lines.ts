import { continuesCompound } from "#text/compounds.ts";
import { foldAligned } from "#text/fold.ts";
import { joinWhitespace } from "#text/join.ts";
import { stripMarkup } from "#text/markup.ts";
import { labelPattern } from "./labels.ts";

/** One piece of a source line: a line, or what recognition glued into one line. */
export interface LogicalLine {
  /** Without markup, white space joined; never empty. */
  readonly text: string;
  /** The bold run at its head, without markup; undefined where none. */
  readonly bold: string | undefined;
  /** Line in source.txt, from 1. */
  readonly line: number;
  /** Row of a table: the raw line; undefined for running text. */
  readonly row: string | undefined;
}

// A heading or a labelled field that recognition glued to the end of another, at a bold mark.
const gluedAtBold = /\*\*(?=(?:[a-zđ]\)|[IVX]+\.|\d{1,2}(?:\.\d{1,2})*\.)\s*\p{Lu})/gu;
// The same without a bold mark, found in folded text. An item heading or a lettered label with its colon.
const gluedPlain = new RegExp(
  `(?<=[.;:,)\\p{L}\\d])\\s*(?=(?:[a-z]\\)\\s*(?:${labelPattern})\\s*:)|(?<![\\d.])\\d{1,2}(?:\\.\\d{1,2})*\\.\\s*mo hinh (?:so )?\\d{1,3}\\s*:)`,
  "gu",
);

/** Raw line cut where headings were glued together; each piece keeps its own markup. */
function splitGlued(raw: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const match of raw.matchAll(gluedAtBold)) {
    if (match.index === 0 || raw.slice(from, match.index).replace(/[\s*#+-]/g, "") === "") continue;
    pieces.push(raw.slice(from, match.index));
    from = match.index;
  }
  pieces.push(raw.slice(from));
  return pieces.flatMap((piece) => {
    const folded = foldAligned(piece);
    const cuts = [...folded.matchAll(gluedPlain)]
      .map((match) => match.index + match[0].length)
      .filter((cut) => folded.slice(0, cut).replace(/[\s*#+-]/g, "") !== "");
    return [0, ...cuts].map((start, index) => piece.slice(start, [...cuts, piece.length][index]));
  });
}

function leadingBold(raw: string): string | undefined {
  const match = /^[\s#\-+•]*\*{2,3}([^*]+)\*{2,3}/.exec(raw);
  return match?.[1] === undefined ? undefined : joinWhitespace(stripMarkup(match[1]));
}

export function isTableRow(raw: string): boolean {
  return /^\s*\|/.test(raw) || (raw.match(/\t/g)?.length ?? 0) >= 2;
}

/**
 * Repaired source lines as logical lines, in order: blank lines dropped, glued headings cut apart, markup read and
 * stripped. `source[0]` is line 1.
 */
export function readLogicalLines(source: readonly string[]): LogicalLine[] {
  return source.flatMap((raw, index): LogicalLine[] => {
    const line = index + 1;
    if (isTableRow(raw)) {
      return [{ text: joinWhitespace(stripMarkup(raw)), bold: undefined, line, row: raw }];
    }
    return splitGlued(raw).flatMap((piece): LogicalLine[] => {
      const text = joinWhitespace(stripMarkup(piece));
      return text === "" ? [] : [{ text, bold: leadingBold(piece), line, row: undefined }];
    });
  });
}

const bullet = /^(?:[-+•*–—●▪o]\s+|[-+•]\s*(?=[\p{L}\d“"(]))+/u;

/** A line without its bullet marks; undefined where it has none. Letters and numbers of lists are wording and stay. */
export function readBullet(text: string): string | undefined {
  const mark = bullet.exec(text)?.[0];
  return mark === undefined || mark === "" ? undefined : text.slice(mark.length);
}

/** Whether a line goes on with the sentence before it, which a page break cut. */
export function continuesSentence(before: string, text: string): boolean {
  const unbulleted = readBullet(text);
  if (unbulleted !== undefined) return continuesCompound(before, unbulleted);
  if (/[.;!?]["”’)]?$/.test(before)) return false;
  return !/:$/.test(before) || /^\p{Ll}/u.test(text);
}
