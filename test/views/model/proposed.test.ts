import { buildSearchRecords } from "#search/index/records.ts";
import { packSearchData, unpackSearchData } from "#search/index/pack.ts";
import { buildCrosswalkPage } from "#views/matrix/crosswalk.ts";
import { buildMatrix } from "#views/matrix/matrix.ts";
import { buildModelPage } from "#views/model/model-page.ts";
import { toText } from "#views/parts/segment.ts";
import { buildCoverage } from "#views/plan/coverage.ts";
import { toItemSection } from "#views/plan/item-section.ts";
import { describe, expect, it } from "vitest";
import { makeHandbook } from "../../helpers/make-handbook.ts";

const title = "Máy tra cứu tự động, chỉ đường đặt ở trụ sở các phường";
const models = { kiosk: { title: "Tự động hóa Bộ phận Một cửa thông qua Kiosk" }, hai: {} };
const handbook = makeHandbook([{ items: [{ title, number: 4 }] }], { models });
const plan = handbook.plans[0]!;
const item = plan.items[0]!;

describe("an item that may be a model is shown as waiting", () => {
  it("on the item, with the model and the score", () => {
    const { matches, unmatched } = toItemSection(handbook, plan, item);
    expect(unmatched).toBe(null);
    expect(matches.map((match) => [match.title, match.relation, match.isProposed])).toEqual([
      [models.kiosk.title, "chờ xác nhận", true],
    ]);
    expect(matches[0]?.decidedBy).toMatch(/^mức khớp 0,\d+ trên 1$/);
  });

  it("on the model's page, in its sentence and among the plans without it, never in the table", () => {
    const page = buildModelPage(handbook, "kiosk");
    expect(page.adoption).toEqual([]);
    expect(page.forms).toEqual([]);
    expect(toText(page.answer)).toContain("An Bình có thể có mô hình này, chờ xác nhận.");
    expect(page.absent.map(({ state, proposed }) => [state, proposed.map(({ text }) => text)])).toEqual([
      ["proposed", [`mô hình 4: ${title}`]],
    ]);
    expect(buildModelPage(handbook, "hai").absent.map(({ proposed }) => proposed)).toEqual([[]]);
  });

  it("in the matrix and the crosswalk, with its number", () => {
    const cell = buildMatrix(handbook).groups[0]?.rows[0]?.cells[0];
    expect([cell?.state, cell?.links.map(({ text }) => text)]).toEqual(["proposed", ["4"]]);
    const crosswalk = buildCrosswalkPage(handbook).groups[0]?.rows[0]?.cells[0];
    expect([crosswalk?.numbers, crosswalk?.note]).toEqual([[4], "chờ xác nhận"]);
  });

  it("in what the plan covers", () => {
    const [group] = buildCoverage(handbook, plan).groups;
    expect(toText(group?.othersText ?? [])).toBe(
      "1 mô hình không nêu trong kế hoạch; 1 mô hình có thể có, chờ xác nhận",
    );
    expect(group?.others[0]?.proposedBy.map(({ text }) => text)).toEqual(["mô hình 4"]);
  });

  it("in a search result, by the record of the model", () => {
    const { data } = buildSearchRecords(handbook);
    const at = data.records.findIndex((record) => record.kind === "item");
    const model = data.records[data.proposed[at] ?? -1];
    expect([model?.kind, model?.title]).toEqual(["model", models.kiosk.title]);
    expect(unpackSearchData(packSearchData(data)).proposed).toEqual(data.proposed);
    expect(buildSearchRecords(makeHandbook()).data.proposed).toEqual({});
  });
});
