import { toCrosswalkRows } from "#exports/crosswalk.ts";
import { formatCsv } from "#exports/csv.ts";
import { getHandbook } from "#site";

/** The crosswalk of numbers as a spreadsheet. */
export async function GET(): Promise<Response> {
  return new Response(formatCsv(toCrosswalkRows(await getHandbook())));
}
