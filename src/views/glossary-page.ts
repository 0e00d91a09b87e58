import type { Handbook } from "#model/handbook-types.ts";
import { foldedWords } from "#text/fold.ts";
import { compareVietnamese } from "./format-number.ts";
import { searchPath } from "./url.ts";

export interface GlossaryRow {
  readonly anchor: string;
  readonly short: string;
  readonly long: readonly string[];
  readonly meaning: string | null;
  readonly source: string | null;
  readonly search: string;
  /** Whether it stands for its long form inside numbers of documents alone. */
  readonly isOnlyInNumbers: boolean;
}

/** Abbreviations in Vietnamese order; the anchor is the abbreviation folded, with a number where two fold to one. */
export function buildGlossaryPage(handbook: Handbook): readonly GlossaryRow[] {
  const seen = new Map<string, number>();
  const toAnchor = (short: string): string => {
    const folded = foldedWords(short).join("-");
    const count = (seen.get(folded) ?? 0) + 1;
    seen.set(folded, count);
    return count === 1 ? folded : `${folded}-${count}`;
  };
  return handbook.glossary
    .toSorted((a, b) => compareVietnamese(a.short, b.short))
    .map((entry) => ({
      anchor: toAnchor(entry.short),
      short: entry.short,
      long: entry.long,
      meaning: entry.meaning ?? (entry.onlyInNumbers === true ? "Dùng trong số, ký hiệu văn bản." : null),
      source: entry.source ?? null,
      isOnlyInNumbers: entry.onlyInNumbers ?? false,
      search: searchPath(entry.short),
    }));
}
