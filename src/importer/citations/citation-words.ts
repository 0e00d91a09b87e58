import type { DocumentKindEntry } from "#schema/vocabulary/document-kinds.ts";
import type { LawEntry } from "#schema/vocabulary/laws.ts";
import { fold } from "#text/fold.ts";

/** A law's name, for finding it at the beginning of a folded text. */
interface LawName {
  readonly isOneSyllable: boolean;
  readonly pattern: RegExp;
}

/** The words by which citations are read: kinds of documents and names of laws. */
export interface CitationWords {
  /** Kinds that a text names a document by, folded, longest first. */
  readonly kinds: readonly string[];
  /** One of them in folded text. */
  readonly anyKind: RegExp;
  /** A kind, “số” or not, digits without a symbol: “Kế hoạch số 123”, “Nghị định 13/2023”; no decimal, no share of a hundred. */
  readonly bareNumber: RegExp;
  /** What leads to the next number at the end of folded words: “… và Kế hoạch số [12/KH-UBND]”. */
  readonly nextLead: RegExp;
  /** Kind by the letters of a number; NĐ 30/2020/NĐ-CP, Phụ lục III. */
  readonly kindOfSymbol: ReadonlyMap<string, string>;
  /** Longest first: the first that a text begins with is its name. */
  readonly laws: readonly LawName[];
  /** Names of laws by their short forms, folded. */
  readonly lawOfShort: ReadonlyMap<string, string>;
}

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const byLength = (a: string, b: string): number => b.length - a.length;

/** A comma may be left out in print. */
const toLawName = (name: string): LawName => ({
  isOneSyllable: !name.includes(" "),
  pattern: new RegExp(`^${name.replaceAll(", ", ",? ")}(?![\\p{L}\\d])`, "u"),
});

/** The words of the lists of document kinds and laws, ready for reading. */
export function compileCitationWords(
  documents: readonly DocumentKindEntry[],
  laws: readonly LawEntry[],
): CitationWords {
  const kinds = documents
    .filter((entry) => entry.isNamed)
    .flatMap(({ term, forms }) => [term, ...forms].map(fold))
    .sort(byLength);
  const kind = kinds.join("|");
  return {
    kinds,
    anyKind: new RegExp(`(?<![\\p{L}])(?:${kind})(?![\\p{L}])`, "gu"),
    bareNumber: new RegExp(
      `(?<!\\p{L})(${kind})(\\s+so\\s*:?)?\\s+(\\d{1,5}[a-z]?)(?:/(\\d{4}))?(?![\\p{L}\\d%]|\\s?\\.?\\s?[/-]|[.,]\\d)`,
      "gu",
    ),
    nextLead: new RegExp(
      `\\s(?:va|hoac|kem theo)\\s+(?:cac\\s+)?(?:(?:${kind})(?![\\p{L}])[^,;.]*)?(?:so\\s*:?)?\\s*$`,
      "u",
    ),
    kindOfSymbol: new Map(
      documents.flatMap(({ term, symbols }) => symbols.map((symbol) => [symbol, capitalise(term)] as const)),
    ),
    laws: laws
      .flatMap(({ term, forms }) => [term, ...forms].map(fold))
      .sort(byLength)
      .map(toLawName),
    lawOfShort: new Map(
      laws.flatMap(({ term, forms }) => forms.map((form) => [fold(form), fold(term)] as const)),
    ),
  };
}
