import { continuesCompound } from "#text/compounds.ts";
import { longestLine } from "#text/decode.ts";
import { foldAligned } from "#text/fold.ts";
import { joinBlanks, joinWhitespace } from "#text/join.ts";
import { stripMarkup } from "#text/markup.ts";
import { labelPattern, readLabel } from "./labels.ts";

/** One piece of a source line: a line, or what recognition glued into one line. */
export interface LogicalLine {
  /** Without markup, white space joined; never empty. */
  readonly text: string;
  /** The bold run at its head, without markup; undefined where none. */
  readonly bold: string | undefined;
  /** First line in source.txt, from 1. */
  readonly line: number;
  /** Last line in source.txt; the same as the first but for text that was wrapped at a fixed width. */
  readonly to: number;
  /** Row of a table: the raw line; undefined for running text. */
  readonly row: string | undefined;
  /** Where in the text later source lines begin, in order; absent where the text is of one line. */
  readonly breaks?: readonly LineBreak[];
}

/** Offset in a text at which a source line begins. */
export interface LineBreak {
  readonly at: number;
  readonly line: number;
}

// A heading or a labelled field that recognition glued to the end of another, at a bold mark.
const gluedAtBold = /\*\*(?=(?:[a-zđ]\)|[IVX]+\.|\d{1,2}(?:\.\d{1,2})*\.)\s*\p{Lu})/gu;
// The same without a bold mark, found in folded text. An item heading or a lettered label with its colon.
const gluedPlain = new RegExp(
  `(?<=[.;:,)\\p{L}\\d])\\s*(?=(?:[a-z]\\)\\s*(?:${labelPattern})\\s*:)|(?<![\\d.])\\d{1,2}(?:\\.\\d{1,2})*\\.\\s*mo hinh (?:so )?\\d{1,3}\\s*:|(?<![ivx])[ivx]{1,4}\\.\\s*nhom\\s)`,
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
    const begins = folded.search(/[^\s*#+-]/);
    const cuts = [...folded.matchAll(gluedPlain)]
      .map((match) => match.index + match[0].length)
      .filter((cut) => begins >= 0 && begins < cut);
    return [0, ...cuts].map((start, index) => piece.slice(start, cuts[index]));
  });
}

function leadingBold(raw: string): string | undefined {
  const match = /^[\s#\-+•]*\*{2,3}([^*]+)\*{2,3}/.exec(raw);
  return match?.[1] === undefined ? undefined : joinWhitespace(stripMarkup(match[1]));
}

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

// What begins a paragraph of its own, however full the line above: bullets, numbers, letters, headings, bases.
const opens =
  /^(?:[-+•*–]\s|\(?\d{1,2}(?:\.\d{1,2})*[.)]\s|[a-zđ]\)\s|[IVX]{1,4}\.\s|[A-H]\.\s|Điều \d|Căn cứ |Thực hiện |Xét |Theo đề nghị|Nơi nhận|Phụ lục|Mô hình \d|Nhóm |Phần )/iu;

/**
 * Lines of a text that was wrapped at a fixed width (a page of a PDF, a copied web page) as paragraphs: a line that fills
 * the width goes on in the next one, unless that begins something. Texts with long lines stay as they are.
 */
function unwrapLines(lines: readonly LogicalLine[]): LogicalLine[] {
  const lengths = lines
    .filter((line) => line.row === undefined)
    .map((line) => line.text.length)
    .sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  // Under 40 lines or over 130 signs a line nothing tells wrapping from plain short lines.
  if (lengths.length < 40 || width > 130) return [...lines];
  const isUpper = (text: string): boolean => text === text.toUpperCase();
  const out: LogicalLine[] = [];
  let above = "";
  for (const line of lines) {
    const last = out.at(-1);
    const goesOn =
      last !== undefined &&
      last.row === undefined &&
      line.row === undefined &&
      last.text.length < longestLine &&
      line.line <= last.to + (/^\p{Ll}/u.test(line.text) ? 4 : 1) &&
      // A line short of the width ends a paragraph where it ends a sentence; a full one is cut wherever it fell.
      (above.length >= width * 0.85 ||
        (above.length >= width * 0.75 && !/[.;:]$/.test(above)) ||
        /^\p{Ll}/u.test(line.text)) &&
      !opens.test(line.text) &&
      isUpper(above) === isUpper(line.text) &&
      readLabel(line.text, line.bold) === undefined;
    if (goesOn) {
      const breaks = [...(last.breaks ?? []), { at: last.text.length + 1, line: line.line }];
      out[out.length - 1] = { ...last, text: `${last.text} ${line.text}`, to: line.to, breaks };
    } else out.push(line);
    above = line.text;
  }
  return out;
}

const pageNumber = /^(?:trang\s*)?(?:[-–]\s*)?\d{1,3}\s*(?:[-–]|\/\s*\d{1,3})?$/iu;

/** Whether a line holds a page number alone: “12”, “- 12 -”, “Trang 3/40”. */
export function isPageNumber(text: string): boolean {
  return pageNumber.test(text.trim());
}

/** Printed lines that no logical line covers, as they stand: page numbers, rules of tables, stray signs. */
export function readRestLines(source: readonly string[], lines: readonly LogicalLine[]): LogicalLine[] {
  const covered = new Set<number>();
  for (const { line, to } of lines) for (let at = line; at <= to; at += 1) covered.add(at);
  return source.flatMap((raw, index): LogicalLine[] => {
    const line = index + 1;
    const text = raw.trim();
    return text === "" || covered.has(line)
      ? []
      : [{ text, bold: undefined, line, to: line, row: undefined }];
  });
}

/**
 * Repaired source lines as logical lines, in order: blank lines and page numbers dropped, glued headings cut apart, markup read and
 * stripped. `source[0]` is line 1.
 */
export function readLogicalLines(source: readonly string[]): LogicalLine[] {
  const lines = source.flatMap((printed, index): LogicalLine[] => {
    const line = index + 1;
    const raw = joinBlanks(printed);
    if (isPageNumber(raw)) return [];
    if (isTableRow(raw)) {
      return [{ text: joinWhitespace(stripMarkup(raw)), bold: undefined, line, to: line, row: raw }];
    }
    return splitGlued(raw).flatMap((piece): LogicalLine[] => {
      const text = joinWhitespace(stripMarkup(piece));
      return text === "" ? [] : [{ text, bold: leadingBold(piece), line, to: line, row: undefined }];
    });
  });
  return unwrapLines(lines);
}

const bullet = /^(?:[-+•*–—●▪o]\s+|[-+•]\s*(?=[\p{L}\d“"(]))+/u;

/** A line without its bullet marks; undefined where it has none. Letters and numbers of lists are wording and stay. */
export function readBullet(text: string): string | undefined {
  const mark = bullet.exec(text)?.[0];
  return mark === undefined || mark === "" ? undefined : text.slice(mark.length);
}

/** Whether a line goes on with the sentence before it, which a page break cut. */
export function continuesSentence(before: string, text: string): boolean {
  if (before.length >= longestLine) return false;
  const unbulleted = readBullet(text);
  if (unbulleted !== undefined) return continuesCompound(before, unbulleted);
  if (/[.;!?]["”’)]?$/.test(before)) return false;
  return !/:$/.test(before) || /^\p{Ll}/u.test(text);
}
