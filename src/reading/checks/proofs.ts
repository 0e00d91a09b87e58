import { createHash } from "node:crypto";
import type { PlanContent } from "#handbook/handbook-types.ts";
import type { Vocabulary } from "#schema/vocabulary/vocabulary.ts";
import { remember } from "#text/remember.ts";

/** Imports that were found to give the kept items, each by its digest (digestImport). */
export interface Proofs {
  /** Digest of the program that imports: what another one proved says nothing. */
  readonly program: string;
  readonly has: (digest: string) => boolean;
  readonly add: (digest: string) => void;
}

/** Nothing is proved: each plan is imported again. */
export const noProofs: Proofs = { program: "", has: () => false, add: () => undefined };

const digestOf = (...parts: readonly unknown[]): string =>
  createHash("sha256").update(JSON.stringify(parts)).digest("hex");

const digestWords = remember((vocabulary: Vocabulary) => digestOf(vocabulary));

/**
 * All that says whether a plan's items are what the importer makes of it: its lines, repairs and kept items, the words of the
 * content, and the program. Of two equal ones the second need not be imported.
 */
export function digestImport(plan: PlanContent, vocabulary: Vocabulary, { program }: Proofs): string {
  const lines = createHash("sha256").update(plan.source.join("\n")).digest("hex");
  return digestOf(lines, plan.review.repairs, plan.imported, digestWords(vocabulary), program);
}
