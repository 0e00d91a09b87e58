import { formatSheet } from "#exports/csv.ts";
import { getHandbook } from "#site";
import { buildAgencyList } from "#views/agency/agency-list.ts";
import { listAgenciesForFile } from "#views/agency/agency-tables.ts";

/** The tables of agencies by kind, as their page prints them. */
export async function GET(): Promise<Response> {
  return new Response(formatSheet(listAgenciesForFile(buildAgencyList(await getHandbook()))));
}
