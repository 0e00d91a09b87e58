import type { APIRoute } from "astro";
import { getHandbook } from "#site";
import { listForms, packForms } from "#views/compare/forms.ts";
import { listModelItems } from "#views/model/model-page.ts";

export async function getStaticPaths(): Promise<{ params: { model: string } }[]> {
  return (await getHandbook()).models.map(({ id }) => ({ params: { model: id } }));
}

/** The wordings of a model's items, cut for comparing. */
export const GET: APIRoute = async ({ params }) => {
  const handbook = await getHandbook();
  const items = listModelItems(handbook, params["model"] ?? "");
  return new Response(JSON.stringify(packForms(listForms(handbook, items))));
};
