import { describe, expect, it } from "vitest";
import { buildSearchRecords } from "#search/index/records.ts";
import { countRoles } from "#handbook/agency-roles.ts";
import type { Handbook } from "#handbook/handbook-types.ts";
import { indexAgencies } from "#views/parts/agency-index.ts";
import { buildMatrixPage } from "#views/matrix/matrix.ts";
import { buildTimelinePage } from "#views/timeline/timeline-page.ts";
import { listDeadlinesForFile } from "#views/timeline/timeline-tables.ts";
import { makeHandbook, makeItem } from "../fixture-handbook.ts";

/** The fixture with other items in its first plan. */
function withItems(...items: ReturnType<typeof makeItem>[]): Handbook {
  const book = makeHandbook();
  const [first, ...others] = book.plans;
  if (first === undefined) throw new Error("The fixture has plans");
  const plans = [{ ...first, items }, ...others];
  return { ...book, plans, items: plans.flatMap((plan) => plan.items) };
}

const noted = (options: readonly { value: string; label: string; note: string }[]) =>
  options.map(({ value, label, note }) => [value, label, note]);

describe("who leads, in every filter", () => {
  const book = makeHandbook();

  it("is by body and annex alike, with the number of the agency's page", () => {
    const { tasks } = indexAgencies(book);
    const { data } = buildSearchRecords(book);
    for (const filters of [buildTimelinePage(book).filters, buildMatrixPage(book).filters]) {
      expect(filters.agencies.map(({ value, count }) => [value, count])).toEqual(
        [
          ["cong-an-cap-huyen", 1],
          ["cong-an-tinh", 1],
          ["so-y-te", 2],
        ].sort(),
      );
      for (const { value, count } of filters.agencies) {
        const name = book.agencies.find((agency) => agency.id === value)?.name ?? "";
        const lead = data.leads.indexOf(name);
        expect(countRoles(tasks.get(value) ?? []).leads).toBe(count);
        expect(data.records.filter((record) => record.leads.includes(lead))).toHaveLength(count);
      }
    }
  });

  it("keeps a row of the time line whose annex alone names the body, and shows both sides", () => {
    const page = buildTimelinePage(book);
    const { rows } = page;
    const row = rows.find(({ plan, number }) => plan === "bac-son-2024" && number === "Mô hình 4");
    expect(row?.agencies).toEqual(["cong-an-cap-huyen", "so-y-te"]);
    expect(row?.leads.map(({ name }) => name)).toEqual(["thân văn bản", "phụ lục"]);
    const file = listDeadlinesForFile(page);
    expect(file.rows.map((line) => line[file.heads.indexOf("Chủ trì")])).toEqual([
      "Công an tỉnh",
      "Sở Y tế",
      "không nêu",
      "thân văn bản: Công an thị xã; phụ lục: Sở Y tế",
      "không nêu",
    ]);
  });

  it("says how its rows come to another number than the items", () => {
    const led = (number: number) => makeItem({ plan: "an-binh-2023", number, lead: "so-y-te" });
    const year = led(1).deadline.annex;
    const two = {
      ...led(1),
      deadline: { body: { kind: "year", year: 2024, text: "2024" } as const, annex: year },
    };
    const none = { ...led(2), deadline: { body: null, annex: null } };
    const options = buildTimelinePage(withItems(two, none, led(3))).filters.agencies;
    expect(noted(options)).toContainEqual([
      "so-y-te",
      "Sở Y tế (4 mục)",
      "cơ quan này chủ trì 4 mục, 1 mục nêu hai thời hạn, 1 mục không nêu thời hạn",
    ]);
  });

  it("says how many of the items stand in the matrix where not all do", () => {
    const led = makeItem({ plan: "an-binh-2023", number: 9, lead: "so-y-te" });
    const alone = makeItem({ plan: "an-binh-2023", number: 8, lead: "cong-an-tinh" });
    const options = buildMatrixPage(withItems(led, alone)).filters.agencies;
    expect(noted(options)).toEqual([
      ["cong-an-cap-huyen", "Công an thị xã (1 mục)", "cơ quan này chủ trì 1 mục"],
      ["cong-an-tinh", "Công an tỉnh (1 mục)", "cơ quan này chủ trì 1 mục, không mục nào có trong ma trận"],
      ["so-y-te", "Sở Y tế (2 mục)", "cơ quan này chủ trì 2 mục, trong ma trận có 1"],
    ]);
  });
});
