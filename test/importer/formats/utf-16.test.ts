import { readInput } from "#importer/formats/read-input.ts";
import { decodeUtf16 } from "#importer/formats/utf-16.ts";
import { describe, expect, it } from "vitest";

/** A text in UTF-16, its bytes in either order, with or without a mark. */
function encode(text: string, isBig = false, hasMark = false): Uint8Array {
  const bytes = Buffer.from(hasMark ? `\uFEFF${text}` : text, "utf16le");
  return isBig ? bytes.swap16() : bytes;
}

const text = "KẾ HOẠCH\r\nMô hình 1: Kiosk tự phục vụ\r\n";

describe("decodeUtf16(bytes)", () => {
  it.each([
    ["little", false, true],
    ["little", false, false],
    ["big", true, true],
    ["big", true, false],
  ])("reads a text whose bytes stand %s end first (big %s, with a mark %s)", (_, isBig, hasMark) => {
    expect(decodeUtf16(encode(text, isBig, hasMark))).toBe(text);
  });

  it.each([
    ["UTF-8", new TextEncoder().encode(text)],
    ["zeros", new Uint8Array(64)],
    ["a picture", Uint8Array.from({ length: 64 }, (_, at) => (at * 37) % 256)],
    ["half a pair of surrogates", encode(`a\ud800${"b".repeat(20)}`)],
    ["nothing", new Uint8Array()],
  ])("leaves %s", (_, bytes) => {
    expect(decodeUtf16(bytes)).toBeUndefined();
  });

  it("takes a text for one where more than 0.4 of its letters are Latin ones (leastPlain)", () => {
    const read = (plain: number) =>
      decodeUtf16(encode("a".repeat(plain) + "ế".repeat(200 - plain))) !== undefined;
    expect([80, 81].map(read)).toEqual([false, true]);
  });

  it("judges by the first 4,096 bytes (sampleLength)", () => {
    const read = (plain: number, next: string) =>
      decodeUtf16(encode("a".repeat(plain) + "ế".repeat(2048 - plain) + next)) !== undefined;
    expect([read(819, "a"), read(820, "ế")]).toEqual([false, true]);
  });
});

describe("readInput(bytes, name) of UTF-16", () => {
  it.each([
    ["a.txt", text, "text"],
    ["a.csv", '"1","Kiosk"\r\n', "text"],
    ["a.html", "<html><p>KẾ HOẠCH</p></html>", "html"],
    ["a.html", '<html><meta charset="unicode"><p>KẾ HOẠCH</p></html>', "html"],
  ])("reads %s and tells so", async (name, words, format) => {
    for (const hasMark of [true, false]) {
      const read = await readInput(encode(words, false, hasMark), name);
      expect([read.format, read.faults[0]?.code, read.faults[0]?.severity]).toEqual([
        format,
        "utf-16",
        "note",
      ]);
      expect(read.text).toContain(format === "html" ? "KẾ HOẠCH" : words.slice(0, 5));
    }
  });
});
