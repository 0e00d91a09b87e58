import type { APIRoute, GetStaticPaths } from "astro";
import { formatSheet } from "#exports/csv.ts";
import { getHandbook } from "#site";
import { listAdoptionForFile } from "#views/model/adoption-table.ts";
import { buildModelPage } from "#views/model/model-page.ts";

export const getStaticPaths: GetStaticPaths = async () =>
  (await getHandbook()).models.map((model) => ({ params: { model: model.id } }));

/** The tables of adoption of one model, as its page prints them. */
export const GET: APIRoute = async ({ params }) =>
  new Response(formatSheet(listAdoptionForFile(buildModelPage(await getHandbook(), params["model"] ?? ""))));
