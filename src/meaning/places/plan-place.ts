import type { PlaceEntry } from "#schema/places.ts";
import type { ImportedDocument } from "#schema/items.ts";
import type { PlanLevel } from "#schema/plan.ts";
import { fold } from "#text/fold.ts";
import { stripMarkup } from "#text/markup.ts";
import { dateDocument, findPlace, findPlaceByName, undatedDay } from "./places.ts";

/** Longest letterhead, in lines. */
const longestLetterhead = 15;

export interface PlanPlace {
  readonly place: string;
  readonly level: PlanLevel;
}

// With their marks: “địa phương”, “cơ quan”, “xã hội” and “tình hình” name no unit.
const kinds = "thị trấn|thị xã|huyện|quận|phường|xã(?! hội)|đặc khu|tỉnh|thành phố";
const unit = new RegExp(`(?<!\\p{L})(${kinds}|tp\\.?)\\s+`, "giu");
const levelWord = new RegExp(`(?<!\\p{L})(${kinds})(?!\\p{L})`, "iu");
const levels: Readonly<Record<string, PlanLevel>> = {
  tinh: "province",
  "thanh pho": "district",
  tp: "district",
  "tp.": "district",
  "thi xa": "district",
  huyen: "district",
  quan: "district",
  phuong: "commune",
  xa: "commune",
  "thi tran": "commune",
  "dac khu": "commune",
};

interface NamedUnit {
  /** Folded: “thi xa”. */
  readonly kind: string;
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
function readUnits(text: string): NamedUnit[] {
  return [...text.matchAll(unit)].flatMap((match): NamedUnit[] => {
    const rest = text.slice(match.index + match[0].length);
    const name = /^(?:\p{Lu}[\p{L}-]*)(?:\s(?:-\s)?\p{Lu}[\p{L}-]*){0,4}/u.exec(rest)?.[0];
    if (match[1] === undefined || name === undefined) return [];
    return [{ kind: fold(match[1]), name, printed: `${match[0]}${name}` }];
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
function findNamedUnit(
  { kind, name }: NamedUnit,
  places: readonly PlaceEntry[],
  day: string,
): PlaceEntry | undefined {
  const words = name.split(" ");
  for (let length = words.length; length >= 1; length -= 1) {
    const place = findPlaceByName(`${kind} ${words.slice(0, length).join(" ")}`, places, day);
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
  places: readonly PlaceEntry[],
): PlanUnit | undefined {
  const day = dateDocument(document) ?? undatedDay;
  for (const text of listNames(document, lines)) {
    const units = readUnits(text);
    const lower = units.filter(({ kind }) => levels[kind] !== "province");
    const told = (lower.length > 0 ? lower : units).map((unit) => ({
      ...unit,
      level: levels[unit.kind] ?? "province",
      place: findNamedUnit(unit, places, day),
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
  places: readonly PlaceEntry[],
): PlanPlace | undefined {
  const unit = findPlanUnit(document, lines, places);
  if (unit !== undefined)
    return unit.place === undefined ? undefined : { place: unit.place.code, level: unit.place.level };
  const day = dateDocument(document) ?? undatedDay;
  const text = fold(lines.join("\n"));
  const provinces = places.filter(
    (place) => place.level === "province" && findPlace(places, place.code, day) === place,
  );
  const ranked = provinces
    .map((place) => ({ place, count: text.split(fold(place.name)).length - 1 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || b.place.name.length - a.place.name.length);
  const best = ranked[0];
  return best === undefined ? undefined : { place: best.place.code, level: "province" };
}

/** Level of a plan's place by the words of its issuer, title and letterhead; province where they name none. */
export function readLevel(document: ImportedDocument, lines: readonly string[]): PlanLevel {
  for (const text of listNames(document, lines)) {
    const kind = levelWord.exec(text)?.[1];
    if (kind !== undefined) return levels[fold(kind)] ?? "province";
  }
  return "province";
}
