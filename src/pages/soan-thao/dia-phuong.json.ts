import { formatIssuers } from "#exports/drafting/draft-files.ts";
import { getHandbook } from "#site";

/** Places of today that issue plans. */
export async function GET(): Promise<Response> {
  return new Response(formatIssuers(await getHandbook()));
}
