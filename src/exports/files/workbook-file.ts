import type { Handbook } from "#handbook/handbook-types.ts";
import { writeWorkbook, type ReadFirst, type WorkbookSheet } from "#sheets/workbook.ts";
import { formatIssued } from "#views/parts/format-date.ts";
import type { DataSheet } from "./data-columns.ts";
import { listDataSheets } from "./data-sheets.ts";

/** Where the file lies, so that its links find the site's pages. */
const toHome = "../..";

function toSheet({ name, heads, rows }: DataSheet, toLink: (path: string) => string): WorkbookSheet {
  return {
    name,
    columns: heads.map((head, at) => {
      const isCounted = rows.length > 0 && rows.every((cells) => typeof cells[at]?.value === "number");
      return { head, kind: isCounted ? "number" : "text" };
    }),
    rows: rows.map((cells) =>
      cells.map(({ value, path }) => ({
        text: String(value),
        ...(path === null ? {} : { link: toLink(path) }),
      })),
    ),
  };
}

function tellWorkbook({ date }: Handbook, sheets: readonly DataSheet[], site: string): ReadFirst {
  return {
    facts: [
      { label: "Nội dung", text: "Toàn bộ dữ liệu của sổ tay, mỗi trang tính một loại" },
      { label: "Nguồn", text: "Sổ tay mô hình Đề án 06" },
      site === ""
        ? { label: "Trang", text: "Dữ liệu mở", link: `${toHome}/du-lieu/` }
        : { label: "Trang", text: `${site}/du-lieu/`, link: `${site}/du-lieu/` },
      { label: "Dữ liệu ngày", text: formatIssued(date) },
      { label: "Bộ lọc", text: "không lọc; mỗi trang tính có sẵn nút lọc ở dòng đầu" },
      ...sheets.map(({ name, rows }) => ({ label: name, text: `${rows.length} dòng` })),
      {
        label: "Cách đọc",
        text: "Ngày và số là ngày và số của bảng tính; các ô khác là chữ, giữ nguyên văn. Ô màu xanh dẫn đến trang của sổ tay.",
      },
      ...(site === ""
        ? [
            {
              label: "Liên kết",
              text: "Liên kết chạy khi mở tệp từ trang web của sổ tay; tệp đã chép về máy thì tra theo cột “Mã”.",
            },
          ]
        : []),
      {
        label: "Giấy phép",
        text: "Nguyên văn các kế hoạch không thuộc phạm vi bảo hộ quyền tác giả; phần sổ tay lập: CC BY 4.0.",
      },
      { label: "Lưu ý", text: "Không thay thế văn bản đã ký, đóng dấu." },
    ],
  };
}

/**
 * du-lieu.xlsx: “Đọc trước”, then a sheet for each data file (docs/contract.md).
 * @param site Address under which the site will stand, without a slash at its end; empty where it is not known: links are then
 *   relative to the file.
 */
export function formatDataWorkbook(handbook: Handbook, site: string): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = listDataSheets(handbook);
  const toLink = (path: string): string => (site === "" ? toHome : site) + path;
  return writeWorkbook(
    tellWorkbook(handbook, sheets, site),
    sheets.map((sheet) => toSheet(sheet, toLink)),
  );
}
