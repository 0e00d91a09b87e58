import { describe, expect, it } from "vitest";
import { type UnitAnswer, type UnitQuery, findUnit, provinceOf } from "#meaning/places/find-unit.ts";
import { formatPlace } from "#meaning/places/places.ts";
import { placeBook } from "../../helpers/words.ts";

const before = "2024-06-30";
const today = "2026-11-21";

/** “xã Hội An 30673, tỉnh An Giang”, the province on the last day of the unit; of several each; “–” for none. */
function tell(answer: UnitAnswer): string {
  const found =
    answer.status === "found" ? [answer.place] : answer.status === "none" ? [] : answer.candidates;
  const names = found.map((place) => {
    const above = provinceOf(place, placeBook);
    const where = above === undefined ? "" : `, ${formatPlace(above, placeBook)}`;
    return `${formatPlace(place, placeBook)} ${place.code}${where}`;
  });
  return names.length === 0 ? "–" : names.join(" | ");
}

const find = (query: UnitQuery): string => tell(findUnit(query, placeBook));

describe("findUnit(query, book) finds", () => {
  it.each<[string, UnitQuery, string]>([
    ["a province", { name: "Ninh Bình", kind: "tinh", date: before }, "tỉnh Ninh Bình 37"],
    [
      "a name in capitals",
      { name: "BỈM SƠN", kind: "thi-xa", date: before },
      "thị xã Bỉm Sơn 381, tỉnh Thanh Hóa",
    ],
    [
      "a name without marks and with signs between its words",
      { name: "thua thien - hue", kind: "tinh", date: before },
      "tỉnh Thừa Thiên Huế 46",
    ],
    ["the tone mark set otherwise", { name: "Hoà Bình", kind: "tinh", date: before }, "tỉnh Hòa Bình 17"],
    ["a city by its day", { name: "Huế", kind: "thanh-pho", date: today }, "thành phố Huế 46"],
    ["without a kind the highest unit", { name: "Ninh Bình", date: before }, "tỉnh Ninh Bình 37"],
    ["a commune without a kind", { name: "Bỉm Sơn", date: today }, "phường Bỉm Sơn 14812, tỉnh Thanh Hóa"],
    [
      "a district that no plan of the collection is for",
      { name: "Gia Viễn", kind: "huyen", date: before },
      "huyện Gia Viễn 373, tỉnh Ninh Bình",
    ],
    [
      "one of several by its province",
      { name: "Châu Thành", kind: "huyen", province: "Tây Ninh", date: before },
      "huyện Châu Thành 708, tỉnh Tây Ninh",
    ],
    [
      "one of two in a province by its district",
      { name: "Vĩnh Phú", kind: "xa", province: "Kiên Giang", district: "Giang Thành", date: before },
      "xã Vĩnh Phú 30791, tỉnh Kiên Giang",
    ],
    [
      "the same name of two kinds by its kind",
      { name: "Cao Lãnh", kind: "huyen", province: "Đồng Tháp", date: before },
      "huyện Cao Lãnh 873, tỉnh Đồng Tháp",
    ],
    [
      "a district whose province was renamed while it went on",
      { name: "Phú Lộc", kind: "huyen", province: "Thừa Thiên Huế", date: before },
      "huyện Phú Lộc 482, thành phố Huế",
    ],
    [
      "a unit whose kind has changed since, once its province is known",
      { name: "Phong Điền", kind: "huyen", province: "Thừa Thiên Huế", date: before },
      "thị xã Phong Điền 476, thành phố Huế",
    ],
    [
      "a name as spelt, not the one that has other marks",
      { name: "Cẩm Giang", kind: "xa", province: "Hải Phòng", date: today },
      "xã Cẩm Giang 10888, thành phố Hải Phòng",
    ],
    [
      "an island district that had no communes",
      { name: "Lý Sơn", kind: "huyen", date: before },
      "huyện Lý Sơn 536, tỉnh Quảng Ngãi",
    ],
    [
      "a ward that is a number",
      { name: "1", kind: "phuong", district: "Cao Lãnh", date: before },
      "phường 1 29869, tỉnh Đồng Tháp",
    ],
  ])("%s", (_, query, expected) => {
    expect(find(query)).toBe(expected);
  });
});

describe("findUnit(query, book) does not decide", () => {
  it("between districts of one name in several provinces", () => {
    expect(find({ name: "Chợ Mới", kind: "huyen", date: before })).toBe(
      "huyện Chợ Mới 065, tỉnh Bắc Kạn | huyện Chợ Mới 893, tỉnh An Giang",
    );
  });

  it("between districts of two kinds while the province is not known", () => {
    expect(find({ name: "Phong Điền", kind: "huyen", date: before })).toBe(
      "huyện Phong Điền 926, thành phố Cần Thơ | thị xã Phong Điền 476, thành phố Huế",
    );
  });

  it("between a commune of before and one of today while the day is not known", () => {
    expect(findUnit({ name: "Gia Hưng", kind: "xa", province: "Ninh Bình" }, placeBook).status).toBe(
      "ambiguous",
    );
  });
});

describe("findUnit(query, book) finds nothing for", () => {
  it.each<[string, UnitQuery]>([
    ["a unit that is not there yet on the day", { name: "Huế", kind: "thanh-pho", date: before }],
    ["one that has ended", { name: "Bình Định", kind: "tinh", date: today }],
    ["a district after the districts", { name: "Gia Viễn", kind: "huyen", date: today }],
    ["a name of another level", { name: "Ninh Bình", kind: "thi-xa", date: before }],
    ["a city that only a province is called like", { name: "Ninh Bình", kind: "thanh-pho", date: before }],
    ["a name in another province", { name: "Gia Viễn", kind: "huyen", province: "Nam Định", date: before }],
    ["other marks than those typed", { name: "Gia Viên", kind: "huyen", date: before }],
    ["no name", { name: "", date: today }],
  ])("%s", (_, query) => {
    expect(find(query)).toBe("–");
  });
});
