import type { PlaceEntry } from "#schema/places.ts";
import { groupBy } from "#text/group-by.ts";
import { remember } from "#text/remember.ts";
import { type Token, hasMarks, readTokens, toKey } from "#text/tokens.ts";
import { type PlaceBook, findPlace, isValidOn } from "./places.ts";
import { type Unit, listUnits } from "./units.ts";

/** What a text tells of a unit. */
export interface UnitQuery {
  /** Without its kind: “Gia Viễn”, “GIA VIỄN”, “gia vien”. */
  readonly name: string;
  readonly kind?: PlaceEntry["kind"] | undefined;
  /** Names of the units it lies in, without their kinds. */
  readonly province?: string | undefined;
  readonly district?: string | undefined;
  /** YYYY-MM-DD; units of any time where it is not known. */
  readonly date?: string | undefined;
}

/** A unit that a name means, or those that it may mean, in the lists' order; “none” where the lists have no such unit. */
export type UnitAnswer =
  | { readonly status: "found"; readonly place: PlaceEntry }
  | { readonly status: "ambiguous"; readonly candidates: readonly PlaceEntry[] }
  | { readonly status: "none" };

/** Units by their folded names: those of places.yaml, then all others. */
const indexNames = remember((book: PlaceBook): ReadonlyMap<string, readonly Unit[]> => {
  const listed = book.places.map((entry): Unit => ({ entry, district: undefined }));
  return groupBy([...listed, ...listUnits(book)], ({ entry }) => toKey(entry.name));
});

/** Whether two entries are one unit: the same code, level and name; places.yaml may tell more of one that all lists have. */
const isSame = (a: PlaceEntry, b: PlaceEntry): boolean =>
  a.code === b.code && a.level === b.level && toKey(a.name) === toKey(b.name);

/**
 * The province that a unit lies in on a day (YYYY-MM-DD), where none is given on its last, or today; undefined for a province.
 */
export function provinceOf(
  { parent, until }: PlaceEntry,
  { places }: Pick<PlaceBook, "places">,
  date = until ?? "9999-12-31",
): PlaceEntry | undefined {
  return parent === undefined ? undefined : findPlace(places, parent, date);
}

/** Names that the province of a unit had on its days: its code may have been renamed while the unit went on. */
function liesInProvince({ entry }: Unit, name: string, book: PlaceBook): boolean {
  const key = toKey(name);
  const days = [entry.from ?? "", entry.until ?? "9999-12-31"] as const;
  return book.places.some(
    (place) =>
      place.level === "province" &&
      place.code === entry.parent &&
      toKey(place.name) === key &&
      (place.from ?? "") <= days[1] &&
      days[0] <= (place.until ?? "9999-12-31"),
  );
}

/**
 * The units of a name as it is typed, marks and all; else those of the name where a word without marks may have lost them.
 * “Tân Hóa” is never “Tân Hòa”; “Cẩm Giang” is “Cẩm Giàng” where no unit is called so.
 */
function ofSpelling(units: readonly Unit[], typed: readonly Token[]): readonly Unit[] {
  const alike = (word: Token, other: Token | undefined): boolean =>
    word.exact === other?.exact || (!hasMarks(word) && word.folded === other?.folded);
  const spelt = units.map((unit) => ({ unit, words: readTokens(unit.entry.name) }));
  const exact = spelt.filter(({ words }) => typed.every((word, k) => word.exact === words[k]?.exact));
  const near = spelt.filter(({ words }) => typed.every((word, k) => alike(word, words[k])));
  return (exact.length > 0 ? exact : near).map(({ unit }) => unit);
}

/**
 * Units of the kind asked for. A kind changes while unit and code go on (Nghị quyết 30/2026/QH16: xã became phường): where
 * none has the kind, those of the same level, but never a province. Of districts those of another kind stay candidates
 * until their province is known, since the lists have them as they were on their last day.
 */
function ofKind(units: readonly Unit[], { kind, province }: UnitQuery): readonly Unit[] {
  if (kind === undefined) return units;
  const exact = units.filter(({ entry }) => entry.kind === kind);
  const others = units.filter(({ entry }) => entry.kind !== kind && entry.level === lowerLevels[kind]);
  const isSure = province !== undefined || exact.some(({ entry }) => entry.level !== "district");
  return exact.length > 0 && isSure ? exact : [...exact, ...others];
}

/** The level below the province of a kind; undefined where it has none. */
const lowerLevels: Readonly<Record<PlaceEntry["kind"], PlaceEntry["level"] | undefined>> = {
  tinh: undefined,
  "thanh-pho": "district",
  "thi-xa": "district",
  huyen: "district",
  quan: "district",
  phuong: "commune",
  xa: "commune",
  "thi-tran": "commune",
  "dac-khu": "commune",
};

const levelOrder: readonly PlaceEntry["level"][] = ["province", "district", "commune"];

/**
 * The unit that a name means. Kind, province, district and day narrow the units of that name, each in its turn; a name without
 * a kind means the highest level. What is left when all that is told has been used is found, or ambiguous.
 */
export function findUnit(query: UnitQuery, book: PlaceBook): UnitAnswer {
  const { name, kind, province, district, date } = query;
  const named = (indexNames(book).get(toKey(name)) ?? []).filter(
    ({ entry }) => date === undefined || isValidOn(entry, date),
  );
  const inProvince = named.filter((unit) => province === undefined || liesInProvince(unit, province, book));
  const inDistrict = inProvince.filter(
    (unit) =>
      district === undefined ||
      (unit.district !== undefined && toKey(unit.district.name) === toKey(district)),
  );
  const alike = ofKind(ofSpelling(inDistrict, readTokens(name)), query);
  const highest = levelOrder.find((level) => alike.some(({ entry }) => entry.level === level));
  const left = kind === undefined ? alike.filter(({ entry }) => entry.level === highest) : alike;
  const entries = left.map(({ entry }) => entry);
  const distinct = entries.filter((entry, at) => entries.findIndex((one) => isSame(one, entry)) === at);
  const [first] = distinct;
  if (first === undefined) return { status: "none" };
  return distinct.length === 1
    ? { status: "found", place: first }
    : { status: "ambiguous", candidates: distinct };
}
