import { describe, expect, it } from "vitest";
import { packWords } from "#search/words/pack-words.ts";
import { createWordIndex } from "#search/words/word-index.ts";

const texts = [
  ["Chữ ký số của công dân.", "Số hóa hồ sơ."],
  [],
  ["Chủ kỳ sở", "hồ", "sơ"],
  ["công dân công dân số"],
];
const packed = packWords(texts);
const index = createWordIndex(packed);
const find = async (phrase: string, isExact: boolean) => [
  ...(await index.findPhrase(phrase.split(" "), isExact)),
];

describe("packWords, createWordIndex", () => {
  it.each([
    [
      "chu ky so",
      false,
      [
        [0, 0],
        [2, 0],
      ],
    ],
    ["chữ ký số", true, [[0, 0]]],
    ["chủ kỳ sở", true, [[2, 0]]],
    [
      "so",
      false,
      [
        [0, 2],
        [2, 2],
        [3, 4],
      ],
    ],
    [
      "số",
      true,
      [
        [0, 2],
        [3, 4],
      ],
    ],
    ["công dân số", true, [[3, 2]]],
    ["so chu", false, []],
    ["khac", false, []],
    ["xyz", false, []],
    ["chư", true, []],
  ] as const)("finds “%s” (marks count: %s) in %j", async (phrase, isExact, found) => {
    expect(await find(phrase, isExact)).toEqual(found);
  });

  it("let no phrase run from one statement into the next (statementGap)", async () => {
    expect(await find("dan so", false)).toEqual([[3, 3]]);
    expect(await find("ho so", false)).toEqual([[0, 9]]);
  });

  it("give the same bytes for the same texts", () => {
    expect(packWords(texts)).toEqual(packed);
  });

  it("hold a statement that several records have once, and find each record by it", async () => {
    const shared = ["Thực hiện thường xuyên.", "Thực hiện thường xuyên"];
    // How many it has, and a step for each.
    expect(packWords([shared, shared]).length - packWords([shared]).length).toBe(1 + 2);
    const both = createWordIndex(packWords([shared, ["Năm 2023.", ...shared]]));
    expect([...(await both.findPhrase(["thường", "xuyên"], true))]).toEqual([
      [0, 2],
      [1, 5],
    ]);
  });

  it("refuse bytes that are cut", () => {
    for (const length of [9, packed.length - 1])
      expect(() => createWordIndex(packed.subarray(0, length))).toThrow(/cut/);
  });
});
