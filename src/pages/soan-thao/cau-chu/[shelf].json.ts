import { formatShelf, listShelves } from "#exports/drafting/draft-files.ts";
import { getHandbook } from "#site";
import type { APIRoute } from "astro";

export async function getStaticPaths(): Promise<{ params: { shelf: string } }[]> {
  return listShelves(await getHandbook()).map((shelf) => ({ params: { shelf } }));
}

/** The words of the items of one model, or of one plan's items that carry none. */
export const GET: APIRoute = async ({ params }) =>
  new Response(formatShelf(await getHandbook(), params["shelf"] ?? ""));
