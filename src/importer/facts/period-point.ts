import { toMonths } from "#text/calendar.ts";
import { parseRoman } from "#text/roman.ts";

/** A day, month, quarter, year or part of one as the months it spans; the year is undefined where the other end tells it. */
export interface Point {
  readonly year: string | undefined;
  /** First month, and the last, which may lie beyond December: a school year ends in month 17, May of the next year. */
  readonly first: number;
  readonly last: number;
  /** Length in the text, in characters. */
  readonly length: number;
}

/** One way of naming a time. */
interface PointRule {
  readonly name: string;
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray) => Omit<Point, "length"> | undefined;
  /** Folded texts with year, first and last month. */
  readonly examples: readonly (readonly [
    text: string,
    year: string | undefined,
    first: number,
    last: number,
  ])[];
  readonly not: readonly string[];
}

const toNumber = (quarter: string): number => parseRoman(quarter) ?? Number(quarter);

/** Months of the first or the last part of a year. */
function cutYear(count: number, part: string): readonly [number, number] | undefined {
  if (count < 1 || count > 12) return undefined;
  return part === "dau" ? [1, count] : [13 - count, 12];
}

const oneMonth = (year: string | undefined, at: number): Omit<Point, "length"> | undefined =>
  at >= 1 && at <= 12 ? { year, first: at, last: at } : undefined;

/** Times of a plan, the longer wording first. */
export const pointRules: readonly PointRule[] = [
  {
    name: "day",
    pattern: /^(?:ngay\s*)?\d{1,2}\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})(?!\d)/,
    read: ([, month, year]) => oneMonth(year, Number(month)),
    examples: [["ngay 15/4/2024", "2024", 4, 4]],
    not: ["15/4", "ngay 15/13/2024"],
  },
  {
    name: "months at one end of a year",
    pattern: /^0?(\d{1,2})\s*thang\s*(dau|cuoi|con lai)\s*(?:cua\s*)?nam\s*(\d{4})(?!\d)/,
    read: ([, count, part = "", year]) => {
      const months = cutYear(Number(count), part);
      return months === undefined ? undefined : { year, first: months[0], last: months[1] };
    },
    examples: [
      ["9 thang cuoi nam 2024", "2024", 4, 12],
      ["06 thang dau nam 2025", "2025", 1, 6],
    ],
    not: ["9 thang nam 2024", "13 thang cuoi nam 2024"],
  },
  {
    name: "half of a year",
    pattern: /^nua\s*(dau|cuoi)\s*nam\s*(\d{4})(?!\d)/,
    read: ([, part, year]) => ({ year, first: part === "dau" ? 1 : 7, last: part === "dau" ? 6 : 12 }),
    examples: [["nua cuoi nam 2024", "2024", 7, 12]],
    not: ["nua nam 2024"],
  },
  {
    name: "school year",
    pattern: /^nam hoc\s*(\d{4})\s*[-–]\s*(\d{4})(?!\d)/,
    // Quyết định of each year: it begins on 5 September and ends before 31 May.
    read: ([, year]) => ({ year, first: 9, last: 17 }),
    examples: [["nam hoc 2024 - 2025", "2024", 9, 17]],
    not: ["nam hoc 2024"],
  },
  {
    name: "quarters one after another",
    pattern:
      /^quy\s*([ivx]{1,3}|[1-4])(?:\s*(?:,|va|-|–|den)\s*(?:quy\s*)?([ivx]{1,3}|[1-4]))+(?:\s*[/-]\s*(\d{4})|\s*nam\s*(\d{4}))(?!\d)/,
    read: ([, from = "", to = "", year, other]) => ({
      year: year ?? other,
      first: toMonths(toNumber(from))[0],
      last: toMonths(toNumber(to))[1],
    }),
    examples: [
      ["quy ii, quy iii nam 2024", "2024", 4, 9],
      ["quy iii va iv/2024", "2024", 7, 12],
    ],
    not: ["quy ii, quy iii"],
  },
  {
    name: "quarter",
    pattern: /^quy\s*([ivx]{1,3}|[1-4])(?:\s*[/-]\s*(\d{4})|\s*nam\s*(\d{4}))?(?![\dvx])/,
    read: ([, quarter = "", year, other]) => {
      const [first, last] = toMonths(toNumber(quarter));
      return { year: year ?? other, first, last };
    },
    examples: [
      ["quy ii/2024", "2024", 4, 6],
      ["quy 3 nam 2025", "2025", 7, 9],
    ],
    not: ["quy che"],
  },
  {
    name: "month",
    pattern:
      /^(?:ngay\s*\d{1,2}\s*)?(?:thang\s*(\d{1,2})(?:\s*[/-]\s*(\d{4})|\s*nam\s*(\d{4}))?|(\d{1,2})\s*[/-]\s*(\d{4}))(?!\d)/,
    read: ([, month, year, other, figure, last]) => {
      return oneMonth(year ?? other ?? last, Number(month ?? figure));
    },
    examples: [
      ["thang 3/2024", "2024", 3, 3],
      ["thang 3", undefined, 3, 3],
      ["11/2025", "2025", 11, 11],
    ],
    not: ["thang nay", "thang 13/2024"],
  },
  {
    name: "year",
    pattern: /^(?:nam\s*)?(\d{4})(?!\d)/,
    read: ([, year]) => ({ year, first: 1, last: 12 }),
    examples: [["nam 2024", "2024", 1, 12]],
    not: ["nam nay", "20245"],
  },
];

/** The time with which a folded text begins; undefined where it begins with none. */
export function readPoint(folded: string): Point | undefined {
  for (const { pattern, read } of pointRules) {
    const match = pattern.exec(folded);
    const point = match === null ? undefined : read(match);
    if (match !== null && point !== undefined) return { ...point, length: match[0].length };
  }
  return undefined;
}
