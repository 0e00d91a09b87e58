import { fold } from "#text/fold.ts";
import type { CitationWords } from "./citation-words.ts";

/**
 * Length of the listed name that a text begins with; 0 where it begins with none. Names of one syllable count only where the
 * text prints them with a capital: “Luật Giá”, not “luật giá cả”. The text is folded letter for letter.
 */
export function measureKnownName(folded: string, isCapital: boolean, { laws }: CitationWords): number {
  for (const { isOneSyllable, pattern } of laws) {
    const length = isOneSyllable && !isCapital ? 0 : (pattern.exec(folded)?.[0].length ?? 0);
    if (length > 0) return length;
  }
  return 0;
}

/** “Luật Ngân sách” and “Luật Ngân sách nhà nước” are one law, with or without commas, however capitalised. */
export function toLawKey(name: string, { lawOfShort }: CitationWords): string {
  const [, kind = "", rest = ""] = /^(bo luat|luat|phap lenh)\s+(.*)$/u.exec(fold(name)) ?? [];
  return `${kind} ${lawOfShort.get(rest) ?? rest}`.replace(/[^a-z0-9]+/g, "-");
}
