import { toIsoDay } from "#text/calendar.ts";
import { readMisreadDigits } from "#text/misread-digits.ts";
import type { AlignedText } from "#text/aligned.ts";

/** A calendar date as printed, perhaps with the day or the month left blank. */
export interface PrintedDate {
  /** Day or month; null where neither is printed, or no calendar has it. */
  readonly on: string | null;
  readonly text: string;
}

const blank = "[.…_\\s]*";
/** “ngày 12 tháng 3 năm 2024”, “ngày … tháng … năm 2024”, “tháng 3 năm 2024”; “ngày 12/3/2024”. */
const dates = [
  new RegExp(`ngay\\s*(\\d{1,2}|${blank})\\s*thang\\s*(\\d{1,2}|${blank})\\s*nam\\s*(\\d{4})`),
  new RegExp(`ngay\\s*(\\d{1,2}|${blank})\\s*[/.-]\\s*(\\d{1,2}|${blank})\\s*[/.-]\\s*(\\d{4})(?!\\d)`),
  /(?<=,\s*)()thang\s*(\d{1,2})\s*nam\s*(\d{4})$/,
];

function toPrinted(printed: string, day: string, month: string, year: string): PrintedDate {
  if (!/\d/.test(month)) return { on: null, text: printed };
  // A day or a month that no calendar has stays as printed alone.
  const on = toIsoDay(Number(year), Number(month), /\d/.test(day) ? Number(day) : 1) ?? null;
  return { on: /\d/.test(day) ? on : (on?.slice(0, 7) ?? null), text: printed };
}

/** The first date of a text behind “ngày”, or its month behind a place; undefined where it has none. */
export function readDate({ text, folded }: AlignedText): PrintedDate | undefined {
  const digits = readMisreadDigits(folded);
  for (const pattern of dates) {
    const match = pattern.exec(digits);
    if (match === null) continue;
    const [all, day = "", month = "", year = ""] = match;
    return toPrinted(text.slice(match.index, match.index + all.length), day, month, year);
  }
  return undefined;
}

/** A date of figures alone, as a portal prints it: “10/04/2024”, “10-04-2024”, “2024-04-10”. */
export function readFigureDate({ text, folded }: AlignedText): PrintedDate | undefined {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/.exec(folded);
  const [all, day = "", month = "", year = ""] = match ?? [];
  if (all !== undefined) return toPrinted(text.slice(0, all.length), day, month, year);
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(folded);
  return iso === null
    ? readDate({ text, folded })
    : toPrinted(text.slice(0, 10), iso[3] ?? "", iso[2] ?? "", iso[1] ?? "");
}
