import { describe, expect, it } from "vitest";
import { formatCsv } from "#exports/csv.ts";
import { toRows } from "#exports/rows.ts";
import { buildSearchRecords } from "#search/index/records.ts";
import { countFacet } from "#search/page/facets.ts";
import { buildCrosswalkPage } from "#views/matrix/crosswalk.ts";
import { buildMatrixPage } from "#views/matrix/matrix.ts";
import { buildCatalogPage } from "#views/model/catalog-page.ts";
import { buildModelPage } from "#views/model/model-page.ts";
import { buildCoverage } from "#views/plan/coverage.ts";
import { buildTimelinePage } from "#views/timeline/timeline-page.ts";
import { makeHandbook } from "../../helpers/make-handbook.ts";
import { sampleGroups, sampleModels } from "../../helpers/sample-content.ts";

const title = "Nhóm tiện ích phục vụ nông nghiệp";
const description = "Các mô hình về giống cây, con nuôi.";
const [first, second, third] = sampleGroups;
/** An editor put a group between the others. */
const groups = [first, second, { number: 6, title, short: "Nông nghiệp", description }, third];
const handbook = makeHandbook(
  [
    {
      items: [
        { title: "Khám chữa bệnh bằng thẻ căn cước", models: ["mot"] },
        { title: "Đăng ký giống cây trồng", body: { deadline: "30/6/2024" }, models: ["cay"] },
      ],
    },
  ],
  { groups, models: { ...sampleModels, cay: { group: 6, title: "Đăng ký giống cây trồng" } } },
);
const plan = handbook.plans[0]!;
const full = `6. ${title}`;

describe("a group that an editor adds", () => {
  it("stands in its place of the list in catalog, matrix and crosswalk, with its models; one without models nowhere", () => {
    const titles = [`1. ${first.title}`, full, `3. ${third.title}`];
    const matrix = buildMatrixPage(handbook);
    expect(handbook.models.map(({ id }) => id)).toEqual(["mot", "hai", "cay", "ba"]);
    expect(buildCatalogPage(handbook).groups.map((group) => group.title)).toEqual(titles);
    expect(matrix.matrix.groups.map((group) => group.title)).toEqual(titles);
    expect(buildCrosswalkPage(handbook).groups.map((group) => group.title)).toEqual(titles);
  });

  it("has its anchor, its name in a few words and what it is about in the catalog and on the page of its model", () => {
    const group = buildCatalogPage(handbook).groups[1]!;
    expect(group).toMatchObject({ anchor: "nhom-6", short: "6. Nông nghiệp", description });
    expect(buildModelPage(handbook, "cay").group).toEqual({
      title: "6. Nông nghiệp",
      path: "/mo-hinh/#nhom-6",
    });
  });

  it("counts in the coverage of a plan", () => {
    expect(
      buildCoverage(handbook, plan).groups.map((group) => [group.title, group.covered, group.total]),
    ).toEqual([
      [`1. ${first.short}`, 1, 2],
      ["6. Nông nghiệp", 1, 1],
      [`3. ${third.short}`, 0, 1],
    ]);
  });

  it("filters matrix, deadlines and search", () => {
    expect(buildMatrixPage(handbook).filters.groups).toContainEqual({ value: "6", label: full });
    expect(buildTimelinePage(handbook).filters.groups).toEqual([{ value: "6", label: "6. Nông nghiệp" }]);
    const { data } = buildSearchRecords(handbook);
    const hits = data.records.map((_, record) => ({ record, reason: "", isTitle: true }));
    const labels = new Map(handbook.groups.map(({ number, short }) => [String(number), short]));
    const options = countFacet(hits, "nhom", {}, data, labels);
    expect(options.find(({ value }) => value === "6")).toEqual({
      value: "6",
      label: "6. Nông nghiệp",
      count: 2,
    });
  });

  it("is named in the data files", () => {
    const rows = toRows(handbook, "models");
    expect(rows[2]).toMatchObject({ id: "cay", group: 6, groupTitle: title });
    expect(formatCsv(rows)).toContain(title);
  });
});
