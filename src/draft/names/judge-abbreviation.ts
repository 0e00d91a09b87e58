import type { NameBook } from "./name-book.ts";
import type { NameJudgement } from "./name-types.ts";

/** Two capitals or more in a word, with what stands about them: “TTHC”, “LĐ-TB&XH”, “CSDLQG”. */
export const abbreviationPattern = /(?<![\p{L}\p{N}/-])\p{Lu}{2,}(?:[&-]\p{Lu}{2,})*(?![\p{L}\p{N}/-])/gu;

/** Numbers in Roman letters are no abbreviations. */
const isRoman = (words: string): boolean => /^[IVXLC]+$/.test(words);

/** Whether a text says in brackets what an abbreviation stands for: “thủ tục hành chính (TTHC)”. */
export const isExplained = (words: string, texts: readonly string[]): boolean =>
  texts.some((text) => text.includes(`(${words})`));

/**
 * What is said of an abbreviation that the draft does not explain: its words, to be written where it stands first. Undefined for
 * a number in Roman letters and for what the glossary does not know: capitals may be a name.
 */
export function judgeAbbreviation(words: string, { glossary }: NameBook): NameJudgement | undefined {
  if (isRoman(words)) return undefined;
  const entry = glossary.find(({ short, forms = [] }) => short === words || forms.includes(words));
  const [long] = entry?.long ?? [];
  if (entry === undefined || long === undefined || entry.onlyInNumbers === true) return undefined;
  return {
    isNeeded: false,
    reason: "chữ viết tắt chưa được giải thích trong bản thảo",
    proposals: [{ words: `${long} (${words})`, why: "viết đủ ở chỗ đầu tiên" }],
  };
}
