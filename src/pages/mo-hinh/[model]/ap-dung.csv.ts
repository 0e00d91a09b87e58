import type { APIRoute, GetStaticPaths } from "astro";
import { formatCsv } from "#exports/csv.ts";
import { getHandbook } from "#site";
import { buildAdoptionRows } from "#views/model/adoption-csv.ts";

export const getStaticPaths: GetStaticPaths = async () =>
  (await getHandbook()).models.map((model) => ({ params: { model: model.id } }));

/** The adoption table of one model, as its page prints it. */
export const GET: APIRoute = async ({ params }) =>
  new Response(formatCsv(buildAdoptionRows(await getHandbook(), params["model"] ?? "")));
