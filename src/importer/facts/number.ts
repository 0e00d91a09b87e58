import type { LineRange } from "#schema/identifier.ts";
import { trimEnd } from "#text/trim-end.ts";
import type { Caption } from "./captions.ts";
import type { HeadLine } from "./head-lines.ts";
import type { HeadValue } from "./head-reading.ts";
import type { PortalValue } from "./portal-lines.ts";

/** “179 /KH-TCT” and “179./KH-TCT” as “179/KH-TCT”, “12 -KH/ĐU” as “12-KH/ĐU”; undefined where the digits are left blank. */
function normaliseNumber(printed: string): string | undefined {
  const match = /^(\d{1,5}[A-Za-z]?)[\s.…]*([/-])\s*(\S.*)$/.exec(printed.trim());
  if (match?.[1] === undefined || match[2] === undefined || match[3] === undefined) return undefined;
  return `${match[1]}${match[2]}${trimEnd(match[3].replace(/\s*([/-])\s*/g, "$1"), /[\s.,;]/)}`;
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

/** Numbers and symbols that the text tells of itself, surest first: letterhead, portal, captions of annexes. */
export function listNumbers(
  head: readonly HeadLine[],
  portal: readonly PortalValue[],
  captions: readonly Caption[],
): HeadValue[] {
  const tell = (source: HeadValue["source"], value: string | undefined, lines: LineRange): HeadValue[] =>
    value === undefined ? [] : [{ source, value, lines }];
  return [
    ...head.flatMap(({ symbol, lines }) =>
      symbol === undefined ? [] : tell("letterhead", readSymbol(symbol), lines),
    ),
    ...portal
      .filter(({ fact }) => fact === "number")
      .flatMap(({ text, lines }) => tell("portal", readSymbol(text), lines)),
    ...captions.flatMap((caption) => tell("caption", readCaptionNumber(caption), [...caption.lines])),
  ];
}
