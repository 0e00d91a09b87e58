import type { APIRoute } from "astro";
import { getHandbook } from "#site";
import { buildPlanFile } from "#views/compare/plan-data.ts";

export async function getStaticPaths(): Promise<{ params: { plan: string } }[]> {
  return (await getHandbook()).plans.map(({ id }) => ({ params: { plan: id } }));
}

/** The items of a plan, cut for comparing. */
export const GET: APIRoute = async ({ params }) =>
  new Response(JSON.stringify(buildPlanFile(await getHandbook(), params["plan"] ?? "")));
