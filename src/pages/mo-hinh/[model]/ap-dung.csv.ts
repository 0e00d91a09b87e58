import type { APIRoute, GetStaticPaths } from "astro";
import { formatCsv } from "#exports/csv.ts";
import { getHandbook } from "#site";
import { buildAdoptionRows } from "#views/model/adoption-csv.ts";

export const getStaticPaths: GetStaticPaths = () =>
  getHandbook().models.map((model) => ({ params: { model: model.id } }));

/** The adoption table of one model, as its page prints it. */
export const GET: APIRoute = ({ params }) =>
  new Response(formatCsv(buildAdoptionRows(getHandbook(), params["model"] ?? "")));
