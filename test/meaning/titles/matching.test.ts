import { buildMatcher, matchItem, matchTitle, proposeModels, scoreBar } from "#meaning/titles/matching.ts";
import { listTitles } from "#meaning/titles/model-profile.ts";
import type { CatalogEntry } from "#schema/catalog.ts";
import { catalogEntry } from "#schema/catalog.ts";
import { fold } from "#text/fold.ts";
import { describe, expect, it } from "vitest";
import { words } from "../../helpers/words.ts";
import { catalog, countRight, findIds, matcher, readRows } from "./title-rows.ts";

const planTitles = readRows("plan-titles.tsv", 0, 3, 4);

describe("titles of the plans", () => {
  it("all give their models, body and annex", () => {
    expect(planTitles).toHaveLength(221);
    const wrong = planTitles.filter(
      (row) => findIds(row.title).toSorted().join() !== row.expected.toSorted().join(),
    );
    expect(wrong).toEqual([]);
  });

  it.each<[string, (title: string) => string]>([
    ["in capitals", (title) => title.toUpperCase()],
    ["without marks", fold],
    ["in NFD", (title) => title.normalize("NFD")],
    ["with numbering", (title) => `2.3. Mô hình số 17 - ${title}`],
    ["with another place", (title) => `${title} tại huyện Tây Sơn, tỉnh Quảng Ngãi`],
    ["with a purpose", (title) => `${title} nhằm nâng cao chất lượng phục vụ người dân`],
    ["without “Triển khai”", (title) => title.replace(/^Triển khai /, "")],
    [
      "with letters misread",
      (title) =>
        title
          .split(" ")
          .map((word, at) => (at % 4 === 2 && word.length > 3 ? word.slice(0, -1) : word))
          .join(" "),
    ],
  ])("give the same models %s", (_, change) => {
    expect(countRight(planTitles.map((row) => ({ ...row, title: change(row.title) })))).toBe(
      planTitles.length,
    );
  });

  it("joined from two models of which the program sees one are proposed as both", () => {
    const title = "Khám chữa bệnh sử dụng thẻ CCCD, VNeID và sinh trắc học, Kiosk tự phục vụ";
    expect(findIds(title)).toEqual([]);
    expect(proposeModels(title, null, matcher).map(({ id }) => id)).toEqual([
      "kham-chua-benh-sinh-trac-hoc",
      "kham-chua-benh-cccd",
    ]);
  });

  it.each([
    ["brackets explain", "Triển khai tại các cơ sở kinh doanh có điều kiện (cầm đồ; dịch vụ thừa phát lại)"],
    ["a phrase is one thing", "Quầy công chứng, chứng thực đọc chip căn cước thay bản sao giấy tờ"],
    ["a colon explains", "Chung cư kiểu mẫu Đề án 06: cư dân có định danh mức 2, dịch vụ công trực tuyến"],
    [
      "with what is how",
      "Giải quyết thủ tục hành chính bằng hồ sơ điện tử, người dân không phải nộp bản giấy",
    ],
  ])("are told from those of one: %s", (_, title) => {
    const { models } = matchItem(title, null, matcher);
    expect(models.map(({ relation }) => relation)).toEqual(["same"]);
  });

  it.each([
    ["a colon begins a list", "Triển khai nền tảng quản lý lưu trú tại: khách sạn; nhà cho thuê"],
    ["what is done is said of both", "Truyền thông nội bộ và truyền thông chính sách"],
  ])("are joined: %s", (_, title) => {
    const { models } = matchItem(title, null, matcher);
    expect(models.map(({ relation }) => relation)).toEqual(["part", "part"]);
  });

  it("mean no model beside the one that they are, however much it has in common", () => {
    const ids = matchTitle("Khám chữa bệnh bằng CCCD tại Trung tâm Y tế huyện Kim Bảng", matcher);
    expect(ids.map(({ id }) => id)).toEqual(["kham-chua-benh-cccd"]);
  });

  it("joined from two models give both as parts, first in the ranking", () => {
    const joined = planTitles.find((row) => row.expected.length > 1)!;
    const parts = matchItem(joined.title, null, matcher).models;
    expect(parts.map((model) => model.id).toSorted()).toEqual(joined.expected.toSorted());
    expect(parts.every((model) => model.relation === "part")).toBe(true);
    const ranked = matchTitle(joined.title, matcher).slice(0, 2);
    expect(ranked.map((model) => model.id).toSorted()).toEqual(joined.expected.toSorted());
  });
});

