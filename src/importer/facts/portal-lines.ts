import type { PortalFact } from "#schema/vocabulary/portal-labels.ts";
import { type AlignedText, sliceAligned } from "#text/aligned.ts";
import { trimEnd } from "#text/trim-end.ts";
import type { HeadWords } from "./head-words.ts";
import { type PrintedPiece, readPrintedPieces } from "./printed-pieces.ts";

/** A property of the text that a portal prints above it. */
export interface PortalValue {
  readonly fact: PortalFact;
  readonly text: string;
  readonly folded: string;
  readonly lines: [number, number];
}

interface FoundLabel {
  readonly fact: PortalFact;
  readonly term: string;
  readonly from: number;
  readonly to: number;
}

/** The label at an offset of a text: it ends with a colon, with the piece, or before a capital or a digit. */
function readLabelAt({ text, folded }: AlignedText, from: number, words: HeadWords): FoundLabel | undefined {
  for (const [label, fact, term] of words.portalLabels) {
    if (!folded.startsWith(label, from)) continue;
    const after = text.slice(from + label.length);
    const end = /^\s*:\s*|^\s*$|^\s+(?=\d)/u.exec(after);
    if (end !== null) return { fact, term, from, to: from + label.length + end[0].length };
  }
  return undefined;
}

/** The labels of a piece in order: at its head, and where a word with a capital begins within it. */
function findLabels(piece: AlignedText, words: HeadWords): FoundLabel[] {
  const starts = [...piece.text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}/gu)].map((match) => match.index);
  const found: FoundLabel[] = [];
  for (const start of starts) {
    const label = start < (found.at(-1)?.to ?? 0) ? undefined : readLabelAt(piece, start, words);
    // In the middle of a line only a label with its colon counts: “Tình trạng: …”.
    if (label !== undefined && (found.length > 0 || start === 0)) found.push(label);
  }
  return found;
}

/** Terms of portal labels with which a text begins, for checking the list. */
export function listPortalTerms(piece: AlignedText, words: HeadWords): readonly string[] {
  return findLabels(piece, words).map(({ term }) => term);
}

/** A head of two labels or more is a portal's; one alone may be a word of the text. */
const leastLabels = 2;

/**
 * What a portal of legal texts prints above the text itself: “Số hiệu: 88/KH-STP”, “Ngày ban hành” and its value below or in
 * the next cell. Empty where fewer than two labels stand there.
 * @param pieces Those above the text's own title, in order of print.
 */
export function readPortalLines(pieces: readonly PrintedPiece[], words: HeadWords): PortalValue[] {
  const values: PortalValue[] = [];
  let labels = 0;
  for (const [index, piece] of pieces.entries()) {
    const found = findLabels(piece, words);
    labels += found.length;
    for (const [at, { fact, to }] of found.entries()) {
      const own = sliceAligned(piece, to, found[at + 1]?.from);
      const next = pieces[index + 1];
      const isBelow = own.text === "" && next !== undefined && findLabels(next, words).length === 0;
      const value = isBelow ? next : own;
      const text = trimEnd(value.text, /[\s;,]/);
      const line = isBelow ? next.line : piece.line;
      if (text !== "") values.push({ fact, text, folded: value.folded, lines: [piece.line, line] });
    }
  }
  return labels < leastLabels ? [] : values;
}

/**
 * Lines, from 1, of those that a web page prints above or below a text on which it states facts of it.
 * @param page Lines that the page printed.
 */
export function listPortalLines(
  source: readonly string[],
  page: ReadonlySet<number>,
  words: HeadWords,
): ReadonlySet<number> {
  if (page.size === 0) return new Set();
  const first = source.findIndex((line, index) => line.trim() !== "" && !page.has(index + 1));
  const pieces = readPrintedPieces(source.slice(0, Math.max(first, 0)));
  return new Set(readPortalLines(pieces, words).flatMap(({ lines }) => lines));
}

/** The pieces that no portal printed: neither a label nor what stands behind one. */
export function dropPortalLines(
  pieces: readonly PrintedPiece[],
  values: readonly PortalValue[],
): PrintedPiece[] {
  const own = new Set(values.flatMap(({ lines }) => [...lines]));
  return pieces.filter(({ line }) => !own.has(line));
}
