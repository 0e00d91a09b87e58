import { isPageNumber } from "#importer/lines/page-number.ts";
import type { PdfPiece } from "./pdf-words.ts";

/** Longest run that a browser draws by itself: one letter of a second font, perhaps with its neighbour. */
const longestRun = 2;
/** Points by which two drawings of one letter may lie apart. */
const tolerance = 0.5;

const isWord = (piece: PdfPiece): boolean => piece.text !== "" && !isPageNumber(piece.text);

/**
 * A page's pieces without letters that belong to the next page: a browser that prints draws a tall letter (“Ể”) of the
 * next page's first line on this one too, cut off below its margin. Such letters are all that stands in the last line, and
 * each stands at the same place across in the first line of the next page.
 */
export function dropClipped(pieces: readonly PdfPiece[], next: readonly PdfPiece[]): readonly PdfPiece[] {
  const lowest = Math.min(...pieces.filter(isWord).map(({ y }) => y));
  const highest = Math.max(...next.filter(isWord).map(({ y }) => y));
  const last = pieces.filter((piece) => isWord(piece) && piece.y <= lowest + tolerance);
  const first = next.filter((piece) => isWord(piece) && piece.y >= highest - tolerance);
  const isClipped = last.every(
    ({ text, x0, size }) =>
      text.length <= longestRun &&
      first.some(
        (twin) =>
          twin.text === text &&
          Math.abs(twin.x0 - x0) <= tolerance &&
          Math.abs(twin.size - size) <= tolerance,
      ),
  );
  return isClipped ? pieces.filter((piece) => !last.includes(piece)) : pieces;
}
