import type { AgencyId } from "#schema/identifier.ts";
import type { AgencyIndex } from "./agency-names.ts";
import { belongsTo, matchName, matchNameLoosely } from "./agency-names.ts";
import type { AgencyToken } from "./agency-words.ts";
import { isArea, wordOf } from "./agency-words.ts";

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

/** Words before a body's name that make it no other body; each may follow another. */
const leadIns = [
  "cac don vi truc thuoc",
  "don vi truc thuoc",
  "cac don vi thuoc",
  "don vi thuoc",
  "cac phong nghiep vu",
  "cac phong chuyen mon",
  "cac co quan thuoc",
  "nguoi dung dau",
  "pho chu tich",
  "pho giam doc",
  "thu truong",
  "ban thuong vu",
  "ban thuong truc",
  "thuong truc",
  "bo phan ky thuat",
  "luc luong",
  "nhan su",
  "can bo",
  "chuyen vien",
  "chuyen mon",
  "doi ngu",
  "lanh dao",
  "dai dien",
  "giam doc",
  "chu tich",
  "to truong",
  "truong ban",
  "truong",
  "chanh",
  "thu ky",
  "dong chi",
  "thanh vien",
  "cong chuc",
  "vien chuc",
  "ky thuat",
  "truyen thong",
  "toan bo",
  "toan the",
  "mot so",
  "nhung",
  "cac",
].map((phrase) => phrase.split(" "));

/** Words that may follow the words above. */
const leadInJoins = [["cua"], ["thuoc"]];

/** Words after a body's name that belong to the mention. */
const tails = [
  "co lien quan khac",
  "lien quan khac",
  "co lien quan",
  "lien quan",
  "thuoc pham vi quan ly",
  "tren dia ban",
  "truc thuoc",
  "cung cap dich vu",
  "cung cap phan mem",
  "dong hanh",
  "chi nhanh",
  "neu co",
  "khac",
].map((phrase) => phrase.split(" "));

/** Words that begin what a body does, or a clause on it: a list of bodies ends here. */
const actions = new Set(
  (
    "trien khai|to chuc|xay dung|huong dan|ra soat|tich hop|lua chon|thuc hien|tham muu|dau tu|danh gia|ket noi|khao sat|" +
    "cung cap|kiem tra|theo doi|tong hop|bao cao|de xuat|tuyen truyen|ho tro|lam sach|khai thac|su dung|nghien cuu|" +
    "phat trien|nang cap|tao lap|tao dieu kien|khoi tao|cap phat|cap tai|cap chu|cap giay|lap danh|thu thap|thu nhan|so hoa|" +
    "chuan hoa|hoan thien|dam bao|bao dam|tang cuong|day manh|tiep tuc|chi dao|don doc|giam sat|dieu chinh|van hanh|" +
    "ban hanh|sau khi|truoc khi|co trach nhiem|co nhu cau|can cu|" +
    "khuyen khich|chu dong|tich cuc|tien hanh|quan triet|pho bien|thong nhat|xac dinh|xac minh|xac thuc|tiep nhan|giai quyet|" +
    "cap nhat|chia se|dong bo|thong bao|van dong|yeu cau|phoi hop|chu tri|dong gop|tham gia|bo tri|trang bi|" +
    "lap dat|thiet lap|cong bo|dang ky|ky ket|thanh lap|trao doi|thuong xuyen|phat hanh|phan cong|phan tich|quan ly|" +
    "bien soan|dang tai|kien nghi|tham dinh|phe duyet|cho y kien|phat dong|cai dat|mo tai|thanh toan|chi tra|phat huy|phu trach|nghiem tuc|kip thoi|ung dung|tham khao|hoan thanh|chiu trach"
  ).split("|"),
);

/** The same, where other words are written so without marks. */
const markedActions = new Set(
  "để|nhằm|trong|khi|theo|tại|trên|đã|sẽ|cần|phải|được|làm|trình|gửi|nhập|mua|giao|có|hỗ|cấp".split("|"),
);

/** Whether the words at a token begin what somebody does; a name's own words begin with a capital. */
export function beginsAction(tokens: readonly AgencyToken[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.isCapital) return false;
  const two = `${wordOf(token)} ${wordOf(tokens[at + 1])}`;
  return actions.has(two) || markedActions.has(token.printed);
}

function skipPhrase(
  tokens: readonly AgencyToken[],
  at: number,
  phrases: readonly (readonly string[])[],
): number {
  for (const phrase of phrases) {
    const isHere = phrase.every((word, k) => {
      const token = tokens[at + k];
      return wordOf(token) === word && (k === 0 || /^\s+$/.test(token?.gap ?? ""));
    });
    if (isHere) return at + phrase.length;
  }
  return at;
}

