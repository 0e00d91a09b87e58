import { textCell } from "#views/table/cell.ts";
import { toSheet } from "#views/table/sheet.ts";
import type { TableFile } from "#views/table/table-file.ts";
import { toCells, type Column } from "#views/table/table.ts";
import type { PlaceChipProps } from "#views/parts/place.ts";
import { tabulateFindings } from "./finding-table.ts";
import type { FindingRow, FindingsPageProps } from "./findings-page.ts";

interface FileRow extends FindingRow {
  readonly place: PlaceChipProps;
}

const text = (head: string, tell: (row: FileRow) => string): Column<FileRow> => ({
  head,
  cell: (row) => textCell(tell(row)),
});

/** A quotation with its lines: “dòng 85: “43 mô hình””. */
const tellQuote = ({ label, before, words, after, evidence }: FindingRow["quotes"][number]): string =>
  `${label === null ? "" : `${label}: `}“${before}${words}${after}” (${evidence.text})`;

const columns: readonly Column<FileRow>[] = [
  {
    head: "Kế hoạch",
    isFileOnly: true,
    inFile: { place: "Địa phương", today: "Địa phương nay" },
    cell: ({ place }) => ({ kind: "place", place }),
  },
  text("Mục", ({ item }) => item ?? ""),
  { ...text("Loại", ({ label }) => label), isFileOnly: true },
  text("Mức", ({ severityWord, judgement }) => (judgement === null ? severityWord : "đã xem xét")),
  text("Nội dung", ({ detail }) => detail),
  text("Dòng", ({ evidence }) => evidence?.text ?? ""),
  text("Văn bản ghi", ({ quotes }) => quotes.map(tellQuote).join("; ")),
  text("Biên tập viên", ({ judgement }) => judgement?.verdict ?? ""),
  text("Lý do", ({ judgement }) => judgement?.reason ?? ""),
  {
    head: "Đường dẫn",
    isFileOnly: true,
    inFile: { address: "Đường dẫn" },
    cell: ({ path }) => ({ kind: "link", text: "", path }),
  },
];

/** Every finding as a file, in the order of the page. */
export const toFindingFile = ({ plans }: FindingsPageProps): TableFile => ({
  path: "/luu-y/luu-y.csv",
  page: "/luu-y/",
  title: "Điểm cần lưu ý trong các kế hoạch",
  sheet: toSheet(
    toCells({
      label: "Điểm cần lưu ý",
      columns,
      rows: plans.flatMap(({ place, codes }) =>
        codes.flatMap(({ rows }) => rows.map((row) => ({ ...row, place }))),
      ),
    }),
  ),
  rows: "section[data-plan] li[data-severity]",
});

/** The counts of findings as a file. */
export const toFindingCountFile = (page: FindingsPageProps): TableFile => ({
  path: "/luu-y/tong-hop.csv",
  page: "/luu-y/",
  title: "Số điểm cần lưu ý theo loại và kế hoạch",
  sheet: toSheet(tabulateFindings(page)),
  rows: "table.finding-table tbody tr",
});
