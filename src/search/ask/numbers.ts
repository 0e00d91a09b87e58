import type { Token } from "#text/tokens.ts";
import { findDocuments, type NumberedHit } from "./document-numbers.ts";
import { findLines } from "./lines.ts";
import { explainPlace, readPlace } from "./places.ts";
import type { SearchData } from "#search/search-types.ts";

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

/** Kind and numbers in words such as “mô hình số 24”, “mô hình 5 và 6”; the rest must be words that only join. Null for anything else. */
function readNumbers(
  words: readonly string[],
): { readonly kind: "model" | "task" | "any" | null; readonly numbers: readonly number[] } | null {
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
  const isYear = (word: string): boolean => /^20\d\d$/.test(word);
  const numbers = rest.slice(0, rest.findLastIndex((word) => !isYear(word)) + 1);
  const isOfItems = numbers.length > 0 && rest.length <= numbers.length + 1;
  return isOfItems && numbers.every((word) => /^\d{1,3}$/.test(word))
    ? { kind, numbers: numbers.map(Number) }
    : null;
}

/** Whether a sign makes one of two numbers: “2.13” is a part of a text, “26/10” a day; the year behind a number is none of it. */
const isJoined = (words: readonly Token[]): boolean =>
  words.some(
    ({ folded, gap }, at) =>
      /^\d{1,3}$/.test(folded) && /^\d+$/.test(words[at - 1]?.folded ?? "") && !/^[\s,;]*$/.test(gap),
  );

/** Items that a query names by number, by number and place, or by number and year: “mo hinh 24 hue”, “nhiệm vụ 10”. */
function findItems(words: readonly Token[], data: SearchData): NumberedHit[] {
  const place = readPlace(words, data);
  const asked = readNumbers((place?.rest ?? words).map((word) => word.folded));
  if (asked === null || isJoined(words) || (asked.kind === null && place === null)) return [];
  const year = words.find((word) => /^20\d\d$/.test(word.folded))?.folded;
  const hits = data.records.flatMap((record, index) => {
    const plan = data.plans[record.plan];
    if (record.kind !== "item" || !asked.numbers.includes(record.number) || plan === undefined) return [];
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

/** Records that the query names by number, best first; empty where it is no such query. */
export function findNumbered(words: readonly Token[], data: SearchData): readonly NumberedHit[] {
  const lines = findLines(words, data);
  return lines.length > 0 ? lines : [...findDocuments(words, data), ...findItems(words, data)];
}
