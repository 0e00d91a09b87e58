import { describe, expect, it } from "vitest";
import type { ExpectedPlan } from "#tools/score/expected-plan.ts";
import { expectedPlan } from "#tools/score/expected-plan.ts";
import type { PlanReading, ReadItem } from "#tools/score/plan-reading.ts";
import { planReading, refused } from "#tools/score/plan-reading.ts";
import { scorePlan } from "#tools/score/score-plan.ts";
import { joinScores, shareOf, tally, tellScores } from "#tools/score/score-table.ts";

const expected: ExpectedPlan = expectedPlan.parse({
  layout: "hai nhóm, đếm lại ở nhóm sau",
  head: {
    kind: "ke-hoach",
    number: null,
    issuedOn: "2024-02",
    issuer: ["ubnd-tinh"],
    place: null,
    placeName: "tỉnh Sơn La",
    level: "province",
    period: { from: "2024-01", to: null },
    title: "Kế hoạch A",
    signatories: [{ name: "Lò Văn An", title: "CHỦ TỊCH" }],
    draft: "DỰ THẢO",
  },
  groups: [{ group: "I", title: "Nhóm A" }],
  items: [
    {
      number: 1,
      group: "I",
      title: "Kho giấy tờ số",
      models: [{ id: "luu-tru-chung-thuc-dien-tu", relation: "same" }],
      leads: { body: ["Sở Tư pháp", "Công an tỉnh"] },
      coordinators: { body: ["VNPT"], annex: ["Viettel"] },
      deadline: { body: { kind: "phased", phases: [{ kind: "year", year: 2024 }] } },
      tools: { body: ["VNeID"] },
    },
    { number: 1, group: "II", title: "Bán vé", status: "not-applicable" },
  ],
  cites: ["06/QĐ-TTg"],
  findings: ["lead-mismatch:I.1", "missing-number"],
});

const none = { body: [], annex: [] };
const says = (...texts: string[]): { text: string }[] => texts.map((text) => ({ text }));
const items: [ReadItem, ReadItem] = [
  {
    id: "draft/1",
    number: 1,
    kind: "model",
    group: "I",
    title: "Kho  giấy tờ số",
    status: "adopted",
    models: [{ id: "luu-tru-chung-thuc-dien-tu", relation: "same" }],
    leads: { body: says("Sở Tư pháp", "Công an tỉnh"), annex: [] },
    coordinators: { body: says("VNPT"), annex: says("Viettel") },
    implementers: none,
    supporters: none,
    deadline: { body: { kind: "phased", phases: [{ kind: "year", year: 2024 }] }, annex: null },
    tools: { body: ["VNeID"], annex: [] },
  },
  {
    id: "draft/2",
    number: 2,
    kind: "model",
    group: "II",
    title: "Bán vé",
    status: "not-applicable",
    models: [],
    leads: none,
    coordinators: none,
    implementers: none,
    supporters: none,
    deadline: { body: null, annex: null },
    tools: none,
  },
];
const perfect: PlanReading = {
  plan: {
    title: "Kế hoạch A",
    kind: "ke-hoach",
    number: null,
    issuedOn: "2024-02",
    draft: "DỰ THẢO",
    issuer: ["ubnd-tinh"],
    signatories: [{ name: "Lò Văn An", title: "CHỦ TỊCH" }],
    place: "14",
    level: "province",
    period: { from: "2024-01", to: null },
    groups: [{ group: "I", title: "Nhóm A" }],
    cites: [{ number: "06/QĐ-TTg" }, { number: "06/QĐ-TTg" }, { number: null }],
  },
  items,
  findings: [
    { code: "lead-mismatch", item: "draft/1" },
    { code: "missing-number", item: null },
    { code: "unmatched-item", item: "draft/2" },
  ],
  messages: ["Văn bản ghi “DỰ THẢO”."],
};

/** The reading with another first item. */
const withFirst = (change: Partial<ReadItem>): PlanReading => ({
  ...perfect,
  items: [{ ...items[0], ...change }, items[1]],
});
const missesOf = (reading: PlanReading): string[] =>
  scorePlan(expected, reading).misses.map(({ item, name, wanted, got }) =>
    [item, name, wanted ?? "–", got ?? "–"].join(" | "),
  );

