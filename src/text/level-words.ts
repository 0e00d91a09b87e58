import type { PlaceEntry } from "#schema/places.ts";
import type { LevelEntry, UnitLevel } from "#schema/vocabulary/levels.ts";
import { foldedWords } from "./tokens.ts";

/** Words among which a level word names no unit: “hình” behind “tỉnh”, “hợp tác” before “xã”. All folded. */
interface OtherWord {
  readonly before: readonly string[];
  readonly after: readonly string[];
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
  /** Folded names of cities of the rank of a province, word by word. */
  readonly provinces: readonly (readonly string[])[];
}

/** The words of content/vocabulary/levels.yaml, for reading texts. */
export interface LevelWords {
  /** Terms of more words first. */
  readonly words: readonly LevelWord[];
  /** Source of a pattern of the terms of units, hamlets left out, with marks, in lower case. */
  readonly unitPattern: string;
}

/** What stands around the term in a longer phrase; the phrase holds it, as the examples of levels.yaml tell. */
function cutAround(phrase: string, term: readonly string[]): OtherWord {
  const words = foldedWords(phrase);
  const at = words.findIndex((_, start) => term.every((word, k) => words[start + k] === word));
  return { before: words.slice(0, Math.max(at, 0)), after: words.slice(at + term.length) };
}

/** A term as a pattern, not where it begins one of its other words: “xã(?! hội)”. */
function toPattern({ term, others }: Pick<LevelEntry, "term" | "others">): string {
  const longer = others
    .filter((other) => other.startsWith(`${term} `))
    .map((other) => other.slice(term.length));
  return longer.length === 0 ? term : `${term}(?!${longer.join("|")})`;
}

const byLength = (a: string, b: string): number => b.length - a.length;

/** The words for levels, ready for reading; of an empty list, words that are found nowhere. */
export function compileLevelWords(entries: readonly LevelEntry[]): LevelWords {
  const words = entries.map((entry): LevelWord => {
    const own = foldedWords(entry.term);
    return {
      term: entry.term,
      kind: entry.kind,
      level: entry.level,
      words: own,
      needsMarks: entry.needsMarks,
      others: [
        ...entry.others.map((other) => cutAround(other, own)),
        ...entry.bodies
          .filter((body) => body.startsWith(`${entry.term} `))
          .map((body) => ({ before: [], after: foldedWords(body.slice(entry.term.length + 1)) })),
      ],
      provinces: entry.provinces.map(foldedWords),
    };
  });
  const units = entries.filter((entry) => entry.level !== "hamlet");
  const patterns = units.map(toPattern).sort(byLength);
  return {
    words: words.sort((a, b) => b.words.length - a.words.length),
    unitPattern: patterns.join("|"),
  };
}
