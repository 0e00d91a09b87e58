import { toCrosswalkRows } from "#exports/crosswalk.ts";
import { formatCsv } from "#exports/csv.ts";
import { getHandbook } from "#site";

/** The crosswalk of numbers as a spreadsheet. */
export function GET(): Response {
  return new Response(formatCsv(toCrosswalkRows(getHandbook())));
}