describe("scorePlan", () => {
  it("finds nothing wrong in a reading that says what is expected; blanks in titles, places without a code, notes of lists do not count", () => {
    expect(missesOf(perfect)).toEqual([]);
    expect(tally(scorePlan(expected, perfect))).toEqual({ right: 26, expected: 26, extra: 0 });
  });

  it("counts each fact of a refused file as missing", () => {
    const all = tally(scorePlan(expected, refused(["Không đọc được."])));
    expect(all).toEqual({ right: 0, expected: 26, extra: 0 });
  });

  it.each<[string, PlanReading, readonly string[]]>([
    [
      "a wrong value as one miss",
      withFirst({ deadline: { body: { kind: "year", year: 2024 }, annex: null } }),
      ["I.1 | deadline.body | phased [year 2024] | year 2024"],
    ],
    [
      "a value where none is expected as extra",
      withFirst({ deadline: { ...items[0].deadline, annex: { kind: "quarter", year: 2024, quarter: 2 } } }),
      ["I.1 | deadline.annex | – | quarter 2024 Q2"],
    ],
    [
      "leads in another order as one missing and one too much",
      withFirst({ leads: { body: says("Công an tỉnh", "Sở Tư pháp"), annex: [] } }),
      ["I.1 | leads.body | Sở Tư pháp | –", "I.1 | leads.body | – | Sở Tư pháp"],
    ],
    [
      "a partner in another role twice",
      withFirst({
        coordinators: { body: [], annex: says("Viettel") },
        supporters: { body: says("VNPT"), annex: [] },
      }),
      ["I.1 | coordinators.body | VNPT | –", "I.1 | supporters.body | – | VNPT"],
    ],
    [
      "a tool that was joined to another",
      withFirst({ tools: { body: ["VNeID, ASM"], annex: [] } }),
      ["I.1 | tools.body | VNeID | –", "I.1 | tools.body | – | VNeID, ASM"],
    ],
    [
      "an item not carried out that is read as adopted",
      withSecondAdopted(),
      ["II.1 | status | not-applicable | –"],
    ],
    [
      "another title of the item with the same group and number",
      withFirst({ title: "Kho giấy tờ số. Giao Sở Tư pháp" }),
      ["I.1 | title | Kho giấy tờ số | Kho giấy tờ số. Giao Sở Tư pháp"],
    ],
    [
      "a draft mark that is not read",
      { ...perfect, plan: perfect.plan === null ? null : { ...perfect.plan, draft: null } },
      [" | draft | DỰ THẢO | –"],
    ],
    [
      "findings of another item",
      { ...perfect, findings: [{ code: "lead-mismatch", item: "draft/2" }, ...perfect.findings.slice(1)] },
      [" | findings | lead-mismatch:I.1 | –", " | findings | – | lead-mismatch:II.1"],
    ],
  ])("counts %s", (_, reading, misses) => {
    expect(missesOf(reading)).toEqual(misses);
  });

  it("counts the facts of an item that the plan does not have as extra, under its number with a plus", () => {
    const more: ReadItem = { ...items[1], id: "draft/9", number: 9, title: "Tổ chức thực hiện" };
    const misses = scorePlan(expected, { ...perfect, items: [...items, more] }).misses;
    expect(misses.map(({ item }) => item)).toEqual(Array.from(misses, () => "+II.9"));
    expect(misses.map(({ name }) => name)).toEqual(["kind", "group", "title", "status"]);
  });

  it("judges numbers only where each stands once", () => {
    const unique = {
      ...expected,
      items: expected.items.map((item, index) => ({ ...item, number: index + 1 })),
    };
    const names = scorePlan(unique, withFirst({ number: 7 })).misses.map(
      ({ item, name }) => `${item} ${name}`,
    );
    expect(names).toContain("1 number");
    expect(missesOf(withFirst({ number: 7 }))).toEqual([]);
  });
});

function withSecondAdopted(): PlanReading {
  return { ...perfect, items: [items[0], { ...items[1], status: "adopted" }] };
}

describe("planReading", () => {
  it("takes rows with more fields than the score asks for", () => {
    const more = { ...perfect, unread: [], items: items.map((item) => ({ ...item, url: "/x/" })) };
    expect(planReading.parse(more)).toEqual(perfect);
  });
});

describe("expectedPlan", () => {
  it.each([
    ["a deadline of no kind", { items: [{ number: 1, title: "A", deadline: { body: { kind: "soon" } } }] }],
    ["a key that no item has", { items: [{ number: 1, title: "A", leader: [] }] }],
    ["a finding without a code", { findings: [":3"] }],
  ])("refuses %s", (_, change) => {
    expect(expectedPlan.safeParse({ ...expected, ...change }).success).toBe(false);
  });
});

describe("scores", () => {
  const wrong = withFirst({ deadline: { body: null, annex: { kind: "year", year: 2025 } } });

  it("share is right of all that is right, missing or extra", () => {
    const one = tally(scorePlan(expected, wrong), "deadlines");
    expect(one).toEqual({ right: 0, expected: 1, extra: 1 });
    expect(shareOf({ right: 3, expected: 4, extra: 2 })).toBe(0.5);
    expect(shareOf({ right: 0, expected: 0, extra: 0 })).toBe(1);
  });

  it("of several plans are added", () => {
    const both = joinScores([scorePlan(expected, perfect), scorePlan(expected, wrong)]);
    expect(tally(both)).toEqual({ right: 51, expected: 52, extra: 1 });
  });

  it("are told by class and in all, each miss in one line before them where asked", () => {
    const score = { name: "a/plan.txt", ...scorePlan(expected, wrong) };
    const lines = tellScores([score], true).split("\n");
    expect(lines[0]).toBe("a/plan.txt\tI.1\tdeadlines\tdeadline.body\tphased [year 2024]\t—");
    expect(lines[1]).toBe("a/plan.txt\tI.1\tdeadlines\tdeadline.annex\t—\tyear 2025");
    expect(lines[2]).toBe("a/plan.txt");
    expect(lines).toContain("  deadlines  0/1+1 0.0 %");
    expect(lines.at(-1)).toBe("  all        25/26+1 92.6 %");
    expect(tellScores([score], false)).not.toContain("\t");
  });
});
