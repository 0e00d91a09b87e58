import type { AgencyId } from "#schema/identifier.ts";
import { type AgencyIndex, type NameMatch, belongsTo, matchName, matchNameLoosely } from "./agency-names.ts";
import { type AgencyToken, isArea, isBlank, wordOf } from "./agency-words.ts";
import { skipPhrase } from "./phrases.ts";

/** A known body in a text, with what stands before its name (“cán bộ kỹ thuật”) and after it (a place). */
export interface Spot {
  readonly agencies: readonly AgencyId[];
  /** Tokens: the whole mention, and the name in it; the ends not included. */
  readonly from: number;
  readonly to: number;
  readonly nameFrom: number;
  readonly nameTo: number;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
}

/** Whether the words at a token begin what somebody does. */
export function beginsAction(tokens: readonly AgencyToken[], at: number): boolean {
  return tokens[at]?.beginsAction ?? false;
}

/** A name in a run of tokens. */
interface FoundName extends NameMatch {
  /** Token where the name itself begins. */
  readonly nameFrom: number;
}

/** Words and phrases that stand before one name at most; more are damaged text. */
const mostLeadIns = 8;

/** Token after one phrase that leads in to a name; null where none stands at a token. */
function skipLeadIn(
  { vocabulary }: AgencyIndex,
  tokens: readonly AgencyToken[],
  at: number,
  isFirst: boolean,
): number | null {
  const next = skipPhrase(tokens, at, vocabulary.leadIns);
  if (next !== null || isFirst) return next;
  // “Nhân sự kỹ thuật 2 đơn vị”.
  return (
    skipPhrase(tokens, at, vocabulary.leadInJoins) ?? (/^\d{1,2}$/.test(wordOf(tokens[at])) ? at + 1 : null)
  );
}

/** The name after words such as “cán bộ kỹ thuật của”; the longest wins. */
function readName(index: AgencyIndex, tokens: readonly AgencyToken[], from: number): FoundName | null {
  const direct = matchName(index, tokens, from);
  let best: FoundName | null = direct === null ? null : { ...direct, nameFrom: from };
  let at = from;
  for (let count = 0; count < mostLeadIns; count += 1) {
    const next = skipLeadIn(index, tokens, at, at === from);
    if (next === null || !isBlank(tokens[next])) return best;
    at = next;
    const match = matchName(index, tokens, at);
    if (match !== null && match.next > (best?.next ?? 0)) best = { ...match, nameFrom: at };
  }
  return best;
}

/** Longest name, in tokens after its recognised part. */
const longestRest = 8;

/** Token where the words after a name end: at a semicolon, colon, bracket or full stop. */
function findRunEnd(tokens: readonly AgencyToken[], from: number): number {
  let to = from;
  while (to < tokens.length && to < from + longestRest && !/[;:()\n.]/.test(tokens[to]?.gap ?? "")) to += 1;
  return to;
}

/** As readName, but a short form may be the sound part of a long one with a fault: “Sở Lao động - Thươngg binh và Xã hội”. */
function readWholeName(index: AgencyIndex, tokens: readonly AgencyToken[], from: number): FoundName | null {
  const name = readName(index, tokens, from);
  if (name === null) return null;
  const longer = matchNameLoosely(index, tokens, name.nameFrom, findRunEnd(tokens, name.next), name);
  return longer === null ? name : { ...name, next: longer.next };
}

/** A mention while what follows its name is read. */
interface Mention {
  readonly index: AgencyIndex;
  readonly tokens: readonly AgencyToken[];
  readonly text: string;
  readonly agencies: readonly AgencyId[];
}

/** Token after a bracket that opens before a token and holds no role, with the offset after it. */
function skipBracket(
  { tokens, text }: Mention,
  at: number,
): { readonly to: number; readonly end: number } | null {
  const token = tokens[at];
  if (token === undefined || !/^\s*\($/.test(token.gap)) return null;
  const close = text.indexOf(")", token.start);
  if (close < 0) return null;
  let to = at;
  while ((tokens[to]?.start ?? Infinity) < close) to += 1;
  const words = tokens
    .slice(at, to)
    .flatMap((one) => one.words)
    .join(" ");
  return /chu tri|phoi hop/.test(words) ? null : { to, end: close + 1 };
}

/** “Phòng …, Công an tỉnh Nghệ An” is one: after the name of a unit that of the body it belongs to. */
function skipParent({ index, tokens, agencies }: Mention, at: number): number | null {
  const token = tokens[at];
  const [own, ...more] = agencies;
  if (token === undefined || own === undefined || more.length > 0) return null;
  const parentAt = /^(?:thuoc|cua)$/.test(wordOf(token)) && isBlank(token) ? at + 1 : at;
  const parent = /^\s*\)?\s*[,\-–—]?\s*$/.test(token.gap) ? matchName(index, tokens, parentAt) : null;
  const id = parent?.agencies[0];
  if (parent === null || id === undefined || !belongsTo(index, own, id)) return null;
  // After a comma only a ministry or the police names whose unit it was; else the list goes on.
  const isListed = token.gap.includes(",") && !/^(?:police|ministry)$/.test(index.kinds.get(id) ?? "");
  return isListed ? null : parent.next;
}

