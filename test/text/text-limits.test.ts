import { describe, expect, it } from "vitest";
import { continuesCompound } from "#text/compounds.ts";
import { listInvisibleLines } from "#text/tell-invisible.ts";
import { findRestrictedMark } from "#text/restricted.ts";

describe("longestHead: a name with a dash goes on", () => {
  it("where its head and the blanks after it have a hundred letters at most", () => {
    expect(continuesCompound(`văn hóa${" ".repeat(93)}`, "thông tin")).toBe(true);
    expect(continuesCompound(`văn hóa${" ".repeat(94)}`, "thông tin")).toBe(false);
  });
});

describe("headLines: a stamp of secrecy", () => {
  const stamped = (line: number): readonly string[] => [
    ...Array.from({ length: line - 1 }, (_, at) => `Dòng ${at}.`),
    "",
    "MẬT",
  ];

  it("stands in the first forty lines that are not blank", () => {
    expect(findRestrictedMark(stamped(40))).toEqual({ mark: "MẬT", line: 41 });
    expect(findRestrictedMark(stamped(41))).toBeUndefined();
  });
});

describe("mostTold: invisible characters", () => {
  const told = (lines: number) => listInvisibleLines(Array.from({ length: lines }, () => "a\u200bb"));

  it("are told line by line in twenty lines, the others together", () => {
    expect(told(20).map((one) => one.line)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
    expect(told(22)).toHaveLength(21);
    expect(told(22).at(-1)).toMatchObject({ line: 21, message: expect.stringContaining("2 dòng nữa") });
  });
});
