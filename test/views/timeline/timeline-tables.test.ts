import { expect, it } from "vitest";
import { buildTimelinePage } from "#views/timeline/timeline-page.ts";
import { tabulateDeadlines, toDeadlineFile } from "#views/timeline/timeline-tables.ts";
import { handbook } from "../../helpers/own-content.ts";

const page = buildTimelinePage(handbook);

it("the tables of the plans, one below the other, have the rows of the file in its order", () => {
  const shown = page.plans.flatMap(({ rows, place }) => tabulateDeadlines(rows, place.name).rows);
  const inFile = tabulateDeadlines(page.rows).rows;
  expect(shown.map(({ attributes }) => attributes["id"])).toEqual(
    inFile.map(({ attributes }) => attributes["id"]),
  );
  for (const { plan, rows } of page.plans)
    expect(
      rows.every((row) => row.plan === plan),
      plan,
    ).toBe(true);
});

it("the file names the plan of each row, which the page says above its table", () => {
  const { sheet } = toDeadlineFile(page);
  const place = sheet.columns.findIndex(({ head }) => head === "Địa phương");
  expect(sheet.columns[place]?.shownAt).toBeNull();
  expect(sheet.rows.every((row) => row[place] !== "")).toBe(true);
  const [first] = page.plans;
  expect(tabulateDeadlines(first?.rows ?? [], first?.place.name).caption).toContain(first?.place.name);
});
