import { findTimePoints, toLastDay } from "#meaning/deadlines/deadline-points.ts";
import { foldAligned } from "#text/fold.ts";
import { asksBefore, asksNow, tellsHistory } from "./told-phrases.ts";

/** First day of the units of two levels (Luật 72/2025/QH15; Nghị quyết 202/2025/QH15): before it the former ones are rightly named. */
const firstDay = "2025-07-01";

/** Offsets in a text, the end not included. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** A mark that ends a clause, and the brackets around one; the points of a date and the commas between names end none. */
const clauseMark =
  /[.;:](?=\s|$)|,(?=\s(?!tỉnh|huyện|thị xã|thành phố|quận|thị trấn|phường|xã|\p{Lu}))|[()]/gu;

/** The clause of a text in which words stand, and the offset of the words in it. */
function clauseAround(text: string, { start, end }: Span): { readonly clause: string; readonly at: number } {
  const marks = [...text.matchAll(clauseMark)].map(({ index }) => index);
  const from = (marks.findLast((at) => at < start) ?? -1) + 1;
  return { clause: text.slice(from, marks.find((at) => at >= end) ?? text.length), at: start - from };
}

/** The sentence, or the part before or behind a semicolon, in which words stand. */
export function sentenceAround(text: string, { start, end }: Span): string {
  const marks = [...text.matchAll(/[.;](?=\s|$)/gu)].map(({ index }) => index);
  const from = marks.findLast((at) => at < start) ?? -1;
  return text.slice(from + 1, marks.find((at) => at >= end) ?? text.length);
}

/** Whether a day of a clause is before the units of today; of “trước ngày 01/7/2025” that day is none of theirs. */
function namesPast(clause: string): boolean {
  const folded = foldAligned(clause);
  return findTimePoints(folded, undefined).some((point) => {
    const day = toLastDay(point);
    if (day === undefined) return false;
    return day < firstDay || (day === firstDay && /truoc(?: ngay)?\s*$/u.test(folded.slice(0, point.start)));
  });
}

/**
 * Whether the clause in which words stand tells what was, with its day before 01/7/2025, and asks for nothing: bodies and units of
 * then are rightly named in it.
 * @param span Offsets of the words in the text.
 */
export function tellsThen(text: string, span: Span): boolean {
  const { clause, at } = clauseAround(text, span);
  if (!namesPast(clause) || !tellsHistory.pattern.test(clause)) return false;
  const asks = [...clause.matchAll(new RegExp(asksNow.pattern, "giu"))].some(({ index }) => index > at);
  return !asks && !asksBefore.pattern.test(clause.slice(0, at));
}
