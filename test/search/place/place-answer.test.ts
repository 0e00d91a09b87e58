import { describe, expect, it } from "vitest";
import { placeNote, placeTitle } from "#search/place/place-words.ts";
import type { PlaceFact } from "#search/search-types.ts";
import { askPlace } from "./place-search.ts";

const nameOf = (fact: PlaceFact): string =>
  placeTitle(fact) + placeNote(fact).replace(/ –.*hết ngày/, " – đến");
const ask = async (query: string): Promise<readonly string[]> =>
  ((await askPlace(query)).answer?.facts ?? []).map(nameOf);

const district = "Huyện Gia Viễn, tỉnh Ninh Bình – đến 30/6/2025";
const commune = "Xã Gia Viễn, tỉnh Ninh Bình – đơn vị hiện nay";
const highland = "Xã Gia Viễn, huyện Đạ Huoai, tỉnh Lâm Đồng – đến 30/6/2025";
const ward = "Phường Bắc Lý, thành phố Đồng Hới, tỉnh Quảng Bình – đến 30/6/2025";

describe("answerPlace(query, tables, files): units that a query means", () => {
  it.each([
    ["xã Gia Viễn", [commune, highland]],
    ["xã Gia Viễn cũ", [highland]],
    ["xa gia vien cu", [highland]],
    ["xã Gia Viễn, Ninh Bình", [commune]],
    ["xã Gia Viễn tỉnh Lâm Đồng", [highland]],
    ["huyện Gia Viễn nay là", [district]],
    ["huyện Gia Viễn nay là xã nào?", [district]],
    ["HUYỆN GIA VIỄN", [district]],
    ["h. gia viễn", [district]],
    ["H Gia Viễn", [district]],
    ["UBND huyện Gia Viễn", [district]],
    ["kế hoạch của huyện Gia Viễn", [district]],
    ["chữ ký số huyện Gia Viễn", [district]],
    // The lists have units as they ended: a kind that none bore means those of its level.
    ["thị xã Gia Viễn", [district]],
    ["phường Bắc Lý cũ", [ward]],
    ["P. Bắc Lý", [ward]],
    ["p bac ly, tp dong hoi", [ward]],
    ["TT Bắc Lý", ["Thị trấn Bắc Lý, huyện Hiệp Hòa, tỉnh Bắc Giang – đến 30/6/2025"]],
    ["X. Tân Thành, H. Bắc Quang", ["Xã Tân Thành, huyện Bắc Quang, tỉnh Hà Giang – đến 30/6/2025"]],
    ["TP Vinh", ["Thành phố Vinh, tỉnh Nghệ An – đến 30/6/2025"]],
    ["TX. Bỉm Sơn nay là", ["Thị xã Bỉm Sơn, tỉnh Thanh Hóa – đến 30/6/2025"]],
    ["tỉnh Hà Nam nay là gì", ["Tỉnh Hà Nam – đến 30/6/2025"]],
    ["tinh ninh binh cu", ["Tỉnh Ninh Bình – đến 30/6/2025"]],
    ["quận 1 thành phố Hồ Chí Minh", ["Quận 1, Thành phố Hồ Chí Minh – đến 30/6/2025"]],
    // The longest name after which nothing is left; a province named by the word of a district names that district no more.
    ["phường 2 Bảo Lộc", ["Phường 2 Bảo Lộc, tỉnh Lâm Đồng – đơn vị hiện nay"]],
    ["phường 2, Bảo Lộc", ["Phường 2, thành phố Bảo Lộc, tỉnh Lâm Đồng – đến 30/6/2025"]],
    ["thành phố Hòa Bình tỉnh Hòa Bình", ["Thành phố Hòa Bình, tỉnh Hòa Bình – đến 30/6/2025"]],
    [
      "xã Krông Nô tỉnh Đắk Lắk",
      ["Xã Krông Nô, tỉnh Đắk Lắk – đơn vị hiện nay", "Xã Krông Nô, huyện Lắk, tỉnh Đắk Lắk – đến 30/6/2025"],
    ],
    ["xã Krông Nô huyện Lắk", ["Xã Krông Nô, huyện Lắk, tỉnh Đắk Lắk – đến 30/6/2025"]],
    [
      "phường Tân Hòa Thành phố Hồ Chí Minh cũ",
      ["Phường Tân Hòa, thành phố Phú Mỹ, tỉnh Bà Rịa - Vũng Tàu – đến 30/6/2025"],
    ],
    ["quan ba dinh", ["Quận Ba Đình, thành phố Hà Nội – đến 30/6/2025"]],
    ["huyện đảo Lý Sơn", ["Huyện Lý Sơn, tỉnh Quảng Ngãi – đến 30/6/2025"]],
    ["đặc khu Lý Sơn", ["Đặc khu Lý Sơn, tỉnh Quảng Ngãi – đơn vị hiện nay"]],
    ["xa tan xa", ["Xã Tân Xã, huyện Thạch Thất, thành phố Hà Nội – đến 30/6/2025"]],
    [
      "phường Văn Miếu Quốc Tử Giám",
      [
        "Phường Văn Miếu - Quốc Tử Giám, thành phố Hà Nội – đơn vị hiện nay",
        "Phường Văn Miếu - Quốc Tử Giám, quận Đống Đa, thành phố Hà Nội – đến 30/6/2025",
      ],
    ],
    ["Mỹ Đình 2", ["Phường Mỹ Đình 2, quận Nam Từ Liêm, thành phố Hà Nội – đến 30/6/2025"]],
    // The name of its province at another time tells it too.
    ["thị xã Phong Điền, Thừa Thiên Huế", ["Thị xã Phong Điền, thành phố Huế – đến 30/6/2025"]],
    ["huyện Phong Điền tỉnh Thừa Thiên Huế", ["Thị xã Phong Điền, thành phố Huế – đến 30/6/2025"]],
  ])("%s", async (query, expected) => {
    expect(await ask(query)).toEqual(expected);
  });

  it("takes a name without a kind for all that bear it, those of today and the higher level first", async () => {
    expect(await ask("Gia Viễn")).toEqual([commune, district, highland]);
    expect(await ask("gia viễn nay thuộc tỉnh nào")).toEqual([commune, district, highland]);
    expect((await ask("gia vien")).length).toBeGreaterThan(3);
    expect(await ask("gia vien ninh binh")).toEqual([commune, district]);
  });

  it("puts a province before a commune that bears its name today", async () => {
    const [first, second] = await ask("Hà Nam");
    expect(first).toBe("Tỉnh Hà Nam – đến 30/6/2025");
    expect(second).toMatch(/^(?:Xã|Phường) Hà Nam, /);
  });

  it.each([
    ["marks make two names", "xã Gia Viên", ["Phường Gia Viên"]],
    ["and words without marks mean both", "phuong bac ly", ["Phường Bắc Lý"]],
  ])("%s", async (_, query, expected) => {
    expect([...new Set((await askPlace(query)).answer?.facts.map(placeTitle))]).toEqual(expected);
  });

  it.each([
    "an sinh xã hội",
    "quản lý đất đai",
    "quan ly truong hoc",
    "thành phố thông minh",
    "công an phường",
    "cấp xã làm gì",
    "tỉnh nào",
    "179/KH-TCT",
    "chữ ký số gia viễn",
    "“huyện Gia Viễn”",
    "xã Không Có Ở Đâu",
    "",
  ])("tells nothing for “%s”", async (query) => {
    expect(await ask(query)).toEqual([]);
  });

  it.each([
    ["thị xã Bỉm Sơn", []],
    ["thị xã Bỉm Sơn nay là", ["Thị xã Bỉm Sơn, tỉnh Thanh Hóa – đến 30/6/2025"]],
    ["thị xã Bỉm Sơn giờ thuộc phường nào", ["Thị xã Bỉm Sơn, tỉnh Thanh Hóa – đến 30/6/2025"]],
    ["Bỉm Sơn có mấy mô hình", []],
    ["tỉnh Ninh Bình", []],
    ["mô hình 24 huế", []],
  ])(
    "leaves a place that has a plan to its plan, unless what became of it is asked: %s",
    async (query, told) => {
      expect(await ask(query)).toEqual(told);
    },
  );
});

