import { dropMasked } from "#text/mask.ts";
import { type Token, readTokens } from "#text/tokens.ts";

/** A word of a title. */
export interface TitleToken extends Pick<Token, "printed" | "folded" | "toned" | "gap"> {
  /** Whether the mark before it ends what a phrase can hold. */
  readonly breaksPhrase: boolean;
  /** Whether the mark before it may join two things. */
  readonly followsJoin: boolean;
  /** Whether it stands in brackets, which explain what stands before them. */
  readonly isBracketed: boolean;
}

/** The head of a title, 2,000 characters (the longest at hand has 410), without “Mô hình 24:” and other numbering, and without what was masked. */
export function dropNumbering(title: string): string {
  return dropMasked(title.slice(0, 2000))
    .normalize("NFC")
    .replace(/^(?:[\s\d.,)\-–*]|[IVX]+(?!\p{L}))*(?=\p{L}{2})/u, "")
    .replace(/^(?:mô|mo)\s+(?:hình|hinh)\s+(?:số\s+|so\s+)?\d+\s*[:.,)\-–]?\s*/iu, "");
}

/** The words of a title without its numbering, in order. */
export function readTitleTokens(title: string): TitleToken[] {
  let depth = 0;
  return readTokens(dropNumbering(title)).map(({ printed, folded, toned, gap }) => {
    for (const mark of gap) depth = mark === "(" ? depth + 1 : mark === ")" ? Math.max(0, depth - 1) : depth;
    return {
      printed,
      gap,
      folded,
      toned,
      breaksPhrase: /[.;:()]/.test(gap),
      followsJoin: /[,;+&]/.test(gap),
      isBracketed: depth > 0,
    };
  });
}

/** The words of a title without its numbering, folded, in order; for comparing two titles word by word. */
export function readTitleWords(title: string): string[] {
  return readTitleTokens(title).map((word) => word.folded);
}

/** Recognition misreads a letter; in a shorter word that makes another word of it. */
const shortestMisread = 3;

/** Whether two folded words differ by one letter changed, added or dropped; words of one or two letters never. */
export function isOneLetterOff(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < shortestMisread)
    return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let tail = 0;
  while (
    tail < a.length - start &&
    tail < b.length - start &&
    a[a.length - 1 - tail] === b[b.length - 1 - tail]
  )
    tail += 1;
  return Math.max(a.length, b.length) - start - tail <= 1;
}
