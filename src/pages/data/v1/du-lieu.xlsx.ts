import type { APIRoute } from "astro";
import { formatDataWorkbook } from "#exports/files/workbook-file.ts";
import { getHandbook } from "#site";

/** Everything as one workbook. SITE_URL, where it is set, makes its links whole. */
export const GET: APIRoute = async () => {
  const site = (process.env["SITE_URL"] ?? "").replace(/\/+$/u, "");
  return new Response(await formatDataWorkbook(await getHandbook(), site));
};
