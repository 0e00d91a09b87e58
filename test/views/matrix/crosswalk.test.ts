import { describe, expect, it } from "vitest";
import { formatCsv } from "#exports/csv.ts";
import { toCrosswalkRows } from "#exports/crosswalk.ts";
import { buildCrosswalkPage } from "#views/matrix/crosswalk.ts";
import { makeHandbook } from "../../helpers/make-handbook.ts";

const handbook = makeHandbook();
const page = buildCrosswalkPage(handbook);

describe("buildCrosswalkPage(handbook)", () => {
  it("has a row for every model under its group and a cell for every plan", () => {
    expect(page.groups.map((group) => group.rows.length)).toEqual([2, 1]);
    expect(page.modelCount).toBe(3);
    expect(page.groups.flatMap((group) => group.rows).every((row) => row.cells.length === 3)).toBe(true);
  });

  it("prints numbers as the plan has them, tasks marked, refusals told", () => {
    const [mot, hai] = page.groups[0]!.rows;
    expect(mot!.cells.map((cell) => cell.links.map((link) => link.text))).toEqual([["1"], ["4"], ["NV 10"]]);
    expect(hai!.cells.map((cell) => cell.note)).toEqual([null, "không áp dụng", null]);
  });

  it("knows a place by its names of today too", () => {
    expect(page.columns[1]!.names).toEqual(["Bắc Sơn", "Nam Sơn"]);
  });

  it("gives examples of plans that list models", () => {
    expect(page.examples.map((example) => example.text)).toEqual(["1 bắc sơn", "1 an bình"]);
    expect(page.examples[0]!.path).toBe("/doi-chieu-so/?q=1+bac+son");
  });
});

describe("crosswalk.csv", () => {
  it("holds the numbers and states of the page, cell by cell", () => {
    const [head, ...lines] = formatCsv(toCrosswalkRows(handbook)).slice(1).trim().split(/\r?\n/);
    expect(head).toBe(
      "model,group,title," + handbook.plans.map((plan) => `${plan.id}.number,${plan.id}.state`).join(","),
    );
    const onPage = page.groups.flatMap((group) =>
      group.rows.map((row) =>
        row.cells.flatMap((cell) => [cell.links.map((link) => link.text).join("; "), cell.state]).join(","),
      ),
    );
    expect(lines.map((line) => line.split(",").slice(3).join(","))).toEqual(onPage);
  });
});
