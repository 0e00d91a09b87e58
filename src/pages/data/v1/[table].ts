import { formatCsv } from "#exports/csv.ts";
import { formatJson } from "#exports/json.ts";
import { tableNames, toRows } from "#exports/rows.ts";
import type { TableName } from "#exports/rows.ts";
import { getHandbook } from "#site";
import type { APIRoute } from "astro";

interface Props {
  readonly table: TableName;
  readonly format: "json" | "csv";
}

export function getStaticPaths(): { params: { table: string }; props: Props }[] {
  return tableNames.flatMap((table) =>
    (["json", "csv"] as const).map((format) => ({
      params: { table: `${table}.${format}` },
      props: { table, format },
    })),
  );
}

export const GET: APIRoute<Props> = async ({ props }) => {
  const rows = toRows(await getHandbook(), props.table);
  return new Response(props.format === "json" ? formatJson(rows) : formatCsv(rows));
};
