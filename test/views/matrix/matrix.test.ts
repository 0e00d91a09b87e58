import { describe, expect, test } from "vitest";
import { buildCatalogPage } from "#views/model/catalog-page.ts";
import { buildDataPage } from "#views/home/data-page.ts";
import { buildFindingsPage } from "#views/finding/findings-page.ts";
import { buildGlossaryPage } from "#views/terms/glossary-page.ts";
import { buildHomePage } from "#views/home/home-page.ts";
import { buildMatrix, buildMatrixPage, isLargeMatrix } from "#views/matrix/matrix.ts";
import { makeHandbook } from "../../helpers/make-handbook.ts";
import { soundItem } from "../../helpers/plan-text.ts";

const handbook = makeHandbook();

test("mostAtOnce: a matrix of twelve plans is drawn whole, one of thirteen as far as it is in sight", () => {
  expect([12, 13].map(isLargeMatrix)).toEqual([false, true]);
});

describe("buildMatrix(handbook)", () => {
  const matrix = buildMatrix(handbook);
  test("has a row for each model under its group and a cell for each plan", () => {
    expect(matrix.groups.map((group) => [group.number, group.rows.length])).toEqual([
      [1, 2],
      [3, 1],
    ]);
    expect(
      matrix.groups.flatMap((group) => group.rows.map((row) => row.cells.map((cell) => cell.state))),
    ).toEqual([
      ["adopted", "adopted", "related-task"],
      ["adopted", "not-applicable", "not-stated"],
      ["not-listed", "not-listed", "not-stated"],
    ]);
  });
  test("links each cell to its item; a cell without items to the plan's coverage", () => {
    expect(matrix.groups[0]?.rows[0]?.cells.map((cell) => cell.links)).toEqual([
      [{ text: "1", path: "/ke-hoach/an-binh-2023/#mo-hinh-1", agencies: ["cong-an-tinh"] }],
      [{ text: "4", path: "/ke-hoach/bac-son-2024/#mo-hinh-4", agencies: ["cong-an-cap-huyen", "so-y-te"] }],
      [{ text: "NV 10", path: "/ke-hoach/cao-binh-2024/#nhiem-vu-10", agencies: [] }],
    ]);
    expect(matrix.groups[1]?.rows[0]?.cells[0]?.links).toEqual([
      { text: "", path: "/ke-hoach/an-binh-2023/#do-phu", agencies: [] },
    ]);
  });
  test("tells the kinds of the leads of body and annex, each once", () => {
    expect(matrix.groups[0]?.rows[0]?.cells.map((cell) => cell.leadKinds)).toEqual([
      ["police"],
      ["police", "department"],
      [],
    ]);
  });
});

test("the matrix page offers only filters that its content has", () => {
  const { filters } = buildMatrixPage(handbook);
  expect(filters.levels.map((option) => option.value)).toEqual(["province", "district"]);
  expect(filters.years.map((option) => option.value)).toEqual(["2023", "2024"]);
  expect(filters.leads.map((option) => option.value)).toEqual(["department", "police"]);
  expect(filters.states.map((option) => option.value)).not.toContain("mot-phan");
});

test("the home page counts models and tasks apart and offers searches of its own content", () => {
  const page = buildHomePage(handbook);
  expect(page.itemSentence).toBe("4 mô hình và 1 nhiệm vụ");
  expect(page.examples.map((example) => example.text)).toContain("15/KH-UBND");
  expect(buildHomePage(makeHandbook([])).examples).toHaveLength(2);
});

test("the catalog page leaves out groups without models", () => {
  expect(buildCatalogPage(handbook).groups.map((group) => group.anchor)).toEqual(["nhom-1", "nhom-3"]);
});

test("the findings page counts by code and plan, the gravest first", () => {
  const page = buildFindingsPage(
    makeHandbook([
      { id: "mot-2024", number: null },
      {
        id: "nam-2024",
        number: null,
        items: [{ ...soundItem, number: 1, annex: { leads: "Sở Y tế" } }],
      },
    ]),
  );
  expect(page.codes.map((code) => [code.label, code.counts])).toEqual([
    ["Chủ trì trong phụ lục khác thân văn bản", [0, 1]],
    ["Không ghi số, ký hiệu", [1, 1]],
  ]);
  expect(page.plans[1]?.codes.map((code) => code.rows.map((row) => row.item))).toEqual([
    ["Mô hình 1"],
    [null],
  ]);
});

test("the data page has the tables of the contract, each as JSON and CSV, with its rows", () => {
  const tables = buildDataPage(handbook);
  expect(tables.map((table) => [table.name, table.rows])).toEqual([
    ["models", 3],
    ["plans", 3],
    ["items", 5],
    ["adoption", 9],
    ["agencies", 3],
    ["places", 5],
    ["documents", 0],
    ["findings", 12],
    ["families", 1],
  ]);
  expect(tables[0]?.files.map((file) => file.path)).toEqual(["/data/v1/models.json", "/data/v1/models.csv"]);
});

test("terms that fold to one have anchors of their own", () => {
  const glossary = ["ĐA06", "DA06"].map((short) => ({ short, long: ["Đề án 06"], search: true }));
  expect(buildGlossaryPage(makeHandbook([], { glossary })).map((row) => row.anchor)).toEqual([
    "da06",
    "da06-2",
  ]);
});

test("a term of the glossary has an anchor and a search", () => {
  const glossary = [{ short: "CAT", long: ["Công an tỉnh"], search: true }];
  expect(buildGlossaryPage(makeHandbook([], { glossary }))).toEqual([
    {
      anchor: "cat",
      short: "CAT",
      long: ["Công an tỉnh"],
      forms: [],
      english: null,
      meaning: null,
      source: null,
      isOfFiles: false,
      isOnlyInNumbers: false,
      isSearchable: true,
      search: "/tim-kiem/?q=CAT",
    },
  ]);
});
