import type { Handbook } from "#handbook/handbook-types.ts";
import { type PlaceBook, isValidOn } from "#meaning/places/places.ts";
import { listUnits } from "#meaning/places/units.ts";
import type { PlaceEntry } from "#schema/places.ts";

/** A place of today that issues plans, as a line of its file: code, kind, name, name of its province. */
export type IssuerLine = readonly [code: string, term: string, name: string, province: string];

/** The lists of places of a handbook with the words for their kinds. */
export const compilePlaces = ({ places, units, words }: Handbook): PlaceBook => ({
  places,
  units,
  levels: words.levels,
});

/** Provinces of the day of the data, each with its communes behind it, by code. */
export function listIssuers({ date }: Handbook, book: PlaceBook): readonly IssuerLine[] {
  const termOf = ({ kind }: PlaceEntry): string =>
    book.levels.words.find((word) => word.kind === kind)?.term ?? "";
  const provinces = book.places.filter((place) => place.level === "province" && isValidOn(place, date));
  const units = listUnits(book).map(({ entry }) => entry);
  const communes = units.filter((entry) => entry.level === "commune" && isValidOn(entry, date));
  return provinces.flatMap((province): readonly IssuerLine[] => [
    [province.code, termOf(province), province.name, province.name],
    ...communes
      .filter(({ parent }) => parent === province.code)
      .map((entry): IssuerLine => [entry.code, termOf(entry), entry.name, province.name]),
  ]);
}
