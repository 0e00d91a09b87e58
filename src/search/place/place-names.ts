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

/** Places that bear just the name typed; of words with marks those spelt just so, else those whose other words were typed without. */
export function findNamed(typed: readonly Token[], places: readonly PlaceFact[]): readonly PlaceFact[] {
  const near = places.filter(({ name }) => isName(typed, name, false));
  const exact = typed.some(hasMarks) ? near.filter(({ name }) => isName(typed, name, true)) : [];
  return exact.length > 0 ? exact : near;
}

/** Words of the longest name among places. */
export const longestName = (places: readonly PlaceFact[]): number =>
  Math.max(0, ...places.map(({ name }) => readTokens(name).length));

const isOfKind = (place: PlaceFact, kind: TypedKind): boolean => place.kind.toLowerCase() === kind.term;

/**
 * Those that a typed kind may mean: of the kind, and of its level, since a kind changes while the unit goes on (xã became
 * phường); but not by a short form, which may mean something else, nor for a number.
 */
export const mayBeOfKind = (places: readonly PlaceFact[], kind: TypedKind): readonly PlaceFact[] =>
  places.filter(
    (place) =>
      isOfKind(place, kind) || (!kind.isShort && place.level === kind.level && !/^\d/.test(place.name)),
  );

/** Those of the kind typed, where there are any. */
export function preferKind(places: readonly PlaceFact[], kind: TypedKind): readonly PlaceFact[] {
  const exact = places.filter((place) => isOfKind(place, kind));
  return exact.length > 0 ? exact : places;
}

/** A name without its kind, folded, and the term of the kind. */
function parseAround(
  whole: string,
  kinds: readonly PlaceKind[],
): { readonly name: string; readonly term: string | undefined } {
  const folded = foldedOf(whole).join(" ");
  const kind = kinds.find((one) => folded.startsWith(`${one.words} `));
  return { name: folded.slice(kind === undefined ? 0 : kind.words.length + 1), term: kind?.term };
}

/**
 * How closely words name the units around a place: one for each name, the longer first, so that “Đắk Lắk” does not name huyện Lắk
 * too; and a half more where its kind is typed.
 */
function rateAround(
  { within, near }: PlaceFact,
  typed: string,
  kinds: readonly PlaceKind[],
): { readonly score: number; readonly read: readonly string[] } {
  const around = [...within, ...near].map((whole) => parseAround(whole, kinds));
  const names = [...new Set(around.map(({ name }) => name))].sort((a, b) => b.length - a.length);
  const read: string[] = [];
  let [left, score] = [typed, 0];
  for (const name of names) {
    if (!left.includes(` ${name} `)) continue;
    const isWhole = around.some((one) =>
      kinds.some(
        ({ words, term }) => one.name === name && term === one.term && left.includes(` ${words} ${name} `),
      ),
    );
    left = left.replace(` ${name} `, " | ");
    score += isWhole ? 1.5 : 1;
    read.push(name);
  }
  return { score, read };
}

/** Those of several places around which words name most, with the words of what they name, folded. */
export function narrowByAround(
  places: readonly PlaceFact[],
  words: readonly Token[],
  kinds: readonly PlaceKind[],
): { readonly left: readonly PlaceFact[]; readonly read: ReadonlySet<string> } {
  const typed = ` ${words.map((word) => word.folded).join(" ")} `;
  const around = places.map((place) => ({ place, ...rateAround(place, typed, kinds) }));
  const most = Math.max(0, ...around.map(({ score }) => score));
  const best = around.filter(({ score }) => score === most);
  return {
    left: best.map(({ place }) => place),
    read: new Set(best.flatMap(({ read }) => read.flatMap((name) => name.split(" ")))),
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

/** Which place comes first: a province of any time, one of today, then the higher level; else as the lists have them. */
export function comparePlaces(a: PlaceFact, b: PlaceFact): number {
  const isProvince = ({ level }: PlaceFact): number => (level === "province" ? 0 : 1);
  const hasEnded = ({ ended }: PlaceFact): number => (ended === "" ? 0 : 1);
  return (
    isProvince(a) - isProvince(b) ||
    hasEnded(a) - hasEnded(b) ||
    levelOrder.indexOf(a.level) - levelOrder.indexOf(b.level)
  );
}

/** Kinds of the lowest level first. */
export const compareKinds = (a: PlaceKind, b: PlaceKind): number =>
  levelOrder.indexOf(b.level) - levelOrder.indexOf(a.level);
