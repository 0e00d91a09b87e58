import { toFamilyRows } from "#exports/wordings/families.ts";
import { formatJson } from "#exports/json.ts";
import { getHandbook } from "#site";

/** The wordings of each model. */
export async function GET(): Promise<Response> {
  return new Response(formatJson(toFamilyRows(await getHandbook())));
}
