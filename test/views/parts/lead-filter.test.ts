import { describe, expect, it } from "vitest";
import { buildSearchRecords } from "#search/index/records.ts";
import { countRoles } from "#handbook/agency-roles.ts";
import type { Handbook } from "#handbook/handbook-types.ts";
import { indexAgencies } from "#views/parts/agency-index.ts";
import { buildMatrixPage } from "#views/matrix/matrix.ts";
import { buildTimelinePage } from "#views/timeline/timeline-page.ts";
import { toDeadlineFile } from "#views/timeline/timeline-tables.ts";
import { makeHandbook } from "../../helpers/make-handbook.ts";
import type { ItemText } from "../../helpers/plan-text.ts";
import { samplePlans } from "../../helpers/sample-content.ts";

/** The sample with other items in its first plan. */
function withItems(...items: readonly ItemText[]): Handbook {
  const [first, ...others] = samplePlans;
  return makeHandbook([{ ...first, items }, ...others]);
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
    const file = toDeadlineFile(page).sheet;
    const at = file.columns.findIndex(({ head }) => head === "Chủ trì");
    expect(file.rows.map((line) => line[at])).toEqual([
      "Công an tỉnh",
      "Sở Y tế",
      "thân văn bản: Công an thị xã; phụ lục: Sở Y tế",
      "không nêu",
    ]);
  });

  it("says how its rows come to another number than the items", () => {
    const body = { leads: "Sở Y tế" };
    const annex = { deadline: "Trong năm 2023" };
    const two = { body: { ...body, deadline: "Trong năm 2024" }, annex };
    const options = buildTimelinePage(withItems(two, { body }, { body, annex })).filters.agencies;
    expect(noted(options)).toContainEqual([
      "so-y-te",
      "Sở Y tế (4 mục)",
      "cơ quan này chủ trì 4 mục, 1 mục nêu hai thời hạn, 1 mục không nêu thời hạn",
    ]);
  });

  it("says how many of the items stand in the matrix where not all do", () => {
    const led = { number: 9, body: { leads: "Sở Y tế" } };
    const alone = { number: 8, body: { leads: "Công an tỉnh" } };
    const options = buildMatrixPage(withItems(led, alone)).filters.agencies;
    expect(noted(options)).toEqual([
      ["cong-an-cap-huyen", "Công an thị xã (1 mục)", "cơ quan này chủ trì 1 mục"],
      ["cong-an-tinh", "Công an tỉnh (1 mục)", "cơ quan này chủ trì 1 mục, không mục nào có trong ma trận"],
      ["so-y-te", "Sở Y tế (2 mục)", "cơ quan này chủ trì 2 mục, trong ma trận có 1"],
    ]);
  });
});
