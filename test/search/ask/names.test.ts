import { describe, expect, it } from "vitest";
import { tiers } from "#search/ask/rank.ts";
import { createLookUp } from "#search/ask/lookup.ts";
import { rankVariants } from "#search/ask/rank.ts";
import { listVariants, toTypedVariant } from "#search/ask/variants.ts";
import { readTokens } from "#text/tokens.ts";
import { createMemoryIndex } from "./memory-index.ts";
import { plantCollection } from "./small-collection.ts";

const documents = [
  { title: "Quyết định số 06/QĐ-TTg", otherTitles: ["06/2022/QĐ-TTg"] },
  { title: "Thông báo số 06/TB-VPCP" },
  { title: "Chỉ thị số 05/CT-TTg" },
  { title: "Công văn số 1552/BTTTT-THH", text: ["Nối tiếp bởi Quyết định 826/QĐ-TTg."] },
  { title: "Luật Cư trú số 68/2020/QH14" },
].map((one) => ({ kind: "document" as const, ...one }));
const bodies = [
  { title: "Sở Thông tin và Truyền thông", otherTitles: ["STTTT"] },
  { title: "Sở Khoa học và Công nghệ", otherTitles: ["SKHCN"] },
  { title: "Công an cấp xã", otherTitles: ["CAX"] },
  { title: "Chi cục Thuế" },
  { title: "Doanh nghiệp" },
].map((one) => ({ kind: "agency" as const, ...one }));
const { titles, search } = plantCollection(
  [
    { title: "Đề án 06 và Sở Thông tin và Truyền thông", text: ["Công an phường, doanh nghiệp, số 06."] },
    ...documents,
    ...bodies,
    { kind: "term", title: "LGSP", otherTitles: ["nền tảng tích hợp"] },
    { title: "Nền tảng LGSP của doanh nghiệp" },
  ],
  {
    documentSigns: [
      ["qd", "quyet dinh"],
      ["cv", "cong van"],
      ["ct", "chi thi"],
    ],
    placeKinds: (
      [
        ["phuong", "phường", "commune"],
        ["huyen", "huyện", "district"],
        ["xa", "xã", "commune"],
      ] as const
    ).map(([words, term, level]) => ({ words, term, level, needsMarks: false, notBefore: [] })),
    synonyms: [{ from: "Sở Thông tin và Truyền thông", to: "Sở Khoa học và Công nghệ", kind: "renamed" }],
    classes: [10],
    shorts: [
      ["CC", "chi cục"],
      ["TT-TT", "thông tin và truyền thông"],
      ["TTTT", "thông tin và truyền thông"],
    ],
  },
  ["phường huyện ct cv qd văn bản", "bộ của"],
);
const first = async (query: string) => (await titles(query))[0];

describe("a document's number", () => {
  it.each([
    ["06/qđ-ttg", "Quyết định số 06/QĐ-TTg"],
    ["QĐ06", "Quyết định số 06/QĐ-TTg"],
    ["qd 06", "Quyết định số 06/QĐ-TTg"],
    ["quyết định 06", "Quyết định số 06/QĐ-TTg"],
    ["quyết định số 6", "Quyết định số 06/QĐ-TTg"],
    ["06/2022/QĐ-TTg", "Quyết định số 06/QĐ-TTg"],
    ["thông báo 06", "Thông báo số 06/TB-VPCP"],
    ["ct05", "Chỉ thị số 05/CT-TTg"],
    ["05 CT TTg", "Chỉ thị số 05/CT-TTg"],
    ["1552", "Công văn số 1552/BTTTT-THH"],
    ["cv 1552", "Công văn số 1552/BTTTT-THH"],
    ["826", "Công văn số 1552/BTTTT-THH"],
    ["luật cư trú 68/2020", "Luật Cư trú số 68/2020/QH14"],
    ["công văn 1552 bộ tttt", "Công văn số 1552/BTTTT-THH"],
    ["QĐ 06 ngày 06/01/2022", "Quyết định số 06/QĐ-TTg"],
    ["1552/BTTTT hướng dẫn kỹ thuật", "Công văn số 1552/BTTTT-THH"],
    ["đề án 06", "Đề án 06 và Sở Thông tin và Truyền thông"],
    ["văn bản 1552 của bộ tttt", "Công văn số 1552/BTTTT-THH"],
    ["luật cư trú", "Luật Cư trú số 68/2020/QH14"],
    ["luat cu tru", "Luật Cư trú số 68/2020/QH14"],
  ])("“%s” leads to %s", async (query, title) => {
    expect(await first(query)).toBe(title);
  });

  it.each(["quyết định 1552", "chỉ thị 06", "99", "06 tháng đầu năm", "văn bản 1552 phường"])(
    "“%s” leads to none",
    async (query) => {
      expect((await search(query)).hits.filter(({ isTitle }) => isTitle)).toEqual([]);
    },
  );
});

describe("a name as a whole", () => {
  it.each([
    ["CC Thuế", "Chi cục Thuế"],
    ["cc. thue", "Chi cục Thuế"],
    ["Sở TT-TT", "Sở Thông tin và Truyền thông"],
    ["sở tttt", "Sở Thông tin và Truyền thông"],
    ["sở thông tin truyền thông", "Sở Thông tin và Truyền thông"],
    ["STTTT", "Sở Thông tin và Truyền thông"],
    ["so khoa hoc va cong nghe", "Sở Khoa học và Công nghệ"],
    ["công an phường", "Công an cấp xã"],
    ["chi cục thuế huyện", "Chi cục Thuế"],
    ["công an xã", "Công an cấp xã"],
    ["lgsp", "LGSP"],
  ])("“%s” stands first: %s", async (query, title) => {
    expect(await first(query)).toBe(title);
  });

  it("brings the body that it was, or became, behind it, and says so", async () => {
    const told = async (query: string) =>
      (await search(query)).hits.slice(0, 2).map(({ record, reason }) => [record, reason]);
    expect(await told("sở khoa học và công nghệ")).toEqual([
      [7, ""],
      [6, "cơ quan tiếp nhận: “Sở Khoa học và Công nghệ”"],
    ]);
    expect(await told("STTTT")).toEqual([
      [6, ""],
      [7, "tiếp nhận từ “Sở Thông tin và Truyền thông”"],
    ]);
  });

  it("of a kind of bodies names none, and marks that are typed count", async () => {
    expect(await first("doanh nghiệp")).toBe("Nền tảng LGSP của doanh nghiệp");
    expect((await search("sở thông tín truyền thông")).hits).toEqual([]);
  });
});

describe("inBooks, nearWording: a result", () => {
  const { tables } = plantCollection(
    [{ kind: "agency", title: "Cơ sở lưu trú" }, { title: "Quản lý lưu trú" }],
    { synonyms: [{ from: "nghỉ đêm", to: "lưu trú", kind: "near" }] },
  );
  const rank = async (query: string) => {
    const lookUp = createLookUp(tables, createMemoryIndex([[], []]));
    const variants = listVariants(toTypedVariant(readTokens(query), true), tables.table);
    return rankVariants({ tables, lookUp, allowed: null }, variants, true);
  };

  it("of the books stands half a step behind a model", async () => {
    const ranks = await rank("lưu trú");
    expect(ranks.get(0)?.tier).toBeCloseTo(tiers.phraseInTitle + 0.5, 9);
    expect(ranks.get(1)?.tier).toBe(tiers.phraseInTitle);
  });

  it("by words of near meaning stands two steps and a half behind", async () => {
    expect((await rank("nghỉ đêm")).get(1)?.tier).toBeCloseTo(tiers.phraseInTitle + 2.5, 9);
  });
});
