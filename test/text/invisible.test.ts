import { fold } from "#text/fold.ts";
import { dropInvisible } from "#text/invisible.ts";
import { stripMarkup } from "#text/markup.ts";
import {
  listInvisibleKinds,
  listInvisibleLines,
  showInvisible,
  tellInvisible,
} from "#text/tell-invisible.ts";
import { describe, expect, it } from "vitest";

/** Code points of every kind, with how the message names them. */
const hidden = [
  ...[0x061c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069].map(
    (code) => [code, "đổi chiều chữ"] as const,
  ),
  ...[0x200b, 0x200c, 0x200d, 0x2060, 0x2063, 0xfeff].map((code) => [code, "rộng bằng không"] as const),
  [0x00ad, "gạch nối mềm"] as const,
  ...[0xfe00, 0xfe0e, 0xfe0f, 0xe0100].map((code) => [code, "chọn dạng chữ"] as const),
  ...[0xe0001, 0xe0041, 0xe007f].map((code) => [code, "thẻ ẩn"] as const),
  ...[0x034f, 0x115f, 0x180e, 0x3164, 0xfffa].map((code) => [code, "không in ra"] as const),
];

const shown = [
  "Triển khai Đề án 06 ở huyện Quảng Trạch: 12 mô hình, 3 giai đoạn",
  "Sổ\u00a0tay\u2009mô\u202fhình\u3000A\tB",
  "15/KH\u2011UBND – “trích”, ½, №, 5*, ☐ ☑ →",
  "ho\u0301a",
  "☎\ufe0f 1\ufe0f\u20e3 👨\u200d👩\u200d👧 ❤\ufe0f\u200d🔥",
  "שלום",
  "ខ្មែរ ꨌꩌ 喃",
  "",
];

describe("a character that prints nothing", () => {
  it.each(hidden)("U+%s is told, dropped and folded away", (code, what) => {
    const text = `Sở Y ${String.fromCodePoint(code)}tế`;
    const number = code.toString(16).toUpperCase().padStart(4, "0");
    expect(tellInvisible(text)).toBe(`Có ký tự ẩn U+${number} (${what}).`);
    expect(dropInvisible(text)).toBe("Sở Y tế");
    expect(stripMarkup(text)).toBe("Sở Y tế");
    expect(fold(text)).toBe("so y te");
  });

  it.each(shown)("is none of those in “%s”", (text) => {
    expect(tellInvisible(text)).toBeUndefined();
    expect(dropInvisible(text)).toBe(text);
  });

  it("parts a letter from its mark no more once it is dropped", () => {
    expect(dropInvisible("hinh\u200b o\u200b\u0301")).toBe("hinh ó");
  });
});

describe("listInvisibleKinds(lines)", () => {
  it("tells each kind once, at its first place, with how many there are", () => {
    const many = Array.from({ length: 300 }, () => "a\u200bb \u202ec");
    expect(listInvisibleKinds(["Đề án", ...many, "x\u{e0041}\u{e0042}\u{e0043}"])).toEqual([
      {
        line: 2,
        column: 2,
        message: "Có ký tự ẩn U+200B (rộng bằng không); cả văn bản có 300 ký tự loại này.",
      },
      {
        line: 2,
        column: 5,
        message: "Có ký tự ẩn U+202E (đổi chiều chữ); cả văn bản có 300 ký tự loại này.",
      },
      { line: 302, column: 2, message: "Có ký tự ẩn U+E0041 (thẻ ẩn); cả văn bản có 3 ký tự loại này." },
    ]);
  });

  it("tells nothing of a clean text", () => {
    expect(listInvisibleKinds(shown)).toEqual([]);
  });
});

describe("showInvisible(text)", () => {
  it.each([
    ["", []],
    ["Đề án", [{ text: "Đề án", hidden: null }]],
    [
      "a\u202eb\u{e0041}",
      [
        { text: "a", hidden: null },
        { text: "U+202E", hidden: "U+202E (đổi chiều chữ)" },
        { text: "b", hidden: null },
        { text: "U+E0041", hidden: "U+E0041 (thẻ ẩn)" },
      ],
    ],
  ])("cuts %j at what prints nothing, which is shown by its number", (text, parts) => {
    expect(showInvisible(text)).toEqual(parts);
  });
});

describe("listInvisibleLines(lines)", () => {
  it("tells each line, with how many others stand in it", () => {
    expect(listInvisibleLines(["một", "h\u200bai\u200b\u202e", "ba\u00ad"])).toEqual([
      { line: 2, column: 2, message: "Có ký tự ẩn U+200B (rộng bằng không) và 2 ký tự ẩn khác." },
      { line: 3, column: 3, message: "Có ký tự ẩn U+00AD (gạch nối mềm)." },
    ]);
  });

  it("tells twenty lines one by one, and those after them as one", () => {
    const lines = (count: number): string[] => Array.from({ length: count }, () => "\u200b");
    expect(listInvisibleLines(lines(20))).toHaveLength(20);
    const told = listInvisibleLines(lines(45));
    expect(told).toHaveLength(21);
    expect(told.at(-1)).toEqual({
      line: 21,
      column: 1,
      message: "Có ký tự ẩn ở 25 dòng nữa, từ dòng này trở đi.",
    });
  });
});
