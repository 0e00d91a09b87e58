import type { Token } from "#text/tokens.ts";

/** The days between which somebody asks what is due, both included, and the words around them. */
export interface Period {
  /** “2024-01-01”. */
  readonly from: string;
  readonly to: string;
  readonly rest: readonly Token[];
}

const quarters: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  "1": 1,
  "2": 2,
  "3": 3,
  "4": 4,
};
/** Words before “năm 2024” with which it is a time by which something is due. */
const beforeYear = new Set(["het", "cuoi"]);
const isYear = (word: string | undefined): boolean => /^20\d\d$/.test(word ?? "");
const pad = (value: number): string => String(value).padStart(2, "0");

/** Months of a year, the first day of the first to the last day of the last. */
function months(year: number, first: number, last: number): Pick<Period, "from" | "to"> {
  const lastDay = new Date(Date.UTC(year, last, 0)).getUTCDate();
  return { from: `${year}-${pad(first)}-01`, to: `${year}-${pad(last)}-${pad(lastDay)}` };
}

interface Found extends Pick<Period, "from" | "to"> {
  readonly length: number;
}

/** “quý I năm 2024”, “q1/2024”. */
function readQuarter(words: readonly string[], at: number): Found | undefined {
  const glued = /^q([1-4])$/.exec(words[at] ?? "")?.[1];
  const numeral = glued ?? (words[at] === "quy" ? words[at + 1] : undefined);
  const quarter = quarters[numeral ?? ""];
  const next = at + (glued === undefined ? 2 : 1);
  const yearAt = words[next] === "nam" ? next + 1 : next;
  if (quarter === undefined || !isYear(words[yearAt])) return undefined;
  return { ...months(Number(words[yearAt]), quarter * 3 - 2, quarter * 3), length: yearAt + 1 - at };
}

/** “tháng 6/2024”, “tháng 6 năm 2024”; none behind a day: “ngày 26 tháng 10 năm 2023” is a date that stands in texts. */
function readMonth(words: readonly string[], at: number): Found | undefined {
  if (/^\d{1,2}$/.test(words[at - 1] ?? "")) return undefined;
  const month = words[at] === "thang" && /^\d{1,2}$/.test(words[at + 1] ?? "") ? Number(words[at + 1]) : 0;
  const yearAt = words[at + 2] === "nam" ? at + 3 : at + 2;
  if (month < 1 || month > 12 || !isYear(words[yearAt])) return undefined;
  return { ...months(Number(words[yearAt]), month, month), length: yearAt + 1 - at };
}

/** “30/9/2024”, “ngày 30 tháng 9 năm 2024”. */
function readDay(words: readonly string[], at: number): Found | undefined {
  const parts = words.slice(at).filter((word) => !["ngay", "thang", "nam"].includes(word));
  const [day, month, year] = parts.slice(0, 3).map(Number);
  if (!isYear(parts[2]) || !day || !month || day > 31 || month > 12) return undefined;
  const date = `${year}-${pad(month)}-${pad(day)}`;
  const length = words.indexOf(parts[2] ?? "", at) + 1 - at;
  return { from: date, to: date, length };
}

/** “năm 2024”. */
function readYear(words: readonly string[], at: number): Found | undefined {
  if (words[at] !== "nam" || !isYear(words[at + 1])) return undefined;
  return { ...months(Number(words[at + 1]), 1, 12), length: 2 };
}

/** “hết năm 2024”, “cuối năm 2024”: its last quarter. */
function readEndOfYear(words: readonly string[], at: number): Found | undefined {
  if (!beforeYear.has(words[at] ?? "") || words[at + 1] !== "nam" || !isYear(words[at + 2])) return undefined;
  return { ...months(Number(words[at + 2]), 10, 12), length: 3 };
}

/**
 * The time that a query names: a quarter, a month or the end of a year always, a day or year only where it asks what is due, for they stand in
 * texts for much else. Undefined where it names none.
 */
export function readPeriod(words: readonly Token[], asksDeadline: boolean): Period | undefined {
  const folded = words.map((word) => word.folded);
  const readers = asksDeadline
    ? [readQuarter, readDay, readMonth, readEndOfYear, readYear]
    : [readQuarter, readMonth, readEndOfYear];
  for (const read of readers) {
    for (const at of folded.keys()) {
      const found = read(folded, at);
      if (found === undefined) continue;
      const isIn = (index: number): boolean => index >= at && index < at + found.length;
      return { from: found.from, to: found.to, rest: words.filter((_, index) => !isIn(index)) };
    }
  }
  return undefined;
}
