import { readMisreadDigits } from "#text/misread-digits.ts";
import { countDays, toIsoDay, toLastDayOfMonth, toMonths } from "#text/calendar.ts";
import { foldAligned } from "#text/fold.ts";
import { type Phrase, oneOf } from "#text/phrase.ts";
import type { NamedTime, TimeRule } from "./time-parts.ts";
import { followingUnit, unitSeparator } from "./following-times.ts";
import { timeRules } from "./time-rules.ts";

/** A time at its place in a text. The year is undefined where neither the words nor their neighbours name one. */
export interface TimePoint extends NamedTime {
  /** Offsets in the text given, the end not included. */
  readonly start: number;
  readonly end: number;
}

/** A year of the moon's calendar, by its stem and branch: “Bính Ngọ”. */
const lunarYear = `${oneOf("giap", "at", "binh", "dinh", "mau", "ky", "canh", "tan", "nham", "quy")} ${oneOf("ty", "suu", "dan", "mao", "thin", "ngo", "mui", "than", "dau", "tuat", "hoi")}`;

/** Words with the digits of a time that are no deadline. */
export const noTimes: readonly Phrase[] = [
  {
    name: "Kế hoạch số 43/KH-UBND ngày 16/02/2024",
    pattern: new RegExp(
      String.raw`(?:so:?\s*)?(?<!\d)\d+(?:/20\d\d)?(?:/[a-z]{2,}|-[a-z]{2,}/[a-z])[a-z0-9/-]*` +
        String.raw`(?:\s+ngay\s+(?:\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}|\d{1,2} thang \d{1,2} nam \d{4}))?`,
      "gu",
    ),
    examples: [
      ["Kế hoạch số 43/KH-UBND ngày 16/02/2024", "so 43/kh-ubnd ngay 16/02/2024"],
      ["Quyết định số: 06/QĐ-TTg ngày 06 tháng 01 năm 2022", "so: 06/qd-ttg ngay 06 thang 01 nam 2022"],
      ["Nghị định 13/2023/NĐ-CP, trong 2024", "13/2023/nd-cp"],
      ["Chỉ thị 17-CT/TU", "17-ct/tu"],
    ],
    not: ["Quý I/2024", "30/6/2024", "6/x"],
  },
  {
    name: "tầm nhìn đến năm 2030",
    pattern: /(?:tam nhin|dinh huong)\s+(?:den|toi)\s+(?:nam\s*)?\d{4}/gu,
    examples: [
      ["giai đoạn 2022 - 2025, tầm nhìn đến năm 2030", "tam nhin den nam 2030"],
      ["định hướng tới 2025", "dinh huong toi 2025"],
    ],
    not: ["đến năm 2030", "định hướng đến năm sau"],
  },
  {
    // A day of the moon's calendar in January or February: its year alone would be a time ten months later.
    name: "Tết Nguyên đán 2025",
    pattern: new RegExp(
      String.raw`(?<!\p{L})tet(?:\s+${oneOf("nguyen dan", "co truyen", "am lich", lunarYear)})*\s+(?:nam\s+)?20\d\d`,
      "gu",
    ),
    examples: [
      ["Trước Tết Nguyên đán 2025", "tet nguyen dan 2025"],
      ["Tết Nguyên đán Bính Ngọ năm 2026", "tet nguyen dan binh ngo nam 2026"],
      ["Tết Giáp Thìn 2024", "tet giap thin 2024"],
      ["Tết cổ truyền Quý Mão năm 2023", "tet co truyen quy mao nam 2023"],
      ["Tết âm lịch 2028", "tet am lich 2028"],
    ],
    not: ["Tết Nguyên đán", "Tết Dương lịch 2025", "trước Tết, quý I năm 2025", "Tết đến quý II năm 2025"],
  },
];

/** “29/2” without a year may be a day. */
const leapYear = 2024;

function isPossible({ unit, part, day, year }: NamedTime): boolean {
  if (unit === "year") return true;
  if (unit === "quarter") return part >= 1 && part <= 4;
  if (part < 1 || part > 12) return false;
  return unit === "month" || (day >= 1 && day <= countDays(year ?? leapYear, part));
}

/** The time that a rule reads at a place of a text without marks; undefined for none, or one that no calendar has. */
export function readTime(rule: TimeRule, text: string, at: number): TimePoint | undefined {
  rule.pattern.lastIndex = at;
  const match = rule.pattern.exec(text);
  if (match === null) return undefined;
  const time = rule.read(match.groups ?? {});
  return time !== undefined && isPossible(time)
    ? { ...time, start: at, end: at + match[0].length }
    : undefined;
}

function readAt(text: string, at: number, last: TimePoint | undefined): TimePoint | undefined {
  if (
    last !== undefined &&
    last.year === undefined &&
    (last.unit === "quarter" || last.unit === "month") &&
    unitSeparator.test(text.slice(last.end, at))
  ) {
    const point = readTime(followingUnit[last.unit], text, at);
    if (point !== undefined) return point;
  }
  for (const rule of timeRules) {
    const point = readTime(rule, text, at);
    if (point !== undefined) return point;
  }
  return undefined;
}

/** Folded text of the same length in which zeros read as the letter O between digits are zeros again, and misread days are days. */
export function foldDigits(text: string): string {
  return readMisreadDigits(foldAligned(text).replace(/(?<=\d)o(?=[\d/.])/g, "0"));
}

/** Every day, month, quarter and year that a folded text names, in order, as its words alone tell it. */
export function listNamedTimes(text: string): TimePoint[] {
  const points: TimePoint[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const before = text.charAt(at - 1);
    if (/[\p{L}\d/.]/u.test(before) && !(before === "." && /\s|^$/.test(text.charAt(at - 2)))) continue;
    const point = readAt(text, at, points.at(-1));
    if (point === undefined) continue;
    points.push(point);
    at = point.end - 1;
  }
  return points;
}

/**
 * The days, months, quarters and years a folded text names, in order. A point without a year takes it from the next
 * point that has one, else from the one before, else `planYear`; points in numbers of documents are no points.
 */
export function findTimePoints(folded: string, planYear: number | undefined): TimePoint[] {
  const blank = (part: string): string => "#".repeat(part.length);
  const points = listNamedTimes(noTimes.reduce((rest, { pattern }) => rest.replace(pattern, blank), folded));
  return points.map((point, index) => {
    if (point.year !== undefined) return point;
    const near =
      points.slice(index + 1).find((other) => other.year !== undefined) ??
      points.slice(0, index).findLast((other) => other.year !== undefined);
    return { ...point, year: near?.year ?? planYear };
  });
}

/** Last day of a point as YYYY-MM-DD; undefined without a year. */
export function toLastDay({ unit, year, part, day }: NamedTime): string | undefined {
  if (year === undefined) return undefined;
  if (unit === "date") return toIsoDay(year, part, day);
  const month = unit === "year" ? 12 : unit === "quarter" ? toMonths(part)[1] : part;
  return toLastDayOfMonth(year, month);
}

/** Whether the second point lies within the first, coarser one: Tháng 6/2024 within Năm 2024. */
export function isWithin(outer: TimePoint, inner: TimePoint): boolean {
  if (outer.year === undefined || outer.year !== inner.year) return false;
  if (outer.unit === "year") return inner.unit !== "year";
  if (outer.unit === "quarter") {
    return (inner.unit === "month" || inner.unit === "date") && Math.ceil(inner.part / 3) === outer.part;
  }
  return outer.unit === "month" && inner.unit === "date" && inner.part === outer.part;
}
