import { formatAudit, toAuditRows } from "#exports/audit-report.ts";
import { countMismatch } from "#handbook/audit/count-mismatch.ts";
import { expect, test } from "vitest";
import { makeAudited, makeItem, makePlan } from "../helpers/audited.ts";

const declared = [{ what: "models" as const, count: 4, text: "4 mô hình", line: 9 }];
const audited = makeAudited([
  makePlan([makeItem(1)], {}, { declared }),
  makePlan([], { id: "khong-loi-2024" }),
]);
const judgement = { verdict: "confirmed", reason: "Đã đếm lại." } as const;
const handbook = { ...audited, findings: countMismatch.check(audited).map((one) => ({ ...one, judgement })) };

test("the report counts by plan and code, then gives each finding with its lines and judgement", () => {
  expect(formatAudit(handbook)).toBe(
    [
      "an-binh-2024 (tỉnh An Bình): 1 điểm",
      "     1  count-mismatch        Số lượng nêu trong kế hoạch khác số đếm được",
      "",
      "  cần xử lý  count-mismatch  an-binh-2024:9",
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
