import type { UnitLevel } from "#schema/vocabulary/levels.ts";
import type { LevelWord, LevelWords } from "#text/level-words.ts";
import { remember } from "#text/remember.ts";
import type { AgencyToken } from "./agency-words.ts";
import { isBlank, wordOf } from "./agency-words.ts";

/** Words of area tokens: they stand in the index of names as they are read from names. */
const areaOfLevel: Readonly<Record<UnitLevel, string>> = {
  province: "<tinh>",
  district: "<huyen>",
  commune: "<xa>",
  hamlet: "<thon>",
};
const everyLevel = "<cac-cap>";

/** A level word in a text. */
interface UnitWord {
  readonly word: LevelWord;
  /** Its level, that of a city by its name. */
  readonly level: UnitLevel;
  readonly isCity: boolean;
  /** Token after it. */
  readonly next: number;
}

/** Whether words stand at a token, each apart from the one before by white space alone. */
const standsAt = (tokens: readonly AgencyToken[], at: number, words: readonly string[]): boolean =>
  words.every((word, k) => wordOf(tokens[at + k]) === word && isBlank(tokens[at + k]));

/** Token after a level word, spelt out or as an abbreviation; null where it does not stand at a token. */
function skipLevelWord(tokens: readonly AgencyToken[], at: number, word: LevelWord): number | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (word.needsMarks) return token.printed === word.term ? at + 1 : null;
  if (token.words[0] !== word.words[0]) return null;
  const isAbbreviation = token.words.length > 1 && token.words.length === word.words.length;
  if (isAbbreviation && word.words.every((one, k) => token.words[k] === one)) return at + 1;
  return wordOf(token) !== "" && standsAt(tokens, at + 1, word.words.slice(1))
    ? at + word.words.length
    : null;
}

/** Verbs that begin as another word of a level ends: “phường hướng dẫn” is no “phương hướng”. */
const longerWords = new Set(["huong dan"]);

/** Whether words behind a level with its own marks may be those of its other word, whose marks are missing or moved: “tỉnh hình”. */
function mayEnd(tokens: readonly AgencyToken[], next: number, printed: readonly string[]): boolean {
  const isVerb = longerWords.has(`${wordOf(tokens[next])} ${wordOf(tokens[next + 1])}`);
  return (
    !isVerb &&
    tokens[next]?.isCapital !== true &&
    printed.every((one, k) => {
      const token = tokens[next + k];
      return token?.printed === one || token?.printed === wordOf(token);
    })
  );
}

/** “Tỉnh ủy” is a body, “hợp tác xã” and “tình hình” name no area; in “các ngành Tỉnh, Ủy ban …” there is one. */
const isOtherWord = (tokens: readonly AgencyToken[], from: number, next: number, word: LevelWord): boolean =>
  word.others.some(
    ({ before, after, printedAfter, hasMarks }) =>
      // “phường An Hội” has the marks of a level and a name behind it: no “phương án”; “phường thực hiện” is no “phương thức”.
      (hasMarks || tokens[from]?.printed !== word.term || mayEnd(tokens, next, printedAfter)) &&
      before.every((one, k) => wordOf(tokens[from - before.length + k]) === one) &&
      standsAt(tokens, next, after),
  );

/** Words that begin a level, folded; of those that need their marks the terms as printed. */
const beginningsOf = remember(({ words }: LevelWords) => ({
  folded: new Set(words.flatMap(({ needsMarks, words: own }) => (needsMarks ? [] : own.slice(0, 1)))),
  printed: new Set(words.flatMap(({ needsMarks, term }) => (needsMarks ? [term] : []))),
}));

/** Whether a level may begin at a token; asked of every word of every text: most begin none. */
function mayBeginLevel(token: AgencyToken | undefined, levels: LevelWords): boolean {
  const { folded, printed } = beginningsOf(levels);
  return token !== undefined && (folded.has(token.words[0] ?? "") || printed.has(token.printed));
}

/** The level word at a token; null where none stands there. */
export function readUnitWord(
  tokens: readonly AgencyToken[],
  at: number,
  levels: LevelWords,
): UnitWord | null {
  if (!mayBeginLevel(tokens[at], levels)) return null;
  for (const word of levels.words) {
    const next = skipLevelWord(tokens, at, word);
    if (next === null || isOtherWord(tokens, at, next, word)) continue;
    const isProvince = word.provinces.some((name) =>
      name.every((one, k) => wordOf(tokens[next + k]) === one),
    );
    return { word, level: isProvince ? "province" : word.level, isCity: word.kind === "thanh-pho", next };
  }
  return null;
}

