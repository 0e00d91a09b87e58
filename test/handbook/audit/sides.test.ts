import { deadlineBeforeIssue } from "#handbook/audit/deadline-before-issue.ts";
import { deadlineMismatch } from "#handbook/audit/deadline-mismatch.ts";
import { deadlinePastPeriod } from "#handbook/audit/deadline-past-period.ts";
import { leadMismatch } from "#handbook/audit/lead-mismatch.ts";
import { describe, expect, test } from "vitest";
import { detailsOf, findIn } from "../../helpers/findings.ts";
import type { PlanText } from "../../helpers/make-handbook.ts";
import { sampleAgencies } from "../../helpers/sample-content.ts";

/** A plan whose item is led by these bodies: in the body, and in the annex where it says so. */
function withLeads(body: string, annex?: string): PlanText {
  const assigned = body === "" ? {} : { assignments: `${body} chủ trì.` };
  return { items: [{ body: assigned, annex: annex === undefined ? {} : { leads: annex } }] };
}

const classes = { id: "cac-so", name: "Các sở, ban, ngành", names: ["Các sở"] };
const agencies = [...sampleAgencies, { ...classes, kind: "collective" as const, level: "province" as const }];

describe("lead-mismatch", () => {
  test("is an error where body and annex share nobody", () => {
    const plan = withLeads("Công an tỉnh", "SYT");
    expect(detailsOf(leadMismatch, plan)).toEqual([
      "Thân văn bản (dòng 11) giao “Công an tỉnh” chủ trì; phụ lục (dòng 501) ghi “SYT” (Sở Y tế); không có đơn vị chung.",
    ]);
    expect(findIn(leadMismatch, plan)[0]?.severity).toBe("error");
    expect(findIn(leadMismatch, plan)[0]?.passages).toEqual([
      { label: "thân văn bản", lines: [11, 11], words: "Công an tỉnh" },
      { label: "phụ lục", lines: [501, 501], words: "SYT" },
    ]);
  });

  test("is a warning where they share some, and tells who is on one side alone", () => {
    const plan = withLeads("Công an tỉnh", "CAT, SYT");
    expect(detailsOf(leadMismatch, plan)).toEqual([
      "Thân văn bản (dòng 11) giao “Công an tỉnh” chủ trì; phụ lục (dòng 501) ghi “CAT” (Công an tỉnh), “SYT” (Sở Y tế); chỉ phụ lục có “SYT” (Sở Y tế).",
    ]);
    expect(findIn(leadMismatch, plan)[0]?.severity).toBe("warning");
  });

  test.each<[string, string, string | undefined]>([
    ["the same body under another name", "Công an tỉnh", "CAT"],
    ["the same bodies in another order, one twice", "Công an tỉnh, SYT, CAT", "SYT, Công an tỉnh"],
    ["a body of nobody's called so", "", "SYT"],
    ["an annex without leads", "Công an tỉnh", undefined],
    ["one class of bodies in other words", "Các sở", "Các sở, ban, ngành"],
    ["an unknown body with more words", "Chi nhánh A", "Chi nhánh A thị xã"],
  ])("is silent on %s", (_, body, annex) => {
    expect(detailsOf(leadMismatch, withLeads(body, annex), { agencies })).toEqual([]);
  });

  test("mostQuoted: quotes three bodies of the body's statements at most", () => {
    const quoted = (count: number) => {
      const assignments = ["Ban A", "Ban B", "Ban C", "Ban D"]
        .slice(0, count)
        .map((name) => `${name} chủ trì.`);
      const [finding] = findIn(leadMismatch, { items: [{ body: { assignments }, annex: { leads: "SYT" } }] });
      return finding?.passages?.filter(({ label }) => label === "thân văn bản").map(({ words }) => words);
    };
    expect(quoted(3)).toEqual(["Ban A", "Ban B", "Ban C"]);
    expect(quoted(4)).toEqual(["Ban A", "Ban B", "Ban C"]);
  });

  test("keeps unknown bodies of other words apart", () => {
    expect(detailsOf(leadMismatch, withLeads("Ban X", "Ban Y"))).toHaveLength(1);
  });
});

