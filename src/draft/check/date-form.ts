import { toIsoDay } from "#text/calendar.ts";
import { type DraftRule, type Remark, decree30, matchLines } from "./draft-rule.ts";

const inWords =
  /(?<![\p{L}])ngày\s+(?<day>\d{1,2})\s+tháng\s+(?<month>\d{1,2})(?:\s+năm\s+(?<year>\d{4}))?(?!\d)/giu;
const inDigits = /(?<![\d/.])(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})(?![\d/])/gu;

/** “ngày     tháng 2 năm 2027”: the day still open, as the head of a draft has it. */
const openDay = /(?<!\p{L})ngày[\s.…_]+tháng\s+(?<month>\d{1,2})\s+năm\s+\d{4}(?!\d)/giu;

/** Of a day without a year nobody can say that it is not of a leap year. */
const leapYear = "2024";

/** Two digits for days below 10 and months 1 and 2, no 0 before any other month. */
function format(day: string, month: string): { readonly day: string; readonly month: string } {
  const plain = String(Number(month));
  return { day: day.padStart(2, "0"), month: Number(month) < 3 ? plain.padStart(2, "0") : plain };
}

function checkWords(lines: readonly string[]): Remark[] {
  return matchLines(lines, inWords).flatMap(({ line, text, groups }): Remark[] => {
    const { day = "", month = "", year } = groups;
    if (toIsoDay(Number(year ?? leapYear), Number(month), Number(day)) === undefined)
      return [impossible(line, text)];
    const right = format(day, month);
    if (right.day === day && right.month === month) return [];
    const detail = `“${text}” viết sai số 0: ngày nhỏ hơn 10 và tháng 1, 2 có số 0 phía trước, các tháng khác không có.`;
    const suggestion = `viết “ngày ${right.day} tháng ${right.month}”.`;
    return [{ severity: "note", line, text, detail, suggestion }];
  });
}

function checkOpen(lines: readonly string[]): Remark[] {
  return matchLines(lines, openDay).flatMap(({ line, text, groups: { month = "" } }): Remark[] => {
    if (Number(month) < 1 || Number(month) > 12) return [impossible(line, text)];
    const right = format("", month).month;
    if (right === month) return [];
    const detail = `“tháng ${month}” viết sai số 0: tháng 1, 2 có số 0 phía trước, các tháng khác không có.`;
    return [{ severity: "note", line, text, detail, suggestion: `viết “tháng ${right}”.` }];
  });
}

function impossible(line: number, text: string): Remark {
  const detail = `“${text}” không phải là một ngày có thật.`;
  return { severity: "error", line, text, detail, suggestion: "kiểm tra lại ngày, tháng." };
}

/** A day that is none, and a date in words whose 0 is wrong, its day given or open. */
export const dateForm: DraftRule = {
  code: "date-form",
  name: "Ngày, tháng viết sai",
  reason: `${decree30}, Phụ lục I, Phần I, mục II.4: thời gian ban hành văn bản`,
  check: ({ lines }) => [
    ...checkWords(lines),
    ...checkOpen(lines),
    ...matchLines(lines, inDigits).flatMap(({ line, text, groups: { day, month, year } }) =>
      toIsoDay(Number(year), Number(month), Number(day)) === undefined ? [impossible(line, text)] : [],
    ),
  ],
};
