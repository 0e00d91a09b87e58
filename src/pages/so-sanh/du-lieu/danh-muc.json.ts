import { getHandbook } from "#site";
import { buildComparedCatalog } from "#views/compare/plan-data.ts";

/** Names of plans and models for the pages that compare. */
export async function GET(): Promise<Response> {
  return new Response(JSON.stringify(buildComparedCatalog(await getHandbook())));
}
