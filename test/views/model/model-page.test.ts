import { describe, expect, test } from "vitest";
import { listAdoptionForFile } from "#views/model/adoption-table.ts";
import { buildModelPage } from "#views/model/model-page.ts";
import { textOfStatement, type StatementProps } from "#views/parts/statement.ts";
import { makeHandbook, makeItem } from "../fixture-handbook.ts";

const handbook = makeHandbook();
const answer = (id: string): string =>
  buildModelPage(handbook, id)
    .answer.map((segment) => segment.text)
    .join("");

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
      const plans = handbook.plans.map((plan, index) => ({ ...plan, issuedOn: days[index] ?? null }));
      const [segments] = [buildModelPage({ ...handbook, plans }, "mot").answer];
      return (
        segments
          .map(({ text }) => text)
          .join("")
          .split(". ")[0] ?? ""
      );
    };
    const head = "2 trong 3 địa phương đưa vào kế hoạch";
    expect(told("2023-08-02", "2024-03")).toBe(`${head}; sớm nhất trong bộ sưu tập: An Bình (02/8/2023)`);
    expect(told("2024-03-05", "2024-03")).toBe(
      `${head}; sớm nhất trong bộ sưu tập: An Bình và Bắc Sơn (05/3/2024 và 3/2024)`,
    );
    expect(told(null, "2024-03")).toBe(
      `${head}; sớm nhất trong các kế hoạch có ghi ngày của bộ sưu tập: Bắc Sơn (3/2024)`,
    );
    expect(told(null, null)).toBe(`${head}`);
  });
  test("counts related items of a plan of models as items, from the rows of the table", () => {
    const [first, ...others] = handbook.plans;
    const more = makeItem({ plan: "an-binh-2023", number: 7, models: [{ id: "mot", relation: "related" }] });
    const plans = [{ ...first!, items: [...first!.items, more] }, ...others];
    const book = { ...handbook, plans, items: plans.flatMap((plan) => plan.items) };
    const page = buildModelPage(book, "mot");
    expect(page.answer.map(({ text }) => text).join("")).toContain(
      "Kế hoạch của An Bình và Cao Bình có 2 mục liên quan.",
    );
    expect(page.related).toHaveLength(2);
  });
  test("says so when nobody adopted it", () => {
    expect(answer("ba")).toBe("0 trong 3 địa phương đưa mô hình này vào kế hoạch.");
  });
});

describe("buildModelPage(handbook, id)", () => {
  test("tells the title as the plan prints it where the catalog's own is another", () => {
    const [model] = handbook.models;
    const printed = handbook.items.find((item) => item.id === "an-binh-2023/1")!.title;
    const read = (title: string) =>
      buildModelPage({ ...handbook, models: [{ ...model!, title }] }, model!.id).reference;
    expect(model!.reference).toEqual({ plan: "an-binh-2023", number: 1 });
    expect(read(printed)).toMatchObject({ text: "mô hình 1, kế hoạch của An Bình", printed: null });
    expect(read(`${printed} mới`)?.printed).toBe(printed);
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
  test("aligns the wordings: every column has the same fields", () => {
    expect(page.columns.map((column) => column.cells.map((cell) => cell.label))).toEqual([
      ["Mục tiêu", "Thời gian hoàn thành"],
      ["Mục tiêu", "Thời gian hoàn thành"],
    ]);
    const [objective, deadline] = page.columns[0]?.cells ?? [];
    const wordingOf = (statement?: StatementProps): string | undefined =>
      statement === undefined ? undefined : textOfStatement(statement);
    expect(wordingOf(objective?.row?.body[0]?.statements[0])).toBe("Mục tiêu <b>một</b>.");
    expect(wordingOf(deadline?.row?.annex[0]?.statements[0])).toBe("Trong năm 2023");
    expect(deadline?.row?.annex[0]?.statements[0]?.evidence.text).toBe("dòng 510–511");
  });
  test("cites number, date and issuer, and says when there is no number", () => {
    expect(page.columns.map((column) => column.citation)).toEqual([
      "Mô hình 1, Kế hoạch số 15/KH-UBND ngày 02/8/2023 của Ủy ban nhân dân tỉnh An Bình",
      "Mô hình 4, Kế hoạch (không ghi số) tháng 3/2024 của Tổ công tác triển khai Đề án 06/CP thị xã Bắc Sơn",
    ]);
  });
  test("shows the units of today where the place has gone", () => {
    expect(page.adoption.map((row) => row.place.now)).toEqual([null, "phường Bắc Sơn, phường Nam Sơn"]);
  });
  test("tells a match of the program from one of an editor", () => {
    expect(page.adoption[0]?.match?.decidedBy).toBe("biên tập viên xác định");
    expect(buildModelPage(handbook, "hai").adoption[0]?.match?.decidedBy).toBe(
      "do chương trình đối chiếu, điểm 0,93",
    );
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
    const { heads, rows } = listAdoptionForFile(page);
    expect(rows.map((row) => [row[heads.indexOf("Số")], row[heads.indexOf("Chủ trì")]])).toEqual([
      ["Mô hình 1", "thân văn bản: Công an tỉnh"],
      ["Mô hình 4", "thân văn bản: Công an thị xã; phụ lục: Sở Y tế"],
      ["Nhiệm vụ 10", "không nêu"],
    ]);
  });
});
