import { describe, expect, it } from "vitest";
import { compareItems, buildAtomBook } from "#handbook/wordings/compare-items.ts";
import { buildOwnPlanView } from "#views/compare/own-view.ts";
import { buildPairView } from "#views/compare/pair-view.ts";
import { buildComparedCatalog, buildPlanFile } from "#views/compare/plan-data.ts";
import { buildPlansView } from "#views/compare/plans-view.ts";
import { makeHandbook } from "../../helpers/make-handbook.ts";

const handbook = makeHandbook([
  {
    id: "an-binh-2023",
    number: "15/KH-UBND",
    items: [
      {
        models: ["mot"],
        title: "Cấp thẻ",
        body: { objective: "Cấp thẻ cho dân.", leads: "Công an tỉnh", deadline: "Năm 2023", tools: "VNeID" },
        annex: { leads: "Sở Y tế", deadline: "Năm 2023", tools: "VNeID" },
      },
      { models: ["hai"], title: "Thu phí", body: { leads: "Sở Y tế" }, annex: { leads: "Sở Y tế" } },
    ],
  },
  {
    id: "bac-son-2024",
    place: "381",
    number: "16/KH-UBND",
    items: [
      {
        models: ["mot"],
        title: "Cấp thẻ",
        body: { objective: "Cấp thẻ cho toàn dân.", leads: "Công an thị xã", deadline: "Năm 2023" },
      },
    ],
  },
]);
// As a browser gets them.
const read = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const files = ["an-binh-2023", "bac-son-2024"].map((id) => read(buildPlanFile(handbook, id)));
const catalog = read(buildComparedCatalog(handbook));

describe("the files of plans", () => {
  it("say the same of two items as the handbook does", () => {
    const pair = buildPairView([files[0]!.items[0]!, files[1]!.items[0]!], [files[0]!, files[1]!]);
    const [own, other] = [handbook.items[0]!, handbook.items[2]!];
    const compared = compareItems(own, other, buildAtomBook(handbook));
    expect(pair.fields.map(({ field, parts }) => [field, parts])).toEqual(
      compared.map(({ field, parts }) => [field, parts]),
    );
    expect(pair.sentence).toBe("Tên giống hệt; mục tiêu giống 88%.");
    expect([pair.a.place, pair.a.number, pair.annex]).toEqual(["An Bình", "Mô hình 1", []]);
  });

  it("name the items of each model, for who looks for one to compare", () => {
    expect(catalog.models.map(({ id, items }) => [id, items])).toEqual([
      ["mot", ["an-binh-2023/1", "bac-son-2024/1"]],
      ["hai", ["an-binh-2023/2"]],
      ["ba", []],
    ]);
  });
});

describe("buildPlansView(files, catalog)", () => {
  const view = buildPlansView(files, catalog);

  it("tells model by model who leads, until when, and how near the wordings are", () => {
    expect(view.rows.map(({ title, verdict, wording, pair }) => [title, verdict, wording, pair])).toEqual([
      [
        "Khám chữa bệnh bằng thẻ căn cước",
        "khác chủ trì, cùng thời hạn",
        "mục tiêu giống 88%",
        "/so-sanh/?a=an-binh-2023/1&b=bac-son-2024/1",
      ],
      ["Quản lý lưu trú qua phần mềm ASM", "chỉ có ở An Bình", "", null],
    ]);
    expect(view.sentence).toMatch(
      /^1 mô hình có ở cả hai kế hoạch, trong đó 1 khác chủ trì, 0 khác thời hạn; 1 chỉ có ở một kế hoạch\./,
    );
  });

  it("tells what differs, and what one plan lacks", () => {
    expect(view.rows.map(({ differs, lacks }) => [differs, lacks])).toEqual([
      [true, false],
      [true, true],
    ]);
    const [same] = buildPlansView([files[0]!, { ...files[0]!, id: "an-binh-2024", adoption: files[0]!.adoption.map((cell) => ({ ...cell, plan: "an-binh-2024" })), items: files[0]!.items.map((item) => ({ ...item, plan: "an-binh-2024" })) }], catalog).rows; // prettier-ignore
    expect([same?.differs, same?.lacks]).toEqual([false, false]);
  });

  it("has the facts of each plan's item, and the state of a model that a plan does not have as it is", () => {
    expect(view.rows[0]?.cells[0]).toEqual({
      state: "",
      isSilent: false,
      items: [
        {
          ...{ number: "Mô hình 1", path: "/ke-hoach/an-binh-2023/#mo-hinh-1" },
          ...{ leads: "Công an tỉnh", due: "Năm 2023", tools: "VNeID" },
        },
      ],
    });
    expect(view.rows[1]?.cells[1]).toEqual({ state: "– không nêu", isSilent: true, items: [] });
  });
});

describe("buildOwnPlanView(file)", () => {
  it("sets a plan's body against its annex, item by item", () => {
    const view = buildOwnPlanView(files[0]!);
    expect(view.rows.map(({ title, verdict, differs }) => [title, verdict, differs])).toEqual([
      ["Cấp thẻ", "khác chủ trì, cùng thời hạn", true],
      ["Thu phí", "cùng chủ trì, một bên không nêu thời hạn", false],
    ]);
    expect(view.rows[0]?.cells.map(({ items }) => items[0]?.leads)).toEqual(["Công an tỉnh", "Sở Y tế"]);
    expect(view.sentence).toBe(
      "2 mục có ở cả thân văn bản và phụ lục, trong đó 1 mục khác tên, chủ trì hoặc thời hạn.",
    );
  });

  it("counts the items that stand in one of them alone", () => {
    expect(buildOwnPlanView(files[1]!).sentence).toMatch(/^0 mục có .*; 1 mục chỉ có ở một nơi\.$/);
  });
});
