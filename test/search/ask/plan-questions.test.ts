import { describe, expect, it } from "vitest";
import { listAsking } from "#search/index/asking.ts";
import { content } from "../../helpers/own-content.ts";
import { plantCollection } from "./small-collection.ts";

const plan = {
  ...{
    id: "a",
    record: 2,
    number: "7/KH-UBND",
    issued: "01/01/2023",
    lines: 90,
    year: "2023",
    place: "Bắc Kạn",
  },
  ...{ today: "", itemKind: "model" as const, names: [{ name: "Bắc Kạn", kind: "issued" as const }] },
};
const { titles, search } = plantCollection(
  [
    { title: "Số hóa kế hoạch", text: ["Mấy mô hình của Bắc Kạn."] },
    { kind: "item", title: "Chữ ký số", plan: 0, number: 24 },
    { kind: "plan", title: "Triển khai Đề án 06", plan: 0, text: ["Kế hoạch 7/KH-UBND Bắc Kạn"] },
  ],
  {
    plans: [plan],
    asking: listAsking(content.vocabulary["search-words"]),
    documentSigns: [["kh", "ke hoach"]],
  },
  ["số bao nhiêu ngày nào ai ký có thời gian thực hiện"],
);

describe("a question of a plan", () => {
  it.each([
    ["số kế hoạch của Bắc Kạn", "number"],
    ["so ke hoach bac kan", "number"],
    ["kế hoạch Bắc Kạn ban hành ngày nào", "number"],
    ["kế hoạch 7 ban hành khi nào", "number"],
    ["ai ký kế hoạch Bắc Kạn", "signer"],
    ["Bắc Kạn có mấy mô hình", "count"],
    ["thời gian thực hiện kế hoạch 7/KH-UBND", "span"],
  ] as const)("“%s” is answered by the plan: %s", async (query, asks) => {
    expect((await search(query)).asks.has(asks)).toBe(true);
    expect((await titles(query))[0]).toBe("Triển khai Đề án 06");
  });

  it.each(["số kế hoạch", "thời gian thực hiện chữ ký số", "bao nhiêu mô hình"])(
    "“%s”, which names no plan, is none: its words are looked for",
    async (query) => {
      const { asks } = await search(query);
      expect([...asks].filter((one) => one !== "nothing")).toEqual([]);
    },
  );
});
