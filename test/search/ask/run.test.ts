import { describe, expect, it } from "vitest";
import { buildExcerpt } from "#search/ask/excerpt.ts";
import { prepareSearch } from "#search/ask/lookup.ts";
import { parseSearchQuery } from "#search/ask/query.ts";
import { runSearch } from "#search/ask/run.ts";
import { suggestRecords } from "#search/ask/suggest.ts";
import type { SearchData, SearchKind, SearchRecord, SearchText } from "#search/search-types.ts";
import { readTokens } from "#text/tokens.ts";
import { createMemoryIndex } from "./memory-index.ts";

interface Planted {
  readonly url: string;
  readonly kind: SearchKind;
  readonly title: string;
  readonly text: SearchText;
  readonly plan?: number;
  readonly number?: number;
  readonly leads?: readonly number[];
}

const planted: readonly Planted[] = [
  { url: "/m/dat", kind: "model", title: "Quản lý đất đai", text: ["Dữ liệu về đất."] },
  { url: "/m/the", kind: "model", title: "Khám bệnh bằng thẻ CCCD", text: ["Thay thẻ bảo hiểm."] },
  {
    url: "/a/",
    kind: "plan",
    title: "Triển khai các mô hình",
    text: ["Kế hoạch 12/KH-UBND Bắc Kạn 2023"],
    plan: 0,
  },
  {
    url: "/a/#7",
    kind: "item",
    title: "Điểm du lịch",
    text: ["Sở Thông tin và Truyền thông lắp camera."],
    plan: 0,
    number: 7,
    leads: [0],
  },
  {
    url: "/a/#8",
    kind: "item",
    title: "Đường dây nóng",
    text: ["Công dân có căn cước công dân."],
    plan: 0,
    number: 8,
  },
  {
    url: "/b/",
    kind: "plan",
    title: "Triển khai nhiệm vụ",
    text: ["Kế hoạch 30/KH-UBND Hà Giang 2024"],
    plan: 1,
  },
  {
    url: "/b/#7",
    kind: "item",
    title: "Số hóa hộ tịch",
    text: ["Dương tính giả. Công chức hộ tịch."],
    plan: 1,
    number: 7,
    leads: [1],
  },
];
const none = { otherTitles: [], plan: -1, number: 0, group: 0, order: 0, leads: [] };
const records: readonly SearchRecord[] = planted.map(({ text: _, ...own }) => ({ ...none, ...own }));
const texts = planted.map((one) => one.text);
const shared = { issued: "01/01/2023", record: 0, today: "" };
const data: SearchData = {
  records,
  plans: [
    {
      ...shared,
      id: "a",
      record: 2,
      number: "12/KH-UBND",
      lines: 90,
      year: "2023",
      place: "Bắc Kạn",
      itemKind: "model",
      names: [
        { name: "Bắc Kạn", kind: "issued" },
        { name: "Thái Nguyên", kind: "now" },
      ],
    },
    {
      ...shared,
      id: "b",
      record: 5,
      number: "30/KH-UBND",
      lines: 90,
      year: "2024",
      place: "Hà Giang",
      itemKind: "task",
      names: [{ name: "Hà Giang", kind: "issued" }],
    },
  ],
  placeKinds: (
    [
      ["thi xa", "thị xã", "district"],
      ["tinh", "tỉnh", "province"],
      ["xa", "xã", "commune"],
    ] as const
  ).map(([words, term, level]) => ({ words, term, level, needsMarks: false, notBefore: [] })),
  leads: ["Công an tỉnh", "Sở Tư pháp"],
  leadsToday: {},
  proposed: {},
  ...{ asking: [], dues: {}, documentSigns: [], classes: [], sames: {}, starts: {}, shorts: [] },
  synonyms: [
    { from: "CCCD", to: "căn cước công dân", kind: "abbreviation" },
    { from: "STTTT", to: "Sở Thông tin và Truyền thông", kind: "abbreviation" },
    { from: "Sở Thông tin và Truyền thông", to: "Sở Khoa học và Công nghệ", kind: "renamed" },
  ],
  words: [
    ...new Set(
      [
        ...planted.flatMap((one) => [one.title, ...one.text]),
        "Bắc Kạn Thái Nguyên Hà Giang khoa học công nghệ",
      ].flatMap((text) => readTokens(text).map((word) => word.folded)),
    ),
  ].join(" "),
};
const tables = prepareSearch(data);
const search = (query: string) => runSearch(query, tables, createMemoryIndex(texts));
const urls = async (query: string) => (await search(query)).hits.map((hit) => records[hit.record]?.url);

