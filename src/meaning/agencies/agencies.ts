import type { AgencyEntry } from "#schema/agencies.ts";
import type { AgencyId } from "#schema/identifier.ts";
import type { AgencyReading } from "#schema/review.ts";
import { toKey } from "#text/tokens.ts";
import type { AgencyIndex } from "./agency-names.ts";
import { addAgencyName, createAgencyIndex, matchNameLoosely } from "./agency-names.ts";
import { beginsAction, readSpot, spotAgencies } from "./agency-spots.ts";
import type { AgencyToken } from "./agency-words.ts";
import { isArea, readAgencyTokens, wordOf } from "./agency-words.ts";
import type { AgencyMention } from "./agency-mention.ts";

export type { AgencyIndex } from "./agency-names.ts";

/**
 * Names of bodies to look texts up in. Where one name has several meanings, the plan's reading wins, then the plan's own
 * key of abbreviations, then the general names in the order of agencies.yaml.
 * @param readings Decisions of review.yaml; one without agencies says that the words name no body.
 * @param abbreviations The key that the plan prints; an abbreviation whose long form is unknown is left out.
 * @param city Folded name of the city of the rank of a province whose plan is read: there “UBND thành phố” is its own.
 */
export function buildAgencyIndex(
  agencies: readonly AgencyEntry[],
  readings: readonly AgencyReading[] = [],
  abbreviations: readonly { readonly short: string; readonly long: string }[] = [],
  city: string | null = null,
): AgencyIndex {
  const kinds = new Map(agencies.map((agency) => [agency.id, agency.kind]));
  const parents = new Map(
    agencies.flatMap(({ id, parent }): [AgencyId, AgencyId][] =>
      parent === undefined ? [] : [[id, parent]],
    ),
  );
  const general = createAgencyIndex(kinds, parents, city);
  for (const { id, name, names, abbreviations: shorts } of agencies) {
    for (const one of [name, ...names, ...shorts]) addAgencyName(general, one, [id]);
  }
  if (readings.length === 0 && abbreviations.length === 0) return general;
  const index = createAgencyIndex(kinds, parents, city);
  for (const reading of readings) addAgencyName(index, reading.text, reading.agencies);
  for (const { short, long } of abbreviations) {
    const tokens = readAgencyTokens(long, city);
    const spot = readSpot(general, tokens, 0, long);
    if (spot?.to === tokens.length) addAgencyName(index, short, spot.agencies);
  }
  for (const { id, name, names, abbreviations: shorts } of agencies) {
    for (const one of [name, ...names, ...shorts]) addAgencyName(index, one, [id]);
  }
  return index;
}

const separator = /[,;:/\n()+]|[.?!…](?:\s|$)/;
const afterName = /[,;:/\n()+]|[.?!…](?:\s|$)|\s[-–—]\s/;
const hardBreak = /[;\n]|[.?!…]\s/;
const joiners = new Set(["va", "cung", "voi", "hoac"]);
const roleWords = new Set(["phoi hop", "chu tri"]);

/** Whether a token joins bodies or tells their role: “và”, “cùng”, and each word of “chủ trì”, “phối hợp”. */
function isJoining(tokens: readonly AgencyToken[], at: number): boolean {
  const word = wordOf(tokens[at]);
  if (joiners.has(word)) return true;
  return (
    roleWords.has(`${word} ${wordOf(tokens[at + 1])}`) || roleWords.has(`${wordOf(tokens[at - 1])} ${word}`)
  );
}

/** First words of a unit's name: what follows them may be the body it belongs to. */
const unitWords = new Set([
  "phong",
  "doi",
  "ban",
  "to",
  "trung",
  "chi",
  "bo",
  "vien",
  "van",
  "don",
  "khoa",
  "truong",
  "cuc",
  "vu",
]);
/** Kinds of one body, not of a class of bodies: its units are its own. */
const ownerKinds = new Set(["government", "ministry", "department", "district-office", "police", "office"]);
/** Longest name after “Các sở:”, in tokens. */
const longestPiece = 12;
/** Labels and fillers that name no body, folded. */
const noise =
  /^(?:(?:cac |don vi |co quan |luc luong )*(?:chu tri|phoi hop|thuc hien|ho tro|trien khai)(?: thuc hien| chinh)?|neu co|khong|khong co|v v|gom|bao gom|cu the|nhu sau|khac|tt|stt)$/;

/** A run of tokens between separators, outside known bodies. */
interface Piece {
  readonly from: number;
  readonly to: number;
}

/** Runs of tokens between separators and joining words. */
function readPieces(tokens: readonly AgencyToken[], from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  let start = from;
  for (let i = from; i <= to; i += 1) {
    const token = tokens[i];
    const isJoiner = i < to && isJoining(tokens, i);
    const isCut = i === to || isJoiner || (i > from && separator.test(token?.gap ?? ""));
    if (isCut && i > start) pieces.push({ from: start, to: i });
    if (isCut) start = isJoiner ? i + 1 : i;
  }
  return pieces;
}

/**
 * A piece read with the first words of the body before it: “Sở Y tế, Nội vụ”, “UBND thị xã và các phường”. Null where that
 * names no body.
 */
function readSharedHead(
  index: AgencyIndex,
  tokens: readonly AgencyToken[],
  head: readonly AgencyToken[],
  piece: Piece,
  text: string,
): readonly AgencyId[] | null {
  // “các sở, ngành; các huyện, thị xã” : an area alone is its people's committee.
  const heads = isArea(tokens[piece.from]) ? [head, readAgencyTokens("UBND")] : [head];
  for (const one of heads) {
    const agencies = readWithHead(index, tokens, one, piece, text);
    if (agencies !== null) return agencies;
  }
  return null;
}

