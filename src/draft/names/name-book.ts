import { buildAtomBook, type AtomBook } from "#handbook/wordings/atoms.ts";
import type { CitationWords } from "#importer/citations/citation-words.ts";
import type { Handbook } from "#handbook/handbook-types.ts";
import { listPlaceCodes } from "#meaning/agencies/agency-changes.ts";
import { provinceOf } from "#meaning/places/find-unit.ts";
import { type PlaceBook, findPlaceOn } from "#meaning/places/places.ts";
import type { AgencyEntry } from "#schema/agencies.ts";
import type { DocumentEntry } from "#schema/documents.ts";
import type { SavedDraft } from "#schema/draft.ts";
import type { PlaceEntry } from "#schema/places.ts";
import { remember } from "#text/remember.ts";
import type { DraftOrigin } from "../sources/draft-book.ts";

/** Lists by which names are found and judged; a part of the handbook. */
export type NameLists = Pick<
  Handbook,
  "date" | "agencies" | "places" | "units" | "documents" | "glossary"
> & { readonly words: Pick<Handbook["words"], "agencies" | "levels" | "citations"> };

/** Lists made ready, once for all drafts. */
export interface NameBook extends Pick<NameLists, "date" | "documents" | "glossary"> {
  readonly atoms: AtomBook;
  readonly citations: CitationWords;
  readonly places: PlaceBook;
  readonly agencies: ReadonlyMap<string, AgencyEntry>;
  readonly documentsByNumber: ReadonlyMap<string, DocumentEntry>;
}

/** What names are judged against: the place that the draft is for, its time, and where the words come from. */
export interface NameContext {
  readonly book: NameBook;
  readonly level: SavedDraft["level"];
  /** The place of the draft, and the province it lies in; undefined while nothing is chosen. For a province both are one. */
  readonly own: PlaceEntry | undefined;
  readonly province: PlaceEntry | undefined;
  /** Codes by which bodies of that place are looked up; none while no place is chosen. */
  readonly codes: readonly string[];
  /** First day and year of the draft's period, else of its year, else of the data. */
  readonly since: string;
  readonly year: number;
  readonly origins: ReadonlyMap<string, DraftOrigin>;
}

/** A number of a document however it is spaced and marked. */
export const toNumberKey = (number: string): string => number.replace(/\s+/gu, "").toLocaleLowerCase("vi");

/** The lists of a handbook, ready for reading. */
export const buildNameBook = remember((lists: NameLists): NameBook => {
  const { date, agencies, places, units, documents, glossary, words } = lists;
  return {
    ...{ date, documents, glossary },
    atoms: buildAtomBook({ agencies, places, words }),
    citations: words.citations,
    places: { places, units, levels: words.levels },
    agencies: new Map(agencies.map((agency) => [agency.id, agency])),
    documentsByNumber: new Map(
      documents.flatMap((entry) =>
        [entry.number, ...entry.aliases].map((number) => [toNumberKey(number), entry] as const),
      ),
    ),
  };
});

/** What the names of a draft are judged against. */
export function toNameContext(
  draft: SavedDraft,
  book: NameBook,
  origins: readonly DraftOrigin[],
): NameContext {
  const own = draft.place === null ? undefined : findPlaceOn(book.places, draft.place, book.date);
  const province = own?.level === "province" ? own : own && provinceOf(own, book.places, book.date);
  const since =
    draft.period.from === null
      ? draft.year === null
        ? book.date
        : `${draft.year}-01-01`
      : `${draft.period.from}-01`;
  return {
    book,
    level: own?.level ?? draft.level,
    own,
    province,
    codes: own === undefined ? [] : listPlaceCodes(own),
    since,
    year: Number(since.slice(0, 4)),
    origins: new Map(origins.map((origin) => [origin.id, origin])),
  };
}