describe("what is loaded for a query", () => {
  it.each(["đất đai", "dat dai", "chữ ký số", "so thong tin va truyen thong", "khám bệnh bằng thẻ căn cước"])(
    "nothing of places for “%s”",
    async (query) => {
      expect(await askPlace(query)).toMatchObject({ isHinted: false, files: [] });
    },
  );

  it("longestHint: of five words without a kind the program for places, of six nothing; those that ask aside", async () => {
    expect((await askPlace("gia viễn tây ninh yên")).isHinted).toBe(true);
    expect((await askPlace("gia viễn tây ninh yên mô")).isHinted).toBe(false);
    expect((await askPlace("gia viễn ninh bình sáp nhập vào đơn vị nào")).isHinted).toBe(true);
  });

  it("longestBare: four words without a kind may be a name and its province, five are none", async () => {
    expect((await askPlace("gia viễn ninh bình")).files).toHaveLength(1);
    expect((await askPlace("gia viễn tây ninh bình")).files).toHaveLength(0);
  });

  it("mostFiles: two files at most, where one name is another's beginning", async () => {
    expect((await askPlace("xã không ai, huyện không ở đâu, tỉnh không có")).files).toHaveLength(2);
  });

  it("one file where the name has two words or more, however many", async () => {
    expect(await askPlace("phường Văn Miếu - Quốc Tử Giám")).toMatchObject({ files: [expect.anything()] });
  });
});
