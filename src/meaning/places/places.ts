import type { ImportedDocument } from "#schema/items.ts";
import type { PlaceEntry } from "#schema/places.ts";
import { groupBy } from "#text/group-by.ts";
import { remember } from "#text/remember.ts";
import { type UnitLists, listUnitsOfCode } from "./units.ts";

/** The units of places.yaml, the lists of all others, and the words for their kinds. */
export interface PlaceBook extends UnitLists {
  readonly places: readonly PlaceEntry[];
}

/** Whether a unit is there on a day (YYYY-MM-DD). */
export function isValidOn(place: PlaceEntry, date: string): boolean {
  return (place.from === null || place.from <= date) && (place.until === null || date <= place.until);
}

const groupByCode = remember((places: readonly PlaceEntry[]) => groupBy(places, (place) => place.code));

/** Units that bear a code, in the list's order: a code is reused, so there may be several. */
export function listOfCode(places: readonly PlaceEntry[], code: string): readonly PlaceEntry[] {
  return groupByCode(places).get(code) ?? [];
}

/** The unit that bears a code on a day (YYYY-MM-DD); codes are reused, so the day decides. */
export function findPlace(places: readonly PlaceEntry[], code: string, date: string): PlaceEntry | undefined {
  return listOfCode(places, code).find((place) => isValidOn(place, date));
}

/** Units that bear a code in any list, those of places.yaml first. */
const listBearers = (book: PlaceBook, code: string): readonly PlaceEntry[] => [
  ...listOfCode(book.places, code),
  ...listUnitsOfCode(book, code).map(({ entry }) => entry),
];

/** Whether any unit bears a code, at any time. */
export const hasPlace = (book: PlaceBook, code: string): boolean => listBearers(book, code).length > 0;

/** The unit that bears a code on a day (YYYY-MM-DD) by any list, that of places.yaml first. */
export function findPlaceOn(book: PlaceBook, code: string, day: string): PlaceEntry | undefined {
  return listBearers(book, code).find((place) => isValidOn(place, day));
}

/**
 * The unit that bears a code at the time of a document (see dateDocument), of places.yaml before the lists of all units. Of a
 * document without any date the unit before the reorganisation, else the last that bore the code. Undefined where no unit
 * bears the code at that time.
 */
export function findPlaceOfDocument(
  book: PlaceBook,
  code: string,
  document: Pick<ImportedDocument, "issued" | "period" | "cites">,
): PlaceEntry | undefined {
  const day = dateDocument(document);
  const onDay = findPlaceOn(book, code, day ?? undatedDay);
  return day === null ? (onDay ?? listBearers(book, code).at(-1)) : onDay;
}

/** Last day before the units of 2025 (Nghị quyết 202/2025/QH15): most plans of the programme are older. */
export const undatedDay = "2025-06-30";

/**
 * The day (YYYY-MM-DD) by which a document's places are named: its own, else the beginning of its period, else of the year
 * printed beside a blank day and month, but not before the latest document it cites. Null where it tells no date.
 */
export function dateDocument({
  issued,
  period,
  cites,
}: Pick<ImportedDocument, "issued" | "period" | "cites">): string | null {
  const told = issued?.on ?? period?.from ?? null;
  if (told !== null) return told.length === 7 ? `${told}-01` : told;
  const year = /\d{4}/.exec(issued?.text ?? "")?.[0];
  const days = [year === undefined ? "" : `${year}-01-01`, ...cites.map((cite) => cite.issuedOn ?? "")];
  return [...days].sort().at(-1) || null;
}

/**
 * The units of a day (YYYY-MM-DD) that a place has become, in the order listed, each once; the place itself while it
 * lasts. Empty where the list does not say what became of it, or where the day is before its first.
 */
export function successorsOf(place: PlaceEntry, places: readonly PlaceEntry[], date: string): PlaceEntry[] {
  const found = new Set<PlaceEntry>();
  const visited = new Set<PlaceEntry>();
  const follow = (from: PlaceEntry): void => {
    if (visited.has(from)) return;
    visited.add(from);
    if (isValidOn(from, date)) {
      found.add(from);
      return;
    }
    for (const { code, since } of from.successors) {
      const next = since <= date ? findPlace(places, code, since) : undefined;
      if (next !== undefined) follow(next);
    }
  };
  follow(place);
  return [...found];
}

/** The full name as it stands inside a sentence: “tỉnh Ninh Bình”, “thị xã Bỉm Sơn”. NĐ 30/2020/NĐ-CP, Phụ lục II. */
export function formatPlace(
  { kind, name }: PlaceEntry,
  { levels: { words } }: Pick<PlaceBook, "levels">,
): string {
  const word = words.find((one) => one.kind === kind);
  if (word === undefined) return name;
  const term = word.capitalBefore.includes(name)
    ? `${word.term.charAt(0).toLocaleUpperCase("vi")}${word.term.slice(1)}`
    : word.term;
  return `${term} ${name}`;
}
