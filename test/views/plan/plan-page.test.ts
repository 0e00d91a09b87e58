import { describe, expect, test } from "vitest";
import { buildCoverage } from "#views/plan/coverage.ts";
import { getPlan } from "#views/parts/handbook-index.ts";
import { buildPlanPage } from "#views/plan/plan-page.ts";
import { toText } from "#views/parts/segment.ts";
import { buildSourcePage } from "#views/plan/source-page.ts";
import { type ContentLists, makeHandbook, type PlanText } from "../../helpers/make-handbook.ts";
import { handbook as own } from "../../helpers/own-content.ts";
import type { ItemText } from "../../helpers/plan-text.ts";
import { samplePlans } from "../../helpers/sample-content.ts";

const handbook = makeHandbook();

describe("buildPlanPage(handbook, id)", () => {
  const page = buildPlanPage(handbook, "bac-son-2024");
  test("puts items under the plan's groups with the anchors of the contract", () => {
    expect(page.groups.map((group) => group.title)).toEqual(["I. Nhóm một"]);
    expect(page.groups[0]?.items.map((item) => item.anchor)).toEqual(["mo-hinh-1", "mo-hinh-4"]);
    expect(page.groups[0]?.declared).toBe("kế hoạch nêu 3 mô hình");
  });
  test("lists items without a group under a heading of their own", () => {
    const tasks = buildPlanPage(handbook, "cao-binh-2024");
    expect(tasks.groups.map((group) => group.title)).toEqual([null]);
    expect(tasks.groups[0]?.items.map((item) => item.anchor)).toEqual(["nhiem-vu-10"]);
  });
  test("shows the plan's own sentence for an item that does not apply", () => {
    expect(page.groups[0]?.items.map((item) => item.refusal)).toEqual([
      {
        parts: [{ text: "Không áp dụng trên địa bàn do không có nhà ga.", repair: null }],
        evidence: { text: "dòng 11", path: "/ke-hoach/bac-son-2024/van-ban/#dong-11" },
      },
      null,
    ]);
  });
  test("links each item to the same model elsewhere", () => {
    expect(page.groups[0]?.items[1]?.elsewhere).toEqual({
      named: [
        { place: "An Bình", number: "mô hình 1", path: "/ke-hoach/an-binh-2023/#mo-hinh-1" },
        { place: "Cao Bình", number: "nhiệm vụ 10", path: "/ke-hoach/cao-binh-2024/#nhiem-vu-10" },
      ],
      left: 0,
    });
  });
  test("keeps findings of items with their items", () => {
    expect(page.findings.map((finding) => finding.label)).toEqual([
      "Số lượng nêu trong kế hoạch khác số đếm được",
      "Không ghi số, ký hiệu",
      "Không ghi ngày ban hành",
    ]);
    expect(page.remarks.map((finding) => finding.label)).toEqual([
      "Cơ quan ban hành không thống nhất",
      "Địa phương đã sắp xếp lại",
    ]);
    expect(page.itemFindingCount).toBe(4);
    expect(page.groups[0]?.items.map((item) => item.findings.map((finding) => finding.label))).toEqual([
      ["Nêu rõ không áp dụng", "Số hiệu khác giữa các kế hoạch"],
      ["Chủ trì trong phụ lục khác thân văn bản", "Số hiệu khác giữa các kế hoạch"],
    ]);
  });

  /** The documents that a plan cites, as its page shows them. */
  const listCites = (plan: PlanText, lists: ContentLists = {}) => {
    const id = "an-binh-2023";
    return buildPlanPage(makeHandbook([{ ...plan, id }], lists), id).cites;
  };
  test("names each cited document once, with every place and what it states there if less", () => {
    const lines = {
      7: "Căn cứ Chỉ thị số 05/CT-TTg ngày 23/02/2023 của Thủ tướng Chính phủ;",
      392: "Báo cáo theo Chỉ thị 05/CT-TTg.",
    };
    const [row, ...others] = listCites({ lines });
    expect(others).toEqual([]);
    expect(row?.occurrences.map((one) => [one.evidence.text, one.relation])).toEqual([
      ["dòng 7", null],
      ["dòng 392", "nhắc đến"],
    ]);
  });
  test("names a document by its standard number, with the number that the plan prints where it is another", () => {
    const decision = {
      id: "06-qd-ttg",
      kind: "Quyết định",
      number: "06/QĐ-TTg",
      aliases: ["06/2022/QĐ-TTg"],
      issuedOn: "2022-01-06",
      issuer: "Thủ tướng Chính phủ",
      title: "Phê duyệt Đề án",
    };
    const cited = (...numbers: readonly string[]) => {
      const lines = Object.fromEntries(
        numbers.map((number, index) => [
          392 + index,
          `Căn cứ Quyết định số ${number} ngày 06/01/2022 của Thủ tướng Chính phủ;`,
        ]),
      );
      return listCites({ lines }, { documents: [decision] }).map(({ name, printed, occurrences }) => [
        name,
        printed,
        occurrences.length,
      ]);
    };
    const name = "Quyết định số 06/QĐ-TTg ngày 06/01/2022";
    expect(cited("06/QĐ-TTg")).toEqual([[name, null, 1]]);
    expect(cited("06/QĐ - TTg")).toEqual([[name, null, 1]]);
    expect(cited("06/2022/QĐ-TTg")).toEqual([[name, "06/2022/QĐ-TTg", 1]]);
    expect(cited("06/QĐ-TTg", "06/2022/QĐ-TTg")).toEqual([[name, "06/2022/QĐ-TTg", 2]]);
  });
  test("says what the text does not state instead of leaving it blank", () => {
    const blank = { id: "an-binh-2024", number: null, issued: null, lines: { 400: "", 401: "", 402: "" } };
    const fact = (term: string): string | undefined =>
      buildPlanPage(makeHandbook([blank]), blank.id).facts.find((entry) => entry.term === term)?.values[0]
        ?.text;
    expect(fact("Số, ký hiệu")).toBe("không ghi số trong bản sưu tầm");
    expect(fact("Ngày ban hành")).toBe("không ghi ngày");
    expect(fact("Người ký")).toBeUndefined();
  });
  test("names the units of today, and apart from them those that have ended on the way", () => {
    const unit = (code: string, from: string | null, until: string | null, next: string, since: string) => ({
      code,
      name: `Nơi ${code}`,
      kind: "xa" as const,
      level: "commune" as const,
      from,
      until,
      successors:
        next === "" ? [] : [{ code: next, since, how: "merged" as const, document: "Nghị quyết 1" }],
    });
    const places = [
      unit("01", null, "2023-12-31", "02", "2024-01-01"),
      unit("02", "2024-01-01", "2024-06-30", "03", "2024-07-01"),
      unit("03", "2024-07-01", null, "", ""),
      unit("04", null, "2023-12-31", "", ""),
    ];
    const days: Readonly<Record<string, string>> = {
      "02": "01 tháng 3 năm 2024",
      "03": "01 tháng 8 năm 2024",
    };
    const told = (place: string) => {
      const plan = { id: "noi-2024", place, issued: `ngày ${days[place] ?? "01 tháng 3 năm 2023"}` };
      const { facts } = buildPlanPage(makeHandbook([plan], { places, date: "2026-01-01" }), plan.id);
      return facts
        .filter(({ term }) => term === "Địa phương hiện nay" || term === "Đã qua")
        .map(({ term, values }) => `${term}: ${values.map(({ text }) => text).join(", ")}`);
    };
    expect(told("01")).toEqual(["Địa phương hiện nay: xã Nơi 03", "Đã qua: xã Nơi 02"]);
    expect(told("02")).toEqual(["Địa phương hiện nay: xã Nơi 03"]);
    expect(told("03")).toEqual(["Địa phương hiện nay: không đổi"]);
    expect(told("04")).toEqual(["Địa phương hiện nay: chưa rõ"]);
  });
  test("throws for an unknown plan", () => {
    expect(() => buildPlanPage(handbook, "khong-co")).toThrow("Unknown plan khong-co");
  });
});

