import { toAskingWords } from "#search/ask/asking.ts";
import type { Abbreviation } from "#meaning/abbreviations/abbreviations.ts";
import type { Handbook } from "#handbook/handbook-types.ts";
import type { SearchData, SearchSynonym } from "#search/search-types.ts";
import type { Vocabulary } from "#schema/vocabulary/vocabulary.ts";
import { toKey } from "#text/tokens.ts";
import { toHeldWords } from "./item-text.ts";

/** Words of questions, with their choices. */
export const listAsking = (entries: Vocabulary["search-words"]): SearchData["asking"] =>
  entries.flatMap(toAskingWords);

/** Signs of numbers with the kinds they stand for: “qd”, “quyet dinh”. */
export const listDocumentSigns = ({ glossary }: Pick<Handbook, "glossary">): SearchData["documentSigns"] =>
  glossary
    .filter(({ onlyInNumbers }) => onlyInNumbers === true)
    .flatMap(({ short, long }) => long.map((one) => [toKey(short), toKey(one)] as const));

/** Short forms in names of bodies, each with its first meaning. */
export const listShorts = (shorts: readonly Abbreviation[]): SearchData["shorts"] =>
  shorts.flatMap(({ short, long: [first] }) => (first === undefined ? [] : [[short, first] as const]));

/** Classes of words whose forms mean one thing; forms of others are only often printed for each other. */
const meaningClasses: ReadonlySet<string> = new Set(["subject", "place", "compound"]);

/**
 * Wordings of titles that the collection does not hold, each with the one of the same thing that it does: “sổ đỏ”, “người sử
 * dụng đất”.
 */
export function listNear(
  entries: Vocabulary["titles"],
  isHeld: (form: string) => boolean,
): readonly SearchSynonym[] {
  return entries
    .filter((entry) => meaningClasses.has(entry.class))
    .flatMap(({ term, forms }) => {
      const all = [term, ...forms];
      const held = all.find(isHeld);
      if (held === undefined) return [];
      const others = all.filter((form) => toHeldWords(form) !== toHeldWords(held) && !isHeld(form));
      return others.map((from) => ({ from, to: held, kind: "near" as const }));
    });
}
