import { toIsoDay } from "#text/calendar.ts";
import type { AlignedText } from "#text/aligned.ts";

/** A calendar date as printed, perhaps with the day or the month left blank. */
export interface PrintedDate {
  /** Day or month; null where neither is printed, or no calendar has it. */
  readonly on: string | null;
  readonly text: string;
}

const longDate = /ngay\s*(\d{1,2}|[.…_\s]*)\s*thang\s*(\d{1,2}|[.…_\s]*)\s*nam\s*(\d{4})/;

/** The first “ngày … tháng … năm …” of a text; undefined where it has none. */
export function readDate({ text, folded }: AlignedText): PrintedDate | undefined {
  const match = longDate.exec(folded);
  if (match === null) return undefined;
  const [all, day = "", month = "", year = ""] = match;
  const printed = text.slice(match.index, match.index + all.length);
  if (!/\d/.test(month)) return { on: null, text: printed };
  // A day or a month that no calendar has stays as printed alone.
  const on = toIsoDay(Number(year), Number(month), /\d/.test(day) ? Number(day) : 1) ?? null;
  return { on: /\d/.test(day) ? on : (on?.slice(0, 7) ?? null), text: printed };
}
