import type { Statement } from "#schema/items.ts";
import { trimEnd } from "#text/trim-end.ts";
import type { Caption } from "./captions.ts";
import type { HeadLine } from "./head-lines.ts";

/** “179 /KH-TCT” and “179./KH-TCT” as “179/KH-TCT”; undefined where the digits are left blank. */
function normaliseNumber(printed: string): string | undefined {
  const match = /^(\d{1,5}[A-Za-z]?)[\s.…]*\/\s*(\S.*)$/.exec(printed.trim());
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  return `${match[1]}/${trimEnd(match[2].replace(/\s*([/-])\s*/g, "$1"), /[\s.,;]/)}`;
}

/** What stands after “Số:” up to place and date in the same line; a symbol has no small letters, but may have blanks. */
function readSymbol(printed: string): string | undefined {
  return normaliseNumber(printed.split(/\s{2,}|\s+(?=CỘNG HÒA|\p{Lu}?\p{Ll})/u)[0] ?? "");
}

function readCaptionNumber({ text, folded }: Caption): string | undefined {
  const word = /\bso\s*[:.]?\s*/.exec(folded);
  if (word === null) return undefined;
  const start = word.index + word[0].length;
  const day = folded.slice(start).search(/\s+ngay\b|$/);
  return normaliseNumber(text.slice(start, start + day));
}

/** Number and symbol: of the letterhead, else of the caption of the annex. Null where the number is left blank. */
export function readNumber(head: readonly HeadLine[], captions: readonly Caption[]): Statement | null {
  for (const { symbol, lines } of head) {
    const text = symbol === undefined ? undefined : readSymbol(symbol);
    if (text !== undefined) return { text, lines };
  }
  for (const caption of captions) {
    const text = readCaptionNumber(caption);
    if (text !== undefined) return { text, lines: [...caption.lines] };
  }
  return null;
}
