import type { Handbook } from "#handbook/handbook-types.ts";
import { listFamilies } from "#handbook/wordings/families.ts";

export interface DataFileRow {
  readonly name: string;
  readonly what: string;
  readonly rows: number;
  readonly files: readonly { readonly text: string; readonly path: string }[];
}

/** Everything as one workbook, a sheet a data file; not a row of the table: it holds them all. */
export const dataWorkbook = "/data/v1/du-lieu.xlsx";

/** The data files of the contract, version 1, with the number of rows each holds. */
export function buildDataPage(handbook: Handbook): readonly DataFileRow[] {
  const tables: readonly (readonly [string, string, number])[] = [
    ["models", "mô hình của danh mục đối chiếu", handbook.models.length],
    ["plans", "kế hoạch", handbook.plans.length],
    ["items", "mô hình hoặc nhiệm vụ của kế hoạch", handbook.items.length],
    ["adoption", "ô của ma trận: mô hình × kế hoạch", handbook.adoption.length],
    ["agencies", "cơ quan, cả cơ quan không kế hoạch nào nêu tên", handbook.agencies.length],
    ["places", "địa phương", handbook.places.length],
    ["documents", "văn bản được dẫn", handbook.documents.length],
    ["findings", "điểm cần lưu ý", handbook.findings.length],
    ["families", "các cách viết của một mô hình, theo trường", listFamilies(handbook).length],
  ];
  return tables.map(([name, what, rows]) => ({
    name,
    what,
    rows,
    // A family is no row of a spreadsheet; its wordings have a file of their own.
    files: (name === "families" ? ["json"] : ["json", "csv"]).map((suffix) => ({
      text: `${name}.${suffix}`,
      path: `/data/v1/${name}.${suffix}`,
    })),
  }));
}
