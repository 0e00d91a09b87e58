import type { PlaceEntry } from "#schema/places.ts";
import type { PlanLevel } from "#schema/plan.ts";
import type { LevelWord, LevelWords } from "#text/level-words.ts";
import { remember } from "#text/remember.ts";
import { toKey } from "#text/tokens.ts";
import { type UnitAnswer, type UnitQuery, findUnit } from "./find-unit.ts";
import type { PlaceBook } from "./places.ts";

const capitalise = (text: string): string => text.replace(/^\p{L}/u, (letter) => letter.toUpperCase());

/**
 * Words for units that begin a common word too (“xã hội”), where print tells that a name follows: “xã Hội An”, and in print
 * of capitals behind the words of a committee, “UBND XÃ HỘI AN”.
 */
function makeTellingPattern(words: LevelWords["words"]): RegExp {
  const terms = words.filter(({ others }) =>
    others.some(({ before, after }) => before.length === 0 && after.length > 0),
  );
  const places = terms.flatMap(({ term }) => [
    `(?<!\\p{L})(?:${term}|${capitalise(term)})\\s+(?=\\p{Lu}\\p{Ll}+\\s\\p{Lu})`,
    `(?<=(?:NHÂN DÂN|UBND)\\s+)(?:${term.toUpperCase()})\\s+(?=\\p{Lu}+\\s\\p{Lu})`,
  ]);
  return new RegExp(places.length === 0 ? "(?!)" : places.join("|"), "gu");
}

/** Words for units in a text, before a name and alone. With their marks: “địa phương”, “cơ quan” and “tình hình” name no unit. */
const makePatterns = remember(({ words, unitPattern, shortPattern }: LevelWords) => ({
  named: new RegExp(
    `(?<!\\p{L})(?:${[unitPattern, ...(shortPattern === null ? [] : [shortPattern])].join("|")})\\s+`,
    "giu",
  ),
  alone: new RegExp(`(?<!\\p{L})(${unitPattern})(?!\\p{L})`, "iu"),
  telling: makeTellingPattern(words),
}));

/** Words of a name: “Gia Viễn”, “Ea H'leo”, “Văn Miếu - Quốc Tử Giám”, “Mỹ Đình 2”, “12”; at most six. */
const namePattern =
  /^(?:\p{Lu}[\p{L}'’.-]*|\d{1,2}(?![\d/.]))(?:\s(?:[-–]\s)?(?:\p{Lu}[\p{L}'’.-]*|\d{1,2}(?![\d/.]))){0,5}/u;

/** A unit as a text names it. */
export interface NamedUnit {
  /** What kind of unit it is called. */
  readonly word: LevelWord;
  /** The capitalised words after it: the name, and in print of capitals what follows. */
  readonly name: string;
  /** Whether the text ends with them. */
  readonly isLast: boolean;
  /** As the text has it: “THỊ XÃ BỈM SƠN”. */
  readonly printed: string;
  /** Offset of `printed` in the text. */
  readonly start: number;
}

/** Level of a word for a unit; no plan is a hamlet's. */
export const toPlanLevel = ({ level }: LevelWord): PlanLevel => (level === "hamlet" ? "commune" : level);

/**
 * “thị xã Bỉm Sơn” in a text: a kind of unit and the capitalised words after it, in order. “Xã Hội Sơn” is one where the print
 * tells it from “xã hội”: by its capital, and in print of capitals where a line or the words of a committee begin with it.
 */
export function readNamedUnits(text: string, levels: LevelWords): NamedUnit[] {
  const { named, telling } = makePatterns(levels);
  const matches = new Map(
    [...text.matchAll(named), ...text.matchAll(telling)].map((match) => [match.index, match]),
  );
  return [...matches.values()]
    .sort((a, b) => a.index - b.index)
    .flatMap((match): NamedUnit[] => {
      const rest = text.slice(match.index + match[0].length);
      const name = namePattern.exec(rest)?.[0].replace(/[.\s]+$/u, "");
      const word = levels.units.get(toKey(match[0]));
      if (word === undefined || name === undefined) return [];
      const isLast = rest.slice(name.length).trim() === "";
      return [{ word, name, isLast, printed: `${match[0]}${name}`, start: match.index }];
    });
}

/** The first word of a text for a kind of unit, with a name or without; undefined where it has none. */
export function readLevelWord(text: string, levels: LevelWords): LevelWord | undefined {
  return levels.units.get(toKey(makePatterns(levels).alone.exec(text)?.[1] ?? ""));
}

/**
 * Shorter names that the words after a kind may be: print of capitals does not tell where a name ends (“HUYỆN GIA VIỄN NĂM
 * 2024”). Longest first; a name that ends its text is whole, and one word alone is no name cut short.
 */
function listNames({ name, isLast }: NamedUnit): readonly string[] {
  const words = name.split(/\s+/u);
  if (isLast && words.length <= longestWhole) return [name];
  return words.flatMap((_, cut) => {
    const kept = words.slice(0, words.length - cut);
    return cut > 0 && kept.length < 2 && !/^\d+$/u.test(kept[0] ?? "") ? [] : [kept.join(" ")];
  });
}

/** Words of a name that ends its line; more are a name and what stands behind it. */
const longestWhole = 3;

/** What the lists say of a unit named in a text, by the longest name that they know. */
export function findNamedUnit(
  unit: NamedUnit,
  context: Pick<UnitQuery, "province" | "district" | "date">,
  book: PlaceBook,
): UnitAnswer {
  const kind: PlaceEntry["kind"] | undefined = unit.word.kind;
  for (const name of listNames(unit)) {
    const answer = findUnit({ ...context, name, kind }, book);
    if (answer.status !== "none") return answer;
  }
  return { status: "none" };
}
