import {
  type AbbreviationBook,
  type AbbreviationUse,
  findAbbreviations,
  listAbbreviations,
  toExactKey,
} from "#meaning/abbreviations/abbreviations.ts";
import { glossaryFile } from "#schema/glossary.ts";
import { abbreviationsFile } from "#schema/vocabulary/abbreviations.ts";
import { describe, expect, it } from "vitest";

const book: AbbreviationBook = {
  glossary: glossaryFile.parse([
    { short: "CCCD", forms: ["CC-CD"], long: ["căn cước công dân", "thẻ căn cước"], expandIn: ["titles"] },
    { short: "BHXH", long: ["bảo hiểm xã hội"], expandIn: ["names", "titles"] },
    { short: "VNeID", long: ["ứng dụng định danh quốc gia"] },
  ]),
  abbreviations: abbreviationsFile.parse([
    { term: "lao động", forms: ["LĐ"], expandIn: ["names"], examples: ["Sở LĐ"] },
    {
      term: "liên hiệp phụ nữ",
      forms: ["LHPN", "LH PN"],
      expandIn: ["names", "titles"],
      examples: ["Hội LHPN"],
    },
  ]),
};

describe("listAbbreviations(book, use)", () => {
  it.each<[AbbreviationUse, readonly (readonly [string, ...string[]])[]]>([
    [
      "names",
      [
        ["BHXH", "bảo hiểm xã hội"],
        ["LĐ", "lao động"],
        ["LHPN", "liên hiệp phụ nữ"],
        ["LH PN", "liên hiệp phụ nữ"],
      ],
    ],
    [
      "titles",
      [
        ["CCCD", "căn cước công dân", "thẻ căn cước"],
        ["CC-CD", "căn cước công dân", "thẻ căn cước"],
        ["BHXH", "bảo hiểm xã hội"],
        ["LHPN", "liên hiệp phụ nữ"],
        ["LH PN", "liên hiệp phụ nữ"],
      ],
    ],
  ])("lists each form that is read in %s, those of the glossary first", (use, expected) => {
    const listed = listAbbreviations(book, use);
    expect(listed.map(({ short, long }) => [short, ...long])).toEqual(expected);
  });

  it("of empty lists is empty", () => {
    expect(listAbbreviations({ glossary: [], abbreviations: [] }, "names")).toEqual([]);
  });
});

describe("toExactKey(short)", () => {
  it.each([
    ["LĐ-TB&XH", "LD TB XH"],
    ["HĐND", "HDND"],
    ["đ/c", "d c"],
    ["TƯ".normalize("NFD"), "TƯ"],
    ["TU", "TU"],
    ["VNeID", "VNeID"],
    ["&", ""],
  ])("of “%s” is “%s”", (short, key) => {
    expect(toExactKey(short)).toBe(key);
  });
});

describe("findAbbreviations(text, known)", () => {
  const known = ["LĐ", "LĐ-TB&XH", "TB", "UBND", "TƯ", "TT TT"].map((short) => ({ short, long: [short] }));

  it.each([
    ["UBND tỉnh, Sở LĐ", ["UBND", "LĐ"]],
    ["Sở LĐ, UBND, LĐ", ["LĐ", "UBND", "LĐ"]],
    ["Sở LĐ-TB&XH", ["LĐ-TB&XH"]],
    ["Sở LD - TB và XH", ["LĐ", "TB"]],
    ["Sở LĐTBXH", []],
    ["TB LĐ", ["TB", "LĐ"]],
    ["Sở TT-TT", ["TT TT"]],
    ["Sở TT", []],
    ["ubnd", []],
    ["TU", []],
    ["UBNDT", []],
    ["", []],
  ])("in “%s” finds %j", (text, expected) => {
    expect(findAbbreviations(text, known).map(({ short }) => short)).toEqual(expected);
  });

  it("finds nothing where none is known", () => {
    expect(findAbbreviations("UBND tỉnh", [])).toEqual([]);
  });
});
