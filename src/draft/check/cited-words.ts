import { groupBy } from "#text/group-by.ts";
import { toKey } from "#text/tokens.ts";
import type { CheckedDraft } from "./checked-draft.ts";

/** By line, the words that cite a document, as keys: whose it is must stay as printed. */
export function listCitedWords({ plan }: Pick<CheckedDraft, "plan">): ReadonlyMap<number, readonly string[]> {
  const all = plan.cites.flatMap(({ occurrences }) => occurrences);
  return new Map(
    [...groupBy(all, ({ line }) => line)].map(([line, found]) => [
      line,
      found.map(({ text }) => toKey(text)),
    ]),
  );
}
