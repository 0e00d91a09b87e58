import { hasMarks, readTokens } from "#text/tokens.ts";
import type { Token } from "#text/tokens.ts";
import type { PlaceFact, PlaceKind } from "#search/search-types.ts";
import type { TypedKind } from "./place-question.ts";

const foldedOf = (text: string): readonly string[] => readTokens(text).map((word) => word.folded);

/** Whether typed words are a name; its marks count where any are typed, or where `isExact`. */
function isName(typed: readonly Token[], name: string, isExact: boolean): boolean {
  const own = readTokens(name);
  if (own.length !== typed.length) return false;
  return own.every(({ exact, folded }, k) => {
    const one = typed[k];
    return one?.exact === exact || (!isExact && one?.exact === folded && one.folded === folded);
  });
}

/**
 * Places of the longest name that words begin with. Of words with marks those that are spelt just so, else those whose other
 * words were typed without: “Tân Hóa” is never “Tân Hòa”, “tan hoa” is both.
 */
export function findNamed(
  words: readonly Token[],
  places: readonly PlaceFact[],
): { readonly found: readonly PlaceFact[]; readonly length: number } {
  const longest = Math.max(0, ...places.map(({ name }) => readTokens(name).length));
  for (let length = Math.min(longest, words.length); length > 0; length -= 1) {
    const typed = words.slice(0, length);
    const near = places.filter(({ name }) => isName(typed, name, false));
    const exact = typed.some(hasMarks) ? near.filter(({ name }) => isName(typed, name, true)) : [];
    if (near.length > 0) return { found: exact.length > 0 ? exact : near, length };
  }
  return { found: [], length: 0 };
}

/**
 * Those of the kind typed. A kind changes while the unit goes on (xã became phường), so where none has it those of its level;
 * but not for a short form, which may mean something else, nor for a number.
 */
export function ofKind(places: readonly PlaceFact[], kind: TypedKind): readonly PlaceFact[] {
  const isExact = (place: PlaceFact): boolean => place.kind.toLowerCase() === kind.term;
  const exact = places.filter(isExact);
  if (exact.length > 0 || kind.isShort) return exact;
  return places.filter((place) => place.level === kind.level && !/^\d/.test(place.name));
}

/** Units around a place that words name, with their kinds or without: “Ninh Bình”, “tỉnh Ninh Bình”. */
function findAround(
  { within, near }: PlaceFact,
  words: readonly Token[],
  kinds: readonly PlaceKind[],
): readonly string[] {
  const typed = ` ${words.map((word) => word.folded).join(" ")} `;
  return [...within, ...near].filter((name) => {
    const folded = foldedOf(name).join(" ");
    const kind = kinds.find((one) => folded.startsWith(`${one.words} `));
    return typed.includes(` ${folded.slice(kind === undefined ? 0 : kind.words.length + 1)} `);
  });
}

/** Those of several places around which words name most, with the words of what they name, folded. */
export function narrowByAround(
  places: readonly PlaceFact[],
  words: readonly Token[],
  kinds: readonly PlaceKind[],
): { readonly left: readonly PlaceFact[]; readonly read: ReadonlySet<string> } {
  const around = places.map((place) => ({ place, names: findAround(place, words, kinds) }));
  const most = Math.max(0, ...around.map(({ names }) => names.length));
  const best = around.filter(({ names }) => names.length === most);
  return {
    left: best.map(({ place }) => place),
    read: new Set(best.flatMap(({ names }) => names.flatMap(foldedOf))),
  };
}

/** Places of the time that words ask of, “cũ”, “trước”, “nay là”, or “mới”; all where they ask of none, or none is of it. */
export function narrowByTime(places: readonly PlaceFact[], words: readonly Token[]): readonly PlaceFact[] {
  const said = ` ${words.map((word) => word.folded).join(" ")} `;
  const isThen = / (?:cu|truoc|nay la|sap nhap) /.test(said);
  if (!isThen && !said.includes(" moi ")) return places;
  const timed = places.filter(({ ended }) => (ended === "") !== isThen);
  return timed.length > 0 ? timed : places;
}

/** Each page and name once: a province that goes on under its name tells of what it was. */
export function dropRepeated(places: readonly PlaceFact[]): readonly PlaceFact[] {
  const keyOf = ({ kind, name, url }: PlaceFact): string => `${kind} ${name} ${url}`;
  const last = new Map(places.map((place) => [keyOf(place), place]));
  return places.filter((place) => last.get(keyOf(place)) === place);
}

const levelOrder: readonly PlaceFact["level"][] = ["province", "district", "commune"];

/** Which place comes first: one of today, then the higher level; else as the lists have them. */
export function comparePlaces(a: PlaceFact, b: PlaceFact): number {
  const hasEnded = ({ ended }: PlaceFact): number => (ended === "" ? 0 : 1);
  return hasEnded(a) - hasEnded(b) || levelOrder.indexOf(a.level) - levelOrder.indexOf(b.level);
}

/** Kinds of the lowest level first. */
export const compareKinds = (a: PlaceKind, b: PlaceKind): number =>
  levelOrder.indexOf(b.level) - levelOrder.indexOf(a.level);
