import type { RepairAt } from "#handbook/handbook-types.ts";
import type { LineRange, PlanId } from "#schema/identifier.ts";
import type { Statement } from "#schema/items.ts";
import { joinWhitespace } from "#text/join.ts";
import { toEvidence, type EvidenceProps } from "./evidence.ts";

/** A run of characters of a statement; with what was printed where an editor repaired them. */
export interface StatementPart {
  readonly text: string;
  readonly repair: { readonly printed: string; readonly reason: string } | null;
}

/** A statement of a plan, verbatim, with its own lines. */
export interface StatementProps {
  /** In order; joined they are the statement's wording. */
  readonly parts: readonly StatementPart[];
  readonly evidence: EvidenceProps;
}

const countOf = (text: string, words: string): number => text.split(words).length - 1;

/**
 * A wording cut at its repaired words. A repair is marked where its lines hold it as often as the wording holds the
 * corrected words: where the same words also stand as printed, nobody can tell which of them were repaired. Neither are
 * repairs marked that take words away.
 */
export function markRepairs(
  text: string,
  [from, to]: LineRange,
  repairs: readonly RepairAt[],
): StatementPart[] {
  const made = Map.groupBy(
    repairs.filter(({ line }) => line >= from && line <= to),
    ({ corrected }) => joinWhitespace(corrected),
  );
  let parts: StatementPart[] = [{ text, repair: null }];
  for (const [corrected, [first, ...others]] of made) {
    if (corrected === "" || first === undefined || countOf(text, corrected) !== 1 + others.length) continue;
    const repair = { printed: joinWhitespace(first.printed), reason: first.reason };
    parts = parts.flatMap((part) =>
      part.repair !== null
        ? [part]
        : part.text
            .split(corrected)
            .flatMap((rest, index): StatementPart[] => [
              ...(index === 0 ? [] : [{ text: corrected, repair }]),
              ...(rest === "" ? [] : [{ text: rest, repair: null }]),
            ]),
    );
  }
  return parts;
}

/** A statement with its repairs marked and the link to its lines. */
export function toStatement(
  plan: PlanId,
  { text, lines }: Statement,
  repairs: readonly RepairAt[],
): StatementProps {
  return { parts: markRepairs(text, lines, repairs), evidence: toEvidence(plan, lines) };
}

/** A statement's wording as one text. */
export function textOfStatement({ parts }: StatementProps): string {
  return parts.map(({ text }) => text).join("");
}
