import { countDays, toIsoDay, toLastDayOfMonth, toMonths } from "#text/calendar.ts";
import { foldAligned } from "#text/fold.ts";

/** A day, month, quarter or year named in a text. */
export type PointUnit = "date" | "month" | "quarter" | "year";

export interface TimePoint {
  readonly unit: PointUnit;
  /** Undefined where neither the words nor their neighbours name a year. */
  readonly year: number | undefined;
  /** 1 to 12 for dates and months, 1 to 4 for quarters, 0 for years. */
  readonly part: number;
  /** Day of a date; 0 for the others. */
  readonly day: number;
  /** Offsets in the text given, the end not included. */
  readonly start: number;
  readonly end: number;
}

const year = "(20[1-4]\\d)(?!\\d)";
const shortYear = "(20[1-4]\\d|[12]\\d)(?!\\d)";
const toYear = "\\s*[,/.–-]?\\s*(?:(?:cua )?nam\\s*)?";
// Recognition software reads I as l, 1 or |; a quarter has no other letters.
const numeral = "([ivl1|]{1,3}|[1-4])(?![\\p{L}\\d])";

type Reader = (groups: readonly string[]) => Pick<TimePoint, "unit" | "part" | "day"> & { year: string };

const readers: readonly (readonly [RegExp, Reader])[] = [
  [
    new RegExp(`(?:ngay\\s*)?(\\d{1,2})\\s?([/.-])\\s?(\\d{1,2})\\s?([/.-])\\s?${shortYear}(?!/)`, "uy"),
    // Unlike marks part months, as in “11-12/2023”, unless the first number can only be a day.
    ([day = "", mark = "", month = "", otherMark = "", y = ""]) => ({
      unit: "date",
      part: mark === otherMark || Number(day) > 12 ? Number(month) : 0,
      day: Number(day),
      year: y,
    }),
  ],
  [
    new RegExp(`(?:ngay\\s*)?(\\d{1,2}),?\\s*thang\\s*(\\d{1,2})${toYear}${year}`, "uy"),
    ([day = "", month = "", y = ""]) => ({ unit: "date", part: Number(month), day: Number(day), year: y }),
  ],
  [
    new RegExp(`(?:0?([369])|sau) thang dau nam(?:\\s*${year})?`, "uy"),
    ([month = "6", y = ""]) => ({ unit: "month", part: Number(month), day: 0, year: y }),
  ],
  [
    new RegExp(`(?:giua nam|nua dau nam)(?:\\s*${year})?`, "uy"),
    ([y = ""]) => ({ unit: "month", part: 6, day: 0, year: y }),
  ],
  [
    new RegExp(`(?:0?[369]|sau) thang cuoi nam(?:\\s*${year})?`, "uy"),
    ([y = ""]) => ({ unit: "month", part: 12, day: 0, year: y }),
  ],
  [new RegExp(`dau nam\\s*${year}`, "uy"), ([y = ""]) => ({ unit: "quarter", part: 1, day: 0, year: y })],
  [
    new RegExp(`qu[yi]\\s*${numeral}(?:${toYear}${year})?`, "uy"),
    ([quarter = "", y = ""]) => ({ unit: "quarter", part: toQuarter(quarter), day: 0, year: y }),
  ],
  [
    new RegExp(`(?:(?:thang|thg\\.?)\\s*|t\\.?)(\\d{1,2})(?!\\d)(?:${toYear}${year})(?!/)`, "uy"),
    ([month = "", y = ""]) => ({ unit: "month", part: Number(month), day: 0, year: y }),
  ],
  [
    /ngay\s*(\d{1,2})\s?[/-]\s?(\d{1,2})(?![\d/])/uy,
    ([day = "", month = ""]) => ({ unit: "date", part: Number(month), day: Number(day), year: "" }),
  ],
  [
    /(?:ngay\s*)(\d{1,2}),?\s*thang\s*(\d{1,2})(?!\d)/uy,
    ([day = "", month = ""]) => ({ unit: "date", part: Number(month), day: Number(day), year: "" }),
  ],
  [
    /thang\s*(\d{1,2})(?![\d/])/uy,
    ([month = ""]) => ({ unit: "month", part: Number(month), day: 0, year: "" }),
  ],
  [
    new RegExp(`(\\d{1,2})\\s?[/-]\\s?${year}(?!/)`, "uy"),
    ([month = "", y = ""]) => ({ unit: "month", part: Number(month), day: 0, year: y }),
  ],
  // “24/7” and “24/24” say around the clock.
  [
    /(?!24\/(?:7|24)(?!\d))(\d{1,2})\/(\d{1,2})(?![\d/])/uy,
    ([day = "", month = ""]) => ({ unit: "date", part: Number(month), day: Number(day), year: "" }),
  ],
  [new RegExp(`(?:nam\\s*)?${year}(?!/)`, "uy"), ([y = ""]) => ({ unit: "year", part: 0, day: 0, year: y })],
  [
    /(?:cuoi|het|trong|ca) nam(?! (?:tiep|sau|ke|hoc))(?:\s*nay)?(?!\s*\d)/uy,
    () => ({ unit: "year", part: 0, day: 0, year: "" }),
  ],
];

