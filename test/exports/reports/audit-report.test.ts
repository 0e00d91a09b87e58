import { formatAudit, toAuditRows } from "#exports/reports/audit-report.ts";
import { expect, test } from "vitest";
import { makeHandbook } from "../../helpers/make-handbook.ts";
import { soundItem } from "../../helpers/plan-text.ts";

const judgement = { verdict: "confirmed", reason: "Đã đếm lại." } as const;
const handbook = makeHandbook([
  {
    id: "co-loi-2024",
    items: [soundItem],
    lines: { 9: "Kế hoạch triển khai 4 mô hình." },
    review: { findings: [{ code: "count-mismatch", item: null, ...judgement }] },
  },
  { id: "khong-loi-2024" },
]);

test("the report counts by plan and code, then gives each finding with its lines and judgement", () => {
  expect(formatAudit(handbook)).toBe(
    [
      "co-loi-2024 (tỉnh An Bình): 1 điểm",
      "     1  count-mismatch        Số lượng nêu trong kế hoạch khác số đếm được",
      "",
      "  cần xử lý  count-mismatch  co-loi-2024:9",
      "      Văn bản ghi “4 mô hình” (dòng 9) nhưng liệt kê 1 mô hình.",
      "      Biên tập viên xác nhận: Đã đếm lại.",
      "",
      "khong-loi-2024 (tỉnh An Bình): 0 điểm",
    ].join("\n"),
  );
});

test("one plan alone is told where it is asked for", () => {
  expect(formatAudit(handbook, "khong-loi-2024")).toBe("khong-loi-2024 (tỉnh An Bình): 0 điểm");
  expect(toAuditRows(handbook, "khong-loi-2024")).toEqual([]);
  expect(toAuditRows(handbook)).toMatchObject([{ code: "count-mismatch", evidence: [9, 9], judgement }]);
});
