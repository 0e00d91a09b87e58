import { formatCsv } from "#exports/csv.ts";
import { toWordingRows } from "#exports/wordings/families.ts";
import { getHandbook } from "#site";

/** The wordings of each model as a spreadsheet, a wording a row. */
export async function GET(): Promise<Response> {
  return new Response(formatCsv(toWordingRows(await getHandbook())));
}
