import { describe, expect, it } from "vitest";
import { asksOfPlan, buildAskingTable, readAsking } from "#search/ask/asking.ts";
import { readPeriod } from "#search/ask/period.ts";
import { listAsking } from "#search/index/asking.ts";
import { readTokens } from "#text/tokens.ts";
import { content } from "../../helpers/own-content.ts";
import { plantCollection } from "./small-collection.ts";

const asking = listAsking(content.vocabulary["search-words"]);
const read = (query: string) => {
  const { asks, words } = readAsking(readTokens(query), buildAskingTable(asking));
  return [[...asks].join(" "), words.map(({ printed }) => printed).join(" ")];
};

describe("readAsking", () => {
  it.each([
    ["ai chủ trì chữ ký số", "lead", "chữ ký số"],
    ["ai chu tri chu ky so", "lead", "chu ky so"],
    ["đơn vị nào chủ trì quản lý trường học", "lead", "quản lý trường học"],
    ["Sở Y tế chủ trì mô hình nào", "led", "Sở Y tế"],
    ["công an thị xã chủ trì mấy mô hình", "led", "công an thị xã"],
    ["phòng y tế phụ trách những việc gì", "led", "phòng y tế"],
    ["SOC tỉnh do ai chủ trì", "lead", "SOC tỉnh"],
    ["cơ quan nào phối hợp quản lý trường học", "help", "quản lý trường học"],
    ["Sở Kế hoạch giờ là sở gì", "meaning", "Sở Kế hoạch"],
    ["Gia Lai mới gồm những tỉnh nào", "meaning", "Gia Lai mới"],
    ["KT. nghĩa là", "meaning", "KT"],
    ["chữ viết tắt CNSCĐ", "meaning", "CNSCĐ"],
    ["Cửa Lò và Bỉm Sơn khác nhau gì", "nothing", "Cửa Lò và Bỉm Sơn"],
    ["nghĩa là cơ quan chủ trì", "lead", "nghĩa là"],
    ["tháng 9/2024 phải xong việc gì", "deadline", "tháng 9 2024"],
    ["số kế hoạch của Cửa Lò", "number", "Cửa Lò"],
    ["kế hoạch Huế số mấy ngày mấy", "number nothing", "kế hoạch Huế"],
    ["ai ký kế hoạch Bỉm Sơn", "signer", "Bỉm Sơn"],
    ["chữ ký số", "", "chữ ký số"],
    ["bao nhieu mo hinh o ninh binh", "count", "o ninh binh"],
    ["may tra cuu ho so", "", "may tra cuu ho so"],
    ["thời gian thực hiện kế hoạch Cửa Lò", "span", "kế hoạch Cửa Lò"],
    ["hạn lưu trú khách sạn", "deadline", "lưu trú khách sạn"],
    ["nơi nào có kiosk", "place", "kiosk"],
    ["LGSP là gì", "meaning", "LGSP"],
    ["khách sạn phải làm gì", "nothing", "khách sạn"],
    ["quyền han của sở", "", "quyền han của sở"],
    ["vé tàu han che", "", "vé tàu han che"],
    ["là gì", "meaning", "là gì"],
    ["LGSP là gì vậy", "meaning nothing", "LGSP"],
    ["Cửa Lò có làm nhà ga không", "place nothing", "Cửa Lò nhà ga"],
    ["không dùng hồ sơ giấy", "", "không dùng hồ sơ giấy"],
    ["đơn vị nào chịu trách nhiệm về LGSP", "lead", "LGSP"],
  ])("takes from “%s” what asks (%s) and leaves “%s”", (query, asks, rest) => {
    expect(read(query)).toEqual([asks, rest]);
  });
});

describe("readAsking, what may be asked", () => {
  it("leaves words that ask anything else among those that are looked for", () => {
    const table = buildAskingTable(asking);
    const { asks, words } = readAsking(readTokens("số kế hoạch là gì"), table, (one) => !asksOfPlan(one));
    expect([[...asks], words.map(({ printed }) => printed)]).toEqual([["meaning"], ["số", "kế", "hoạch"]]);
  });

  it("takes the longest of its choices, and those left out", () => {
    const table = buildAskingTable([{ words: "(|do )(ai|ai đó) làm(| gì)", asks: "lead" }]);
    const rest = (query: string) => readAsking(readTokens(query), table).words.map(({ printed }) => printed);
    expect(rest("vé do ai đó làm gì tàu")).toEqual(["vé", "tàu"]);
    expect(rest("vé ai làm tàu")).toEqual(["vé", "tàu"]);
    expect(rest("vé do tàu")).toEqual(["vé", "do", "tàu"]);
  });
});

