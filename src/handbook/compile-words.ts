import { type Abbreviation, listAbbreviations } from "#meaning/abbreviations/abbreviations.ts";
import { type AgencyVocabulary, compileAgencyVocabulary } from "#meaning/agencies/agency-vocabulary.ts";
import type { PlaceBook } from "#meaning/places/places.ts";
import { type TitleWords, compileTitleWords } from "#meaning/titles/title-words.ts";
import type { GlossaryEntry } from "#schema/glossary.ts";
import type { PlaceEntry } from "#schema/places.ts";
import type { Vocabulary } from "#schema/vocabulary/vocabulary.ts";
import { type LevelWords, compileLevelWords } from "#text/level-words.ts";
import { remember } from "#text/remember.ts";

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

const listNameShorts = ({ vocabulary: { abbreviations }, glossary }: WordLists): readonly Abbreviation[] =>
  listAbbreviations({ abbreviations, glossary }, "names");

/** The places of a content with the words for their kinds, made once for all plans. */
export const compilePlaceBook = remember((lists: WordLists): PlaceBook => ({
  places: lists.places,
  levels: compileLevelWords(lists.vocabulary.levels, listNameShorts(lists)),
}));

/** Makes the words ready, once for all texts. */
export function compileWords(lists: WordLists): Words {
  const { vocabulary, glossary, places } = lists;
  const shorts = listNameShorts(lists);
  const { levels } = compilePlaceBook(lists);
  return {
    levels,
    agencies: compileAgencyVocabulary(vocabulary["agencies-around"], levels, shorts),
    titles: compileTitleWords({ ...vocabulary, glossary, places }),
  };
}