// After “Quý III -” or “tháng 9,” the next bare numeral is of the same unit: “Quý III - IV/2023”, “tháng 9, 10/2023”.
const bare: Readonly<Record<"quarter" | "month", RegExp>> = {
  quarter: new RegExp(`${numeral}(?:${toYear}${year})?`, "uy"),
  month: new RegExp(`(\\d{1,2})(?!\\d)(?:${toYear}${year})?`, "uy"),
};
const separator = /^\s*(?:,|-|–|\+|&|va|den|den het|toi|hoac)\s*$/u;

function toQuarter(text: string): number {
  if (/^[2-4]$/.test(text)) return Number(text);
  return ["i", "ii", "iii", "iv"].indexOf(text.replace(/[l1|]/g, "i")) + 1;
}

function isPossible(point: TimePoint): boolean {
  if (point.unit === "year") return true;
  if (point.unit === "quarter") return point.part >= 1 && point.part <= 4;
  if (point.part < 1 || point.part > 12) return false;
  return point.unit === "month" || (point.day >= 1 && point.day <= countDays(point.year ?? 2024, point.part));
}

/** Numbers of documents with their date, which are no deadlines: “Kế hoạch số 43/KH-UBND ngày 16/02/2024”. */
const documentNumber =
  /(?:so:?\s*)?(?<!\d)\d+(?:\/20\d\d)?(?:\/[a-z]{2,}|-[a-z]{2,}\/[a-z])[a-z0-9/-]*(?:\s+ngay\s+(?:\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}|\d{1,2} thang \d{1,2} nam \d{4}))?/gu;
/** Titles of programmes run over years: “tầm nhìn đến năm 2030”, “định hướng đến năm 2025”. */
const outlook = /(?:tam nhin|dinh huong)\s+(?:den|toi)\s+(?:nam\s*)?\d{4}/gu;

function readAt(text: string, at: number, last: TimePoint | undefined): TimePoint | undefined {
  const make = (found: ReturnType<Reader>, end: number): TimePoint | undefined => {
    const y =
      found.year === "" ? undefined : Number(found.year.length === 2 ? `20${found.year}` : found.year);
    const point: TimePoint = { unit: found.unit, part: found.part, day: found.day, year: y, start: at, end };
    return isPossible(point) ? point : undefined;
  };
  if (
    last !== undefined &&
    last.year === undefined &&
    (last.unit === "quarter" || last.unit === "month") &&
    separator.test(text.slice(last.end, at))
  ) {
    const pattern = bare[last.unit];
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null) {
      const part = last.unit === "quarter" ? toQuarter(match[1] ?? "") : Number(match[1]);
      const point = make({ unit: last.unit, part, day: 0, year: match[2] ?? "" }, pattern.lastIndex);
      if (point !== undefined) return point;
    }
  }
  for (const [pattern, reader] of readers) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) continue;
    const point = make(reader(match.slice(1)), pattern.lastIndex);
    if (point !== undefined) return point;
  }
  return undefined;
}

/** Folded text of the same length in which zeros read as the letter O between digits are zeros again. */
export function foldDigits(text: string): string {
  return foldAligned(text).replace(/(?<=\d)o(?=[\d/.])/g, "0");
}

/**
 * The days, months, quarters and years a folded text names, in order. A point without a year takes it from the next
 * point that has one, else from the one before, else `planYear`; points in numbers of documents are no points.
 */
export function findTimePoints(folded: string, planYear: number | undefined): TimePoint[] {
  const blank = (part: string): string => "#".repeat(part.length);
  const text = folded.replace(documentNumber, blank).replace(outlook, blank);
  const points: TimePoint[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const before = text.charAt(at - 1);
    if (/[\p{L}\d/.]/u.test(before) && !(before === "." && /\s|^$/.test(text.charAt(at - 2)))) continue;
    const point = readAt(text, at, points.at(-1));
    if (point === undefined) continue;
    points.push(point);
    at = point.end - 1;
  }
  return points.map((point, index) => {
    if (point.year !== undefined) return point;
    const near =
      points.slice(index + 1).find((other) => other.year !== undefined) ??
      points.slice(0, index).findLast((other) => other.year !== undefined);
    return { ...point, year: near?.year ?? planYear };
  });
}

/** Last day of a point as YYYY-MM-DD; undefined without a year. */
export function toLastDay(point: Pick<TimePoint, "unit" | "year" | "part" | "day">): string | undefined {
  if (point.year === undefined) return undefined;
  if (point.unit === "date") return toIsoDay(point.year, point.part, point.day);
  const month = point.unit === "year" ? 12 : point.unit === "quarter" ? toMonths(point.part)[1] : point.part;
  return toLastDayOfMonth(point.year, month);
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
