import { isSyllable } from "#text/syllable.ts";
import type { AgencyIndex } from "./agency-names.ts";
import { type AgencyToken, isArea, isBlank, wordOf } from "./agency-words.ts";
import { isJoining } from "./list-pieces.ts";
import { beginsOtherBody, endsName } from "./mention-end.ts";
import { partyStart } from "./party-phrases.ts";
import { skipPhrase } from "./phrases.ts";
import { readName } from "./read-name.ts";
import { type Spot, readSpot } from "./read-spot.ts";

/** A text in which units are sought. */
export interface UnitText {
  readonly index: AgencyIndex;
  readonly tokens: readonly AgencyToken[];
  readonly text: string;
  /** Whether it is a list of bodies, where the end of the text and each mark end a name. */
  readonly isList: boolean;
}

/** Longest name of a unit, in tokens. */
export const longestUnit = 14;
/** Words of a part of such a name between commas at most: “Phòng Hộ tịch, quốc tịch, chứng thực”. */
const longestUnitPart = 4;

const comma = /^\s*,\s*$/;
export const dash = /^\s+[-–]\s+$/;
/** Words behind a dash that say what the body before it is in this matter, and are not of its name. */
const standing = /^(?:co quan|don vi|thuong truc|dau moi|truong|pho) /;

/** Kinds of one body, whose units are its own: “đội nghiệp vụ Công an tỉnh” is the police. */
export const ownerKinds: ReadonlySet<string> = new Set([
  ...["government", "ministry", "department", "district-office", "police", "office"],
]);

export const isSmall = (token: AgencyToken | undefined): boolean =>
  token !== undefined && !token.isCapital && !isArea(token);

/** Whether neither a role, an action nor a word that ends names stands at a token. */
export function isPlain({ index, tokens }: UnitText, at: number): boolean {
  const token = tokens[at];
  if (token?.beginsAction !== false || isJoining(tokens, at)) return false;
  return token.isCapital || !endsName(index, tokens, at);
}

/** A capital with a small word behind it, as no name of a place or a person has: “Tiểu học”, “Gia đình”. */
export function isCommonWord(unit: UnitText, at: number): boolean {
  const { index, tokens } = unit;
  if (tokens[at]?.isCapital !== true || !isBlank(tokens[at + 1]) || !isSmall(tokens[at + 1])) return false;
  return isPlain(unit, at + 1) || skipPhrase(tokens, at, index.vocabulary.unitParts) !== null;
}

/** Token after the first word of a unit's name, its marks right: “viễn” is no “viện”; null where none stands at a token. */
function skipUnit({ index, tokens }: UnitText, at: number): number | null {
  const { units, unitWords } = index.vocabulary;
  return unitWords.has(tokens[at]?.printed ?? "") ? skipPhrase(tokens, at, units) : null;
}

/** Whether at a token another body begins, whoever it is. */
export function beginsBody(unit: UnitText, at: number): boolean {
  const { index, tokens } = unit;
  const words = tokens
    .slice(at, at + 2)
    .map(wordOf)
    .join(" ");
  return (
    skipUnit(unit, at) !== null ||
    readName(index, tokens, at) !== null ||
    isArea(tokens[at]) ||
    partyStart.pattern.test(words)
  );
}

/** Words behind which a unit may be named in small letters: “giao phòng Người có công”. */
const giving = /^(?:giao|nghi|cau|cong|do|cho|cac|la)$/;

/** Token after the first word where a unit's name begins at a token; else null. */
function skipUnitWord(unit: UnitText, at: number): number | null {
  const { index, tokens, isList } = unit;
  const { unitLikes, actions, leadIns } = index.vocabulary;
  const next = skipUnit(unit, at);
  if (next === null || !isBlank(tokens[next])) return null;
  const isOther = [unitLikes, actions, leadIns].some(
    (phrases) => (skipPhrase(tokens, at, phrases) ?? 0) > next,
  );
  if (isOther) return null;
  if (tokens[at]?.isCapital === true) return next;
  // In small letters it may be the end of another word: “cán bộ”.
  const isFirst = at === 0 || !isBlank(tokens[at]) || isJoining(tokens, at - 1);
  const isGiven = tokens[next]?.isCapital === true && (isFirst || giving.test(wordOf(tokens[at - 1])));
  return (isList && isFirst) || isGiven ? next : null;
}

/** Whether an action's words at a token are the end of a name: a role, or another body of a list, stands right behind. */
function isActionInName(unit: UnitText, at: number): boolean {
  const { index, tokens, isList } = unit;
  const { actions, markedActions } = index.vocabulary;
  const marked = markedActions.has(tokens[at]?.printed ?? "") ? at + 1 : null;
  const next = skipPhrase(tokens, at, actions) ?? marked;
  if (next === null || isJoining(tokens, at)) return false;
  const after = tokens[next];
  if (after === undefined) return isList;
  if (isBlank(after)) return isJoining(tokens, next) && wordOf(after) === "chu";
  return comma.test(after.gap) && (isList || beginsBody(unit, next));
}

/** Whether one Vietnamese word with a capital stands alone at a token, as no name of a place has: “… và Dược chủ trì”. */
function isLoneWord({ tokens }: UnitText, at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  const isAlone = next === undefined || !isBlank(next) || isJoining(tokens, at + 1);
  return token?.isCapital === true && isSyllable(token.printed) && isAlone;
}

