import { describe, expect, it } from "vitest";
import { linkAddresses } from "#views/parts/linked-text.ts";

describe("linkAddresses(sentence)", () => {
  it.each([
    ["Nghị định số 331/2026/NĐ-CP, Điều 38", [["Nghị định số 331/2026/NĐ-CP, Điều 38", null]]],
    [
      "Luật (https://a.vn/x?id=1&b=2); xem https://b.vn/y.",
      [
        ["Luật (", null],
        ["a.vn", "https://a.vn/x?id=1&b=2"],
        ["); xem ", null],
        ["b.vn", "https://b.vn/y"],
        [".", null],
      ],
    ],
    ["http://a.vn", [["http://a.vn", null]]],
    ["", []],
  ])("cuts “%s”", (sentence, expected) => {
    expect(linkAddresses(sentence).map(({ text, url }) => [text, url])).toEqual(expected);
  });
});
