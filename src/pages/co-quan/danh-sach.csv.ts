import { formatCsv } from "#exports/csv.ts";
import { getHandbook } from "#site";
import { buildAgencyListRows } from "#views/agency/agency-list.ts";

/** The table of agencies as a spreadsheet. */
export async function GET(): Promise<Response> {
  return new Response(formatCsv(buildAgencyListRows(await getHandbook())));
}
