import { expect, it } from "vitest";
import { buildTimelinePage } from "#views/timeline/timeline-page.ts";
import { handbook } from "../../helpers/own-content.ts";

it("a period may begin in any month from the first last day to the last, also where no deadline ends in it", () => {
  const { filters, rows } = buildTimelinePage(handbook);
  const months = filters.months.map(({ value }) => value);
  const ended = rows.flatMap((row) => row.months).toSorted();
  expect([months[0], months.at(-1)]).toEqual([ended[0], ended.at(-1)]);
  expect(months).toEqual(months.toSorted());
  const [from, to] = [months[0], months.at(-1)].map(
    (month = "") => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)),
  );
  expect(new Set(months).size).toBe((to ?? 0) - (from ?? 0) + 1);
  expect(months).toContain("2024-01");
  expect(ended).not.toContain("2024-01");
});
