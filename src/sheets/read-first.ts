import type { ReadFirst } from "./workbook.ts";

/** What a file of a table says of itself. */
export interface FileFacts {
  /** What the rows are: “Thời hạn mà các kế hoạch nêu”. */
  readonly title: string;
  /** Address of the page, with the filter in it. */
  readonly address: string;
  /** Day of the data as pages print it. */
  readonly date: string;
  readonly rowCount: number;
  /** Rows there are without a filter. */
  readonly allCount: number;
  /** “Địa phương: Bỉm Sơn; Nhóm: 1. …”; empty where nothing is filtered. */
  readonly filter: string;
}

const caution =
  "Bản tổng hợp để tra cứu, không thay thế văn bản đã ký, đóng dấu. Nguyên văn các kế hoạch giữ như văn bản sưu tầm; phần đối chiếu, ghi chú do sổ tay lập (giấy phép CC BY 4.0).";

/** The first sheet of a file of one table: what, from where, of which day, filtered by what. */
export function tellFile({ title, address, date, rowCount, allCount, filter }: FileFacts): ReadFirst {
  const isPart = rowCount !== allCount;
  return {
    facts: [
      { label: "Nội dung", text: title },
      { label: "Nguồn", text: "Sổ tay mô hình Đề án 06" },
      { label: "Trang", text: address, link: address },
      { label: "Dữ liệu ngày", text: date },
      { label: "Bộ lọc", text: filter === "" ? "không lọc" : filter },
      { label: "Số dòng", text: isPart ? `${rowCount} trong ${allCount}` : String(rowCount) },
      {
        label: "Cách đọc",
        text: "Ngày và số là ngày và số của bảng tính; các ô khác là chữ, giữ nguyên văn. Cột “Đường dẫn” và ô màu xanh dẫn đến trang của sổ tay.",
      },
      { label: "Lưu ý", text: caution },
    ],
  };
}