/** “liên quan”, “trên địa bàn”. */
function skipTail({ index, tokens }: Mention, at: number): number | null {
  return isBlank(tokens[at]) ? skipPhrase(tokens, at, index.vocabulary.tails) : null;
}

/** “thị xã”, “của các huyện”. */
function skipArea({ tokens }: Mention, at: number): number | null {
  if (!isBlank(tokens[at])) return null;
  const areaAt = /^(?:cua|thuoc|o)$/.test(wordOf(tokens[at])) ? at + 1 : at;
  return isArea(tokens[areaAt]) ? areaAt + 1 : null;
}

/** One word of a place or a proper name: capitals, also “TT-Huế”. */
function skipPlaceWord({ index, tokens }: Mention, at: number): number | null {
  const token = tokens[at];
  if (token?.isCapital !== true || !/^(?:\s+|-)$/.test(token.gap)) return null;
  return readName(index, tokens, at) === null && !/^(?:chu|phoi)$/.test(wordOf(token)) ? at + 1 : null;
}

/** Kinds whose members have names of their own: “Công ty cổ phần …”, “Bệnh viện đa khoa …”. */
const namedKinds = new Set(["enterprise", "bank", "school", "health", "organisation"]);
/** Small words before the capitals of such a name at most: “công ty cổ phần tập đoàn ABC”. */
const longestCommonPart = 4;

/** To the capitals of a proper name behind small words; the token itself where they stand at once. */
function skipToProperName({ index, tokens, agencies }: Mention, at: number): number | null {
  if (!agencies.some((agency) => namedKinds.has(index.kinds.get(agency) ?? ""))) return null;
  for (let i = at; i <= at + longestCommonPart; i += 1) {
    const token = tokens[i];
    if (token === undefined || !isBlank(token) || token.beginsAction) return null;
    if (/^(?:va|cung|voi|hoac)$/.test(wordOf(token)) || readName(index, tokens, i) !== null) return null;
    if (token.isCapital) return i === at ? null : i;
  }
  return null;
}

/** What may follow a name in a mention of the body, in the order tried; each gives the token after it, null where it does not stand there. */
const followers: readonly ((mention: Mention, at: number) => number | null)[] = [
  skipParent,
  skipTail,
  skipArea,
  skipPlaceWord,
  skipToProperName,
];

/** Where a mention ends: the token after it, and the offset of its last character. */
function readMentionEnd(mention: Mention, from: number): { readonly to: number; readonly end: number } {
  const endOf = (to: number): number => mention.tokens[to - 1]?.end ?? 0;
  let reached = { to: from, end: endOf(from) };
  for (;;) {
    // “(nếu có)” is read as a bracket; the bracket around a whole mention is not its own.
    const bracket = skipBracket(mention, reached.to);
    let next: number | null = null;
    for (const skip of bracket === null ? followers : []) next ??= skip(mention, reached.to);
    if (bracket !== null) reached = bracket;
    else if (next !== null) reached = { to: next, end: endOf(next) };
    else return reached;
  }
}

/** The body at a token with its place, “liên quan”, and the body it belongs to; null where no name begins there. */
export function readSpot(
  index: AgencyIndex,
  tokens: readonly AgencyToken[],
  from: number,
  text: string,
): Spot | null {
  const name = readWholeName(index, tokens, from);
  if (name === null) return null;
  const { to, end } = readMentionEnd({ index, tokens, text, agencies: name.agencies }, name.next);
  return {
    agencies: name.agencies,
    from,
    to,
    nameFrom: name.nameFrom,
    nameTo: name.next,
    start: tokens[from]?.start ?? 0,
    end,
  };
}

/** Every known body in a text, in order, none within another. */
export function spotAgencies(text: string, tokens: readonly AgencyToken[], index: AgencyIndex): Spot[] {
  const spots: Spot[] = [];
  for (let i = 0; i < tokens.length;) {
    const spot = readSpot(index, tokens, i, text);
    if (spot !== null) spots.push(spot);
    i = spot?.to ?? i + 1;
  }
  return spots;
}
