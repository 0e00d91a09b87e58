import { readTokens } from "#text/tokens.ts";
import type { Token } from "#text/tokens.ts";
import { explainPlace, readPlace } from "./places.ts";
import type { SearchData } from "#search/search-types.ts";

/** A record that a number in the query names, best first. */
export interface NumberedHit {
  readonly record: number;
  /** Why, where it is not plain to see. */
  readonly reason: string;
}

const kindWords: readonly (readonly [readonly string[], "model" | "task" | "any"])[] = [
  [["mo", "hinh"], "model"],
  [["mh"], "model"],
  [["nhiem", "vu"], "task"],
  [["nv"], "task"],
  [["muc"], "any"],
];
const kindParts = new Set(kindWords.flatMap(([name]) => name));

/** Whether a word is a number, or says of what one is: what it names is looked up in the numbers, not in the texts. */
export const isOfNumber = (folded: string): boolean => /^\d+$/.test(folded) || kindParts.has(folded);

const fillers = new Set(["so", "thu", "cua", "tai", "o", "ke", "hoach", "nam", "trong", "va"]);

/** Kind and number in words such as “mô hình số 24”; the rest must be words that only join. Null for anything else. */
function readNumber(
  words: readonly string[],
): { readonly kind: "model" | "task" | "any" | null; readonly number: number } | null {
  let rest = [...words];
  let kind: "model" | "task" | "any" | null = null;
  for (const [name, value] of kindWords) {
    const at = rest.findIndex((_, k) => name.every((word, j) => rest[k + j] === word));
    if (at < 0) continue;
    kind = value;
    rest = [...rest.slice(0, at), ...rest.slice(at + name.length)];
    break;
  }
  rest = rest.filter((word) => !fillers.has(word));
  const [number, year] = rest;
  if (number === undefined || rest.length > 2 || !/^\d{1,3}$/.test(number)) return null;
  return year === undefined || /^20\d\d$/.test(year) ? { kind, number: Number(number) } : null;
}

/** Items that a query names by number, by number and place, or by number and year: “mo hinh 24 hue”, “nhiệm vụ 10”. */
function findItems(words: readonly Token[], data: SearchData): NumberedHit[] {
  const place = readPlace(words, data);
  const asked = readNumber((place?.rest ?? words).map((word) => word.folded));
  if (asked === null || (asked.kind === null && place === null)) return [];
  const year = words.find((word) => /^20\d\d$/.test(word.folded))?.folded;
  const hits = data.records.flatMap((record, index) => {
    const plan = data.plans[record.plan];
    if (record.kind !== "item" || record.number !== asked.number || plan === undefined) return [];
    const named = place?.plans.find((one) => one.plan === record.plan);
    if (place !== null && named === undefined) return [];
    if (year !== undefined && plan.year !== year) return [];
    const isOther = asked.kind !== null && asked.kind !== "any" && asked.kind !== plan.itemKind;
    // Without a place, “mô hình 24” asks for models alone.
    if (isOther && place === null) return [];
    const kind = plan.itemKind === "model" ? "mô hình" : "nhiệm vụ";
    const reasons = [
      named === undefined ? "" : explainPlace(named.kind, named.name),
      isOther ? `kế hoạch này gọi là ${kind}` : "",
    ];
    return [{ record: index, reason: reasons.filter((one) => one !== "").join("; ") }];
  });
  return hits;
}

/** Words and numbers of a code or of what is typed, letters parted from digits: “QĐ06” is “qd 6”. */
function readCodes(text: string): readonly string[] {
  return readTokens(text).flatMap(({ folded }) =>
    (folded.match(/\d+|\D+/g) ?? []).map((part) => (/^\d/.test(part) ? String(Number(part)) : part)),
  );
}

/** Words that say only that a number follows. */
const numberFillers = new Set(["so", "van", "ban", "ngay", "nam", "phoi", "hop"]);

const isNumber = (code: string | undefined): boolean => /^\d/.test(code ?? "");

/**
 * How well typed codes name a document: 2 where the first number is its own and all else stands in its name or number, 1 where
 * besides the number its kind before it or the sign behind it does (“công văn 1552 của Bộ”, “766/QĐ-TTg bộ chỉ số”), else 0.
 */
function rateDocument(typed: readonly string[], name: string, signs: SearchData["documentSigns"]): 0 | 1 | 2 {
  const own = readCodes(name);
  const [at, ownAt] = [typed, own].map((codes) => codes.findIndex(isNumber));
  if (at === undefined || ownAt === undefined || ownAt < 0 || typed[at] !== own[ownAt]) return 0;
  const held = ` ${own.join(" ")} `;
  const isSaid = (code: string): boolean =>
    signs.some(([sign, kind]) => sign === code && held.includes(` ${kind} `));
  if (typed.every((code) => own.includes(code) || numberFillers.has(code) || isSaid(code))) return 2;
  const before = typed.slice(0, at).filter((code) => code !== "so");
  const kind = own.slice(0, ownAt).filter((code) => !numberFillers.has(code) || code === "van");
  const isOfKind =
    kind.length > 0 && kind.every((code, k) => before[before.length - kind.length + k] === code);
  const next = typed[at + 1] ?? "";
  const isSigned = isSaid(before.at(-1) ?? "") || (!isNumber(next) && own.includes(next, ownAt));
  return isOfKind || isSigned ? 1 : 0;
}

/** Plans and cited documents that a query names by number: “179/KH-TCT”, “QĐ06”, “quyết định 06”, “1552”; plans first. */
function findDocuments(words: readonly Token[], data: SearchData): NumberedHit[] {
  const typed = words.flatMap(({ printed }) => readCodes(printed));
  if (!typed.some(isNumber)) return [];
  const rate = (names: readonly string[]): number =>
    Math.max(...names.map((name) => rateDocument(typed, name, data.documentSigns)));
  const plans = data.plans.map(({ record, number, year }) => ({
    record,
    rate: number === "" ? 0 : rate([`kế hoạch ${number} ${year}`]),
  }));
  const documents = data.records.flatMap(({ kind, title, otherTitles }, record) =>
    kind === "document" ? [{ record, rate: rate([title, ...otherTitles]) }] : [],
  );
  const rated = [...plans, ...documents];
  const best = Math.max(1, ...rated.map((one) => one.rate));
  return rated.filter((one) => one.rate === best).map(({ record }) => ({ record, reason: "" }));
}

/** Records that the query names by number, best first; empty where it is no such query. */
export function findNumbered(words: readonly Token[], data: SearchData): NumberedHit[] {
  return [...findDocuments(words, data), ...findItems(words, data)];
}
