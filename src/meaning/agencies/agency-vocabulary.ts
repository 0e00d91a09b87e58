import type { AgencyAroundEntry, AroundClass } from "#schema/vocabulary/agencies-around.ts";
import type { LevelWords } from "#text/level-words.ts";
import { stripMarks } from "#text/fold.ts";
import { readPlainTokens, wordOf } from "./agency-words.ts";
import { type Phrases, indexPhrases } from "./phrases.ts";

/** The words by which names of bodies are read in a text, ready for looking up. */
export interface AgencyVocabulary {
  /** Before a name, of the same body: “lãnh đạo Công an tỉnh”; each may follow another. */
  readonly leadIns: Phrases;
  /** Between a lead-in and the name: “của”. */
  readonly leadInJoins: Phrases;
  /** After a name, of the same body: “có liên quan”. */
  readonly tails: Phrases;
  /** One or two words, as printed in lower case, that no proper name of a body goes on with: “là”, “bổ sung”. */
  readonly nameEnds: ReadonlySet<string>;
  /** What begins what a body does, marks aside, or a clause on it: a list of bodies ends here. */
  readonly actions: Phrases;
  /** The same, where other words are written so without marks; as printed, in lower case. */
  readonly markedActions: ReadonlySet<string>;
  /** First words of a unit's name: what follows may be the body it belongs to. */
  readonly units: Phrases;
  /** The first word of each, as printed in lower case: “bàn” is no “ban”. */
  readonly unitWords: ReadonlySet<string>;
  /** Words that begin like a unit's name and are none: “tổ chức”. */
  readonly unitLikes: Phrases;
  /** Words of units' names in which no action begins: “có công”. */
  readonly unitParts: Phrases;
  /** Words, in lower case, that keep their marks: “sổ” is no “Sở”. */
  readonly otherWords: ReadonlySet<string>;
  /** Abbreviations inside names, without marks, one space between their tokens, and the words each stands for. */
  readonly abbreviations: ReadonlyMap<string, readonly string[]>;
  /** Tokens of the longest of them: three of “LĐ-TB&XH”; 0 without any. */
  readonly longestAbbreviation: number;
  readonly levels: LevelWords;
}

/** An abbreviation that names of bodies hold, and its words, the usual ones first: “LĐ-TB&XH”. */
export interface NameAbbreviation {
  readonly short: string;
  readonly long: readonly string[];
}

/** The words of content/vocabulary that names of bodies are read by. */
export function compileAgencyVocabulary(
  around: readonly AgencyAroundEntry[],
  levels: LevelWords,
  abbreviations: readonly NameAbbreviation[],
): AgencyVocabulary {
  const listForms = (kind: AroundClass, needsMarks = false): string[] =>
    around
      .filter((entry) => entry.class === kind && entry.needsMarks === needsMarks)
      .flatMap(({ term, forms }) => [term, ...forms]);
  const otherWords = new Set(listForms("other-word"));
  const toWords = (text: string): string[] => readPlainTokens(text, otherWords).map(wordOf);
  const index = (kind: AroundClass): Phrases => indexPhrases(listForms(kind).map(toWords));
  const toShort = (text: string): string =>
    readPlainTokens(stripMarks(text), otherWords)
      .map((token) => token.exact)
      .join(" ");
  const shortForms = new Map(
    abbreviations.map(({ short, long }) => [toShort(short), toWords(long[0] ?? "")]),
  );
  return {
    leadIns: index("lead-in"),
    leadInJoins: index("lead-in-join"),
    tails: index("tail"),
    nameEnds: new Set([...listForms("name-end"), ...listForms("lead-in-join")]),
    actions: index("action"),
    markedActions: new Set(listForms("action", true)),
    units: index("unit"),
    unitWords: new Set(listForms("unit").map((form) => form.split(" ")[0] ?? "")),
    unitLikes: index("unit-like"),
    unitParts: index("unit-part"),
    otherWords,
    abbreviations: shortForms,
    longestAbbreviation: Math.max(0, ...[...shortForms.keys()].map((short) => short.split(" ").length)),
    levels,
  };
}
