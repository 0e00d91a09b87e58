import { describe, expect, it } from "vitest";
import { packWords } from "#search/words/pack-words.ts";
import { createWordIndex, readWordFile } from "#search/words/word-index.ts";

const texts = [
  ["Chữ ký số của công dân.", "Số hóa hồ sơ."],
  [],
  ["Chủ kỳ sở", "hồ", "sơ"],
  ["công dân công dân số"],
];
const words = ["so", "chu", "ky", "cong", "dan", "ho", "hoa", "cua", "khac"];
const packed = packWords(texts, words);
const loads: number[] = [];
const index = createWordIndex({ words, ...packed }, (file) => {
  loads.push(file);
  return Promise.resolve(packed.files[file] ?? new Uint8Array());
});
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
    expect(packWords(texts, words)).toEqual(packed);
  });

  it("load a file once, and again where it did not come", async () => {
    expect(loads).toEqual([0]);
    let tries = 0;
    const flaky = createWordIndex({ words, ...packed }, (file) => {
      tries += 1;
      return tries === 1
        ? Promise.reject(new Error("404"))
        : Promise.resolve(packed.files[file] ?? new Uint8Array());
    });
    await expect(flaky.findPhrase(["so"], false)).rejects.toThrow("404");
    expect((await flaky.findPhrase(["so"], false)).size).toBe(3);
  });

  it("refuse a file that is cut", () => {
    expect(() => readWordFile((packed.files[0] ?? new Uint8Array()).subarray(0, 9), words.length)).toThrow(
      /cut/,
    );
  });
});

describe("wordFileBytes: words lie in files", () => {
  /** Six bytes of a word's head, with its one form, then a byte a place; the first place of the second word takes two more. */
  const text = (second: number): readonly string[] => [
    [...Array.from({ length: 23_994 }, () => "a"), ...Array.from({ length: second - 8 }, () => "b")].join(
      " ",
    ),
  ];

  it.each([
    [24_000, [2]],
    [24_001, [1, 1]],
  ])("of 48 000 bytes at most: one of 24 000 and one of %i are in files of %j", (second, sizes) => {
    const { files, sizes: found } = packWords([text(second)], ["a", "b"]);
    expect(found).toEqual(sizes);
    expect(files.reduce((sum, { length }) => sum + length, 0)).toBe(24_000 + second);
  });
});
