import { listAbbreviations } from "#meaning/abbreviations/abbreviations.ts";
import { type AgencyVocabulary, compileAgencyVocabulary } from "#meaning/agencies/agency-vocabulary.ts";
import { type TitleWords, compileTitleWords } from "#meaning/titles/title-words.ts";
import type { GlossaryEntry } from "#schema/glossary.ts";
import type { PlaceEntry } from "#schema/places.ts";
import type { Vocabulary } from "#schema/vocabulary/vocabulary.ts";
import { type LevelWords, compileLevelWords } from "#text/level-words.ts";

/** The words of content/vocabulary, ready for reading texts. */
export interface Words {
  readonly levels: LevelWords;
  readonly agencies: AgencyVocabulary;
  readonly titles: TitleWords;
}

/** Lists of content/ that hold words; the glossary the abbreviations that readers need explained, places their names. */
export interface WordLists {
  readonly vocabulary: Vocabulary;
  readonly glossary: readonly GlossaryEntry[];
  readonly places: readonly PlaceEntry[];
}

/** Makes the words ready, once for all texts. */
export function compileWords({ vocabulary, glossary, places }: WordLists): Words {
  const book = { abbreviations: vocabulary.abbreviations, glossary };
  const shorts = listAbbreviations(book, "names");
  const levels = compileLevelWords(vocabulary.levels);
  return {
    levels,
    agencies: compileAgencyVocabulary(vocabulary["agencies-around"], levels, shorts),
    titles: compileTitleWords({ ...vocabulary, glossary, places }),
  };
}
