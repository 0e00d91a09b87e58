import type { APIRoute, GetStaticPaths } from "astro";
import { formatSheet } from "#exports/csv.ts";
import type { CatalogModel } from "#handbook/handbook-types.ts";
import { getHandbook } from "#site";
import { listAdoptionForFile } from "#views/model/adoption-table.ts";
import { listAdoption } from "#views/model/model-page.ts";

interface Props {
  readonly model: CatalogModel;
}

export const getStaticPaths = (async () =>
  (await getHandbook()).models.map((model) => ({
    params: { model: model.id },
    props: { model },
  }))) satisfies GetStaticPaths;

/** The tables of adoption of one model, as its page prints them. */
export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(formatSheet(listAdoptionForFile(listAdoption(await getHandbook(), props.model))));
