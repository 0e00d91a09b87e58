import type { Statement } from "#schema/items.ts";
import { type AlignedText, sliceAligned } from "#text/aligned.ts";
import type { PrintedPiece } from "./printed-pieces.ts";

/** “DỰ THẢO”, “(Dự thảo lần 2)”, “Bản dự thảo ngày 12/3/2024”, “DỰ THẢO 3”. */
const draftMark =
  /^[([]?\s*(?:ban\s+)?du thao(?:\s*(?:lan\s*(?:thu\s*)?(?:\d{1,2}|[ivx]{1,4}|\p{L}{2,4})|ngay\s*[\d/.-]{6,10}|v?\d{1,2}))?\s*[)\]]?/u;

/** The mark of a draft with which a line begins, alone or before the kind of document; undefined where none does. */
export function readDraftMark({ text, folded }: AlignedText): string | undefined {
  const mark = draftMark.exec(folded)?.[0];
  if (mark === undefined) return undefined;
  const rest = folded.slice(mark.length).trim();
  // “Dự thảo Nghị quyết của …” in a sentence names another text; above the title only the kind itself may follow.
  if (rest !== "" && text !== text.toUpperCase()) return undefined;
  return text
    .slice(0, mark.length)
    .replace(/^[([]\s*|\s*[)\]]$/g, "")
    .trim();
}

/** Where the bracket opens with which a text ends; below 0 where it ends with none. */
function findLastBracket(text: string): number {
  const trimmed = text.trimEnd();
  return trimmed.endsWith(")") ? trimmed.indexOf("(", trimmed.lastIndexOf(")", trimmed.length - 2) + 1) : -1;
}

/** The mark of a draft above the title or in its line; undefined where the text bears none. */
export function readDraft(pieces: readonly PrintedPiece[]): Statement | undefined {
  for (const piece of pieces) {
    const bracket = findLastBracket(piece.folded);
    const text =
      readDraftMark(piece) ?? (bracket < 0 ? undefined : readDraftMark(sliceAligned(piece, bracket)));
    if (text !== undefined) return { text, lines: [piece.line, piece.line] };
  }
  return undefined;
}
