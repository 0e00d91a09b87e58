import type { ImportedDocument } from "#schema/items.ts";
import type { PlaceEntry } from "#schema/places.ts";
import type { PlanLevel } from "#schema/plan.ts";
import { fold } from "#text/fold.ts";
import type { LevelWord, LevelWords } from "#text/level-words.ts";
import { stripMarkup } from "#text/markup.ts";
import { type UnitAnswer, provinceOf } from "./find-unit.ts";
import { type NamedUnit, findNamedUnit, readLevelWord, readNamedUnits, toPlanLevel } from "./named-unit.ts";
import { type PlaceBook, dateDocument, findPlace, isValidOn, undatedDay } from "./places.ts";
import { communesSince } from "./units.ts";

/** Longest letterhead, in lines. */
const longestLetterhead = 15;

export interface PlanPlace {
  readonly place: string;
  readonly level: PlanLevel;
}

/** The unit that a text names as its own. */
export interface PlanUnit {
  /** What kind of unit it is called. */
  readonly word: LevelWord;
  /** As the text has it: “THỊ XÃ BỈM SƠN”. */
  readonly printed: string;
  readonly level: PlanLevel;
  /** Undefined where no list has such a unit on the day of issue, or where several may be meant. */
  readonly place: PlaceEntry | undefined;
  /** The units that may be meant where the text does not tell which; else empty. */
  readonly candidates: readonly PlaceEntry[];
}

/** What a text tells of the place that it is for. */
interface PlanText {
  /** What names the unit a plan is for, surest first. */
  readonly head: readonly (readonly NamedUnit[])[];
  /** All of it, folded. */
  readonly folded: string;
  /** The day of issue, else the last day of the units before 2025 and the first of those after. */
  readonly days: readonly string[];
}

/** Lines above the kind of document that print names in capitals: the issuer's parent stands there too. */
function readLetterhead(lines: readonly string[]): string[] {
  const plain = lines.slice(0, longestLetterhead).map(stripMarkup);
  const title = plain.findIndex((line) => /^\s*(?:KẾ HOẠCH|QUYẾT ĐỊNH)/u.test(line));
  return plain.slice(0, title < 0 ? plain.length : title).filter((line) => line === line.toUpperCase());
}

/** What names the unit a plan is for, surest first. */
function listHeadTexts(document: ImportedDocument, lines: readonly string[]): string[] {
  return [
    ...document.issuers.map((issuer) => issuer.text),
    document.title?.text ?? "",
    ...[...readLetterhead(lines)].reverse(),
  ];
}

function readPlanText(document: ImportedDocument, lines: readonly string[], levels: LevelWords): PlanText {
  const day = dateDocument(document);
  return {
    head: listHeadTexts(document, lines).map((text) => readNamedUnits(text, levels)),
    folded: fold(lines.join("\n")),
    days: day === null ? [undatedDay, communesSince] : [day],
  };
}

const placesOf = (answer: UnitAnswer): readonly PlaceEntry[] =>
  answer.status === "found" ? [answer.place] : answer.status === "none" ? [] : answer.candidates;

/** What several answers leave: one unit is found, of several each may be meant. */
function joinAnswers(answers: readonly UnitAnswer[]): UnitAnswer {
  const candidates = [...new Set(answers.flatMap(placesOf))];
  const [first] = candidates;
  if (first === undefined) return { status: "none" };
  return candidates.length === 1 ? { status: "found", place: first } : { status: "ambiguous", candidates };
}

/** Names of the units of a level that the head tells, each once. */
function listHeadNames(
  { head }: PlanText,
  level: PlaceEntry["level"],
  date: string,
  book: PlaceBook,
): readonly string[] {
  const found = head
    .flat()
    .flatMap((unit) => placesOf(findNamedUnit(unit, { date }, book)))
    .filter((place) => place.level === level)
    .map(({ name }) => name);
  return [...new Set(found)];
}

/** How often a text names a unit with its kind. */
function countMentions(place: PlaceEntry | undefined, folded: string, { words }: LevelWords): number {
  const term = words.find(({ kind }) => kind === place?.kind)?.term;
  if (place === undefined || term === undefined) return 0;
  return folded.split(fold(`${term} ${place.name}`)).length - 1;
}

