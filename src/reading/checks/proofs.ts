import { createHash } from "node:crypto";
import type { Content, PlanContent } from "#handbook/handbook-types.ts";
import type { Vocabulary } from "#schema/vocabulary/vocabulary.ts";
import { remember } from "#text/remember.ts";

/** What was found to hold, each by its digest: imports that give the kept items (digestImport), rules about words (digestWords). */
export interface Proofs {
  /** Digests of the program that imports and of that which reads words: what another one proved says nothing. */
  readonly programs: { readonly imports: string; readonly words: string };
  readonly has: (digest: string) => boolean;
  readonly add: (digest: string) => void;
}

/** Nothing is proved: each plan is imported again, each word read. */
export const noProofs: Proofs = {
  programs: { imports: "", words: "" },
  has: () => false,
  add: () => undefined,
};

const digestOf = (...parts: readonly unknown[]): string =>
  createHash("sha256").update(JSON.stringify(parts)).digest("hex");

const digestVocabulary = remember((vocabulary: Vocabulary) => digestOf(vocabulary));

/**
 * All that says whether a plan's items are what the importer makes of it: its lines, repairs and kept items, the words of the
 * content, and the program. Of two equal ones the second need not be imported.
 */
export function digestImport(plan: PlanContent, vocabulary: Vocabulary, { programs }: Proofs): string {
  const lines = createHash("sha256").update(plan.source.join("\n")).digest("hex");
  return digestOf(lines, plan.review.repairs, plan.imported, digestVocabulary(vocabulary), programs.imports);
}

/** The lists of a content that hold words, with the bodies that words are read with. */
export type ContentWords = Pick<Content, "agencies" | "glossary" | "places" | "vocabulary">;

/** All that says whether a rule about words alone holds: its name, the words of the content, and the program. */
export function digestWords(rule: string, words: ContentWords, { programs }: Proofs): string {
  const { agencies, glossary, places, vocabulary } = words;
  return digestOf(rule, agencies, glossary, places, digestVocabulary(vocabulary), programs.words);
}
