import type { APIRoute } from "astro";
import { formatCsv } from "#exports/csv.ts";
import { getHandbook } from "#site";
import { buildCitationCsv } from "#views/document/documents-page.ts";

/** The citations of all plans as the page of documents prints them. */
export const GET: APIRoute = async () => new Response(formatCsv(buildCitationCsv(await getHandbook())));
