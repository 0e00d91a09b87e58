import type { APIRoute } from "astro";
import { formatSheet } from "#exports/csv.ts";
import { getHandbook } from "#site";
import { buildTimelinePage } from "#views/timeline/timeline-page.ts";
import { listDeadlinesForFile } from "#views/timeline/timeline-tables.ts";

/** The table of deadlines as its page prints it. */
export const GET: APIRoute = async () =>
  new Response(formatSheet(listDeadlinesForFile(buildTimelinePage(await getHandbook()))));