/**
 * The candidate whose province the text names, more often than those of the others; all of them where it names none of them.
 * One alone is sure unless the text names provinces and not its own: another of that name may have ended before the lists.
 */
function settleByMentions(
  answer: UnitAnswer,
  { folded }: PlanText,
  date: string,
  book: PlaceBook,
): UnitAnswer {
  if (answer.status === "none") return answer;
  const counted = placesOf(answer).map((place) => ({
    place,
    count: countMentions(provinceOf(place, book, date), folded, book.levels),
  }));
  const most = Math.max(...counted.map(({ count }) => count));
  const named = counted.filter(({ count }) => count === most).map(({ place }) => place);
  const isElsewhere = (): boolean =>
    book.places.some(
      (place) =>
        place.level === "province" && isValidOn(place, date) && countMentions(place, folded, book.levels) > 0,
    );
  if (answer.status === "found")
    return most === 0 && isElsewhere() ? { status: "ambiguous", candidates: named } : answer;
  const [only] = named;
  if (named.length === 1 && only !== undefined) return { status: "found", place: only };
  return { status: "ambiguous", candidates: named };
}

/**
 * The unit of a day that a name in the head means. The provinces that the head tells bind: a unit of that name elsewhere is
 * not meant. Else the text, where it names the province of one of those that bear the name.
 */
function settle(unit: NamedUnit, text: PlanText, date: string, book: PlaceBook): UnitAnswer {
  const anywhere = findNamedUnit(unit, { date }, book);
  if (anywhere.status === "found" && anywhere.place.level === "province") return anywhere;
  const provinces = listHeadNames(text, "province", date, book);
  const districts = listHeadNames(text, "district", date, book);
  if (provinces.length === 0) {
    // “UBND HUYỆN KỲ SƠN / UBND XÃ BẮC LÝ”: before 7/2025 a commune's head names its district alone.
    const inDistricts = joinAnswers(
      districts.map((district) => findNamedUnit(unit, { date, district }, book)),
    );
    return inDistricts.status === "none" ? settleByMentions(anywhere, text, date, book) : inDistricts;
  }
  const answers = provinces.flatMap((province) => {
    const inDistricts = districts.map((district) => findNamedUnit(unit, { date, province, district }, book));
    const all = [...inDistricts, findNamedUnit(unit, { date, province }, book)];
    return all.filter(({ status }) => status !== "none").slice(0, 1);
  });
  return joinAnswers(answers);
}

function toPlanUnit(unit: NamedUnit, text: PlanText, book: PlaceBook): PlanUnit {
  const { word, printed } = unit;
  const answers = text.days.map((date) => settle(unit, text, date, book));
  const answer = answers.find(({ status }) => status !== "none");
  return {
    word,
    printed,
    level: toPlanLevel(word),
    place: answer?.status === "found" ? answer.place : undefined,
    candidates: answer?.status === "ambiguous" ? answer.candidates : [],
  };
}

/**
 * The unit that a plan's issuer, title or letterhead names: of “huyện Phong Điền, tỉnh Thừa Thiên Huế” the district, whether
 * or not the lists know it. Undefined where none is named, or only provinces that are not listed.
 */
export function findPlanUnit(
  document: ImportedDocument,
  lines: readonly string[],
  book: PlaceBook,
): PlanUnit | undefined {
  const text = readPlanText(document, lines, book.levels);
  for (const units of text.head) {
    const lower = units.filter(({ word }) => word.level !== "province");
    const told = (lower.length > 0 ? lower.slice(0, 1) : units).map((unit) => toPlanUnit(unit, text, book));
    const found = told.find(({ place }) => place !== undefined) ?? (lower.length > 0 ? told[0] : undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * The place a plan is for: the unit that its issuer, its title or its letterhead names; else the province named most often
 * in its text. Undefined where no list has such a unit on the day of issue, or where several may be meant.
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
  for (const text of listHeadTexts(document, lines)) {
    const word = readNamedUnits(text, levels)[0]?.word ?? readLevelWord(text, levels);
    if (word !== undefined) return toPlanLevel(word);
  }
  return "province";
}
