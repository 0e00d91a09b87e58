import { joinWhitespace } from "./join.ts";
import { stripMarkup } from "./markup.ts";

/** Degree of secrecy, or the mark of a paper for internal use; Luật Bảo vệ bí mật nhà nước 29/2018/QH14, Điều 8. */
export type RestrictedMark = "MẬT" | "TỐI MẬT" | "TUYỆT MẬT" | "LƯU HÀNH NỘI BỘ";

export interface FoundMark {
  readonly mark: RestrictedMark;
  /** From 1. */
  readonly line: number;
}

/** Non-blank lines of the head: a stamp stands beside or above the title, never further down. */
const headLines = 40;

// Each letter with the marks that recognition loses or swaps; blanks are gone, since stamps are letter-spaced.
const secret = "m[aạâậ]t";
const marks: readonly (readonly [RestrictedMark, RegExp])[] = [
  ["TUYỆT MẬT", new RegExp(`^tuy[eêệẹ]t${secret}$`)],
  ["TỐI MẬT", new RegExp(`^t[oôốó]i${secret}$`)],
  ["MẬT", new RegExp(`^${secret}$`)],
  [
    "LƯU HÀNH NỘI BỘ",
    /^(?:t[aà]iliệu|tailieu|b[aả]n)?(?:chỉ|chi)?l[uư]uh[aà]nhn[oôộọ]ib[oôộọ](?:khôngphổbiến|khongphobien)?$/,
  ],
];

/** A piece of a line as its letters alone: small, without blanks, signs and markup. */
function toLetters(piece: string): string {
  return piece
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replace(/^(?:độmật|domat|mứcđộmật|mucdomat|dấuđộmật)(?=.)/u, "");
}

function readMark(piece: string): RestrictedMark | undefined {
  const letters = toLetters(piece);
  return marks.find(([, pattern]) => pattern.test(letters))?.[0];
}

/** A wrapped sentence may leave “mật” alone on a line: small letters below a line that is not ended. */
function endsSentence(line: string, before: string): boolean {
  return /^\p{Ll}/u.test(line) && before.length > 40 && !/[.;:!?]$/.test(before);
}

/**
 * The mark of secrecy, or of internal use, in the head of a text: alone in its line or its cell, in any case, with marks
 * lost or letters spaced. Undefined where there is none; “bảo mật” and “bí mật” in a sentence are none.
 */
export function findRestrictedMark(lines: readonly string[]): FoundMark | undefined {
  let seen = 0;
  let before = "";
  for (const [index, raw] of lines.entries()) {
    const line = joinWhitespace(stripMarkup(raw));
    if (line === "") continue;
    seen += 1;
    if (seen > headLines) return undefined;
    // The whole line, then what stands side by side in it: cells, line breaks, wide gaps.
    const pieces = [
      raw,
      ...raw.split(/(?<!\\)\||\t|<br\s*\/?>/i),
      ...raw.split(/\s{3,}/),
      ...raw.split(/\s{8,}/),
    ];
    const mark = pieces.map((piece) => readMark(stripMarkup(piece))).find((found) => found !== undefined);
    if (mark !== undefined && !endsSentence(line, before)) return { mark, line: index + 1 };
    before = line;
  }
  return undefined;
}
