import { formatCheckContent } from "#exports/drafting/check-files.ts";
import { getContentWithoutPlans } from "#site";

/** What a browser needs to check a draft: words, agencies, places, documents, catalog. */
export async function GET(): Promise<Response> {
  return new Response(formatCheckContent(await getContentWithoutPlans()));
}