describe("runSearch", () => {
  it.each([
    ["đất đai", "/m/dat"],
    ["dat dai", "/m/dat"],
    ["ĐẤT ĐAI", "/m/dat"],
    ["đất đai".normalize("NFD"), "/m/dat"],
    ["số hoá", "/b/#7"],
    ["du lich", "/a/#7"],
    ["mô hình 7 bắc kạn", "/a/#7"],
    ["mo hinh 7 thai nguyen", "/a/#7"],
    ["nhiệm vụ 7", "/b/#7"],
    ["mh 8 bac kan 2023", "/a/#8"],
    ["mô hình 8 và 7 bắc kạn", "/a/#7"],
    ["kế hoạch năm 2023 của bắc kạn", "/a/"],
    ["bắc kạn 2023", "/a/"],
    ["mô hình 7 hà giang và bắc kạn", "/a/#7"],
    ["7 hà giang", "/b/#7"],
    ["12/KH-UBND", "/a/"],
    ["kế hoạch số 30", "/b/"],
    ["bắc kạn", "/a/"],
    ["chủ trì: Sở Tư pháp", "/b/#7"],
    ["camera bac kan", "/a/#7"],
    ["duong da", "/a/#8"],
  ])("puts first for “%s” %s", async (query, first) => {
    expect((await urls(query))[0]).toBe(first);
  });

  it.each(["mục 7.8 bắc kạn", "bắc kạn 7/8", "kế hoạch năm 2019 của bắc kạn"])(
    "takes no number of a part, a day or another year in “%s” for one of an item or a plan",
    async (query) => {
      expect((await urls(query)).filter((url) => /^\/[ab]\//.test(url ?? ""))).toEqual([]);
    },
  );

  it.each([
    "xyzzy",
    "đất xyzzy",
    "lorem ipsum",
    "",
    "  ",
    "“công dân căn cước”",
    "x",
    "🙂",
    "chủ trì: Sở Ngoại vụ",
  ])("finds nothing for “%s”", async (query) => {
    expect(await urls(query)).toEqual([]);
  });

  it("names the word that stands nowhere and is near none", async () => {
    expect((await search("đất Xyzzy")).leftOut).toEqual(["Xyzzy"]);
  });

  it("finds an abbreviation by its long form and back, and says so", async () => {
    expect(await urls("CCCD")).toEqual(["/m/the", "/a/#8"]);
    expect(await urls("căn cước công dân")).toEqual(["/m/the", "/a/#8"]);
    const { hits } = await search("cccd");
    expect(hits.map((hit) => hit.reason)).toEqual(["", "khớp “căn cước công dân”"]);
  });

  it("finds a body by its name of today, last, and says so", async () => {
    const { hits } = await search("sở khoa học và công nghệ");
    expect(hits.map((hit) => [records[hit.record]?.url, hit.reason])).toEqual([
      ["/a/#7", "khớp tên cũ “Sở Thông tin và Truyền thông”"],
    ]);
  });

  it("parts exactly the marks that were typed from others", async () => {
    const parted = async (query: string) => {
      const { hits, otherMarks } = await search(query);
      return [hits, otherMarks].map((some) => some.map((hit) => records[hit.record]?.url));
    };
    expect(await parted("dương")).toEqual([["/b/#7"], ["/a/#8"]]);
    expect(await parted("đường")).toEqual([["/a/#8"], ["/b/#7"]]);
    expect(await urls('"đường"')).toEqual(["/a/#8"]);
  });

  it("puts a model's number before that of a task", async () => {
    expect(await urls("mô hình 7")).toEqual(["/a/#7", "/b/#7"]);
  });
});

describe("parseSearchQuery", () => {
  it("takes quotes, filter and words apart", () => {
    const query = parseSearchQuery("du lịch “căn cước” chủ trì: Công an tỉnh");
    expect(query.words.map((word) => word.exact)).toEqual(["du", "lịch"]);
    expect(query.phrases.map((phrase) => phrase.map((word) => word.exact))).toEqual([["căn", "cước"]]);
    expect(query.lead.map((word) => word.exact)).toEqual(["công", "an", "tỉnh"]);
  });

  it("takes “chủ trì” without a colon for words, and a filter without words for nothing", () => {
    expect(parseSearchQuery("chủ trì công an").words).toHaveLength(4);
    expect(parseSearchQuery("chủ trì:").lead).toEqual([]);
  });
});

describe("buildExcerpt", () => {
  it("marks the phrase and keeps the text's own characters", async () => {
    const { marks } = await search("cccd");
    const { parts } = buildExcerpt(["Trước đó.", "Công dân có Căn  cước công dân gắn chip."], marks);
    expect(parts.map((part) => part.text).join("")).toBe("Công dân có Căn  cước công dân gắn chip.");
    expect(parts.filter((part) => part.isMarked).map((part) => part.text)).toEqual(["Căn  cước công dân"]);
  });

  it("cuts a long statement around the match, and shows the beginning where nothing matches", async () => {
    const { marks } = await search("đất đai");
    const long = `${"một hai ba ".repeat(30)}đất đai ${"bốn năm ".repeat(30)}`;
    const { parts: shown } = buildExcerpt([long], marks);
    expect(shown.at(0)?.text).toMatch(/^… /);
    expect(shown.filter((part) => part.isMarked).map((part) => part.text)).toEqual(["đất đai"]);
    expect(buildExcerpt(["Không có gì."], marks).parts).toEqual([{ text: "Không có gì.", isMarked: false }]);
    expect(buildExcerpt([], marks)).toEqual({ parts: [], statement: -1 });
  });

  it.each([
    ["a word with marks is found with them", "tắt cửa", "Của ai thì khóa cửa, rồi tắt đèn.", ["cửa", "tắt"]],
    ["with others where that is all there is", "lùa", "Lúa và lụa.", ["Lúa", "lụa"]],
    ["without marks with any", "cua", "Của ai thì khóa cửa.", ["Của", "cửa"]],
  ])("marks words of a passage: %s", (_, query, text, marked) => {
    const words = readTokens(query).map((word) => ({ ...word, isKnown: false, run: 0 }));
    const { parts } = buildExcerpt([text], [{ kind: "typed", reason: "", words }]);
    expect(parts.filter((part) => part.isMarked).map((part) => part.text)).toEqual(marked);
  });
});

describe("suggestRecords", () => {
  it("offers titles like a query with a slip, and none for nonsense", () => {
    expect(suggestRecords("quanr lys đât đaii", tables).map((at) => records[at]?.url)).toEqual(["/m/dat"]);
    expect(suggestRecords("xyzzy qwfp", tables)).toEqual([]);
  });
});
