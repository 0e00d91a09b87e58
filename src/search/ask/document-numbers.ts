import { readTokens } from "#text/tokens.ts";
import type { Token } from "#text/tokens.ts";
import type { SearchData } from "#search/search-types.ts";

/** A record that a number in the query names, best first. */
export interface NumberedHit {
  readonly record: number;
  /** Why, where it is not plain to see. */
  readonly reason: string;
  /** Lines of the plan's text that are asked for; absent where none are. */
  readonly lines?: LineRange;
}

/** First and last line, from 1. */
export type LineRange = readonly [from: number, to: number];

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
 * besides the number its kind before it or the sign behind it does (“công văn 1552 của Bộ”, “văn bản 2224 của Bộ”, “766/QĐ-TTg bộ chỉ
 * số”), else 0.
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
  // “văn bản 2224 của bộ TTTT”: of whatever kind.
  const isOfAny = before.at(-2) === "van" && before.at(-1) === "ban" && (next === "cua" || next === "do");
  return isOfKind || isSigned || isOfAny ? 1 : 0;
}

/** Plans and cited documents that a query names by number: “179/KH-TCT”, “QĐ06”, “quyết định 06”, “1552”; plans first. */
export function findDocuments(words: readonly Token[], data: SearchData): NumberedHit[] {
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
