import type { APIRoute } from "astro";
import { formatSheet } from "#exports/csv.ts";
import { getHandbook } from "#site";
import { listCitationsForFile } from "#views/document/document-tables.ts";
import { buildDocumentsPage } from "#views/document/documents-page.ts";

/** The citations of all plans as the page of documents prints them. */
export const GET: APIRoute = async () =>
  new Response(formatSheet(listCitationsForFile(buildDocumentsPage(await getHandbook()))));
