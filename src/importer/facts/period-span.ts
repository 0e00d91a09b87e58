import { toIsoMonth } from "#text/calendar.ts";
import type { AlignedText } from "#text/aligned.ts";
import { readPoint } from "./period-point.ts";

/** A time from its beginning to its end, in months. */
export interface Span {
  /** Null where it begins with the plan. */
  readonly from: string | null;
  /** Null where it is open. */
  readonly to: string | null;
  /** Whether the text names more than one year, quarter or month: both ends, or an end alone. */
  readonly hasEnd: boolean;
  readonly length: number;
}

const format = (year: string, at: number): string =>
  toIsoMonth(Number(year) + (at > 12 ? 1 : 0), at > 12 ? at - 12 : at);

const lead = /^(?:(?:bat dau|tu|trong|ke tu|dau|cuoi|giai doan|0?\d nam|hai nam)\s+(?=\p{L}|\d))*/u;
// “Từ ngày ký ban hành đến …”, “từ nay đến …”: the beginning is told by the date of the plan.
const sinceIssue =
  /^(?:nay|(?:ngay|khi|luc)\s+(?:ky|ban hanh|ke hoach)[^.;\d]{0,60}?)(?=\s*(?:den|cho den|-|–)\s)/;
const toEnd = /^\s*(?:den|cho den|toi|va|,|-|–)\s*(?:(?:het|truoc|cuoi|khoang|ngay cuoi)\s+)*/;
/** An end alone: “đến hết năm 2025”, not “đến năm 2030”, which is a vision. */
const untilEnd = /^(?:den het|den cuoi|den ngay)\s+(?:het\s+)?/;
const onwards = /^\s*(?:va|,)?\s*(?:cac|nhung)\s*nam\s*(?:tiep\s*theo|sau)/;

/** Two points joined by “và” or a comma make one time only as years: “năm 2024 và 2025”. */
function joins(link: string, first: number, last: number): boolean {
  return !/^\s*(?:va|,)/.test(link) || (first === 1 && last === 12);
}

/** From “đến hết …” on, where the plan begins with its issue. */
function readEndAlone(folded: string): Span | undefined {
  const link = untilEnd.exec(folded);
  const end = link === null ? undefined : readPoint(folded.slice(link[0].length));
  if (link === null || end?.year === undefined) return undefined;
  return { from: null, to: format(end.year, end.last), hasEnd: true, length: link[0].length + end.length };
}

/**
 * A time from its first word on, in folded text: “từ tháng 10/2023 đến hết năm 2024”, “năm 2024 và những năm tiếp theo”, “9
 * tháng cuối năm 2024”. Undefined where none begins there.
 */
export function readSpan(folded: string): Span | undefined {
  const alone = readEndAlone(folded);
  if (alone !== undefined) return alone;
  const before = readPoint(folded) === undefined ? (lead.exec(folded)?.[0].length ?? 0) : 0;
  const text = folded.slice(before);
  const issue = sinceIssue.exec(text);
  const start = issue === null ? readPoint(text) : undefined;
  const used = issue?.[0].length ?? start?.length;
  if (used === undefined) return undefined;
  const rest = text.slice(used);
  const link = toEnd.exec(rest);
  const end = link === null ? undefined : readPoint(rest.slice(link[0].length));
  if (link !== null && end?.year !== undefined && joins(link[0], end.first, end.last)) {
    const year = start?.year ?? end.year;
    const from = start === undefined ? null : format(year, start.first);
    const length = before + used + link[0].length + end.length;
    return { from, to: format(end.year, end.last), hasEnd: true, length };
  }
  if (start?.year === undefined) return undefined;
  const open = onwards.exec(rest);
  const from = format(start.year, start.first);
  const isPart = start.last - start.first > 2 && start.last - start.first !== 11;
  return open === null
    ? { from, to: format(start.year, start.last), hasEnd: isPart, length: before + used }
    : { from, to: null, hasEnd: false, length: before + used + open[0].length };
}

/** How a line in brackets begins, and what it may say before its time: “(thực hiện từ … đến …)”. */
const bracket =
  /^[^\w(]*\([\s(]*(?!\d{4}\s*\))(?:(?:thoi gian|thuc hien|trien khai|giai doan)\s*:?\s+(?=tu|trong|nam|thang|quy|\d))*/u;

/** Where what a line in brackets says begins and ends; undefined for any other line. */
function findBracketed(folded: string): { readonly from: number; readonly to: number } | undefined {
  const from = bracket.exec(folded)?.[0].length;
  let end = folded.length;
  while (end > 0 && /\W/.test(folded.charAt(end - 1))) end -= 1;
  const to = folded.indexOf(")", end);
  return from === undefined || to <= from ? undefined : { from, to };
}

/** The time that a line in brackets is as a whole, and where it begins; undefined for any other line. */
export function readBracketedSpan({
  folded,
}: Pick<AlignedText, "folded">): { readonly at: number; readonly span: Span } | undefined {
  const place = findBracketed(folded);
  if (place === undefined) return undefined;
  const words = folded.slice(place.from, place.to).trimEnd();
  const span = readSpan(words);
  return span === undefined || span.length < words.length ? undefined : { at: place.from, span };
}
