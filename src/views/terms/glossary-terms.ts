import type { Handbook } from "#handbook/handbook-types.ts";
import { remember } from "#text/remember.ts";
import { compareVietnamese } from "#views/parts/format-number.ts";
import { buildGlossaryPage } from "./glossary-page.ts";

/** An abbreviation that pages explain. */
export interface GlossaryTermProps {
  readonly short: string;
  readonly long: string;
  /** Its row of the glossary. */
  readonly path: string;
}

/** Words with at least two capitals are abbreviations; “Đề án 06” is a name that every reader here knows. */
const abbreviation = /^\S*\p{Lu}\S*\p{Lu}/u;

/** Letters that make a longer word or a number of what they touch: “179/KH-TCT” holds no abbreviation to explain. */
const inWord = String.raw`[\p{L}\p{N}/&-]`;

/** Abbreviations of the glossary that are worth explaining where they stand, longest first. */
export const listTerms = remember((handbook: Handbook): readonly GlossaryTermProps[] =>
  buildGlossaryPage(handbook)
    .filter((row) => abbreviation.test(row.short) && !row.isOnlyInNumbers)
    .flatMap((row) =>
      [row.short, ...row.forms].map((short) => ({
        short,
        long: row.long[0] ?? "",
        path: `/thuat-ngu/#${row.anchor}`,
      })),
    )
    .sort((a, b) => b.short.length - a.short.length),
);

/** Finds whole words, case counts, the first of the list first; nothing where the list is empty. */
export function makeWordPattern(words: readonly string[]): RegExp {
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  // Most letters of a text begin no word of the list: that is seen before anything else is looked at.
  const firsts = new Set(words.flatMap((word) => [...word].slice(0, 1)));
  const first = [...firsts].map((letter) => letter.replace(/[\]\\^-]/, String.raw`\$&`)).join("");
  const begins = `(?=[${first}])(?<!${inWord}|&amp;)`;
  return new RegExp(`${begins}(?:${escaped.join("|") || "(?!)"})(?!${inWord})`, "gu");
}

/** The abbreviations that stand in some texts, each once, in Vietnamese order. */
export function findTerms(
  texts: readonly string[],
  terms: readonly GlossaryTermProps[],
): readonly GlossaryTermProps[] {
  const pattern = makeWordPattern(terms.map((term) => term.short));
  const found = new Set(texts.flatMap((text) => text.match(pattern) ?? []));
  return terms
    .filter((term) => found.has(term.short))
    .toSorted((a, b) => compareVietnamese(a.short, b.short));
}
