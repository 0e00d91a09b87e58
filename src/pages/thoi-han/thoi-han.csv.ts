import type { APIRoute } from "astro";
import { formatCsv } from "#exports/csv.ts";
import { getHandbook } from "#site";
import { buildDeadlineRows } from "#views/timeline/timeline-page.ts";

/** The table of deadlines as its page prints it. */
export const GET: APIRoute = async () => new Response(formatCsv(buildDeadlineRows(await getHandbook())));
