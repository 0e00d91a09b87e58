import { type PlaceBook, successorsOf } from "#meaning/places/places.ts";
import { listUnits } from "#meaning/places/units.ts";
import type { PlaceEntry } from "#schema/places.ts";
import { remember } from "#text/remember.ts";
import type { CheckedDraft } from "./checked-draft.ts";

/** Codes of the provinces that a place lies in, or is, on the day of the check and before. */
function provincesOf(place: PlaceEntry, { book, today }: CheckedDraft): ReadonlySet<string> {
  const own = place.level === "province" ? place.code : (place.parent ?? place.code);
  const codes = new Set([own]);
  // What was merged into the province is its own too, as former name.
  for (const unit of book.places)
    if (unit.level === "province" && leadsTo(unit, own, { book, today })) codes.add(unit.code);
  return codes;
}

function leadsTo(
  unit: PlaceEntry,
  code: string,
  { book, today }: Pick<CheckedDraft, "book" | "today">,
): boolean {
  return successorsOf(unit, book.places, today).some((one) => one.code === code);
}

/** Whether a unit is the draft's own province, lies in it, or was or lay in one that was merged into it. */
export function isNear(unit: PlaceEntry, place: PlaceEntry, draft: CheckedDraft): boolean {
  const province = unit.level === "province" ? unit.code : unit.parent;
  return provincesOf(place, draft).has(province ?? "");
}

/** Whether a unit is the draft's own place, above or below it, or was. */
export function isOwn(unit: PlaceEntry, place: PlaceEntry, draft: CheckedDraft): boolean {
  if (!isNear(unit, place, draft)) return false;
  if (unit.level === "province" || place.level === "province" || unit.code === place.code) return true;
  // Of a commune: what became it; of a district: what lay in it, which the lists tell by what became of both.
  const heirs = new Set([place.code, ...place.successors.map(({ code }) => code)]);
  return unit.successors.some(({ code }) => heirs.has(code)) || heirs.has(unit.code);
}

/** Every unit of any time and level: on the day of a check they have other heirs than on the day of the data. */
export const listAll = remember((book: PlaceBook): readonly PlaceEntry[] => [
  ...book.places,
  ...listUnits(book).map(({ entry }) => entry),
]);
