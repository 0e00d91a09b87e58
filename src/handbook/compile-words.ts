import { type CitationWords, compileCitationWords } from "#importer/citations/citation-words.ts";
import { type Abbreviation, listAbbreviations } from "#meaning/abbreviations/abbreviations.ts";
import { type AgencyVocabulary, compileAgencyVocabulary } from "#meaning/agencies/agency-vocabulary.ts";
import type { PlaceBook } from "#meaning/places/places.ts";
import { type TitleWords, compileTitleWords } from "#meaning/titles/title-words.ts";
import type { GlossaryEntry } from "#schema/glossary.ts";
import type { PlaceEntry } from "#schema/places.ts";
import type { UnitsFile } from "#schema/units.ts";
import type { Vocabulary } from "#schema/vocabulary/vocabulary.ts";
import { type LevelWords, compileLevelWords } from "#text/level-words.ts";
import { remember } from "#text/remember.ts";

/** The words of content/vocabulary, ready for reading texts. */
export interface Words {
  readonly levels: LevelWords;
  readonly agencies: AgencyVocabulary;
  readonly titles: TitleWords;
  readonly citations: CitationWords;
  /** What searches are read by: words of questions, wordings of one thing, short forms in names and in titles. */
  readonly search: Pick<Vocabulary, "search-words" | "titles"> & {
    readonly nameShorts: readonly Abbreviation[];
    readonly titleShorts: readonly Abbreviation[];
  };
}

/** Lists of content/ that hold words; the glossary the abbreviations that readers need explained, places their names. */
export interface WordLists {
  readonly vocabulary: Vocabulary;
  readonly glossary: readonly GlossaryEntry[];
  readonly places: readonly PlaceEntry[];
}

/** The same with the lists of all units below a province. */
export interface PlaceLists extends WordLists {
  readonly units: readonly UnitsFile[];
}

const listNameShorts = ({ vocabulary: { abbreviations }, glossary }: WordLists): readonly Abbreviation[] =>
  listAbbreviations({ abbreviations, glossary }, "names");

/** The same function, asked once for the same three lists, of which a list must not change. */
function once<T>(make: (lists: WordLists) => T): (lists: WordLists) => T {
  const made = remember((vocabulary: Vocabulary) =>
    remember((glossary: WordLists["glossary"]) =>
      remember((places: WordLists["places"]) => make({ vocabulary, glossary, places })),
    ),
  );
  return ({ vocabulary, glossary, places }) => made(vocabulary)(glossary)(places);
}

const compileLevels = once((lists): LevelWords =>
  compileLevelWords(lists.vocabulary.levels, listNameShorts(lists)),
);

const makeBooks = once((lists) =>
  remember((units: PlaceLists["units"]): PlaceBook => ({
    places: lists.places,
    units,
    levels: compileLevels(lists),
  })),
);

/** The places of a content with the words for their kinds, made once for all plans. */
export const compilePlaceBook = (lists: PlaceLists): PlaceBook => makeBooks(lists)(lists.units);

/** Makes the words ready, once for all texts that are read by the same lists. */
export const compileWords = once((lists): Words => {
  const { vocabulary, glossary, places } = lists;
  const levels = compileLevels(lists);
  return {
    levels,
    agencies: compileAgencyVocabulary(vocabulary["agencies-around"], levels, listNameShorts(lists)),
    titles: compileTitleWords({ ...vocabulary, glossary, places }),
    citations: compileCitationWords(vocabulary["document-kinds"], vocabulary.laws),
    search: {
      ...{ "search-words": vocabulary["search-words"], titles: vocabulary.titles },
      nameShorts: listNameShorts(lists),
      titleShorts: listAbbreviations({ abbreviations: vocabulary.abbreviations, glossary: [] }, "titles"),
    },
  };
});
