import type { APIRoute, GetStaticPaths } from "astro";
import { formatSheet } from "#exports/csv.ts";
import { getHandbook } from "#site";
import { indexAgencies } from "#views/parts/agency-index.ts";
import { buildAgencyPage } from "#views/agency/agency-page.ts";
import { listTasksForFile } from "#views/agency/agency-tables.ts";

export const getStaticPaths: GetStaticPaths = async () =>
  [...indexAgencies(await getHandbook()).tasks.keys()].map((agency) => ({ params: { agency } }));

/** What one agency is asked to do, as its page prints it. */
export const GET: APIRoute = async ({ params }) =>
  new Response(formatSheet(listTasksForFile(buildAgencyPage(await getHandbook(), params["agency"] ?? ""))));