/** Words that stand before a level word: “các huyện”, “cấp xã”; before the second and later also “và”, “đến”. */
const leads = new Set(["cac", "cap", "tu"]);
const joins = new Set(["va", "den"]);
/** Words before one level word at most: “và các cấp”. */
const mostLeads = 3;

function skipLeads(tokens: readonly AgencyToken[], from: number, isFirst: boolean): number {
  let at = from;
  while (
    at < from + mostLeads &&
    (leads.has(wordOf(tokens[at])) || (!isFirst && joins.has(wordOf(tokens[at]))))
  )
    at += 1;
  return at;
}

/** Between two level words may stand a comma, a slash, a dash. */
const isJoinedGap = ({ gap }: AgencyToken): boolean => gap === " " || /^[\s,/\-–]*$/.test(gap);

/** Level words one after another: “các huyện, thị xã, thành phố”; empty where none begins at a token. */
function readUnitRun(tokens: readonly AgencyToken[], from: number, levels: LevelWords): UnitWord[] {
  const run: UnitWord[] = [];
  for (let at = from; ;) {
    const start = skipLeads(tokens, at, run.length === 0);
    const first = run.length === 0 ? at + 1 : at;
    const isJoined = first > start || tokens.slice(first, start + 1).every(isJoinedGap);
    const unit = isJoined ? readUnitWord(tokens, start, levels) : null;
    // “UBND xã, các ấp”: a hamlet has no committee, it is a party of its own.
    const isHamlet = unit?.level === "hamlet";
    if (unit === null || (run[0] !== undefined && isHamlet !== (run[0].level === "hamlet"))) return run;
    run.push(unit);
    at = unit.next;
  }
}

/** Whether “thành phố” before a token is the city itself: it stands bare, or the city's name follows. */
function isCityItself(tokens: readonly AgencyToken[], at: number, city: string): boolean {
  const next = tokens[at];
  if (next?.isCapital !== true || !isBlank(next)) return true;
  return city.split(" ").every((word, k) => wordOf(tokens[at + k]) === word);
}

/** The area that a run of level words is: one level, or several. */
function toArea(run: readonly UnitWord[], isOwnCity: boolean): string {
  const levels = [...new Set(run.map(({ level }) => level))];
  // “các tỉnh, thành phố” are provinces and cities of their rank.
  const isProvinces =
    run.some(({ level, isCity }) => level === "province" && !isCity) &&
    run.some(({ isCity }) => isCity) &&
    levels.length === 2 &&
    levels.includes("district");
  const [only] = levels;
  if (isProvinces || isOwnCity) return areaOfLevel.province;
  return levels.length === 1 && only !== undefined ? areaOfLevel[only] : everyLevel;
}

const everyWords = new Set(["các", "cùng", "mọi"]);

/** With its marks: “cung cấp” is no “cùng cấp”. */
const isEveryLevel = (tokens: readonly AgencyToken[], at: number): boolean =>
  everyWords.has(tokens[at]?.printed ?? "") &&
  tokens[at + 1]?.printed === "cấp" &&
  tokens[at + 1]?.gap === " ";

/** The area at a token and the token after it; null where none stands there. */
function readArea(
  tokens: readonly AgencyToken[],
  at: number,
  levels: LevelWords,
  city: string | null,
): { readonly area: string; readonly next: number } | null {
  const run = readUnitRun(tokens, at, levels);
  const next = run.at(-1)?.next;
  if (next === undefined) return isEveryLevel(tokens, at) ? { area: everyLevel, next: at + 2 } : null;
  const isOwnCity =
    city !== null &&
    run.length === 1 &&
    run[0]?.isCity === true &&
    !["cac", "cap"].includes(wordOf(tokens[at])) &&
    isCityItself(tokens, next, city);
  return { area: toArea(run, isOwnCity), next };
}

/**
 * Areas as one token: “các huyện, thị xã, thành phố” is <huyen>, “cấp huyện, cấp xã” and “các cấp” are <cac-cap>.
 * @param city Folded name of the city of the rank of a province whose plan it is: there “thành phố” is <tinh>.
 */
export function joinAreas(
  tokens: readonly AgencyToken[],
  levels: LevelWords,
  city: string | null,
): AgencyToken[] {
  const out: AgencyToken[] = [];
  for (let at = 0; at < tokens.length;) {
    const first = tokens[at];
    const read = readArea(tokens, at, levels, city);
    const last = read === null ? undefined : tokens[read.next - 1];
    if (first !== undefined)
      out.push(
        read === null || last === undefined
          ? first
          : { ...first, words: [read.area], exact: "", end: last.end },
      );
    at = read?.next ?? at + 1;
  }
  return out;
}
