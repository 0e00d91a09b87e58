import { describe, expect, test } from "vitest";
import { toAdoptionFile } from "#views/model/adoption-table.ts";
import { buildModelPage } from "#views/model/model-page.ts";
import { toText } from "#views/parts/segment.ts";
import { makeHandbook } from "../../helpers/make-handbook.ts";
import { sampleModels, samplePlans } from "../../helpers/sample-content.ts";

const handbook = makeHandbook();
const answer = (id: string): string => toText(buildModelPage(handbook, id).answer);

describe("the answer of a model page", () => {
  test("counts places, names the earliest, the common lead, the numbers and related tasks", () => {
    expect(answer("mot")).toBe(
      "2 trong 3 địa phương đưa vào kế hoạch; sớm nhất trong bộ sưu tập: An Bình (02/8/2023). " +
        "Công an tỉnh (1 nơi), Công an thị xã (1 nơi) chủ trì. " +
        "Phụ lục của Bắc Sơn ghi chủ trì khác thân văn bản. Số hiệu khác nhau: 1, 4. Kế hoạch nhiệm vụ của Cao Bình có 1 nhiệm vụ liên quan.",
    );
  });
  test("names who states that it does not apply", () => {
    expect(answer("hai")).toBe(
      "1 trong 3 địa phương đưa vào kế hoạch: An Bình (02/8/2023). Chủ trì: Sở Y tế. Bắc Sơn nêu rõ không áp dụng.",
    );
  });
  test("says what its day allows of the earliest", () => {
    const told = (...days: readonly (string | null)[]): string => {
      const plans = samplePlans.slice(0, 2).map((plan, index) => ({ ...plan, issued: days[index] ?? null }));
      const page = buildModelPage(makeHandbook([...plans, ...samplePlans.slice(2)]), "mot");
      return toText(page.answer).split(". ")[0] ?? "";
    };
    const head = "2 trong 3 địa phương đưa vào kế hoạch";
    expect(told("ngày 02 tháng 8 năm 2023", "ngày      tháng 3 năm 2024")).toBe(
      `${head}; sớm nhất trong bộ sưu tập: An Bình (02/8/2023)`,
    );
    expect(told("ngày 05 tháng 3 năm 2024", "ngày      tháng 3 năm 2024")).toBe(
      `${head}; sớm nhất trong bộ sưu tập: Bắc Sơn và An Bình (3/2024 và 05/3/2024)`,
    );
    expect(told(null, "ngày      tháng 3 năm 2024")).toBe(
      `${head}; sớm nhất trong các kế hoạch có ghi ngày của bộ sưu tập: Bắc Sơn (3/2024)`,
    );
    expect(told(null, null)).toBe(`${head}`);
  });
  test("counts related items of a plan of models as items, from the rows of the table", () => {
    const plans = samplePlans.map((plan) =>
      plan.id === "an-binh-2023"
        ? { ...plan, items: [...(plan.items ?? []), { number: 7, models: [["mot", "related"] as const] }] }
        : plan,
    );
    const page = buildModelPage(makeHandbook(plans), "mot");
    expect(toText(page.answer)).toContain("Kế hoạch của An Bình và Cao Bình có 2 mục liên quan.");
    expect(page.related).toHaveLength(2);
  });
  test("says so when nobody adopted it", () => {
    expect(answer("ba")).toBe("0 trong 3 địa phương đưa mô hình này vào kế hoạch.");
  });
});

