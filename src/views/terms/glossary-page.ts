import type { Handbook } from "#handbook/handbook-types.ts";
import { foldedWords } from "#text/tokens.ts";
import { repairLines } from "#text/repair.ts";
import { compareVietnamese } from "#views/parts/format-number.ts";
import { searchPath } from "#paths/href.ts";

export interface GlossaryRow {
  readonly anchor: string;
  readonly short: string;
  /** Other forms that plans print. */
  readonly forms: readonly string[];
  /** English words that it is made of; null for a Vietnamese one. */
  readonly english: string | null;
  readonly long: readonly string[];
  readonly meaning: string | null;
  readonly source: string | null;
  readonly search: string;
  /** Whether search finds its expansion by it, and it by its expansion. */
  readonly isSearchable: boolean;
  /** Whether it is a word of files and of the web, which no plan prints. */
  readonly isOfFiles: boolean;
  /** Whether it stands for its long form inside numbers of documents alone. */
  readonly isOnlyInNumbers: boolean;
}

/** Abbreviations in Vietnamese order, those of files and of the web last; the anchor is the abbreviation folded, with a number where two fold to one. */
export function buildGlossaryPage(handbook: Handbook): readonly GlossaryRow[] {
  const seen = new Map<string, number>();
  const toAnchor = (short: string): string => {
    const folded = foldedWords(short).join("-");
    const count = (seen.get(folded) ?? 0) + 1;
    seen.set(folded, count);
    return count === 1 ? folded : `${folded}-${count}`;
  };
  return handbook.glossary
    .toSorted(
      (a, b) =>
        Number(a.ofFiles ?? false) - Number(b.ofFiles ?? false) || compareVietnamese(a.short, b.short),
    )
    .map((entry) => ({
      anchor: toAnchor(entry.short),
      short: entry.short,
      forms: entry.forms ?? [],
      english: entry.english ?? null,
      long: entry.long,
      meaning: entry.meaning ?? (entry.onlyInNumbers === true ? "Dùng trong số, ký hiệu văn bản." : null),
      source: entry.source ?? null,
      isOfFiles: entry.ofFiles ?? false,
      isOnlyInNumbers: entry.onlyInNumbers ?? false,
      search: searchPath(entry.short),
      isSearchable: entry.search,
    }));
}

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** The abbreviations that some plan prints, as received or as repaired, in whatever form; by their short form. */
export function findPrintedTerms(handbook: Handbook): ReadonlySet<string> {
  const text = handbook.plans
    .flatMap((plan) => [...plan.sourceLines, ...repairLines(plan.sourceLines, plan.repairs).lines])
    .join("\n");
  const isPrinted = (form: string): boolean =>
    new RegExp(`(?<![\\p{L}\\p{N}])${escapePattern(form)}(?![\\p{L}\\p{N}])`, "u").test(text);
  const printed = handbook.glossary.filter(({ short, forms = [] }) => [short, ...forms].some(isPrinted));
  return new Set(printed.map((entry) => entry.short));
}