const isBlank = (token: AgencyToken | undefined): boolean => /^\s+$/.test(token?.gap ?? "");

/** Words and phrases that stand before one name at most; more are damaged text. */
const mostLeadIns = 8;

/** The name after words such as “cán bộ kỹ thuật của”; the longest wins. */
function readName(index: AgencyIndex, tokens: readonly AgencyToken[], from: number) {
  const direct = matchName(index, tokens, from);
  let best = direct === null ? null : { ...direct, nameFrom: from };
  let at = from;
  for (let count = 0; count < mostLeadIns; count += 1) {
    let next = skipPhrase(tokens, at, leadIns);
    if (next === at && at > from) next = skipPhrase(tokens, at, leadInJoins);
    // “Nhân sự kỹ thuật 2 đơn vị”.
    if (next === at && at > from && /^\d{1,2}$/.test(wordOf(tokens[at]))) next = at + 1;
    if (next === at || !isBlank(tokens[next])) return best;
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

/** Token after a bracket that opens before a token and holds no role; the token itself where none opens. */
function skipBracket(
  tokens: readonly AgencyToken[],
  at: number,
  text: string,
): { to: number; end: number } | null {
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

/** The body at a token with its place, “liên quan”, and the body it belongs to: “Phòng …, Công an tỉnh Nghệ An” is one. */
export function readSpot(
  index: AgencyIndex,
  tokens: readonly AgencyToken[],
  from: number,
  text: string,
): Spot | null {
  const read = readName(index, tokens, from);
  if (read === null) return null;
  // A short form may be the sound part of a long one with a fault: “Sở Lao động - Thươngg binh và Xã hội”.
  const longer = matchNameLoosely(index, tokens, read.nameFrom, findRunEnd(tokens, read.next), read);
  const name = longer === null ? read : { ...read, next: longer.next };
  let to = name.next;
  let end = tokens[to - 1]?.end ?? 0;
  for (;;) {
    const token = tokens[to];
    if (token === undefined) break;
    const bracket = skipBracket(tokens, to, text);
    if (bracket !== null) {
      ({ to, end } = bracket);
      continue;
    }
    const own = name.agencies.length === 1 ? name.agencies[0] : undefined;
    const parentAt = /^(?:thuoc|cua)$/.test(wordOf(token)) && isBlank(token) ? to + 1 : to;
    const parent = /^\s*\)?\s*[,\-–—]?\s*$/.test(token.gap) ? matchName(index, tokens, parentAt) : null;
    const parentId = parent?.agencies[0];
    if (own !== undefined && parent !== null && parentId !== undefined && belongsTo(index, own, parentId)) {
      // After a comma only a ministry or the police names whose unit it was; else the list goes on.
      const isListed =
        token.gap.includes(",") && !/^(?:police|ministry)$/.test(index.kinds.get(parentId) ?? "");
      if (!isListed) {
        to = parent.next;
        end = tokens[to - 1]?.end ?? end;
        continue;
      }
    }
    let next = to;
    if (isBlank(token)) {
      next = skipPhrase(tokens, to, tails);
      const areaAt = /^(?:cua|thuoc|o)$/.test(wordOf(token)) ? to + 1 : to;
      if (next === to && isArea(tokens[areaAt])) next = areaAt + 1;
    }
    // A place or a proper name: capitals, also “TT-Huế”.
    const isProper = token.isCapital && /^(?:\s+|-)$/.test(token.gap) && next === to;
    if (isProper && readName(index, tokens, to) === null && !/^(?:chu|phoi)$/.test(wordOf(token)))
      next = to + 1;
    if (next === to) next = skipToProperName(index, tokens, to, name.agencies);
    if (next === to) break;
    to = next;
    end = tokens[to - 1]?.end ?? end;
  }
  // “(nếu có)” is read as a bracket; the bracket around a whole mention is not its own.
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

/** Kinds whose members have names of their own: “Công ty cổ phần …”, “Bệnh viện đa khoa …”. */
const namedKinds = new Set(["enterprise", "bank", "school", "health", "organisation"]);

function skipToProperName(
  index: AgencyIndex,
  tokens: readonly AgencyToken[],
  at: number,
  agencies: readonly AgencyId[],
): number {
  if (!agencies.some((agency) => namedKinds.has(index.kinds.get(agency) ?? ""))) return at;
  for (let i = at; i < at + 5; i += 1) {
    const token = tokens[i];
    if (token === undefined || !isBlank(token) || beginsAction(tokens, i)) return at;
    if (/^(?:va|cung|voi|hoac)$/.test(wordOf(token)) || readName(index, tokens, i) !== null) return at;
    if (token.isCapital) return i === at ? at : i;
  }
  return at;
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
