import { describe, expect, it } from "vitest";
import { countSlips, findNearWords, splitJoined, toSound } from "#search/ask/near-words.ts";
import { readTelex, readVni } from "#search/ask/telex.ts";
import { plantCollection } from "./small-collection.ts";

const { search, titles } = plantCollection([
  { title: "Quản lý lưu trú tại khách sạn" },
  { title: "Chữ ký số cho người dân" },
  { title: "Thông tin lý lịch tư pháp", text: ["Sinh trắc học tại quầy. Khám bệnh."] },
  { title: "Ra vào nhà ga đường sắt" },
]);

describe("readTelex", () => {
  it.each([
    ["chuwx", "chữ"],
    ["kys", "ký"],
    ["soos", "số"],
    ["sôs", "số"],
    ["truowngf", "trường"],
    ["ddaats", "đất"],
    ["nguowif", "người"],
    ["quanr", "quản"],
    ["quys", "quý"],
    ["giaays", "giấy"],
    ["toans", "toán"],
    ["hoaf", "hòa"],
    ["hue", "hue"],
    ["covid", "covid"],
  ])("reads %s as %s", (typed, read) => {
    expect(readTelex(typed)).toBe(read);
  });
});

describe("readVni", () => {
  it.each([
    ["chu74", "chữ"],
    ["ky1", "ký"],
    ["so61", "số"],
    ["tru7o7ng2", "trường"],
    ["ddt9a61t", "ddt9a61t"],
    ["d9a61t", "đất"],
    ["mh24", "mh24"],
    ["c06", "c06"],
    ["a5", "a5"],
    ["ti62n", "ti62n"],
  ])("reads %s as %s", (typed, read) => {
    expect(readVni(typed)).toBe(read);
  });
});

describe("toSound", () => {
  it.each([
    ["ngi", "nghi", true],
    ["xan", "sang", true],
    ["kich", "kit", true],
    ["rao", "giao", true],
    ["ly", "li", true],
    ["an", "am", false],
    ["sinh", "sim", false],
    ["gian", "gan", false],
  ])("of %s and %s is one: %s", (one, other, isOne) => {
    expect(toSound(one) === toSound(other)).toBe(isOne);
  });
});

describe("countSlips", () => {
  it.each([
    ["sann", "san", 1],
    ["phpa", "phap", 1],
    ["thog", "thong", 1],
    ["covid", "cong", 3],
  ])("between %s and %s counts %i", (a, b, slips) => {
    expect(countSlips(a, b, 3)).toBe(slips);
  });
});

describe("oneSlipFrom, twoSlipsFrom: a word", () => {
  it.each([
    ["tra", []],
    ["trii", ["tri"]],
    ["trackxy", []],
    ["trachocxy", ["trachoc"]],
    ["truongxy", ["truong"]],
    ["truonxy", []],
  ])("such as %s may be misspelt for %j", (typed, near) => {
    expect(findNearWords(typed, ["tri", "trac", "trachoc", "truong"])).toEqual(near);
  });

  it("with a digit is none", () => {
    expect(findNearWords("2o24", ["2024"])).toEqual([]);
  });
});

describe("mostJoined, shortestSyllable: words run together", () => {
  const known = new Set(["an", "sinh", "xa", "hoi", "a", "n"]);

  it("are parted into known ones of two letters or more, those of fewer words first", () => {
    expect(splitJoined("ansinhxahoi", known)).toEqual([["an", "sinh", "xa", "hoi"]]);
    expect(splitJoined("xahoia", known)).toEqual([]);
    expect(splitJoined("xahoian", new Set([...known, "hoian"]))[0]).toEqual(["xa", "hoian"]);
  });

  it("are seven at most", () => {
    expect(splitJoined("an".repeat(7), known)).toHaveLength(1);
    expect(splitJoined("an".repeat(8), known)).toEqual([]);
  });
});

