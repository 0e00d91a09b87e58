import type { APIRoute, GetStaticPaths } from "astro";
import { formatSheet } from "#exports/csv.ts";
import { indexTableFiles } from "#exports/files/table-files.ts";
import { getHandbook } from "#site";

export const getStaticPaths: GetStaticPaths = async () =>
  [...indexTableFiles(await getHandbook()).keys()].map((path) => ({
    params: { table: path.slice(1).replace(/\.csv$/u, "") },
  }));

/** The table of a page as a file, as the page prints it. */
export const GET: APIRoute = async ({ params }) => {
  const file = indexTableFiles(await getHandbook()).get(`/${params["table"] ?? ""}.csv`);
  return file === undefined ? new Response(null, { status: 404 }) : new Response(formatSheet(file().sheet));
};