describe("buildCoverage(handbook, plan)", () => {
  const coverage = (id: string): ReturnType<typeof buildCoverage> =>
    buildCoverage(handbook, getPlan(handbook, id));
  test("tells the models a plan does not name from those it says do not apply, without a mark on it", () => {
    expect(toText(coverage("bac-son-2024").sentence)).toBe("đã đưa 1 trong 3 mô hình của danh mục");
    const groups = coverage("bac-son-2024").groups;
    expect(groups.map((group) => toText(group.othersText))).toEqual([
      "1 mô hình nêu rõ không áp dụng",
      "1 mô hình không nêu trong kế hoạch",
    ]);
    const first = (id: string): string => toText(coverage(id).groups[0]?.othersText ?? []);
    expect(first("an-binh-2023")).toBe("nêu cả 2 mô hình");
    expect(first("cao-binh-2024")).toBe("1 mô hình không có nhiệm vụ liên quan");
  });
  test("says of a plan of tasks only which models its tasks concern", () => {
    expect(toText(coverage("cao-binh-2024").sentence)).toBe(
      "có nhiệm vụ liên quan đến 1 trong 3 mô hình của danh mục",
    );
  });
});

describe("the column “So với danh mục” of a list of plans", () => {
  const short = (id: string, book = handbook): string => toText(buildCoverage(book, getPlan(book, id)).short);
  /** The sample with other models decided on for the first item of a plan. */
  const change = (id: string, models: ItemText["models"] = []): typeof handbook =>
    makeHandbook(
      samplePlans.map((plan) =>
        plan.id === id
          ? { ...plan, items: plan.items?.map((item, at) => (at === 0 ? { ...item, models } : item)) ?? [] }
          : plan,
      ),
    );

  test.each([
    ["a plan of models counts those it adopted", "an-binh-2023", handbook, "2/3 mô hình"],
    [
      "a plan of tasks adopted none; what its tasks touch stands apart",
      "cao-binh-2024",
      handbook,
      "0; 1 có nhiệm vụ liên quan",
    ],
    ["a plan of tasks that touches none", "cao-binh-2024", change("cao-binh-2024"), "0/3 mô hình"],
    [
      "an item that only relates is no adoption",
      "an-binh-2023",
      change("an-binh-2023", [["mot", "related"]]),
      "1/3 mô hình; 1 có mục liên quan",
    ],
  ])("%s", (_, id, book, expected) => {
    expect(short(id, book)).toBe(expected);
  });

  test("counts as the sentence of the plan's own page does", () => {
    const book = change("an-binh-2023", [["mot", "related"]]);
    const { sentence } = buildCoverage(book, getPlan(book, "an-binh-2023"));
    expect(toText(sentence)).toContain("đã đưa 1 trong 3");
  });
});

test("the source page keeps every line and puts repairs with their line", () => {
  const plan = {
    id: "an-binh-2023",
    text: ["Dòng <script>một</script>", "", "Dòng ba"],
    review: { repairs: [{ line: 3, printed: "ba", corrected: "Ba", reason: "Viết hoa." }] },
  };
  const page = buildSourcePage(makeHandbook([plan]), plan.id);
  expect(
    page.lines.map((line) => [line.number, line.parts.map(({ text }) => text).join(""), line.repairs.length]),
  ).toEqual([
    [1, "Dòng <script>một</script>", 0],
    [2, "", 0],
    [3, "Dòng ba", 1],
  ]);
});

test("a source text is cut where a group or the annex begins, each line once", () => {
  for (const { id, groups } of own.plans) {
    const page = buildSourcePage(own, id);
    expect(page.sections.flatMap(({ lines }) => lines)).toEqual(page.lines);
    expect(page.sections.length).toBeGreaterThan(groups.length);
  }
  const titles = buildSourcePage(own, "cua-lo-2023").sections.map(({ title }) => title.split(".")[0]);
  expect(titles).toEqual(["Phần đầu", "I", "II", "III", "IV", "Phụ lục"]);
});
