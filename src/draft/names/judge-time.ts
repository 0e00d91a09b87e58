import { type TimePoint, toLastDay } from "#meaning/deadlines/deadline-points.ts";
import { formatDay } from "#meaning/agencies/agency-changes.ts";
import type { NameContext } from "./name-book.ts";
import type { NameJudgement } from "./name-types.ts";

/** Words before a time that make it the date of a document: “Kế hoạch số 15/KH-UBND ngày …”. */
const ofDocument = /\/\S*\p{L}\S*\s+(?:ngày\s*)?$/u;
/** Words before a time that make it the span by which a programme is named: “giai đoạn 2022 - 2025, tầm nhìn đến …”. */
const ofProgramme = /(?:giai đoạn|tầm nhìn đến|định hướng đến)\s*(?:năm\s*)?(?:\d{4}\s*[-–]\s*)?$/iu;

/** Words before the last year of such a span. */
const ofSpan = /giai đoạn\s*(?:năm\s*)?\d{4}\s*[-–]\s*$/iu;

/** A time as the draft prints it. */
export interface PrintedTime {
  readonly words: string;
  readonly time: TimePoint;
  /** Words of the sentence before it. */
  readonly before: string;
}

/** Whether the year printed is a part of the time: “30/12/2023”, “Quý IV, năm 2023”. */
const yearIn = (words: string): string | undefined => /\d{4}(?!.*\d{4})/u.exec(words)?.[0];

/**
 * What is said of a time that names a year: that it lies before the draft's own, with the same time in the draft's year.
 * A span by which a
 * programme is named only deserves a look. Undefined for the date of a document and for a time to come.
 */
export function judgeTime(
  { words, time, before }: PrintedTime,
  context: NameContext,
): NameJudgement | undefined {
  const last = toLastDay(time);
  if (ofDocument.test(before) || last === undefined || last >= context.since) return undefined;
  if (ofSpan.test(before))
    return { isNeeded: false, reason: "giai đoạn của chương trình, đã hết", proposals: [] };
  if (ofProgramme.test(before)) return undefined;
  const year = yearIn(words);
  const moved =
    year === undefined ? words : words.replace(new RegExp(`${year}(?!.*${year})`, "u"), String(context.year));
  return {
    isNeeded: true,
    reason: `đã qua trước ngày ${formatDay(context.since)}`,
    proposals: moved === words ? [] : [{ words: moved, why: "cùng thời điểm, năm của bản thảo" }],
  };
}
