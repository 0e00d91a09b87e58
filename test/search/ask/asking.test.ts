import { describe, expect, it } from "vitest";
import { readAsking } from "#search/ask/asking.ts";
import { readPeriod } from "#search/ask/period.ts";
import { listAsking } from "#search/index/asking.ts";
import { readTokens } from "#text/tokens.ts";
import { content } from "../../helpers/own-content.ts";
import { plantCollection } from "./small-collection.ts";

const asking = listAsking(content.vocabulary["search-words"]);
const read = (query: string) => {
  const { asks, words } = readAsking(readTokens(query), asking);
  return [[...asks].join(" "), words.map(({ printed }) => printed).join(" ")];
};

describe("readAsking", () => {
  it.each([
    ["ai chủ trì chữ ký số", "lead", "chữ ký số"],
    ["ai chu tri chu ky so", "lead", "chu ky so"],
    ["đơn vị nào chủ trì quản lý trường học", "lead", "quản lý trường học"],
    ["Sở Y tế chủ trì mô hình nào", "lead", "Sở Y tế"],
    ["hạn lưu trú khách sạn", "deadline", "lưu trú khách sạn"],
    ["nơi nào có kiosk", "place", "kiosk"],
    ["LGSP là gì", "meaning", "LGSP"],
    ["khách sạn phải làm gì", "nothing", "khách sạn"],
    ["quyền han của sở", "", "quyền han của sở"],
    ["vé tàu han che", "", "vé tàu han che"],
    ["chữ ký số", "", "chữ ký số"],
    ["là gì", "meaning", "là gì"],
    ["LGSP là gì vậy", "meaning nothing", "LGSP"],
    ["Cửa Lò có làm nhà ga không", "place nothing", "Cửa Lò nhà ga"],
    ["không dùng hồ sơ giấy", "", "không dùng hồ sơ giấy"],
    ["đơn vị nào chịu trách nhiệm về LGSP", "lead", "LGSP"],
  ])("takes from “%s” what asks (%s) and leaves “%s”", (query, asks, rest) => {
    expect(read(query)).toEqual([asks, rest]);
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
    ["hết năm 2024 huế", false, ["2024-10-01", "2024-12-31", "huế"]],
    ["cuối năm", false, undefined],
    ["mô hình 24", true, undefined],
  ])("finds in “%s” (asked when due: %s) %j", (query, asksDeadline, found) => {
    expect(period(query, asksDeadline)).toEqual(found);
  });
});

describe("runSearch on a question", () => {
  const plan = {
    ...{ id: "a", record: 0, number: "7/KH-UBND", issued: "01/01/2023", year: "2023", place: "Bắc Kạn" },
    ...{ today: "", itemKind: "model" as const, names: [{ name: "Bắc Kạn", kind: "issued" as const }] },
  };
  const { titles, search } = plantCollection(
    [
      { kind: "plan", title: "Kế hoạch", plan: 0 },
      { kind: "item", title: "Chữ ký số", plan: 0, number: 1, leads: [0] },
      { kind: "item", title: "Khám bệnh", plan: 0, number: 2, leads: [1] },
      { kind: "item", title: "Thi trực tuyến", plan: 0, number: 3, leads: [1] },
      { kind: "agency", title: "Sở Y tế", otherTitles: ["SYT"] },
      { kind: "term", title: "CKS" },
    ],
    {
      synonyms: [{ from: "CKS", to: "chữ ký số", kind: "abbreviation" }],
      asking,
      plans: [plan],
      leads: ["Công an tỉnh", "Sở Y tế"],
      dues: { 1: ["2024-03-31"], 2: ["2024-02-29", "2024-06-30"], 3: ["2023-12-31"] },
    },
  );

  it.each([
    ["ai chủ trì chữ ký số", ["Chữ ký số", "CKS"]],
    ["ai chủ trì CKS", ["Chữ ký số", "CKS"]],
    ["CKS là gì", ["CKS", "Chữ ký số"]],
    ["sở y tế chủ trì mô hình nào", ["Sở Y tế", "Khám bệnh", "Thi trực tuyến"]],
    ["quý 1/2024", ["Chữ ký số", "Khám bệnh"]],
    ["hạn quý II/2024", ["Khám bệnh"]],
    ["hạn năm 2023", ["Thi trực tuyến"]],
    ["quý 3/2024", []],
    ["hạn quý 1/2024 khám bệnh", ["Khám bệnh"]],
  ])("answers “%s” with %j", async (query, found) => {
    expect(await titles(query)).toEqual(found);
  });

  it("tells why: the day that the deadline allows", async () => {
    expect((await search("hạn quý II/2024")).hits[0]?.reason).toBe("hạn đến 30/6/2024");
  });
});