describe("matchTitle(title, matcher)", () => {
  it("finds every title and alias of the catalog as its own model", () => {
    const wrong = [...catalog].flatMap(([id, entry]) =>
      listTitles(entry).filter((title) => findIds(title).join() !== id),
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    "Triển khai",
    "VNeID",
    "CCCD",
    "dữ liệu",
    "Mô hình 24",
    "",
    "Triển khai CCCD, VNeID, dữ liệu dân cư",
    "53",
  ])("finds nothing in “%s”", (title) => {
    expect(matchTitle(title, matcher)).toEqual([]);
  });

  it("never reads the local number", () => {
    const [first] = matchTitle("Mô hình 24: Truyền thông nội bộ", matcher);
    const [second] = matchTitle("Mô hình 7: Truyền thông nội bộ", matcher);
    expect(first).toEqual(second);
  });

  it("ranks best first, above the bar, with the margin over the best other model", () => {
    const ranked = matchTitle("Triển khai nền tảng quản lý lưu trú tại khách sạn và nhà cho thuê", matcher);
    expect(ranked.length).toBeGreaterThan(1);
    const [first, second] = [ranked[0]!, ranked[1]!];
    expect(first.margin).toBeCloseTo(first.score - second.score, 2);
    expect(second.margin).toBeCloseTo(second.score - first.score, 2);
    expect(ranked.every((model) => model.score >= scoreBar && model.score <= 1)).toBe(true);
  });

  it.each([
    ["khách sạn, nhà nghỉ", "luu-tru-khach-san"],
    ["nhà cho thuê", "luu-tru-nha-cho-thue"],
    ["cơ sở khám chữa bệnh", "luu-tru-kham-chua-benh"],
    ["xe khách", "luu-tru-xe-khach"],
  ])("tells lưu trú at %s from its twins, though read as lưu trữ", (place, id) => {
    expect(findIds(`Triển khai nền tảng quản lý lưu trú tại ${place}`)).toEqual([id]);
    expect(findIds(`Triển khai nền tảng quản lý lưu trữ tại ${place}`)).toEqual([id]);
  });
});

describe("a title whose words all stand in titles of two models", () => {
  it.each(["Kiosk tự phục vụ", "Lắp đặt kiosk tự phục vụ", "Triển khai mô hình kiosk tự phục vụ"])(
    "is proposed for both, and sure for none: “%s”",
    (title) => {
      expect(findIds(title)).toEqual([]);
      expect(proposeModels(title, null, matcher).map(({ id }) => id)).toEqual([
        "kham-chua-benh-sinh-trac-hoc",
        "kiosk-mot-cua",
      ]);
    },
  );

  it.each([
    ["Kiosk tự phục vụ tại bệnh viện", "kham-chua-benh-sinh-trac-hoc"],
    ["Kiosk tự phục vụ tại Bộ phận Một cửa", "kiosk-mot-cua"],
    // What nearly all titles of one say, and few of the other.
    ["Xác thực một lần SSO cho hệ thống thông tin của tỉnh", "xac-thuc-tap-trung-sso"],
  ])("is sure where it says what one of them is about: “%s”", (title, id) => {
    expect(findIds(title)).toEqual([id]);
  });
});

describe("matchItem(title, objective, matcher)", () => {
  it("decides nothing where twins are as near", () => {
    expect(findIds("Triển khai nền tảng quản lý lưu trú")).toEqual([]);
    expect(findIds("Triển khai giải pháp kiểm soát ra/vào")).toEqual([]);
  });

  it("lets the objective move a score a little and no more", () => {
    const title = "Khám chữa bệnh sử dụng thẻ CCCD";
    const [plain] = matchItem(title, null, matcher).models;
    const [helped] = matchItem(
      title,
      "Người bệnh dùng thẻ căn cước, VNeID thay thẻ bảo hiểm y tế",
      matcher,
    ).models;
    expect(helped!.score).toBeGreaterThanOrEqual(plain!.score);
    expect(helped!.score - plain!.score).toBeLessThan(0.1);
    expect(
      matchItem("Trồng rừng gỗ lớn", "Người bệnh dùng thẻ căn cước khi khám chữa bệnh", matcher).models,
    ).toEqual([]);
  });
});

describe("a title printed as the catalog's", () => {
  it("has the score 1 for every model, with its words in full or abbreviated", () => {
    const shorten = (title: string): string =>
      title.replace(/dịch vụ công/gi, "DVC").replace(/căn cước công dân/gi, "CCCD");
    for (const [id, { title }] of catalog) {
      for (const printed of [title, shorten(title), `Mô hình 7: ${title}.`, fold(title)]) {
        const { models } = matchItem(printed, null, matcher);
        expect([printed, models.map((model) => [model.id, model.relation, model.score])]).toEqual([
          printed,
          [[id, "same", 1]],
        ]);
      }
    }
  });

  it("is sure though a near twin is in the catalog", () => {
    const title = "Trông giữ xe tự động tại chợ";
    const twins = new Map([
      [
        "bai-xe",
        { ...catalog.get("kiosk-mot-cua")!, title: "Trông giữ xe tự động", printed: [], synonyms: [] },
      ],
      ["bai-xe-cho", { ...catalog.get("kiosk-mot-cua")!, title, printed: [], synonyms: [] }],
    ]);
    const { models } = matchItem(title, null, buildMatcher(twins, words.titles));
    expect(models.map(({ id }) => id)).toEqual(["bai-xe-cho"]);
  });

  it("leaves a title that says more or less to its words", () => {
    const { title } = catalog.get("dich-vu-cong-tren-vneid")!;
    for (const other of [
      title.replace("trực tuyến ", ""),
      `${title} tại các phường`,
      "Dịch vụ công trên VNeID",
    ])
      expect([other, matchTitle(other, matcher)[0]!.score < 1]).toEqual([other, true]);
  });
});

describe("buildMatcher(catalog, words)", () => {
  const entry = (title: string): CatalogEntry =>
    catalogEntry.parse({
      group: 1,
      order: 1,
      title,
      printed: [],
      synonyms: [],
      sources: [],
      objective: "Một mục tiêu để thử.",
      reference: { plan: "ninh-binh-2023", number: 1 },
    });

  it("of an empty catalog finds nothing", () => {
    expect(matchTitle("Triển khai 53 dịch vụ công thiết yếu", buildMatcher(new Map(), words.titles))).toEqual(
      [],
    );
  });

  it("knows models whose words the list of the field does not hold", () => {
    const small = buildMatcher(
      new Map([
        ["trong-rung", entry("Trồng rừng gỗ lớn")],
        ["nuoi-tom", entry("Nuôi tôm công nghệ cao")],
      ]),
      words.titles,
    );
    expect(matchItem("Mô hình trồng rừng gỗ lớn", null, small).models.map((model) => model.id)).toEqual([
      "trong-rung",
    ]);
    expect(matchTitle("Trồng rau sạch", small)).toEqual([]);
  });
});
