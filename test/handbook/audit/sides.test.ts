import { deadlineBeforeIssue } from "#handbook/audit/deadline-before-issue.ts";
import { deadlineMismatch } from "#handbook/audit/deadline-mismatch.ts";
import { deadlinePastPeriod } from "#handbook/audit/deadline-past-period.ts";
import { leadMismatch } from "#handbook/audit/lead-mismatch.ts";
import type { Item } from "#handbook/handbook-types.ts";
import { describe, expect, test } from "vitest";
import { deadline, detailsOf, findIn, makeItem, makePlan, mention } from "../../helpers/audited.ts";

type Leads = Item["leads"]["body"];
const police = mention("cong-an-tinh", "Công an tỉnh");
const health = mention("so-y-te", "SYT");

function withLeads(body: Leads, annex: Leads, assignments = "Công an tỉnh chủ trì.") {
  const item = makeItem(
    1,
    { body: { title: "Tên", assignments }, annex: { leads: "SYT" } },
    { leads: { body, annex } },
  );
  return makePlan([item]);
}

describe("lead-mismatch", () => {
  test("is an error where body and annex share nobody", () => {
    const plan = withLeads([police], [health]);
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
    const plan = withLeads([police], [mention("cong-an-tinh", "CAT"), health]);
    expect(detailsOf(leadMismatch, plan)).toEqual([
      "Thân văn bản (dòng 11) giao “Công an tỉnh” chủ trì; phụ lục (dòng 501) ghi “CAT” (Công an tỉnh), “SYT” (Sở Y tế); chỉ phụ lục có “SYT” (Sở Y tế).",
    ]);
    expect(findIn(leadMismatch, plan)[0]?.severity).toBe("warning");
  });

  test.each<[string, Leads, Leads]>([
    ["the same body under another name", [police], [mention("cong-an-tinh", "CAT")]],
    ["the same bodies in another order, one twice", [police, health, police], [health, police]],
    ["a body of nobody's called so", [], [health]],
    ["an annex without leads", [police], []],
    [
      "one class of bodies in other words",
      [mention("cac-so", "Các sở")],
      [mention("cac-so", "Các sở, ban, ngành")],
    ],
    [
      "an unknown body with more words",
      [mention(null, "Chi nhánh A")],
      [mention(null, "Chi nhánh A thị xã")],
    ],
  ])("is silent on %s", (_, body, annex) => {
    expect(detailsOf(leadMismatch, withLeads(body, annex))).toEqual([]);
  });

  test("mostQuoted: quotes three bodies of the body's statements at most", () => {
    const names = ["Ban A", "Ban B", "Ban C", "Ban D"];
    const quoted = (count: number) => {
      const item = makeItem(1, { body: { title: "Tên" }, annex: { leads: "SYT" } });
      const { body } = item.imported;
      if (body === null) throw new Error("No body");
      const statements = names
        .slice(0, count)
        .map((name, at) => ({ text: `${name} chủ trì.`, lines: [20 + at, 20 + at] as [number, number] }));
      const field = {
        field: "assignments" as const,
        label: null,
        lines: [20, 30] as [number, number],
        statements,
      };
      const leads = { body: names.slice(0, count).map((name) => mention(null, name)), annex: [health] };
      const imported = { ...item.imported, body: { ...body, fields: [field] } };
      const [finding] = findIn(leadMismatch, makePlan([{ ...item, leads, imported }]));
      return finding?.passages?.filter(({ label }) => label === "thân văn bản").map(({ words }) => words);
    };
    expect(quoted(3)).toEqual(["Ban A", "Ban B", "Ban C"]);
    expect(quoted(4)).toEqual(["Ban A", "Ban B", "Ban C"]);
  });

  test("keeps unknown bodies of other words apart", () => {
    expect(
      detailsOf(leadMismatch, withLeads([mention(null, "Ban X")], [mention(null, "Ban Y")])),
    ).toHaveLength(1);
  });
});

function withDeadlines(body: string | null, annex: string | null) {
  const facts = { deadline: { body: deadline(body ?? ""), annex: deadline(annex ?? "") } };
  const parts = {
    body: { title: "Tên", ...(body === null ? {} : { deadline: body }) },
    annex: annex === null ? {} : { deadline: annex },
  };
  return [makeItem(1, parts, facts)];
}

