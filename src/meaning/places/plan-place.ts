import type { PlaceEntry } from "#schema/places.ts";
import type { ImportedDocument } from "#schema/items.ts";
import type { PlanLevel } from "#schema/plan.ts";
import { fold } from "#text/fold.ts";
import type { LevelWord, LevelWords } from "#text/level-words.ts";
import { stripMarkup } from "#text/markup.ts";
import { remember } from "#text/remember.ts";
import { toKey } from "#text/tokens.ts";
import { type PlaceBook, dateDocument, findPlace, findPlaceByName, undatedDay } from "./places.ts";

/** Longest letterhead, in lines. */
const longestLetterhead = 15;

export interface PlanPlace {
  readonly place: string;
  readonly level: PlanLevel;
}

/** Words for units in a text, before a name and alone. With their marks: “địa phương”, “cơ quan” and “tình hình” name no unit. */
const makePatterns = remember(({ unitPattern, shortPattern }: LevelWords) => ({
  named: new RegExp(
    `(?<!\\p{L})(${[unitPattern, ...(shortPattern === null ? [] : [shortPattern])].join("|")})\\s+`,
    "giu",
  ),
  alone: new RegExp(`(?<!\\p{L})(${unitPattern})(?!\\p{L})`, "iu"),
}));

/** Level of a word for a unit; no plan is a hamlet's. */
const toPlanLevel = ({ level }: LevelWord): PlanLevel => (level === "hamlet" ? "commune" : level);

interface NamedUnit {
  /** What kind of unit it is called. */
  readonly word: LevelWord;
  readonly name: string;
  /** As the text has it: “THỊ XÃ BỈM SƠN”. */
  readonly printed: string;
}

/** The unit that a text names as its own. */
export interface PlanUnit extends NamedUnit {
  readonly level: PlanLevel;
  /** Undefined where places.yaml lists no such unit on the day of issue. */
  readonly place: PlaceEntry | undefined;
}

/** “thị xã Bỉm Sơn” in a text: a kind of unit and the capitalised words after it. */
function readUnits(text: string, levels: LevelWords): NamedUnit[] {
  return [...text.matchAll(makePatterns(levels).named)].flatMap((match): NamedUnit[] => {
    const rest = text.slice(match.index + match[0].length);
    const name = /^(?:\p{Lu}[\p{L}-]*)(?:\s(?:-\s)?\p{Lu}[\p{L}-]*){0,4}/u.exec(rest)?.[0];
    const word = levels.units.get(toKey(match[1] ?? ""));
    if (word === undefined || name === undefined) return [];
    return [{ word, name, printed: `${match[0]}${name}` }];
  });
}

/** Lines above the kind of document that print names in capitals: the issuer's parent stands there too. */
function readLetterhead(lines: readonly string[]): string[] {
  const plain = lines.slice(0, longestLetterhead).map(stripMarkup);
  const title = plain.findIndex((line) => /^\s*(?:KẾ HOẠCH|QUYẾT ĐỊNH)/u.test(line));
  return plain.slice(0, title < 0 ? plain.length : title).filter((line) => line === line.toUpperCase());
}

/** What names the unit a plan is for, surest first. */
function listNames(document: ImportedDocument, lines: readonly string[]): string[] {
  return [
    ...document.issuers.map((issuer) => issuer.text),
    document.title?.text ?? "",
    ...[...readLetterhead(lines)].reverse(),
  ];
}

/** A unit by its kind and name; the title block prints names in capitals, so that only the list tells where one ends. */
function findNamedUnit({ word, name }: NamedUnit, book: PlaceBook, day: string): PlaceEntry | undefined {
  const words = name.split(" ");
  for (let length = words.length; length >= 1; length -= 1) {
    const place = findPlaceByName(`${word.term} ${words.slice(0, length).join(" ")}`, book, day);
    if (place !== undefined) return place;
  }
  return undefined;
}

/**
 * The unit that a plan's issuer, title or letterhead names, the first that places.yaml lists; of “huyện Phong Điền, tỉnh
 * Thừa Thiên Huế” the district, whether or not the list knows it. Undefined where none is named, or only provinces that
 * are not listed.
 */
export function findPlanUnit(
  document: ImportedDocument,
  lines: readonly string[],
  book: PlaceBook,
): PlanUnit | undefined {
  const day = dateDocument(document) ?? undatedDay;
  for (const text of listNames(document, lines)) {
    const units = readUnits(text, book.levels);
    const lower = units.filter(({ word }) => word.level !== "province");
    const told = (lower.length > 0 ? lower : units).map((unit) => ({
      ...unit,
      level: toPlanLevel(unit.word),
      place: findNamedUnit(unit, book, day),
    }));
    const found = told.find((unit) => unit.place !== undefined) ?? (lower.length > 0 ? told[0] : undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * The place a plan is for: the unit that its issuer, its title or its letterhead names; else the province named most often
 * in its text. Undefined where places.yaml lists no such unit on the day of issue.
 */
export function findPlaceInPlan(
  document: ImportedDocument,
  lines: readonly string[],
  book: PlaceBook,
): PlanPlace | undefined {
  const unit = findPlanUnit(document, lines, book);
  if (unit !== undefined)
    return unit.place === undefined ? undefined : { place: unit.place.code, level: unit.place.level };
  const day = dateDocument(document) ?? undatedDay;
  const text = fold(lines.join("\n"));
  const provinces = book.places.filter(
    (place) => place.level === "province" && findPlace(book.places, place.code, day) === place,
  );
  const ranked = provinces
    .map((place) => ({ place, count: text.split(fold(place.name)).length - 1 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || b.place.name.length - a.place.name.length);
  const best = ranked[0];
  return best === undefined ? undefined : { place: best.place.code, level: "province" };
}

/** Level of a plan's place by the words of its issuer, title and letterhead; province where they name none. */
export function readLevel(
  document: ImportedDocument,
  lines: readonly string[],
  levels: LevelWords,
): PlanLevel {
  for (const text of listNames(document, lines)) {
    const word = levels.units.get(toKey(makePatterns(levels).alone.exec(text)?.[1] ?? ""));
    if (word !== undefined) return toPlanLevel(word);
  }
  return "province";
}