describe("readPeriod", () => {
  const period = (query: string, asksDeadline: boolean) => {
    const found = readPeriod(readTokens(query), asksDeadline);
    return found === undefined
      ? undefined
      : [found.from, found.to, found.rest.map(({ printed }) => printed).join(" ")];
  };

  it.each([
    ["quý 1/2024", false, ["2024-01-01", "2024-03-31", ""]],
    ["quý IV năm 2023 sở y tế", false, ["2023-10-01", "2023-12-31", "sở y tế"]],
    ["q2/2024", false, ["2024-04-01", "2024-06-30", ""]],
    ["tháng 2/2024", false, ["2024-02-01", "2024-02-29", ""]],
    ["tháng 12 năm 2023", false, ["2023-12-01", "2023-12-31", ""]],
    ["30/9/2024", true, ["2024-09-30", "2024-09-30", ""]],
    ["ngày 5 tháng 6 năm 2024", true, ["2024-06-05", "2024-06-05", ""]],
    ["năm 2024", true, ["2024-01-01", "2024-12-31", ""]],
    ["30/9/2024", false, undefined],
    ["năm 2024", false, undefined],
    ["tháng 13/2024", false, undefined],
    ["quý 5/2024", false, undefined],
    ["quý 1", false, undefined],
    ["ngày 26 tháng 10 năm 2023", false, undefined],
    ["cửa lò tháng 10 năm 2023", false, ["2023-10-01", "2023-10-31", "cửa lò"]],
    ["hết năm 2024 huế", false, ["2024-10-01", "2024-12-31", "huế"]],
    ["cuối năm", false, undefined],
    ["mô hình 24", true, undefined],
  ])("finds in “%s” (asked when due: %s) %j", (query, asksDeadline, found) => {
    expect(period(query, asksDeadline)).toEqual(found);
  });
});

describe("runSearch on a question", () => {
  const plan = {
    ...{
      id: "a",
      record: 0,
      number: "7/KH-UBND",
      issued: "01/01/2023",
      lines: 90,
      year: "2023",
      place: "Bắc Kạn",
    },
    ...{ today: "", itemKind: "model" as const, names: [{ name: "Bắc Kạn", kind: "issued" as const }] },
  };
  const other = { ...plan, id: "b", record: 6, number: "9/KH-UBND", place: "Hà Giang" };
  const { titles, search } = plantCollection(
    [
      { kind: "plan", title: "Kế hoạch", plan: 0 },
      { kind: "item", title: "Chữ ký số", plan: 0, number: 1, leads: [0] },
      { kind: "item", title: "Khám bệnh", plan: 0, number: 2, leads: [1] },
      { kind: "item", title: "Thi trực tuyến", plan: 0, number: 3, leads: [1] },
      { kind: "agency", title: "Sở Y tế", otherTitles: ["SYT"] },
      { kind: "term", title: "CKS" },
      { kind: "plan", title: "Kế hoạch", plan: 1 },
      { kind: "item", title: "Khám bệnh ở xa", plan: 1, number: 1, leads: [1] },
    ],
    {
      synonyms: [{ from: "CKS", to: "chữ ký số", kind: "abbreviation" }],
      asking,
      plans: [plan, { ...other, names: [{ name: "Hà Giang", kind: "issued" }] }],
      leads: ["Công an tỉnh", "Sở Y tế"],
      dues: { 1: ["2024-03-31"], 2: ["2024-02-29", "2024-06-30"], 3: ["2023-12-31"], 7: ["2023-11-30"] },
    },
    ["hà giang bắc kạn việc của"],
  );

  it.each([
    ["ai chủ trì chữ ký số", ["Chữ ký số", "CKS"]],
    ["ai chủ trì CKS", ["Chữ ký số", "CKS"]],
    ["CKS là gì", ["CKS", "Chữ ký số"]],
    ["sở y tế chủ trì mô hình nào", ["Sở Y tế", "Khám bệnh", "Thi trực tuyến", "Khám bệnh ở xa"]],
    ["sở y tế chủ trì mô hình nào ở hà giang", ["Khám bệnh ở xa"]],
    ["sở y tế hà giang chủ trì mấy mô hình", ["Khám bệnh ở xa"]],
    ["hạn của sở y tế", ["Khám bệnh", "Thi trực tuyến", "Khám bệnh ở xa"]],
    ["việc của sở y tế hà giang quý 4/2023", ["Khám bệnh ở xa"]],
    ["khám bệnh bắc kạn và hà giang", ["Khám bệnh", "Khám bệnh ở xa"]],
    [
      "bắc kạn, hà giang",
      ["Kế hoạch", "Kế hoạch", "Chữ ký số", "Khám bệnh", "Thi trực tuyến", "Khám bệnh ở xa"],
    ],
    ["sở y tế hạn năm 2023", ["Thi trực tuyến", "Khám bệnh ở xa", "Khám bệnh"]],
    ["hà giang hạn năm 2023", ["Khám bệnh ở xa", "Kế hoạch"]],
    ["quý 1/2024", ["Chữ ký số", "Khám bệnh"]],
    ["hạn quý II/2024", ["Khám bệnh"]],
    ["hạn năm 2023", ["Thi trực tuyến", "Khám bệnh ở xa"]],
    ["quý 3/2024", []],
    ["hạn quý 1/2024 khám bệnh", ["Khám bệnh", "Khám bệnh ở xa"]],
  ])("answers “%s” with %j", async (query, found) => {
    expect(await titles(query)).toEqual(found);
  });

  it("tells why: the day that the deadline allows", async () => {
    expect((await search("hạn quý II/2024")).hits[0]?.reason).toBe("hạn đến 30/6/2024");
  });
});
