import { describe, expect, it } from "vitest";
import { findHitUrl } from "#search/page/hit-url.ts";
import { plantCollection } from "./small-collection.ts";

const plan = (id: string, place: string, number: string, record: number) => ({
  ...{
    id,
    record,
    number,
    issued: "",
    lines: 90,
    year: "2023",
    place,
    today: "",
    itemKind: "model" as const,
  },
  names: [{ name: place, kind: "issued" as const }],
});
const { tables, search } = plantCollection(
  [
    { kind: "plan", title: "Kế hoạch", plan: 0 },
    {
      kind: "text",
      title: "Dòng 3–9",
      plan: 0,
      url: "/ke-hoach/a/van-ban/#dong-3-9",
      text: ["Số: 7/KH-UBND"],
    },
    { kind: "item", title: "Chữ ký số", plan: 0, number: 1, url: "/ke-hoach/a/#mo-hinh-1" },
    { kind: "item", title: "Khám bệnh", plan: 0, number: 2, url: "/ke-hoach/a/#mo-hinh-2" },
    { kind: "plan", title: "Kế hoạch", plan: 1 },
    { kind: "text", title: "Dòng 12", plan: 1, url: "/ke-hoach/b/van-ban/#dong-12", text: ["Nơi nhận"] },
  ],
  {
    plans: [plan("a", "Bắc Kạn", "7/KH-UBND", 0), plan("b", "Hà Giang", "9/KH-UBND", 4)],
    starts: { 2: [12, 90], 3: [22] },
  },
  ["từ dòng đến đồng hành bắc kạn hà giang"],
);
const urls = async (query: string) => (await search(query)).hits.map((hit) => findHitUrl(hit, tables.data));
const line = (lines: string, id = "a") => `/ke-hoach/${id}/van-ban/#dong-${lines}`;
const model = (number: number) => `/ke-hoach/a/#mo-hinh-${number}`;

describe("a line of a plan", () => {
  it.each([
    ["bắc kạn dòng 14", [line("14"), model(1)]],
    ["bac kan dong 14", [line("14"), model(1)]],
    ["dòng 14 kế hoạch của Bắc Kạn", [line("14"), model(1)]],
    ["7/KH-UBND dòng số 90", [line("90"), model(1)]],
    ["KH 7, dòng 5", [line("5")]],
    ["hà giang dòng 12", [line("12", "b")]],
    ["bắc kạn dòng 18-24", [line("18-24"), model(1), model(2)]],
    ["từ dòng 24 đến dòng 18 bắc kạn", [line("18-24"), model(1), model(2)]],
  ])("“%s” leads to it, then to what holds it", async (query, found) => {
    expect((await urls(query)).slice(0, found.length)).toEqual(found);
  });

  it("leads, between two of them, to what stands before it", async () => {
    expect(await urls("bắc kạn dòng 21")).toEqual([line("21"), model(1)]);
  });

  it.each(["bắc kạn dòng 91", "dòng 14", "bắc kạn dòng", "chữ ký số dòng 14", "bắc kạn đồng 14"])(
    "“%s” leads to none",
    async (query) => {
      expect((await search(query)).hits.filter(({ lines }) => lines !== undefined)).toEqual([]);
    },
  );
});
