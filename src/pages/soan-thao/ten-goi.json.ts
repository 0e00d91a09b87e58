import { formatNameLists } from "#exports/drafting/draft-files.ts";
import { getHandbook } from "#site";

/** The lists by which a browser finds names of origin in a draft. */
export async function GET(): Promise<Response> {
  return new Response(formatNameLists(await getHandbook()));
}
