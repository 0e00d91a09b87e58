import { type PlaceBook, findPlaceOfDocument, findPlaceOn } from "#meaning/places/places.ts";
import type { PlaceEntry } from "#schema/places.ts";
import { compilePlaceBook } from "./compile-words.ts";
import type { Content } from "./handbook-types.ts";

/** A unit with those it became, by the same lists: itself first, then in the order of its successors. */
function listHeirs(place: PlaceEntry, book: PlaceBook): readonly PlaceEntry[] {
  const heirs = place.successors.map(({ code, since }) => findPlaceOn(book, code, since));
  return [place, ...heirs.filter((heir) => heir !== undefined)];
}

/**
 * The units of a content's handbook: those of places.yaml, then each unit that a plan is for and that it does not list, with
 * what it became. The list of places.yaml itself where it has them all.
 */
export function listPlaces(content: Content): readonly PlaceEntry[] {
  const book = compilePlaceBook(content);
  const listed = new Set(content.places);
  const added = new Set<PlaceEntry>();
  for (const { entry, imported } of content.plans.values()) {
    const place = findPlaceOfDocument(book, entry.place, imported.document);
    if (place === undefined || listed.has(place)) continue;
    for (const one of listHeirs(place, book)) if (!listed.has(one)) added.add(one);
  }
  return added.size === 0 ? content.places : [...content.places, ...added];
}
