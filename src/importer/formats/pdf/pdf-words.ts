/** A word on a page, in points, y upwards. */
export interface PdfWord {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  /** Base line. */
  readonly y: number;
  /** Height of its font. */
  readonly size: number;
  readonly bold: boolean;
}

/** A line of words from left to right. */
export interface PdfLine {
  readonly words: readonly PdfWord[];
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
}

/** What pdf.js says of a run of text. */
export interface PdfItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
}

/** A piece of text without blanks, or a blank, which has an empty text. */
export interface PdfPiece extends PdfWord {
  /** Whether a blank stands before it in its own run. */
  readonly opens: boolean;
}

/** Share of the font's height that parts two words. */
const wordGap = 0.17;
/** Share of the font's height by which indices stand off the base line of the letters beside them. */
const indexOffset = 0.35;

/** Runs of upright text cut at their blanks; the width of each piece by its share of characters. A mark drawn apart from its letter is none of its own. */
export function cutItems(items: readonly PdfItem[], isBold: (fontName: string) => boolean): PdfPiece[] {
  return items.flatMap((item): PdfPiece[] => {
    const [, , c = 0, d = 1, x = 0, y = 0] = item.transform;
    if (item.str === "") return [];
    const size = Math.hypot(c, d);
    const bold = isBold(item.fontName);
    if (item.str.trim() === "") {
      return item.width > 0 ? [{ text: "", x0: x, x1: x + item.width, y, size, bold, opens: true }] : [];
    }
    const step = item.width / item.str.length;
    return [...item.str.matchAll(/\S+(?:\s+(?=\p{M})\S+)*/gu)].map((match) => ({
      text: match[0].replace(/\s+/g, ""),
      x0: x + match.index * step,
      x1: x + (match.index + match[0].length) * step,
      y,
      size,
      bold,
      opens: match.index > 0,
    }));
  });
}

/** Index of the first of pieces in order for which something holds that holds for all behind it; their number where none does. */
function findFirst(pieces: readonly PdfPiece[], holds: (piece: PdfPiece) => boolean): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece !== undefined && holds(piece)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Pieces of a line, from left to right, as words; `blanks` are those of the line, from left to right too. */
function joinPieces(pieces: readonly PdfPiece[], blanks: readonly PdfPiece[]): PdfWord[] {
  const words: { text: string; x0: number; x1: number; y: number; size: number; bold: boolean }[] = [];
  for (const { opens, ...piece } of pieces) {
    const last = words.at(-1);
    const gap = last === undefined ? 0 : piece.x0 - last.x1;
    const end = last?.x1 ?? Infinity;
    const blank = blanks[findFirst(blanks, ({ x0 }) => x0 >= end - 1)];
    const hasBlank = blank !== undefined && blank.x0 < piece.x0 - 0.5;
    const isMark = /^\p{M}/u.test(piece.text);
    if (last !== undefined && (isMark || (!opens && !hasBlank && gap < wordGap * piece.size))) {
      last.text += piece.text;
      last.x1 = Math.max(last.x1, piece.x1);
      // A letter that the bold font lacks comes from another font: one bold letter makes the word bold.
      last.bold ||= piece.bold;
    } else words.push({ ...piece });
  }
  return words;
}

/** A line while its pieces are gathered. */
interface OpenLine {
  y: number;
  size: number;
  readonly pieces: PdfPiece[];
}

/** Pieces of text from the top by the lines that they stand on. */
function gatherLines(pieces: readonly PdfPiece[]): OpenLine[] {
  const largest = pieces.reduce((most, { size }) => Math.max(most, size), 0);
  const lines: OpenLine[] = [];
  // Those that a piece further below may still stand on, in order.
  let open: OpenLine[] = [];
  for (const piece of pieces) {
    open = open.filter((line) => line.y - piece.y <= indexOffset * largest);
    const line = open.findLast(
      (one) => Math.abs(one.y - piece.y) <= indexOffset * Math.max(one.size, piece.size),
    );
    if (line === undefined) {
      const begun = { y: piece.y, size: piece.size, pieces: [piece] };
      lines.push(begun);
      open.push(begun);
      continue;
    }
    line.pieces.push(piece);
    if (piece.size > line.size) Object.assign(line, { y: piece.y, size: piece.size });
  }
  return lines;
}

/** The lines of a page or a cell from the top, each with its words from left to right. Empty for no text. */
export function readPdfLines(pieces: readonly PdfPiece[]): PdfLine[] {
  const fromTop = [...pieces].sort((a, b) => b.y - a.y || a.x0 - b.x0);
  const blanks = fromTop.filter((one) => one.text === "");
  return gatherLines(fromTop.filter((one) => one.text !== ""))
    .sort((a, b) => b.y - a.y)
    .map(({ y, size, pieces: own }): PdfLine => {
      const room = indexOffset * size;
      const from = findFirst(blanks, (blank) => blank.y <= y + room);
      const to = findFirst(blanks, (blank) => blank.y < y - room);
      const between = blanks.slice(from, to).sort((a, b) => a.x0 - b.x0);
      return toLine(
        joinPieces(
          own.sort((a, b) => a.x0 - b.x0),
          between,
        ),
        y,
        size,
      );
    });
}

/** Words from left to right as a line. */
export function toLine(words: readonly PdfWord[], y: number, size: number): PdfLine {
  return {
    words,
    x0: words[0]?.x0 ?? 0,
    x1: words.reduce((end, word) => Math.max(end, word.x1), -Infinity),
    y,
    size,
  };
}

/** Text of a line, its words parted by blanks. */
export function toText(line: PdfLine): string {
  return line.words.map((word) => word.text).join(" ");
}

/** Words of a line with bold runs as runs of text. */
export function toRuns(words: readonly PdfWord[]): { readonly text: string; readonly bold: boolean }[] {
  return words.flatMap((word, index) => {
    const run = { text: word.text, bold: word.bold };
    return index === 0 ? [run] : [{ text: " ", bold: words[index - 1]?.bold === true && word.bold }, run];
  });
}
