import type { ImportedPlan } from "#importer/import-plan.ts";
import { importPlan } from "#importer/import-plan.ts";
import type { ImportWords } from "#importer/import-words.ts";
import type { PlaceEntry } from "#schema/places.ts";
import type { MatchDecision, Repair } from "#schema/review.ts";
import { splitLines } from "#text/decode.ts";
import { fold } from "#text/fold.ts";
import type { LevelWords } from "#text/level-words.ts";
import { chooseItems } from "./choose-items.ts";
import type { ChosenItems } from "./choose-items.ts";
import { createDraws } from "./draw.ts";
import type { Draws } from "./draw.ts";
import { editLines } from "./edit-lines.ts";
import { listProvinces } from "./invented-places.ts";
import type { Stem } from "./stems.ts";

/** What all plans of a corpus are made from. */
export interface CorpusWorld {
  readonly seed: number;
  /** Plans to be made besides the stems. */
  readonly count: number;
  readonly stems: readonly Stem[];
  readonly places: readonly PlaceEntry[];
  readonly communes: readonly PlaceEntry[];
  /** The words by which the importer reads. */
  readonly words: ImportWords;
  /** The words for kinds of places. */
  readonly levels: LevelWords;
}

export interface MadePlan {
  readonly id: string;
  readonly place: PlaceEntry;
  readonly lines: readonly string[];
  readonly repairs: readonly Repair[];
  readonly matches: readonly MatchDecision[];
  readonly imported: ImportedPlan["file"];
}

/** One plan in twenty is a province's, and four more, as long as there are provinces without one of the stems. */
const provinceShare = 0.05;
const mostProvinces = 29;
/** Variants tried of a plan; the last keeps all items. */
const mostAttempts = 10;

function choosePlace(world: CorpusWorld, index: number): PlaceEntry {
  const provinces = listProvinces(world.places);
  const count = Math.min(mostProvinces, provinces.length, Math.ceil(world.count * provinceShare) + 4);
  const place = (index < count ? provinces : world.communes)[index];
  if (place === undefined) throw new Error(`No place for plan ${index}`);
  return place;
}

/** A stem by its share; for a province one of provinces. */
function chooseStem(stems: readonly Stem[], place: PlaceEntry, draws: Draws): Stem {
  if (place.level === "province") return draws.oneOf(stems.filter(({ kind }) => kind === "tỉnh"));
  let rest = draws.share();
  return stems.find(({ share }) => (rest -= share) < 0) ?? draws.oneOf(stems);
}

/** A fault of recognition in one line of two hundred that could have it, each with its repair. */
function misread(lines: string[], draws: Draws): Repair[] {
  return lines.flatMap((text, index): Repair[] => {
    if (!text.includes("VNeID") || !draws.isIn(0.05)) return [];
    lines[index] = text.replaceAll("VNeID", "VneID");
    const reason = "Tên ứng dụng viết là VNeID; chữ N bị đọc thành chữ thường.";
    return [{ line: index + 1, printed: "VneID", corrected: "VNeID", reason }];
  });
}

/** Decisions of the stem's review that hold for the items kept. */
function keepMatches(stem: Stem, { numbers }: ChosenItems): MatchDecision[] {
  return stem.plan.review.matches.flatMap((match) => {
    const item = numbers.get(match.item);
    return item === undefined ? [] : [{ ...match, item }];
  });
}

/** What the check refuses: a number that two items of a kind bear, a decision on an item that is not there. */
function isSound(imported: ImportedPlan["file"], matches: readonly MatchDecision[]): boolean {
  const keys = imported.items.map(({ kind, number }) => `${kind} ${number}`);
  const numbers = new Set(imported.items.map(({ number }) => number));
  return new Set(keys).size === keys.length && matches.every(({ item }) => numbers.has(item));
}

/** From July 2025 to October 2026. */
function drawDay(draws: Draws): { day: number; month: number; year: number } {
  const months = 6 + draws.below(16);
  return { day: 5 + draws.below(23), month: 1 + (months % 12), year: 2025 + Math.floor(months / 12) };
}

function tryPlan(world: CorpusWorld, index: number, attempt: number): MadePlan | undefined {
  const { seed, stems, places, levels } = world;
  const draws = createDraws(`${seed} plan ${index} ${attempt}`);
  const place = choosePlace(world, index);
  const province =
    place.level === "province" ? place : listProvinces(places).find(({ code }) => code === place.parent);
  if (province === undefined) throw new Error(`No province ${place.parent ?? ""}`);
  const stem = chooseStem(stems, place, draws);
  const issued = drawDay(draws);
  const chosen = chooseItems(stem.plan.imported.items, draws, attempt === mostAttempts - 1);
  const setting = { stem, place, province, number: 1 + draws.below(480), issued, seed, levels };
  const edited = editLines(setting, chosen, draws);
  const repairs = misread(edited, draws);
  const lines = splitLines(`${edited.join("\n")}\n`);
  const imported = importPlan(lines, repairs, world.words).file;
  const matches = keepMatches(stem, chosen);
  if (!isSound(imported, matches)) return undefined;
  const name = fold(place.name).replace(/[^a-z0-9]+/g, "-");
  return { id: `${name}-${place.code}-${issued.year}`, place, lines, repairs, matches, imported };
}

/** The plan of an index, from 0; the same world gives the same plan. @throws Error where no variant is sound. */
export function makePlan(world: CorpusWorld, index: number): MadePlan {
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const made = tryPlan(world, index, attempt);
    if (made !== undefined) return made;
  }
  throw new Error(`No sound variant of plan ${index}`);
}
