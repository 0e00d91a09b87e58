import { describe, expect, it } from "vitest";
import { createPassageLoader } from "#search/page/passages.ts";
import { packText, unpackText } from "#search/index/pack-text.ts";
import { plantCollection } from "../ask/small-collection.ts";

const plan = {
  ...{
    id: "an-binh",
    record: 0,
    number: "",
    issued: "",
    lines: 90,
    year: "2023",
    place: "An Bình",
    today: "",
  },
  ...{ itemKind: "model" as const, names: [{ name: "An Bình", kind: "issued" as const }] },
};
const { tables, search } = plantCollection(
  [
    { kind: "item", title: "Chữ ký số", plan: 0, number: 1, text: ["Cấp chứng thư.", "Chữ ký số cho dân."] },
    { kind: "model", title: "Chữ ký số" },
    { kind: "text", title: "Dòng 3", plan: 0, text: ["Về chữ ký số."] },
  ],
  {
    plans: [plan],
    asking: [
      { words: "ai chủ trì", asks: "lead" },
      { words: "chủ trì gì", asks: "led" },
      { words: "ai phối hợp", asks: "help" },
      { words: "hạn", asks: "deadline" },
      { words: "nơi nào có", asks: "place" },
    ],
    dues: { 0: ["2024-03-31"] },
    starts: { 0: [40] },
  },
);
const shown = [
  {
    text: ["Cấp chứng thư.", "Chữ ký số cho dân."],
    lines: [41, 44],
    facts: { lead: "Sở A", deadline: "Quý I năm 2024", help: "Sở B" },
    note: "",
  },
  { text: [], lines: [], facts: { lead: "An Bình: Sở A", place: "An Bình (số 1)" }, note: "" },
  { text: ["Về chữ ký số."], lines: [3], facts: {}, note: "" },
];
const loads: number[] = [];
const load = createPassageLoader(tables, [1, 2], (file) => {
  loads.push(file);
  return Promise.resolve((file === 0 ? shown.slice(0, 1) : shown.slice(1)).map(packText));
});
const passage = async (record: number, query: string) => load(record, await search(query));

describe("packText, unpackText", () => {
  it.each(shown)("give back what is shown", (one) => {
    expect(unpackText(packText(one))).toEqual(one);
  });
});

describe("the passage of a result", () => {
  it("has the words that were asked for, and the line of the statement that holds them", async () => {
    const { parts, line, facts } = await passage(0, "chữ ký số");
    expect(parts.filter(({ isMarked }) => isMarked).map(({ text }) => text)).toEqual(["Chữ ký số"]);
    expect(line).toBe("dòng 44");
    expect(facts).toEqual([]);
  });

  it.each([
    ["ai chủ trì chữ ký số", 0, ["Chủ trì: Sở A"]],
    ["ai chủ trì chữ ký số", 1, ["Chủ trì: An Bình: Sở A"]],
    ["ai chủ trì chữ ký số", 2, []],
    ["ai phối hợp chữ ký số", 0, ["Phối hợp: Sở B"]],
    ["chữ ký số chủ trì gì", 0, ["Chủ trì: Sở A"]],
    ["hạn chữ ký số", 0, ["Thời hạn: Quý I năm 2024"]],
    ["hạn chữ ký số", 1, []],
    ["nơi nào có chữ ký số", 1, ["Có trong kế hoạch của: An Bình (số 1)"]],
    ["nơi nào có chữ ký số", 0, []],
    ["quý 1/2024", 0, ["Thời hạn: Quý I năm 2024"]],
  ])("answers “%s” for record %i with %j", async (query, record, facts) => {
    expect((await passage(record, query)).facts).toEqual(facts);
  });

  it("is, where lines were asked for, the statement that stands there", async () => {
    const { parts, line } = await passage(0, "an bình dòng 42");
    expect(parts.map(({ text }) => text).join("")).toBe("Cấp chứng thư.");
    expect(line).toBe("dòng 41");
  });

  it("has no line where the title tells it, and where no plan says it", async () => {
    expect((await passage(2, "chữ ký số")).line).toBe("");
    expect((await passage(1, "chữ ký số")).line).toBe("");
  });

  it("comes with its neighbours, each file once", () => {
    expect(loads).toEqual([0, 1]);
  });
});
