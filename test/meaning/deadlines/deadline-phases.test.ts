import { describe, expect, it } from "vitest";
import { readPhases } from "#meaning/deadlines/deadline-phases.ts";
import { parseDeadline } from "#meaning/deadlines/deadlines.ts";
import { splitStatements } from "#meaning/deadlines/deadline-statements.ts";

const quarter = { kind: "quarter", year: 2024, quarter: 2, due: "2024-06-30" } as const;
const first = { kind: "quarter", year: 2024, quarter: 1, due: "2024-03-31" } as const;

describe("readPhases(statement, planYear)", () => {
  it.each([
    ["Quý II/2024", quarter],
    ["Quý II/2024 (sau khi có hướng dẫn)", { ...quarter, condition: "sau khi có hướng dẫn" }],
    ["Quý II/2024(sau khi có hướng dẫn)", { ...quarter, condition: "sau khi có hướng dẫn" }],
    [
      "Quý II/2024 (sau khi có hướng dẫn) (nếu đủ kinh phí)",
      { ...quarter, condition: "sau khi có hướng dẫn; nếu đủ kinh phí" },
    ],
    ["Quý II/2024 ( ) (nếu đủ kinh phí)", { ...quarter, condition: "nếu đủ kinh phí" }],
    ["Quý II/2024 ()", quarter],
    ["Quý II/2024 (đối với cấp tỉnh)", { ...quarter, scope: "cấp tỉnh" }],
    ["Quý II/2024  (đối với cấp tỉnh) (đối với cấp xã)", { ...quarter, scope: "cấp tỉnh, cấp xã" }],
    ["Quý II/2024 (phần mềm đối với cấp xã)", { ...quarter, condition: "phần mềm đối với cấp xã" }],
    // A finer time in brackets is the deadline, wherever they stand.
    ["Năm 2024 (Quý I)", first],
    ["Năm 2024 (trong Quý I)", first],
    ["Năm 2024(Quý I)", first],
    ["(Quý I)  năm 2024", first],
    ["(trong năm)", { kind: "year", year: 2024, due: "2024-12-31" }],
  ])("of “%s” is one, with what stands in its brackets", (statement, phase) => {
    expect(readPhases(statement, 2024)).toEqual({ phases: [{ ...phase, text: statement }], isStaged: false });
  });

  it("keeps the words of a statement without the blanks around it", () => {
    expect(readPhases("  Quý II/2024  ", 2024).phases).toEqual([{ ...quarter, text: "Quý II/2024" }]);
  });

  it("gives each of several times its own words, and all the condition", () => {
    const condition = "nếu đủ kinh phí";
    expect(readPhases("Tháng 6/2024; tháng 9/2024 (nếu đủ kinh phí)", 2024).phases).toEqual([
      { kind: "month", year: 2024, month: 6, due: "2024-06-30", text: "Tháng 6/2024", condition },
      { kind: "month", year: 2024, month: 9, due: "2024-09-30", text: "tháng 9/2024", condition },
    ]);
  });

  it.each([
    ["Đợt 1 (hết ngày 15/11/2025)", "date"],
    ["Giai đoạn II (Quý I/2026)", "quarter"],
    ["Đợt 1 xong ngày 15/11/2025 (thí điểm)", "phased"],
    ["Giai đoạn 1 trong năm 2023 (Quý II)", "phased"],
  ])("names a stage of the plan, or a phase of the work: “%s”", (text, kind) => {
    expect(parseDeadline(text)?.kind).toBe(kind);
  });

  it.each(["Giai đoạn 1: Quý II/2024", "Giai đoạn 1: - Quý II/2024"])(
    "has the stage of “%s” for its scope",
    (statement) => {
      expect(readPhases(statement, 2024)).toEqual({
        phases: [{ ...quarter, text: statement, scope: "Giai đoạn 1" }],
        isStaged: true,
      });
    },
  );

  it("finds none where the words name no time, or one of a year that nothing tells", () => {
    expect(readPhases("Không có thời gian", 2024)).toEqual({ phases: [], isStaged: false });
    expect(readPhases("Quý I", undefined)).toEqual({ phases: [], isStaged: false });
    expect(readPhases("Năm 2024 (Quý I)", undefined).phases).toEqual([
      { ...first, text: "Năm 2024 (Quý I)" },
    ]);
  });
});

describe("splitStatements(text)", () => {
  it("leaves the count of the stages away", () => {
    expect(splitStatements("Chia làm 2 đợt: đợt 1: Quý I/2024")).toEqual(["đợt 1: Quý I/2024"]);
    expect(splitStatements("Quý I/2024")).toEqual(["Quý I/2024"]);
  });
});