/** Token after “và” and a word with which a name goes on: “và Gia đình”, “và Dược”, “và phương tiện”. */
export function skipJoined(unit: UnitText, at: number): number | null {
  const { tokens, isList } = unit;
  const next = tokens[at + 1];
  if (wordOf(tokens[at]) !== "va" || !isBlank(next) || beginsBody(unit, at + 1)) return null;
  if (next?.isCapital === true) return isCommonWord(unit, at + 1) || isLoneWord(unit, at + 1) ? at + 2 : null;
  const isAction = next?.beginsAction === true && !isList && !isActionInName(unit, at + 1);
  return isAction ? null : at + 2;
}

/** Token where a part of a list ends: at a mark, a joining word, a role or an action. */
function findPartEnd({ tokens }: UnitText, at: number): number {
  let to = at + 1;
  while (
    to < at + longestUnit &&
    isBlank(tokens[to]) &&
    !isJoining(tokens, to) &&
    tokens[to]?.beginsAction !== true
  )
    to += 1;
  return to;
}

/** Token after a comma's part with which a name goes on: “, quốc tịch”, “, Bản đồ và Viễn thám”. */
function skipListed(unit: UnitText, at: number): number | null {
  const { tokens, isList } = unit;
  if (beginsBody(unit, at) || !isPlain(unit, at)) return null;
  const to = findPartEnd(unit, at);
  const after = tokens[to];
  const isJoined = wordOf(after) === "va" && skipJoined(unit, to) !== null;
  if (tokens[at]?.isCapital === true) return isCommonWord(unit, at) && isJoined ? to : null;
  const isClosed = after === undefined ? isList : comma.test(after.gap) || isJoining(tokens, to);
  return isClosed && to - at <= longestUnitPart ? to : null;
}

/** Token after the next word, or part, of a unit's name; null where the name ends before a token. */
export function skipNext(unit: UnitText, at: number): number | null {
  const { index, tokens } = unit;
  const token = tokens[at];
  if (token === undefined) return null;
  if (comma.test(token.gap)) return skipListed(unit, at);
  const isDash = dash.test(token.gap);
  if (!isDash && !isBlank(token) && !/^[-/]$/.test(token.gap)) return null;
  if (isDash && standing.test(`${wordOf(token)} ${wordOf(tokens[at + 1])} `)) return null;
  if (wordOf(token) === "va") return skipJoined(unit, at);
  const part = skipPhrase(tokens, at, index.vocabulary.unitParts);
  if (part !== null) return part;
  if (token.beginsAction ? !isActionInName(unit, at) : !isPlain(unit, at)) return null;
  return beginsOtherBody(index, tokens, at) ? null : at + 1;
}

/** The body that a unit is of, or is named after, where its name stands right behind: “Đội nghiệp vụ Công an tỉnh”. */
function readOwner({ index, tokens, text }: UnitText, at: number): Spot | null {
  const token = tokens[at];
  const isBeside = isBlank(token) || dash.test(token?.gap ?? "");
  const spot = isBeside ? readSpot(index, tokens, at, text) : null;
  const [only, ...more] = spot?.agencies ?? [];
  if (spot === null || only === undefined || more.length > 0 || index.classes.has(only)) return null;
  const isOwner = ownerKinds.has(index.kinds.get(only) ?? "");
  if (!isOwner && token?.isCapital !== true) return null;
  return isOwner ? spot : { ...spot, agencies: [], isUnknown: true };
}

/** A unit's name from a token to its end. */
function toSpot({ tokens }: UnitText, from: number, to: number): Spot {
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
  return { agencies: [], isUnknown: true, from, to, nameFrom: from, nameTo: to, start, end };
}

/** The name that begins at a token and holds those up to another, read on to its end. */
export function readOn(unit: UnitText, from: number, known: number): Spot {
  let to = known;
  while (to - from < longestUnit) {
    const owner = readOwner(unit, to);
    if (owner !== null) return { ...owner, from, start: unit.tokens[from]?.start ?? owner.start };
    const next = skipNext(unit, to);
    if (next === null || next > from + longestUnit) break;
    to = next;
  }
  return toSpot(unit, from, to);
}

/** A hamlet, or all of them, and who heads it: “các khóm”, “ấp Tân Phú”, “trưởng khu phố 3”. */
function readHamlet(unit: UnitText, at: number): Spot | null {
  const { index, tokens } = unit;
  const named = skipPhrase(tokens, at, index.vocabulary.leadIns) ?? at;
  if (tokens[named]?.words[0] !== "<thon>" || (named > at && !isBlank(tokens[named]))) return null;
  let to = named + 1;
  while (isBlank(tokens[to]) && (tokens[to]?.isCapital === true || /^\d/.test(wordOf(tokens[to])))) to += 1;
  const isFirst = at === 0 || !isBlank(tokens[at]) || isJoining(tokens, at - 1);
  return isFirst || named > at || to > named + 1 || tokens[at]?.printed === "các"
    ? toSpot(unit, at, to)
    : null;
}

/**
 * The unit that no list knows at a token: from the word of a unit on through its capitals, dashes and small words to a mark,
 * another body, a role or an action. It has the `agencies` of the body it belongs to where that stands right behind, else none. Null where none begins there.
 */
export function readUnit(unit: UnitText, at: number): Spot | null {
  const hamlet = readHamlet(unit, at);
  if (hamlet !== null) return hamlet;
  const next = skipUnitWord(unit, at);
  if (next === null) return null;
  const spot = readOn(unit, at, next);
  return spot.to > next ? spot : null;
}
