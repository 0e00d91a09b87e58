import { formatPlace } from "#meaning/places/places.ts";
import type { PlaceEntry } from "#schema/places.ts";
import { toKey } from "#text/tokens.ts";
import type { NameContext } from "./name-book.ts";

/** A place with its kind, as inside a sentence. */
export const formatHere = (place: PlaceEntry, { book }: NameContext): string =>
  formatPlace(place, book.places);

/** The word for the kind of a place: “phường”; undefined where no list has it. */
export const termOf = (place: PlaceEntry, { book }: NameContext): string | undefined =>
  book.places.levels.words.find(({ kind }) => kind === place.kind)?.term;

export const isSameName = (a: string, b: string | null | undefined): boolean =>
  b !== null && b !== undefined && toKey(a) === toKey(b);

/** Whose name it is in a plan that words come from: its own place's, that of the province above it, or neither. */
export function whoseName(
  name: string,
  plan: string | null,
  { origins }: NameContext,
): "own" | "province" | null {
  const origin = plan === null ? undefined : origins.get(plan);
  if (origin === undefined) return null;
  if (isSameName(name, origin.name)) return "own";
  return isSameName(name, origin.province) ? "province" : null;
}

/** The place of the draft that stands where the plan has its own or its province; undefined where nothing tells. */
export function placeFor(
  whose: "own" | "province" | null,
  { own, province }: NameContext,
): PlaceEntry | undefined {
  if (whose === null) return undefined;
  return whose === "own" ? own : province;
}

/** Whether a name is that of the draft's place or of its province. */
export const isHere = (name: string, { own, province }: NameContext): boolean =>
  isSameName(name, own?.name) || isSameName(name, province?.name);
