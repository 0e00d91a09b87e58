import type { AgencyId } from "#schema/identifier.ts";
import { type AgencyIndex, belongsTo, matchName } from "./agency-names.ts";
import { type AgencyToken, isArea, isBlank, wordOf } from "./agency-words.ts";
import { isJoining } from "./list-pieces.ts";
import { skipPhrase } from "./phrases.ts";
import { readName } from "./read-name.ts";

/** A mention while what follows its name is read. */
export interface Mention {
  readonly index: AgencyIndex;
  readonly tokens: readonly AgencyToken[];
  readonly text: string;
  readonly agencies: readonly AgencyId[];
  /** Token after the name that is known. */
  readonly nameTo: number;
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

/** “số 3” of “Đội Quản lý thị trường số 3”; no number of a document. */
function skipNumber({ tokens }: Mention, at: number): number | null {
  const isNumber = tokens[at]?.printed === "số" && /^\d{1,3}$/.test(wordOf(tokens[at + 1]));
  const isAlone = isBlank(tokens[at]) && isBlank(tokens[at + 1]) && !/^[/-]/.test(tokens[at + 2]?.gap ?? "");
  return isNumber && isAlone ? at + 2 : null;
}

/** “liên quan”, “trên địa bàn”. */
function skipTail({ index, tokens }: Mention, at: number): number | null {
  const to = isBlank(tokens[at]) ? skipPhrase(tokens, at, index.vocabulary.tails) : null;
  // “VNPT khắc phục lỗi” is what it does, and no “VNPT khác”.
  return to === at + 1 && tokens[at]?.beginsAction === true ? null : to;
}

/** “thị xã”, “của các huyện”. */
function skipArea({ tokens }: Mention, at: number): number | null {
  if (!isBlank(tokens[at])) return null;
  const areaAt = /^(?:cua|thuoc|o)$/.test(wordOf(tokens[at])) ? at + 1 : at;
  return isArea(tokens[areaAt]) ? areaAt + 1 : null;
}

/** Tokens back from a dash in which a name with another dash has it: “Trung tâm Văn hóa - Thông tin - Thể thao”. */
const longestPart = 3;

/** Whether a dash stands inside a name: behind a capital of a proper name, or behind another dash. */
export function isPaired(tokens: readonly AgencyToken[], at: number, nameTo: number): boolean {
  if (at > nameTo && tokens[at - 1]?.isCapital === true) return true;
  return tokens.slice(Math.max(0, at - longestPart), at).some(({ gap }) => /^\s[-–]\s$/.test(gap));
}

/** Whether a capital begins the name of another body though no mark parts it, as in a cell of several lines: “Trung tâm …”. */
export function beginsOtherBody(
  { vocabulary }: AgencyIndex,
  tokens: readonly AgencyToken[],
  at: number,
): boolean {
  if (tokens[at]?.isCapital !== true) return false;
  const word = wordOf(tokens[at]);
  const unit = skipPhrase(tokens, at, vocabulary.units);
  return (
    word === "cac" || (word === "ban" && tokens[at]?.printed === "ban") || (unit !== null && unit > at + 1)
  );
}

/** One word of a place or a proper name: capitals, also “TT-Huế”, and “Sản - Nhi” behind another. */
function skipPlaceWord({ index, tokens, nameTo }: Mention, at: number): number | null {
  const token = tokens[at];
  if (token?.isCapital !== true || !/^(?:\s+|-|\s[-–]\s)$/.test(token.gap)) return null;
  if (/^\s[-–]\s$/.test(token.gap) && !isPaired(tokens, at, nameTo)) return null;
  if (/^\s+$/.test(token.gap) && beginsOtherBody(index, tokens, at)) return null;
  return readName(index, tokens, at) === null && !/^(?:chu|phoi)$/.test(wordOf(token)) ? at + 1 : null;
}

/** Words of one place in a list of places at most: “Bà Rịa - Vũng Tàu” has four. */
const longestPlace = 4;

/** Whether a token is an area in the plural, whose places may follow: “các phường”. */
const isPluralArea = (token: AgencyToken | undefined): boolean =>
  isArea(token) && (token?.printed === "các" || token?.printed === "những");

/** The next of the places that a plural names, or another plural of the same kind: “…, Tam Quan”, “và các xã Hoài Châu”. */
function skipListedPlace({ index, tokens }: Mention, at: number, isInPlaces: boolean): number | null {
  const gap = tokens[at]?.gap ?? "";
  const isJoined = wordOf(tokens[at]) === "va" && isBlank(tokens[at]);
  const isListed = /^\s*,\s*$/.test(gap) || (/^\s*:\s*$/.test(gap) && isArea(tokens[at - 1]));
  const from = isJoined ? at + 1 : at;
  if (!isInPlaces || !(isJoined || isListed)) return null;
  if (isPluralArea(tokens[from]))
    return isPlaceStart(index, tokens, from + 1) && isBlank(tokens[from + 1]) ? from + 1 : null;
  let to = from;
  while (to - from < longestPlace && isPlaceStart(index, tokens, to) && (to === from || isBlank(tokens[to])))
    to += 1;
  const next = tokens[to];
  const isEnd =
    next === undefined ||
    !isBlank(next) ||
    next.beginsAction ||
    // No place has a small word behind two capitals: “…, Bát Xát cử cán bộ”.
    (to - from > 1 && !next.isCapital) ||
    isJoining(tokens, to) ||
    endsName(index, tokens, to);
  return to > from && isEnd ? to : null;
}

/** Whether a capital may be of the name of a place: it begins no body. */
function isPlaceStart(index: AgencyIndex, tokens: readonly AgencyToken[], at: number): boolean {
  return (
    tokens[at]?.isCapital === true &&
    !isArea(tokens[at]) &&
    readName(index, tokens, at) === null &&
    skipPhrase(tokens, at, index.vocabulary.units) === null
  );
}

/** Kinds whose members have names of their own: “Công ty cổ phần …”, “Bệnh viện đa khoa …”. */
const namedKinds = new Set(["enterprise", "bank", "school", "health", "organisation"]);
/** Small words before the capitals of such a name at most: “công ty cổ phần tập đoàn ABC”. */
const longestCommonPart = 4;

/** Whether a proper name ends before a token: “là”, “của”, “đưa vào”. */
export function endsName({ vocabulary }: AgencyIndex, tokens: readonly AgencyToken[], at: number): boolean {
  const [word = "", next = ""] = [tokens[at]?.printed, tokens[at + 1]?.printed];
  return vocabulary.nameEnds.has(word) || vocabulary.nameEnds.has(`${word} ${next}`);
}

/** To the capitals of a proper name behind small words; the token itself where they stand at once. */
function skipToProperName({ index, tokens, agencies }: Mention, at: number): number | null {
  if (!agencies.some((agency) => namedKinds.has(index.kinds.get(agency) ?? ""))) return null;
  for (let i = at; i <= at + longestCommonPart; i += 1) {
    const token = tokens[i];
    if (token === undefined || !isBlank(token) || token.beginsAction || endsName(index, tokens, i))
      return null;
    if (/^(?:va|cung|voi|hoac)$/.test(wordOf(token)) || readName(index, tokens, i) !== null) return null;
    if (token.isCapital) return i === at ? null : i;
  }
  return null;
}

/** Kinds that a body belongs to whose name goes on with it: “Công đoàn ngành Giáo dục”, “Công đoàn các khu công nghiệp”. */
const memberKinds = new Set(["collective", "enterprise", "school"]);

/** The body whose members an organisation has: “ngành” of “Công đoàn ngành Y tế”. */
function skipMembers({ index, tokens, agencies }: Mention, at: number): number | null {
  if (!isBlank(tokens[at]) || beginsOtherBody(index, tokens, at)) return null;
  if (!agencies.every((agency) => index.kinds.get(agency) === "organisation")) return null;
  const members = readName(index, tokens, at);
  const [only, ...more] = members?.agencies ?? [];
  if (members === null || only === undefined || more.length > 0) return null;
  return index.classes.has(only) && memberKinds.has(index.kinds.get(only) ?? "") ? members.next : null;
}

/** The last word of what a company is by law: “Công ty”, “Công ty TNHH MTV”, “Công ty cổ phần”. */
const legalForm = /^(?:ty|phan|tnhh|mtv|vien)$/;

/** The name of a known body in that of a company: “Công ty Cổ phần | Bệnh viện Hồng Ngọc”. */
function skipTrade({ index, tokens, agencies, nameTo }: Mention, at: number): number | null {
  const isCompany = agencies.every((agency) => index.kinds.get(agency) === "enterprise");
  if (!isCompany || at !== nameTo || !legalForm.test(wordOf(tokens[at - 1]))) return null;
  if (!isBlank(tokens[at]) || tokens[at]?.isCapital !== true) return null;
  return readName(index, tokens, at)?.next ?? null;
}

/** Small words in a row of a proper name at most: the three of “Y học cổ truyền”. */
const longestSmallPart = 3;

/** A small word that goes on with a capital of a proper name: the “sản” of “Bệnh viện Phụ sản”. */
function skipSmallWord({ index, tokens, agencies, nameTo }: Mention, at: number): number | null {
  const isNamed = agencies.some(
    (agency) => namedKinds.has(index.kinds.get(agency) ?? "") || index.classes.has(agency),
  );
  const token = tokens[at];
  if (!isNamed || token === undefined || !isBlank(token) || isArea(token) || token.isCapital) return null;
  if (token.beginsAction || isJoining(tokens, at) || endsName(index, tokens, at)) return null;
  let first = at;
  while (first > nameTo && tokens[first - 1]?.isCapital === false && !isArea(tokens[first - 1])) first -= 1;
  const capital = tokens[first - 1];
  // Two capitals in a row are a place or a person, whose name goes on with no small word.
  const isAlone = first > nameTo && tokens[first - 2]?.isCapital !== true;
  return capital?.isCapital === true && isAlone && at - first < longestSmallPart ? at + 1 : null;
}

/** What may follow a name in a mention of the body, in the order tried, `isInPlaces` where a plural and its places stand before it; each gives the token after it, null where it does not stand there. */
const followers: readonly ((mention: Mention, at: number, isInPlaces: boolean) => number | null)[] = [
  skipParent,
  skipNumber,
  skipTrade,
  skipTail,
  skipArea,
  skipListedPlace,
  skipPlaceWord,
  skipMembers,
  skipSmallWord,
  skipToProperName,
];

/** Where a mention ends: the token after it, and the offset of its last character. */
export function readMentionEnd(
  mention: Mention,
  from: number,
): { readonly to: number; readonly end: number } {
  const endOf = (to: number): number => mention.tokens[to - 1]?.end ?? 0;
  const { tokens } = mention;
  let reached = { to: from, end: endOf(from) };
  let isInPlaces = isPluralArea(tokens[from - 1]);
  for (;;) {
    // “(nếu có)” is read as a bracket; the bracket around a whole mention is not its own.
    const bracket = skipBracket(mention, reached.to);
    let next: number | null = null;
    for (const skip of bracket === null ? followers : []) next ??= skip(mention, reached.to, isInPlaces);
    const last = tokens[(next ?? 0) - 1];
    isInPlaces = bracket === null && (isPluralArea(last) || (isInPlaces && last?.isCapital === true));
    if (bracket !== null) reached = bracket;
    else if (next !== null) reached = { to: next, end: endOf(next) };
    else return reached;
  }
}
