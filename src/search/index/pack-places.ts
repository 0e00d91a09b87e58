import { fileOfKey, toFileKey } from "#search/place/place-file.ts";
import type { PlaceFact, PlaceLevel } from "#search/search-types.ts";
import { foldedWords } from "#text/tokens.ts";

/** A place as it travels: the fields of PlaceFact in their order, the level by its offset. */
export type PackedPlace = readonly [
  kind: string,
  name: string,
  level: number,
  within: readonly string[],
  near: readonly string[],
  ended: string,
  telling: string,
  url: string,
  plans: readonly number[],
  plansAbove: readonly number[],
];

const levels: readonly PlaceLevel[] = ["province", "district", "commune"];

/** Packs what is told of a place; unpackPlace gives the same back. */
export function packPlace(fact: PlaceFact): PackedPlace {
  const { kind, name, level, within, near, ended, telling, url, plans, plansAbove } = fact;
  return [kind, name, levels.indexOf(level), within, near, ended, telling, url, plans, plansAbove];
}

/** A place as searches use it. */
export function unpackPlace(packed: PackedPlace): PlaceFact {
  const [kind, name, level, within, near, ended, telling, url, plans, plansAbove] = packed;
  return {
    kind,
    name,
    level: levels[level] ?? "commune",
    within,
    near,
    ended,
    telling,
    url,
    plans,
    plansAbove,
  };
}

/** Bytes of a file of places before compression, on average: a question about a place loads one or two of them. */
const placeFileBytes = 10_000;

/** The places of each file, all of one name in one; a single empty file for none. */
export function sharePlaces(places: readonly PackedPlace[]): readonly (readonly PackedPlace[])[] {
  const bytes = new TextEncoder().encode(JSON.stringify(places)).length;
  const files = Array.from({ length: Math.ceil(bytes / placeFileBytes) }, (): PackedPlace[] => []);
  for (const place of places) {
    const key = toFileKey(foldedWords(place[1]));
    files[fileOfKey(key, files.length)]?.push(place);
  }
  return files;
}
