import type { PlaceEntry } from "#schema/places.ts";
import type { LevelEntry, UnitLevel } from "#schema/vocabulary/levels.ts";
import { foldedWords, toKey } from "./tokens.ts";

/** Words among which a level word names no unit: “hình” behind “tỉnh”, “hợp tác” before “xã”. All folded. */
interface OtherWord {
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** The words of `after` with their marks. */
  readonly printedAfter: readonly string[];
  /** Whether the level word has its own marks in it: “xã hội”; “phương án” has others. */
  readonly hasMarks: boolean;
}

/** A word for a level of government, such as “thị xã”. */
export interface LevelWord {
  readonly term: string;
  /** Kind in places.yaml; undefined where the list holds no such unit. */
  readonly kind: PlaceEntry["kind"] | undefined;
  readonly level: UnitLevel;
  /** The term, folded, word by word. */
  readonly words: readonly string[];
  readonly needsMarks: boolean;
  readonly others: readonly OtherWord[];
  /** Short forms of a search box, folded: “p”, “tt”. */
  readonly typed: readonly string[];
  /** Folded names of cities of the rank of a province, word by word. */
  readonly provinces: readonly (readonly string[])[];
  /** Names, as printed, before which the term has a capital inside a sentence. */
  readonly capitalBefore: readonly string[];
}

/** An abbreviation as printed, and what it stands for; the first is the usual one. */
interface ShortForm {
  readonly short: string;
  readonly long: readonly string[];
}

/** The words of content/vocabulary/levels.yaml, for reading texts. */
export interface LevelWords {
  /** Terms of more words first. */
  readonly words: readonly LevelWord[];
  /** Source of a pattern of the terms of units, hamlets left out, with marks, in lower case. */
  readonly unitPattern: string;
  /** Source of a pattern of the short forms of units, in lower case, with a full stop or without: “tp.”; null where none is. */
  readonly shortPattern: string | null;
  /** Names of bodies that begin with a level: “tỉnh ủy”, with marks, in lower case. */
  readonly bodies: readonly string[];
  /** Units, hamlets left out, by what stands before a name, folded: “thi xa”, “tx”; of more words first. */
  readonly units: ReadonlyMap<string, LevelWord>;
}

/** What stands before a name and tells its kind, without marks: “thi xa”, “tx”; of more words first. */
export const listPlaceKinds = ({ units }: LevelWords): readonly string[] => [...units.keys()];

/** A word for a kind of unit as somebody may type it before a name. */
export interface TypedKind {
  /** As typed, without marks, or a short form: “thi xa”, “tx”. */
  readonly words: string;
  readonly term: string;
  readonly level: PlaceEntry["level"];
  readonly needsMarks: boolean;
  /** Words behind it, folded, with which it is another word where its marks are not typed: “hoi” behind “xa”. None for a short form. */
  readonly notBefore: readonly string[];
}

/** Words for kinds of units as they are typed into a search box, those of more words first. */
export function listTypedKinds({ words }: LevelWords): readonly TypedKind[] {
  const kinds = words.flatMap(
    ({ term, level, words: own, typed, needsMarks, others }): readonly TypedKind[] => {
      if (level === "hamlet") return [];
      const notBefore = others.flatMap(({ before, after: [next] }) =>
        before.length > 0 || next === undefined ? [] : [next],
      );
      const shorts = typed.map((one) => ({ words: one, term, level, needsMarks: false, notBefore: [] }));
      return [
        { words: own.join(" "), term, level, needsMarks, notBefore: [...new Set(notBefore)] },
        ...shorts,
      ];
    },
  );
  const countWords = (kind: TypedKind): number => kind.words.split(" ").length;
  return kinds.sort((a, b) => countWords(b) - countWords(a));
}

/** What stands around the term in a longer phrase; the phrase holds it, as the examples of levels.yaml tell. */
function cutAround(phrase: string, entry: string): OtherWord {
  const [words, term] = [foldedWords(phrase), foldedWords(entry)];
  const at = words.findIndex((_, start) => term.every((word, k) => words[start + k] === word));
  const hasMarks = ` ${phrase} `.includes(` ${entry} `);
  const printedAfter = phrase
    .toLowerCase()
    .split(" ")
    .slice(at + term.length);
  return {
    before: words.slice(0, Math.max(at, 0)),
    after: words.slice(at + term.length),
    printedAfter,
    hasMarks,
  };
}

/** A term as a pattern, not where it begins one of its other words: “xã(?! hội)”. */
function toPattern({ term, others }: Pick<LevelEntry, "term" | "others">): string {
  const longer = others
    .filter((other) => other.startsWith(`${term} `))
    .map((other) => other.slice(term.length));
  return longer.length === 0 ? term : `${term}(?!${longer.join("|")})`;
}

const byLength = (a: string, b: string): number => b.length - a.length;

function toLevelWord(entry: LevelEntry): LevelWord {
  const words = foldedWords(entry.term);
  return {
    term: entry.term,
    kind: entry.kind,
    level: entry.level,
    words,
    needsMarks: entry.needsMarks,
    typed: entry.typed.map(toKey),
    others: [
      ...entry.others.map((other) => cutAround(other, entry.term)),
      ...entry.bodies
        .filter((body) => body.startsWith(`${entry.term} `))
        .map((body) => cutAround(body, entry.term)),
    ],
    provinces: entry.provinces.map(foldedWords),
    capitalBefore: entry.capitalBefore,
  };
}

/**
 * The words for levels, ready for reading, with those abbreviations that stand for one of them; of an empty list, words that
 * are found nowhere.
 */
export function compileLevelWords(
  entries: readonly LevelEntry[],
  abbreviations: readonly ShortForm[],
): LevelWords {
  const words = entries.map(toLevelWord).sort((a, b) => b.words.length - a.words.length);
  const units = words.filter((word) => word.level !== "hamlet");
  const shorts = abbreviations.flatMap(({ short, long }) =>
    units.filter(({ term }) => term === long[0]).map((word) => [short, word] as const),
  );
  const patterns = entries.filter((entry) => entry.level !== "hamlet").map(toPattern);
  return {
    words,
    unitPattern: patterns.sort(byLength).join("|"),
    shortPattern:
      shorts.length === 0 ? null : shorts.map(([short]) => `${short.toLowerCase()}\\.?`).join("|"),
    bodies: entries.flatMap((entry) => entry.bodies),
    units: new Map([
      ...units.map((word) => [word.words.join(" "), word] as const),
      ...shorts.map(([short, word]) => [toKey(short), word] as const),
    ]),
  };
}
