import type { Token } from "#text/tokens.ts";
import { findDocuments, type LineRange, type NumberedHit } from "./document-numbers.ts";
import { readPlace } from "./places.ts";
import type { SearchData } from "#search/search-types.ts";

/** Lines in a query, and the words around them. */
interface AskedLines {
  readonly lines: LineRange;
  readonly rest: readonly Token[];
}

/** Words between “dòng” and its number, and between two numbers. */
const beforeNumber = new Set(["so", "thu", "tu"]);
const betweenNumbers = new Set(["den", "toi"]);
const isLine = (word: Token | undefined): boolean => /^\d{1,5}$/.test(word?.folded ?? "");
/** Whether a word is “dòng”, or typed without marks. */
const isLineWord = ({ exact }: Token): boolean => exact === "dòng" || exact === "dong";

/** “dòng 219”, “dòng số 219”, “dòng 219–233”, “từ dòng 219 đến (dòng) 233”; undefined where no line is asked for. */
function readLines(words: readonly Token[]): AskedLines | undefined {
  for (const [at, word] of words.entries()) {
    if (!isLineWord(word)) continue;
    let next = at + 1;
    if (beforeNumber.has(words[next]?.folded ?? "")) next += 1;
    if (!isLine(words[next])) continue;
    const from = Number(words[next]?.folded);
    const isGoing = betweenNumbers.has(words[next + 1]?.folded ?? "");
    const behind = next + (isGoing ? 2 : 1);
    const toAt = behind + (isGoing && words.slice(behind, behind + 1).some(isLineWord) ? 1 : 0);
    const isRange = isLine(words[toAt]) && (isGoing || /^\s*[-–—]\s*$/.test(words[toAt]?.gap ?? ""));
    const to = isRange ? Number(words[toAt]?.folded) : from;
    const begin = words[at - 1]?.folded === "tu" ? at - 1 : at;
    return {
      lines: [Math.min(from, to), Math.max(from, to)],
      rest: [...words.slice(0, begin), ...words.slice(isRange ? toAt + 1 : next + 1)],
    };
  }
  return undefined;
}

/** Plans that the words around lines name: by place, else by number; empty where they say anything else. */
function findPlans(words: readonly Token[], data: SearchData): readonly number[] {
  const place = readPlace(words, data);
  if (place !== null && place.rest.every(({ folded }) => folded === "trong"))
    return place.plans.map(({ plan }) => plan);
  const numbered = findDocuments(words, data).map(({ record }) => data.records[record]);
  return numbered.flatMap((record) => (record?.kind === "plan" ? [record.plan] : []));
}

/** Lines at which a record begins: an item with its body and with its row, a passage once. */
function startsOf(record: number, { records, starts }: SearchData): readonly number[] {
  const own = records[record];
  const [first = ""] = own?.kind === "text" ? (own.title.match(/\d+/) ?? []) : [];
  return first === "" ? (starts[record] ?? []) : [Number(first)];
}

/**
 * What stands at the lines of a plan that a query names: “ninh bình dòng 219”, “153/KH-BCĐ dòng 947”. A record goes on to where the next
 * one begins. Empty where no line is asked for, or the plan has none of that number.
 */
export function findLines(words: readonly Token[], data: SearchData): readonly NumberedHit[] {
  const asked = readLines(words);
  if (asked === undefined) return [];
  const [from, to] = asked.lines;
  return findPlans(asked.rest, data).flatMap((plan): readonly NumberedHit[] => {
    if (from > (data.plans[plan]?.lines ?? 0)) return [];
    const begun = data.records
      .flatMap((own, record) =>
        own.plan === plan ? startsOf(record, data).map((start) => ({ record, start })) : [],
      )
      .filter(({ start }) => start <= to)
      .sort((a, b) => a.start - b.start);
    // The last one that begins at the first line or before it, and all that begin behind.
    const first = begun.findLastIndex(({ start }) => start <= from);
    return begun
      .slice(Math.max(first, 0))
      .map(({ record }, at) => ({ record, reason: "", ...(at === 0 ? { lines: asked.lines } : {}) }));
  });
}
