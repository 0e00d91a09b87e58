import { expect, it } from "vitest";
import { importPlan } from "#importer/import-plan.ts";
import { importWords } from "../../helpers/import-words.ts";

/** Status and fields of the items of a table with these rows. */
function read(...rows: readonly string[]) {
  const head = "| TT | Tên mô hình | Cơ quan chủ trì | Thời gian hoàn thành | Ghi chú |";
  const { items } = importPlan(["Phụ lục", head, "|---|---|---|---|---|", ...rows], [], importWords).file;
  return items.map(({ status, statusReason, annex }) => [
    status,
    statusReason?.text,
    annex?.title?.text,
    annex?.cells.map((cell) => cell.field).join(" "),
  ]);
}

it("hears in a table what is not carried out: from a cell, a cell merged across, the title", () => {
  const reason = "Không thực hiện vì chưa có khu công nghiệp";
  expect(
    read(
      `| 1 | Kiểm soát ra/vào | ${reason} | ${reason} | |`,
      "| 2 | Giám sát thi cử (chưa áp dụng do chưa có hướng dẫn) | | | |",
      "| 3 | Cấp phiếu lý lịch tư pháp | Sở Tư pháp | 30/9/2024 | Chưa triển khai |",
      "| 4 | Quản lý lưu trú | | | Không đăng ký |",
    ),
  ).toEqual([
    ["not-applicable", reason, "Kiểm soát ra/vào", ""],
    ["not-applicable", "chưa áp dụng do chưa có hướng dẫn", "Giám sát thi cử", ""],
    ["adopted", undefined, "Cấp phiếu lý lịch tư pháp", "leads deadline note"],
    ["not-applicable", "Không đăng ký", "Quản lý lưu trú", ""],
  ]);
});