describe("deadline-mismatch", () => {
  test("quotes both deadlines with their lines", () => {
    const plan = makePlan(withDeadlines("Trong năm 2024.", "30/6/2024"));
    expect(detailsOf(deadlineMismatch, plan)).toEqual([
      "Thân văn bản (dòng 11) ghi “Trong năm 2024”; phụ lục (dòng 501) ghi “30/6/2024”.",
    ]);
    expect(findIn(deadlineMismatch, plan)[0]?.severity).toBe("warning");
  });

  test("is a note where one only says less of what both wait for", () => {
    const plan = makePlan(withDeadlines("Theo lộ trình của Bộ Công an", "Theo lộ trình"));
    expect(findIn(deadlineMismatch, plan)[0]?.severity).toBe("note");
  });

  test.each([
    ["30/6/2024", "Ngày 30 tháng 6 năm 2024"],
    ["Quý IV/2024.", "quý IV năm 2024"],
    [null, "30/6/2024"],
    ["Thường xuyên", null],
  ])("is silent on %s and %s", (body, annex) => {
    expect(detailsOf(deadlineMismatch, makePlan(withDeadlines(body, annex)))).toEqual([]);
  });
});

const year2024 = { from: "2024-01", to: "2024-12", text: "năm 2024", lines: [9, 9] as [number, number] };

describe("deadline-before-issue", () => {
  test("names a deadline that had passed on the day of issue", () => {
    expect(detailsOf(deadlineBeforeIssue, makePlan(withDeadlines("31/01/2024", null)))).toEqual([
      "Thời hạn “31/01/2024” (thân văn bản, dòng 11) sớm hơn ngày ban hành “ngày 01 tháng 02 năm 2024” (dòng 4).",
    ]);
  });

  test("looks at each phase, and only at those that have passed", () => {
    const found = detailsOf(
      deadlineBeforeIssue,
      makePlan(withDeadlines("Giai đoạn 1: 31/12/2023; giai đoạn 2: 31/12/2024", null)),
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toContain("31/12/2023");
    expect(found[0]).not.toContain("31/12/2024");
  });

  test("compares with the plan's period where the date of issue is blank", () => {
    const plan = makePlan(withDeadlines(null, "Tháng 6/2023"), {}, { issued: null, period: year2024 });
    expect(detailsOf(deadlineBeforeIssue, plan)).toEqual([
      "Thời hạn “Tháng 6/2023” (phụ lục, dòng 501) sớm hơn thời gian của kế hoạch “năm 2024” (dòng 9).",
    ]);
  });

  test("is silent on the day of issue itself, on deadlines without a day, and without anything to compare with", () => {
    expect(detailsOf(deadlineBeforeIssue, makePlan(withDeadlines("01/02/2024", "Thường xuyên")))).toEqual([]);
    expect(
      detailsOf(deadlineBeforeIssue, makePlan(withDeadlines("31/01/2020", null), {}, { issued: null })),
    ).toEqual([]);
  });
});

describe("deadline-past-period", () => {
  const withPeriod = (text: string, to: string | null) =>
    makePlan(withDeadlines(text, null), {}, { period: { ...year2024, to } });

  test("names a deadline after the plan's last month", () => {
    expect(detailsOf(deadlinePastPeriod, withPeriod("Quý I/2025", "2024-12"))).toEqual([
      "Thời hạn “Quý I/2025” (thân văn bản, dòng 11) muộn hơn thời gian thực hiện “năm 2024” (dòng 9).",
    ]);
  });

  test("is silent on the last day of the period, and on an open period", () => {
    expect(detailsOf(deadlinePastPeriod, withPeriod("31/12/2024", "2024-12"))).toEqual([]);
    expect(detailsOf(deadlinePastPeriod, withPeriod("31/12/2030", null))).toEqual([]);
    expect(detailsOf(deadlinePastPeriod, makePlan(withDeadlines("31/12/2030", null)))).toEqual([]);
  });
});
