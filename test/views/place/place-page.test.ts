import { describe, expect, it } from "vitest";
import type { Handbook } from "#handbook/handbook-types.ts";
import { toPlaceToday } from "#views/parts/names-through-time.ts";
import { buildPlaceList, findCommonSource } from "#views/place/place-list.ts";
import { buildPlacePage } from "#views/place/place-page.ts";
import { toText } from "#views/parts/segment.ts";
import { makeHandbook } from "../../helpers/make-handbook.ts";
import { samplePlaces, samplePlans } from "../../helpers/sample-content.ts";
import { content } from "../../helpers/own-content.ts";

const step = { code: "52", since: "2025-07-01", how: "merged" as const, document: "Nghị quyết 1" };
const heir = { code: "52", kind: "tinh", level: "province", from: "2025-07-01", until: null } as const;

/** The sample's two provinces merged in 2025 under the code of the second. */
const merge = (name: string): Handbook =>
  makeHandbook(samplePlans, {
    places: [
      ...samplePlaces.map((place) =>
        place.level === "province" ? { ...place, until: "2025-06-30", successors: [step] } : place,
      ),
      { ...heir, name },
    ],
  });
const merged = merge("An Cao");
const answer = (code: string, book = merged): string =>
  buildPlacePage(book, code)
    .answer.map((segment) => segment.text)
    .join("");

describe("buildPlacePage(handbook, code)", () => {
  it("shows all units of a reused code, dated", () => {
    const page = buildPlacePage(merged, "52");
    expect(page.heading).toBe("Tỉnh Cao Bình (đến 30/6/2025), tỉnh An Cao (từ 01/7/2025)");
    expect(page.units.map((unit) => [unit.name, unit.period])).toEqual([
      ["tỉnh Cao Bình", "đến 30/6/2025"],
      ["tỉnh An Cao", "từ 01/7/2025 đến nay"],
    ]);
    expect(page.units[1]!.from.map((step) => [step.unit.name, step.document])).toEqual([
      ["tỉnh An Bình", "Nghị quyết 1"],
      ["tỉnh Cao Bình", "Nghị quyết 1"],
    ]);
  });

  it("puts the plans of all former parts of a merged province side by side, model by model", () => {
    const page = buildPlacePage(merged, "52");
    expect(page.plans.map((plan) => plan.id)).toEqual(["an-binh-2023", "cao-binh-2024"]);
    expect(toText(page.comparison?.sentence ?? [])).toBe(
      "0 mô hình có ở nhiều kế hoạch (0 khác chủ trì, 0 khác thời hạn); 2 chỉ có ở một kế hoạch; 1 không kế hoạch nào có. " +
        "So theo thân văn bản; nơi thân văn bản không nêu thì theo phụ lục.",
    );
    expect(page.comparison?.rows.map((row) => row.verdict)).toEqual(["chỉ có ở An Bình", "chỉ có ở An Bình"]);
  });

  it("compares nothing where there is one plan", () => {
    expect(buildPlacePage(makeHandbook(), "37").comparison).toBeNull();
  });

  it("tells in one sentence what the units became or came from", () => {
    expect(answer("52")).toBe(
      "Tỉnh An Cao hợp nhất từ tỉnh An Bình và tỉnh Cao Bình. 2 kế hoạch trong bộ sưu tập.",
    );
    expect(answer("37")).toBe(
      "Tỉnh An Bình nay thuộc tỉnh An Cao, từ 01/7/2025. 1 kế hoạch trong bộ sưu tập.",
    );
    expect(answer("381")).toContain("Thị xã Bắc Sơn nay là phường Bắc Sơn và phường Nam Sơn, từ 01/7/2025.");
    expect(answer("37", makeHandbook())).toContain("Tỉnh An Bình giữ nguyên đến nay.");
  });

  it("takes from the lists of all units what places.yaml does not tell of one that ended", () => {
    const town = { level: "district", from: null, until: "2025-06-30" } as const;
    const open = { ...town, code: "382", name: "Đông Hà", kind: "thi-xa", parent: "37" } as const;
    const units = [
      {
        province: "37",
        document: "Nghị quyết 2",
        now: ["14901 phường Đông Hà", "14902 xã An Lộc"],
        before: [
          { district: "382 thị xã Đông Hà", province: "37", communes: ["14801 xã Đông > 14901, 14902"] },
        ],
      },
    ];
    const places = [...samplePlaces, open];
    expect(answer("382", makeHandbook([], { places, units }))).toContain(
      "Thị xã Đông Hà: địa bàn nay thuộc 2 đơn vị: phường Đông Hà và xã An Lộc (từ ngày 01/7/2025, Nghị quyết 2).",
    );
    expect(answer("382", makeHandbook([], { places }))).toContain(
      "Dữ liệu chưa ghi thị xã Đông Hà nay là đơn vị nào.",
    );
  });

  it("is not made for a code that no unit bears", () => {
    expect(() => buildPlacePage(merged, "99")).toThrow("Unknown place 99");
  });
});