describe("buildModelPage(handbook, id)", () => {
  test("tells the title as the plan prints it where the catalog's own is another", () => {
    const read = (title: string) =>
      buildModelPage(makeHandbook(samplePlans, { models: { ...sampleModels, mot: { title } } }), "mot")
        .reference;
    expect(handbook.models[0]?.reference).toEqual({ plan: "an-binh-2023", number: 1 });
    expect(read("Mô hình một")).toMatchObject({ text: "mô hình 1, kế hoạch của An Bình", printed: "Tên 1" });
    expect(read("Tên 1")?.printed).toBeNull();
  });
  const page = buildModelPage(handbook, "mot");
  test("has a row for each item and the plans without one apart", () => {
    expect(page.adoption.map((row) => row.number)).toEqual(["Mô hình 1", "Mô hình 4"]);
    expect(page.related.map((row) => row.number)).toEqual(["Nhiệm vụ 10"]);
    expect(buildModelPage(handbook, "ba").absent.map((entry) => entry.state)).toEqual([
      "not-listed",
      "not-listed",
      "not-stated",
    ]);
  });
  test("shows body and annex apart where they disagree, as one where they agree", () => {
    const row = page.adoption[1];
    expect(row?.leads.map((side) => side.name)).toEqual(["thân văn bản", "phụ lục"]);
    expect(row?.tools).toEqual([{ name: "thân văn bản, phụ lục", value: ["VNeID"] }]);
    expect(row?.deadlines.map((side) => side.name)).toEqual(["phụ lục"]);
    expect(row?.findings.map((finding) => finding.label)).toEqual([
      "Chủ trì trong phụ lục khác thân văn bản",
    ]);
  });
  test("tells what its items say, field by field, equal wordings once, with their lines", () => {
    expect(
      page.forms.map(({ key, forms }) => [key, forms.map(({ items }) => items.map(({ id }) => id))]),
    ).toEqual([
      ["objective", [["an-binh-2023/1", "bac-son-2024/4"]]],
      ["leads", [["an-binh-2023/1"], ["bac-son-2024/4"]]],
      ["annex-leads", [["bac-son-2024/4"]]],
      ["annex-deadline", [["an-binh-2023/1", "bac-son-2024/4"]]],
      ["tools", [["an-binh-2023/1", "bac-son-2024/4"]]],
      ["annex-tools", [["an-binh-2023/1", "bac-son-2024/4"]]],
    ]);
    const deadline = page.forms.find(({ key }) => key === "annex-deadline")?.forms[0]?.items[0];
    expect(deadline?.evidence.map(({ text }) => text)).toEqual(["dòng 501–502"]);
  });
  test("cites number, date and issuer, and says when there is no number", () => {
    expect(page.forms[1]?.forms.map(({ items }) => items[0]?.citation)).toEqual([
      "Mô hình 1, Kế hoạch số 15/KH-UBND ngày 02/8/2023 của Ủy ban nhân dân tỉnh An Bình",
      "Mô hình 4, Kế hoạch (không ghi số) tháng 3/2024 của Tổ công tác triển khai Đề án 06/CP thị xã Bắc Sơn",
    ]);
  });
  test("shows the units of today where the place has gone", () => {
    expect(page.adoption.map((row) => row.place.now)).toEqual([null, "phường Bắc Sơn, phường Nam Sơn"]);
  });
  test("tells a match of the program from one of an editor", () => {
    expect(page.adoption[0]?.match?.decidedBy).toBe("biên tập viên xác định; lý do: Đã đối chiếu từng mục");
    expect(buildModelPage(handbook, "hai").adoption[0]?.match).toMatchObject({
      isByMatcher: true,
      decidedBy: null,
    });
  });
  test("links to its neighbours in the catalog", () => {
    expect(page.previous).toBeNull();
    expect(page.next?.path).toBe("/mo-hinh/hai/");
    expect(buildModelPage(handbook, "ba").next).toBeNull();
  });
  test("throws for an unknown model", () => {
    expect(() => buildModelPage(handbook, "khong-co")).toThrow("Unknown model khong-co");
  });
  test("gives the rows of its CSV file in the order of the page", () => {
    const { columns, rows } = toAdoptionFile("kiosk-mot-cua", page).sheet;
    const heads = columns.map(({ head }) => head);
    expect(rows.map((row) => [row[heads.indexOf("Số")], row[heads.indexOf("Chủ trì")]])).toEqual([
      ["Mô hình 1", "Công an tỉnh"],
      ["Mô hình 4", "thân văn bản: Công an thị xã; phụ lục: Sở Y tế"],
      ["Nhiệm vụ 10", "không nêu"],
    ]);
  });
});
