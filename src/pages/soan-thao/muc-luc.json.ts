import { formatDraftIndex } from "#exports/drafting/draft-files.ts";
import { getHandbook } from "#site";

/** Groups, models and plans that a drafter chooses from. */
export async function GET(): Promise<Response> {
  return new Response(formatDraftIndex(await getHandbook()));
}