describe("buildPlaceList(handbook)", () => {
  it("sets provinces of the day beside their parts, counted from the data", () => {
    const list = buildPlaceList(merged);
    expect([list.firstCount, list.nowCount, toText(list.kinds), toText(list.origins)]).toEqual([
      2,
      1,
      "1 tỉnh, 0 thành phố",
      "1 đơn vị hợp nhất từ nhiều đơn vị",
    ]);
    expect(list.provinces[0]).toMatchObject({
      how: "hợp nhất 2 đơn vị",
      sources: ["Nghị quyết 1, từ 01/7/2025"],
      others: [{ name: "tỉnh An Bình" }, { name: "tỉnh Cao Bình" }],
    });
    expect(list.lowerUnits.map((row) => row.others.map((unit) => unit.code))).toEqual([["14812", "14818"]]);
  });

  it.each([
    [[["A"], ["A"], ["B"], []], "A"],
    [[["A"], ["A", "B"]], "A"],
    [[["A"], ["B"]], null],
    [[["A"]], null],
    [[[], []], null],
  ])("tells a source once that most changes rest on: %j", (sources, common) => {
    expect(findCommonSource(sources.map((own) => ({ sources: own })))).toBe(common);
  });

  it("keeps in a row what it rests on besides the common source", () => {
    const { places, edition } = content;
    const list = buildPlaceList(makeHandbook([], { places: [...places], date: edition.date }));
    const sources = list.provinces.map((row) => row.sources);
    expect(list.commonSource).toContain("202/2025/QH15");
    expect(sources.filter((own) => own.length === 1 && own[0] === list.commonSource)).toEqual([]);
    expect(sources.some((own) => own.length > 1 && own.includes(list.commonSource ?? ""))).toBe(true);
  });

  it("says of provinces that go on that they do", () => {
    const list = buildPlaceList(makeHandbook());
    expect(list.provinces.map((row) => row.how)).toEqual(["giữ nguyên", "giữ nguyên"]);
    expect(toText(list.origins)).toBe("2 đơn vị giữ nguyên cả tên và loại");
    expect(list.laterChanges).toEqual([]);
  });

  it("counts every province of the day once by how it came about, with those that changed again later", () => {
    const { places, edition } = content;
    const list = buildPlaceList(makeHandbook([], { places: [...places], date: edition.date }));
    const origins = toText(list.origins);
    const counted = [...origins.matchAll(/(\d+) đơn vị (?:hợp nhất|giữ nguyên|đổi)/g)].map(([, n]) =>
      Number(n),
    );
    expect(counted.reduce((sum, n) => sum + n, 0)).toBe(list.nowCount);
    expect(origins).toContain("đổi tên, đổi loại (thành phố Huế)");
    expect(list.laterChanges).toEqual(["thành phố Đồng Nai đổi loại từ ngày 30/4/2026"]);
  });
});

describe("toPlaceToday(handbook, place)", () => {
  it("gives every unit of today with its resolution", () => {
    const [, town] = makeHandbook().places;
    expect(toPlaceToday(makeHandbook(), town!)).toEqual({
      summary: "nay: phường Bắc Sơn, phường Nam Sơn",
      entries: [
        {
          name: "phường Bắc Sơn",
          path: "/dia-phuong/14812/",
          function: null,
          note: "từ ngày 01/7/2025; nguồn: 1686/NQ-UBTVQH15",
        },
        {
          name: "phường Nam Sơn",
          path: "/dia-phuong/14818/",
          function: null,
          note: "từ ngày 01/7/2025; nguồn: 1686/NQ-UBTVQH15",
        },
      ],
    });
  });

  it("tells of a unit that was merged under its old name", () => {
    const book = merge("Cao Bình");
    const old = book.places.find((place) => place.code === "52" && place.from === null)!;
    expect(toPlaceToday(book, old)?.summary).toBe("nay: tỉnh Cao Bình, đã hợp nhất");
  });

  it("says nothing of a place that goes on", () => {
    const [province] = makeHandbook().places;
    expect(toPlaceToday(makeHandbook(), province!)).toBeNull();
  });
});