function readWithHead(
  index: AgencyIndex,
  tokens: readonly AgencyToken[],
  head: readonly AgencyToken[],
  piece: Piece,
  text: string,
): readonly AgencyId[] | null {
  for (let count = head.length - (head.length > 1 ? 1 : 0); count > 0; count -= 1) {
    const joined = [...head.slice(0, count), ...tokens.slice(piece.from, piece.to)].map((token) => ({
      ...token,
      gap: " ",
    }));
    const spot = readSpot(index, joined, 0, text);
    if (spot !== null && spot.nameTo > count && spot.to === joined.length) return spot.agencies;
  }
  return null;
}

/** A list of bodies while it is read. */
interface ListState {
  readonly mentions: AgencyMention[];
  /** Tokens of the last name, which the next may share the first words of. */
  head: readonly AgencyToken[];
  /** Whether the words tell what somebody does, until a sentence or semicolon ends. */
  isInAction: boolean;
}

function addMentions(state: ListState, agencies: readonly AgencyId[] | null, text: string): void {
  if (agencies === null) state.mentions.push({ agency: null, text });
  else for (const agency of agencies) state.mentions.push({ agency, text });
}

/** Reads pieces that hold no known name; returns where the last one begins when it runs into the next known body. */
function readUnknown(
  state: ListState,
  index: AgencyIndex,
  tokens: readonly AgencyToken[],
  range: Piece,
  text: string,
): number | null {
  for (const piece of readPieces(tokens, range.from, range.to)) {
    const first = tokens[piece.from];
    const last = tokens[piece.to - 1];
    const following = tokens[piece.to];
    if (first === undefined || last === undefined) continue;
    if (hardBreak.test(first.gap)) state.isInAction = false;
    const isAfterName = piece.from === range.from && range.from > 0 && !afterName.test(first.gap);
    if (isAfterName || state.isInAction) {
      // What follows a name without a separator belongs to it, or is what the body does.
      state.isInAction ||=
        isAfterName &&
        tokens.slice(piece.from, piece.to).some((_, k) => beginsAction(tokens, piece.from + k));
      continue;
    }
    const printed = text.slice(first.start, last.end);
    const shared = readSharedHead(index, tokens, state.head, piece, text);
    const loose = shared === null ? matchNameLoosely(index, tokens, piece.from, piece.to) : null;
    if (shared !== null) addMentions(state, shared, printed);
    else if (loose !== null) addMentions(state, loose.agencies, printed);
    else if (beginsAction(tokens, piece.from)) state.isInAction = true;
    else if (
      piece.to === range.to &&
      following !== undefined &&
      !/[,;:/\n()]/.test(following.gap) &&
      !isJoining(tokens, piece.to - 1)
    ) {
      return unitWords.has(wordOf(first)) || first.isCapital ? piece.from : null;
    } else if (/\p{L}{2}/u.test(printed) && !noise.test(toKey(printed))) addMentions(state, null, printed);
  }
  return null;
}

/**
 * The bodies of a list as printed, in order: each with its agency, null where its words name none, and its text, an exact
 * part of the input. What the list says that a body does is left out. Empty for a text that names no body.
 */
export function splitAgencies(text: string, index: AgencyIndex): AgencyMention[] {
  const tokens = readAgencyTokens(text, index.city);
  const state: ListState = { mentions: [], head: [], isInAction: false };
  let at = 0;
  for (const spot of spotAgencies(text, tokens, index)) {
    const unitFrom =
      spot.from > at ? readUnknown(state, index, tokens, { from: at, to: spot.from }, text) : null;
    const gap = tokens[spot.from]?.gap ?? "";
    const before = `${wordOf(tokens[spot.from - 2])} ${wordOf(tokens[spot.from - 1])}`;
    if (hardBreak.test(gap) || /(?:phoi hop|hop voi|hop cung| cung)$/.test(before)) state.isInAction = false;
    at = spot.to;
    if (state.isInAction) continue;
    state.head = tokens.slice(spot.nameFrom, spot.nameTo).filter((token) => wordOf(token) !== "cac");
    if (unitFrom !== null) {
      const isOwner = spot.agencies.every((agency) => ownerKinds.has(index.kinds.get(agency) ?? ""));
      addMentions(
        state,
        isOwner ? spot.agencies : null,
        text.slice(tokens[unitFrom]?.start ?? spot.start, spot.end),
      );
      continue;
    }
    // “Các sở: Y tế, Nội vụ”: the class is named by its members.
    const next = tokens[spot.to];
    const piece = readPieces(tokens, spot.to, Math.min(tokens.length, spot.to + longestPiece))[0];
    const head = state.head.slice(0, 1);
    const isClass =
      next?.gap.trim() === ":" &&
      piece !== undefined &&
      readSharedHead(index, tokens, head, piece, text) !== null;
    if (isClass) state.head = head;
    else addMentions(state, spot.agencies, text.slice(spot.start, spot.end));
  }
  if (at < tokens.length) readUnknown(state, index, tokens, { from: at, to: tokens.length }, text);
  return state.mentions;
}

/** The agency that one body as printed names; null where it names none, or several. */
export function resolveAgency(text: string, index: AgencyIndex): AgencyId | null {
  const named = new Set(splitAgencies(text, index).map((mention) => mention.agency));
  const [only] = named;
  return named.size === 1 ? (only ?? null) : null;
}