describe("a query with words that nothing holds", () => {
  it.each([
    ["chuwx kys soos", "Chữ ký số cho người dân", "chữ ký số"],
    ["chukyso", "Chữ ký số cho người dân", "chữ ký số"],
    ["khach sann", "Quản lý lưu trú tại khách sạn", "khách sạn"],
    ["lý lịch tư phápp", "Thông tin lý lịch tư pháp", "lý lịch tư pháp"],
    ["khamm bệnh", "Thông tin lý lịch tư pháp", "kham bệnh"],
  ])("“%s” is read as “%s” holds it: “%s”", async (query, title, read) => {
    expect((await search(query)).reading).toBe(read);
    expect((await titles(query))[0]).toBe(title);
  });

  it("keeps the known ones where they are more and stand next to each other, and tells what it left out", async () => {
    expect((await search("lý lịch xyzzy")).leftOut).toEqual(["xyzzy"]);
    expect(await titles("lý lịch xyzzy")).toEqual(["Thông tin lý lịch tư pháp"]);
    expect(await titles("quầy sinh xyzzy")).toEqual([]);
    expect(await titles("lịch xyzzy")).toEqual([]);
    expect(await titles("xyzzy")).toEqual([]);
  });

  it.each([
    ["ai phụ trách TT&TT", "Sở TTTT"],
    ["vne id", "Tài khoản VNeID"],
    ["phục vụ HCC", "Trung tâm Phục vụ hành chính công"],
    ["nhà ngĩ", "Nhà nghỉ"],
    ["V.N.E.I.D", "Tài khoản VNeID"],
    ["sở TT-TT", "Sở TTTT"],
    ["tài khoảnVNeID", "Tài khoản VNeID"],
    ["fục vụ hành chính", "Trung tâm Phục vụ hành chính công"],
  ])("“%s” finds “%s” by how codes are joined, parted, by first letters, by sound", async (query, title) => {
    const planted = plantCollection(
      [
        { title: "Sở TTTT" },
        { title: "Tài khoản VNeID" },
        { title: "Trung tâm Phục vụ hành chính công" },
        { title: "Nhà nghỉ" },
      ],
      { asking: [{ words: "ai phụ trách", asks: "lead" }] },
    );
    expect((await planted.titles(query))[0]).toBe(title);
  });

  it("reads words run together with the marks that were typed, by the words around them", async () => {
    const planted = plantCollection([{ title: "Hà Giang" }, { title: "mô hình" }]);
    expect((await planted.search("hà giangmô hình")).reading).toBe("hà giang mô hình");
    expect((await planted.search("hà giangmo xa")).leftOut).toEqual(["giangmo", "xa"]);
  });

  it.each([
    ["lưu chú khách sạn", "lưu trú khách sạn"],
    ["sử phạt an toàn", "xử phạt an toàn"],
    ["lưu chủ khách sản", ""],
    ["chú khách sạn", ""],
  ])("puts a known word right by a title that holds the words apart: “%s” is “%s”", async (query, read) => {
    const planted = plantCollection(
      [{ title: "Quản lý lưu trú tại: Khách sạn" }, { title: "Xử phạt vi phạm trật tự, an toàn" }],
      {},
      ["chú sử chủ sản"],
    );
    expect((await planted.search(query)).reading).toBe(read);
  });

  it("puts no word right where another has other marks than a title's: two slips make another word", async () => {
    const planted = plantCollection([{ title: "Hóa đăng" }, { title: "Khách sạn" }], {}, ["dáng khạch"]);
    expect((await planted.search("hóa đăngg")).reading).toBe("hóa đăng");
    expect((await planted.search("hỏa đăngg")).leftOut).toEqual(["đăngg"]);
    expect((await planted.search("khạch sang")).reading).toBe("");
  });

  it("puts a word alone right by one that begins alike", async () => {
    const planted = plantCollection([{ title: "Tỉnh" }, { title: "Kiosk" }]);
    expect((await planted.search("kioskk")).reading).toBe("kiosk");
    expect((await planted.search("vinh")).leftOut).toEqual(["vinh"]);
  });

  it("reads a query without marks of which some words bear them and others stand nowhere as typed", async () => {
    const planted = plantCollection([{ title: "Đất đai", text: ["Nhà ở và tài sản gắn liền với đất."] }]);
    expect(await planted.titles("nha o và tài sản gan liền")).toEqual(["Đất đai"]);
    expect((await planted.search("nhà ở và tài sạn")).isOtherMarks).toBe(true);
  });

  it("never changes a number", async () => {
    expect((await search("1234567")).reading).toBe("");
    expect(await titles("1234567")).toEqual([]);
  });
});

describe("mostTried: a near word", () => {
  /** As many other near words that stand in the collection before the one next to “sinh”. */
  const behind = (count: number) => {
    const others = [..."abdefghiklmnopq"].slice(0, count).map((letter) => `tra${letter}`);
    return plantCollection([{ title: others.join(" ") }, { title: "sinh trac" }]);
  };

  it("is looked for between its neighbours twelve times at most", async () => {
    expect(await behind(11).titles("sinh tray")).toEqual(["sinh trac"]);
    expect(await behind(12).titles("sinh tray")).toEqual([]);
  });
});

describe("fewestWords, mostWords: a query whose words are all known and stand nowhere together", () => {
  const planted = plantCollection([{ title: "một hai ba bốn năm sáu sang" }], {}, ["sann sáng", "mott"]);

  it.each([
    ["mott", ""],
    ["mott hai", "một hai"],
    ["mott hai ba bốn năm sáu", "một hai ba bốn năm sáu"],
    ["mott hai ba bốn năm sáu sang", ""],
  ])("“%s” is read as a title's “%s”", async (query, read) => {
    expect((await planted.search(query)).reading).toBe(read);
  });
});
