import { readTokens } from "#text/tokens.ts";
import type { Token } from "#text/tokens.ts";
import type { PlaceKind, PlaceNameKind, SearchData } from "#search/search-types.ts";

/** Plans whose place a query names, and what else it asks. */
export interface PlaceReading {
  readonly plans: readonly { readonly plan: number; readonly kind: PlaceNameKind; readonly name: string }[];
  /** The query's words without the place, what kind of place it is and what joins it to the sentence. */
  readonly rest: readonly Token[];
  /** The query's words without the name alone. */
  readonly beside: readonly Token[];
}

/** Words that join a place to the sentence. */
const joiners = new Set(["cua", "tai", "o", "thuoc", "tren", "dia", "ban"]);
const kindRank: readonly PlaceNameKind[] = ["issued", "now", "old", "parent"];

const foldedOf = (text: string): readonly string[] => readTokens(text).map((word) => word.folded);

/** Whether typed words are a place's name: marks count where they are typed. */
function isName(typed: readonly Token[], name: string): boolean {
  const words = readTokens(name);
  return (
    words.length === typed.length &&
    words.every((word, k) => {
      const one = typed[k];
      return (
        one !== undefined &&
        (one.exact === word.exact || (one.exact === one.folded && one.folded === word.folded))
      );
    })
  );
}

/** What a plan is called before its place: “kế hoạch Bỉm Sơn”. */
const planWords: readonly (readonly string[])[] = [
  ["ke", "hoach"],
  ["quyet", "dinh"],
  ["van", "ban"],
  ["kh"],
  ["qd"],
];

/** Where the words that only lead up to a place begin: a plan, what kind of place it is, what joins it to the sentence. */
function beginOf(words: readonly Token[], from: number, kinds: readonly PlaceKind[]): number {
  const before = ` ${words
    .slice(0, from)
    .map((word) => word.folded)
    .join(" ")}`;
  const kind = kinds.find((one) => before.endsWith(` ${one.words}`));
  let begin = from - (kind?.words.split(" ").length ?? 0);
  const skipJoiners = (): void => {
    while (begin > 0 && joiners.has(words[begin - 1]?.folded ?? "")) begin -= 1;
  };
  skipJoiners();
  const plan = planWords.find((name) =>
    name.every((word, k) => words[begin - name.length + k]?.folded === word),
  );
  begin -= plan?.length ?? 0;
  skipJoiners();
  return begin;
}

/**
 * The longest place name in words, with the plans it belongs to: those of that very name, else those that bear it now,
 * bore it, or lie in it. Null where no plan has such a place.
 */
function readOnePlace(
  words: readonly Token[],
  { plans, placeKinds }: Pick<SearchData, "plans" | "placeKinds">,
): PlaceReading | null {
  const longest = Math.max(
    0,
    ...plans.flatMap((plan) => plan.names.map(({ name }) => foldedOf(name).length)),
  );
  for (let length = Math.min(longest, words.length); length >= 1; length -= 1) {
    for (let from = words.length - length; from >= 0; from -= 1) {
      const typed = words.slice(from, from + length);
      const found = plans.flatMap((plan, index) => {
        const named = plan.names.find(({ name }) => isName(typed, name));
        return named === undefined ? [] : [{ plan: index, ...named }];
      });
      const best = kindRank.find((kind) => found.some((one) => one.kind === kind));
      if (best === undefined) continue;
      const rest = [...words.slice(0, beginOf(words, from, placeKinds)), ...words.slice(from + length)];
      const beside = [...words.slice(0, from), ...words.slice(from + length)];
      return { plans: found.filter((one) => one.kind === best), rest, beside };
    }
  }
  return null;
}

/** The year of “kế hoạch năm 2024 của Bình Định”; undefined where the words say anything else. */
const yearOf = (words: readonly Token[]): string | undefined =>
  /^(?:(?:ke hoach|quyet dinh) )?(?:nam )?(20\d\d)$/.exec(words.map(({ folded }) => folded).join(" "))?.[1];

/** A place without the year of its plans where it is all that is said of them: then they are those of that year. */
function dropYear(reading: PlaceReading, { plans }: Pick<SearchData, "plans">): PlaceReading {
  const year = yearOf(reading.rest);
  const ofYear = reading.plans.filter(({ plan }) => plans[plan]?.year === year);
  return year === undefined || ofYear.length === 0 ? reading : { ...reading, plans: ofYear, rest: [] };
}

/** Words that stand between two places: “Cửa Lò và Bỉm Sơn”. */
const betweenPlaces = new Set(["va", "voi", "hay", "hoac"]);

/** The words of the second place named, without what joins it to the first. */
const dropJoined = (words: readonly Token[]): readonly Token[] =>
  betweenPlaces.has(words.at(-1)?.folded ?? "") ? words.slice(0, -1) : words;

/**
 * The places that a query names, with their plans: “Cửa Lò và Bỉm Sơn” has two. A plan that two names lead to (“Bỉm Sơn, Thanh Hóa”) is
 * there by its own. Null where no plan has such a place.
 */
export function readPlace(
  words: readonly Token[],
  data: Pick<SearchData, "plans" | "placeKinds">,
): PlaceReading | null {
  const found = readOnePlace(words, data);
  const first = found === null ? null : dropYear(found, data);
  const other = first === null ? null : readPlace(dropJoined(first.rest), data);
  if (first === null || other === null) return first;
  const plans = [...first.plans, ...other.plans].sort(
    (a, b) => kindRank.indexOf(a.kind) - kindRank.indexOf(b.kind),
  );
  return {
    plans: plans.filter(({ plan }, at) => plans.findIndex((one) => one.plan === plan) === at),
    rest: other.rest,
    beside: first.beside.filter((word) => !first.rest.includes(word) || other.beside.includes(word)),
  };
}

/** Why a plan answers to a name that it does not print; empty for the printed one. */
export function explainPlace(kind: PlaceNameKind, name: string): string {
  if (kind === "now") return `tên hiện nay: ${name}`;
  if (kind === "old") return `tên cũ: ${name}`;
  return kind === "parent" ? `thuộc ${name}` : "";
}
