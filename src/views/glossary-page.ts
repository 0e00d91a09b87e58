import type { Handbook } from "#model/handbook-types.ts";
import { foldedWords } from "#text/fold.ts";
import { compareVietnamese } from "./format-number.ts";
import { searchPath } from "./url.ts";

export interface GlossaryRow {
  readonly anchor: string;
  readonly short: string;
  readonly long: readonly string[];
  readonly meaning: string | null;
  readonly search: string;
}

/** Abbreviations in Vietnamese order; the anchor is the abbreviation folded. */
export function buildGlossaryPage(handbook: Handbook): readonly GlossaryRow[] {
  return handbook.glossary
    .map((entry) => ({
      anchor: foldedWords(entry.short).join("-"),
      short: entry.short,
      long: entry.long,
      meaning: entry.meaning ?? null,
      search: searchPath(entry.short),
    }))
    .sort((a, b) => compareVietnamese(a.short, b.short));
}
