import { buildAtomBook } from "#handbook/wordings/compare-items.ts";
import { cutTokens } from "#handbook/wordings/cut-tokens.ts";
import type { WordingToken } from "#handbook/wordings/wording-token.ts";
import { makeHandbook } from "./make-handbook.ts";

const book = buildAtomBook(makeHandbook());

/** The tokens of a text by the names of the sample: Công an tỉnh, Công an thị xã, Sở Y tế; An Bình, Bắc Sơn, Nam Sơn, Cao Bình. */
export const cutSample = (text: string): readonly WordingToken[] => cutTokens(text, book);

/** Different words, from a number on, one space between. */
export const countWords = (count: number, from = 0): string =>
  Array.from({ length: count }, (_, index) => `w${from + index}`).join(" ");
