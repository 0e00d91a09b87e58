import type { Problem } from "#problems/problem.ts";
import type { LocatedContent } from "#reading/content/located.ts";
import { type ContentWords, digestWords, noProofs } from "./proofs.ts";
import type { CheckRule } from "./rule.ts";

/** A rule that looks at words alone, which change seldom: where it was proved to hold of them they are not read again. */
export function wordRule(
  about: Omit<CheckRule, "check">,
  find: (words: ContentWords, located: LocatedContent) => readonly Problem[],
): CheckRule {
  return {
    ...about,
    check: ({ content, located, proofs = noProofs }) => {
      const proof = digestWords(about.name, content, proofs);
      if (proofs.has(proof)) return [];
      const problems = find(content, located);
      if (problems.length === 0) proofs.add(proof);
      return problems;
    },
  };
}