/** A plan with one item that has these deadlines, none where null, and what else the plan says. */
function withDeadlines(body: string | null, annex: string | null, plan: PlanText = {}): PlanText {
  const item = {
    body: body === null ? {} : { deadline: body },
    annex: annex === null ? {} : { deadline: annex },
  };
  return { ...plan, items: [item] };
}

describe("deadline-mismatch", () => {
  test("quotes both deadlines with their lines", () => {
    const plan = withDeadlines("Trong năm 2024.", "30/6/2024");
    expect(detailsOf(deadlineMismatch, plan)).toEqual([
      "Thân văn bản (dòng 11) ghi “Trong năm 2024”; phụ lục (dòng 501) ghi “30/6/2024”.",
    ]);
    expect(findIn(deadlineMismatch, plan)[0]?.severity).toBe("warning");
  });

  test("is a note where one only says less of what both wait for", () => {
    const plan = withDeadlines("Theo lộ trình của Bộ Công an", "Theo lộ trình");
    expect(findIn(deadlineMismatch, plan)[0]?.severity).toBe("note");
  });

  test.each([
    ["30/6/2024", "Ngày 30 tháng 6 năm 2024"],
    ["Quý IV/2024.", "quý IV năm 2024"],
    [null, "30/6/2024"],
    ["Thường xuyên", null],
  ])("is silent on %s and %s", (body, annex) => {
    expect(detailsOf(deadlineMismatch, withDeadlines(body, annex))).toEqual([]);
  });
});

const period = (time: string) => ({ 9: `Thời gian thực hiện: ${time}.` });

describe("deadline-before-issue", () => {
  test("names a deadline that had passed on the day of issue", () => {
    expect(detailsOf(deadlineBeforeIssue, withDeadlines("31/01/2024", null))).toEqual([
      "Thời hạn “31/01/2024” (thân văn bản, dòng 11) sớm hơn ngày ban hành “ngày 01 tháng 02 năm 2024” (dòng 4).",
    ]);
  });

  test("looks at each phase, and only at those that have passed", () => {
    const found = detailsOf(
      deadlineBeforeIssue,
      withDeadlines("Giai đoạn 1: 31/12/2023; giai đoạn 2: 31/12/2024", null),
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toContain("31/12/2023");
    expect(found[0]).not.toContain("31/12/2024");
  });

  test("compares with the plan's period where the date of issue is blank", () => {
    const plan = withDeadlines(null, "Tháng 6/2023", { issued: null, lines: period("năm 2024") });
    expect(detailsOf(deadlineBeforeIssue, plan)).toEqual([
      "Thời hạn “Tháng 6/2023” (phụ lục, dòng 501) sớm hơn thời gian của kế hoạch “năm 2024” (dòng 9).",
    ]);
  });

  test("is silent in a report, which tells of the past", () => {
    const past = withDeadlines("31/01/2024", null, { number: "12/BC-UBND", lines: { 5: "BÁO CÁO" } });
    expect(findIn(deadlineBeforeIssue, past)).toEqual([]);
  });

  test("is silent on the day of issue itself, on deadlines without a day, and without anything to compare with", () => {
    expect(detailsOf(deadlineBeforeIssue, withDeadlines("01/02/2024", "Thường xuyên"))).toEqual([]);
    expect(detailsOf(deadlineBeforeIssue, withDeadlines("31/01/2020", null, { issued: null }))).toEqual([]);
  });
});

describe("deadline-past-period", () => {
  const withPeriod = (text: string, time: string) => withDeadlines(text, null, { lines: period(time) });

  test("names a deadline after the plan's last month", () => {
    expect(detailsOf(deadlinePastPeriod, withPeriod("Quý I/2025", "năm 2024"))).toEqual([
      "Thời hạn “Quý I/2025” (thân văn bản, dòng 11) muộn hơn thời gian thực hiện “năm 2024” (dòng 9).",
    ]);
  });

  test("is silent on the last day of the period, and on an open period", () => {
    expect(detailsOf(deadlinePastPeriod, withPeriod("31/12/2024", "năm 2024"))).toEqual([]);
    expect(detailsOf(deadlinePastPeriod, withPeriod("31/12/2030", "năm 2024 và các năm tiếp theo"))).toEqual(
      [],
    );
    expect(detailsOf(deadlinePastPeriod, withDeadlines("31/12/2030", null))).toEqual([]);
  });
});
