import { escapePattern } from "#text/escape-pattern.ts";
import { listDocumentNumbers } from "#importer/citations/document-numbers.ts";
import { type AgencyIndex, buildAgencyIndex } from "#meaning/agencies/agencies.ts";
import { spotAgencies } from "#meaning/agencies/agency-spots.ts";
import { readAgencyTokens } from "#meaning/agencies/read-agency-tokens.ts";
import { listNamedTimes } from "#meaning/deadlines/deadline-points.ts";
import { readNamedUnits } from "#meaning/places/named-unit.ts";
import { type AlignedText, alignText } from "#text/aligned.ts";
import type { LevelWords } from "#text/level-words.ts";
import { remember } from "#text/remember.ts";
import type { Handbook } from "../handbook-types.ts";
import { amount } from "./number-phrases.ts";
import type { AtomKind } from "./wording-token.ts";

/** Something in a text that may not be cut. Offsets are in the text, `end` not included. */
export interface AtomSpot {
  readonly start: number;
  readonly end: number;
  readonly atom: AtomKind;
  /** What it says where it can be printed in several ways; null where its words alone tell. */
  readonly value: string | null;
}

/** The names by which bodies and places are found; the same for all plans, so that equal wordings are cut alike. */
export interface AtomBook {
  readonly agencies: AgencyIndex;
  /** Ids that stand for a class of people or bodies: “người dân”, “các doanh nghiệp” are common words, no names. */
  readonly classes: ReadonlySet<string>;
  readonly levels: LevelWords;
  /** Names of places without their kind. */
  readonly placeNames: RegExp;
}

type Names = Pick<Handbook, "agencies" | "places"> & {
  readonly words: Pick<Handbook["words"], "agencies" | "levels">;
};

/** Any of the names as a whole, the longest first. */
function makeNamePattern(places: Names["places"]): RegExp {
  const names = [...new Set(places.map(({ name }) => name.normalize("NFC")))];
  const sources = names.sort((a, b) => b.length - a.length).map(escapePattern);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${["(?!)", ...sources].join("|")})(?![\p{L}\p{N}])`, "gu");
}

const makeBook = remember((agencies: Names["agencies"]) =>
  remember((places: Names["places"]) =>
    remember((words: Names["words"]): AtomBook => ({
      agencies: buildAgencyIndex(agencies, words.agencies),
      classes: new Set(agencies.filter(({ isClass }) => isClass).map(({ id }) => id)),
      levels: words.levels,
      placeNames: makeNamePattern(places),
    })),
  ),
);

/** The names of a handbook, made once. */
export const buildAtomBook = ({ agencies, places, words }: Names): AtomBook =>
  makeBook(agencies)(places)(words);

/** “05%” is “5%”, “1.500.000 đồng” stays. */
const toAmount = (printed: string): string =>
  printed
    .replace(/^0+(?=\d)/, "")
    .replace(/\s+/g, " ")
    .toLowerCase();

const spotsOf = (
  text: string,
  pattern: RegExp,
  atom: AtomKind,
  value?: (found: string) => string,
): AtomSpot[] =>
  [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    atom,
    value: value?.(match[0]) ?? null,
  }));

const listDocuments = (aligned: AlignedText): AtomSpot[] =>
  listDocumentNumbers(aligned).map(({ 0: printed, index }) => ({
    start: index,
    end: index + printed.length,
    atom: "document",
    value: printed.replace(/\s+/g, "").toLowerCase(),
  }));

const listDates = ({ folded }: AlignedText): AtomSpot[] =>
  listNamedTimes(folded).map(({ start, end, unit, year, part, day }) => ({
    start,
    end,
    atom: "date",
    value: [unit, year ?? "", part, day].join(" "),
  }));

const listAgencies = (text: string, { agencies: index, classes }: AtomBook): AtomSpot[] =>
  spotAgencies(text, readAgencyTokens(text, index), index)
    .filter(({ agencies }) => !agencies.every((id) => classes.has(id)))
    .map(({ start, end }) => ({ start, end, atom: "agency", value: null }));

/** A name of a place up to the end of its sentence, behind which the next one begins with a capital too. */
const toOneName = (name: string): string => name.replace(/\.\s.*$/u, "");

const listPlaces = (text: string, { levels, placeNames }: AtomBook): AtomSpot[] => [
  ...readNamedUnits(text, levels).map(({ start, printed, name }): AtomSpot => ({
    start,
    end: start + printed.length - name.length + toOneName(name).length,
    atom: "place",
    value: null,
  })),
  ...spotsOf(text, placeNames, "place"),
];

/**
 * What may not be cut in a text, in order, none within another: numbers of documents, times, bodies with their places, other
 * places, amounts; where two overlap the first of these kinds. Input: NFC.
 */
export function spotAtoms(text: string, book: AtomBook): AtomSpot[] {
  const found: AtomSpot[] = [];
  const aligned = alignText(text);
  const candidates = [
    ...listDocuments(aligned),
    ...listDates(aligned),
    ...listAgencies(text, book),
    ...listPlaces(text, book),
    ...spotsOf(text, amount.pattern, "number", toAmount),
  ];
  for (const spot of candidates)
    if (!found.some(({ start, end }) => spot.start < end && start < spot.end)) found.push(spot);
  return found.sort((a, b) => a.start - b.start);
}
