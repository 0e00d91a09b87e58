import { decodeText, splitLines } from "#text/decode.ts";
import { isMended, longestLine } from "#text/text-faults.ts";
import { describe, expect, it } from "vitest";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("decodeText(bytes)", () => {
  it("reads UTF-8, NFC, LF without fault", () => {
    expect(decodeText(utf8("Mô hình 1\nĐề án"))).toEqual({ text: "Mô hình 1\nĐề án", faults: [] });
  });

  it("mends and names a BOM, CRLF and decomposed marks", () => {
    const { text, faults } = decodeText(utf8(`\uFEFFa\r\n${"hình".normalize("NFD")}`));
    expect(text).toBe("a\nhình");
    expect(faults.map((fault) => [fault.code, fault.line, fault.column])).toEqual([
      ["bom", 1, 1],
      ["carriage-return", 1, 2],
      ["not-nfc", 2, 2],
    ]);
    expect(faults.every(isMended)).toBe(true);
  });

  it.each([
    ["TCVN3", new Uint8Array([0x4b, 0xd5, 0x20, 0x68, 0x6f, 0xb9, 0x63, 0x68, 0xae, 0xaa]), /TCVN3/],
    ["Windows-1258", new Uint8Array([0x6b, 0xea, 0xec, 0x20, 0x68, 0xf4, 0xf2, 0xcc]), /Windows-1258/],
    ["UTF-16", new Uint8Array([0xff, 0xfe, 0x41, 0x00]), /UTF-16/],
  ])("refuses %s bytes and names what they are", (_, bytes, message) => {
    const { text, faults } = decodeText(bytes);
    expect(text).toBe("");
    expect(faults[0]?.code).toBe("encoding");
    expect(faults[0]?.message).toMatch(message);
    expect(faults.some(isMended)).toBe(false);
  });

  it("finds the line and byte of a fault deep in a text", () => {
    const bytes = new Uint8Array([...utf8("Đề án\nkế "), 0xb9, ...utf8(" hoạch")]);
    expect(decodeText(bytes).faults[0]).toMatchObject({ line: 2, column: 6 });
  });

  it("refuses a binary file, an empty one and a line of five million letters", () => {
    expect(decodeText(new Uint8Array([0x50, 0x4b, 0, 0])).faults[0]?.code).toBe("binary");
    expect(decodeText(utf8(" \n\t\n")).faults[0]?.code).toBe("empty");
    expect(decodeText(utf8("a".repeat(5_000_000))).faults[0]).toMatchObject({
      code: "line-too-long",
      column: longestLine + 1,
    });
  });

  it("refuses TCVN3 text that was saved as if it were Latin-1", () => {
    const { faults } = decodeText(
      utf8(
        "KÕ ho¹ch triÓn khai §Ò ¸n ph¸t triÓn øng dông d÷ liÖu vÒ d©n c­, ®Þnh danh vµ x¸c thùc ®iÖn tö ¸¸¸µµµ¹¹¹",
      ),
    );
    expect(faults.map((fault) => fault.code)).toContain("encoding");
  });

  it("takes twenty odd signs for print, more for TCVN3 saved as if it were Latin-1 (mostOddSigns)", () => {
    const codes = (text: string) => decodeText(utf8(text)).faults.map(({ code }) => code);
    expect(codes("¸".repeat(20))).toEqual([]);
    expect(codes("¸".repeat(21))).toEqual(["encoding"]);
    expect(codes(`${"¸".repeat(21)}${"ế".repeat(21)}`)).toEqual([]);
  });

  it("judges the encoding by the first 20,000 characters (sampleLength)", () => {
    const codes = (letters: number) =>
      decodeText(
        utf8(`${`${"a".repeat(99)}\n`.repeat(199)}${"a".repeat(letters)}${"¸".repeat(21)}`),
      ).faults.map(({ code }) => code);
    expect(codes(79)).toEqual(["encoding"]);
    expect(codes(80)).toEqual([]);
  });

  it("takes a line of 20,000 characters, none of more, and tells what else is wrong in it (longestLine)", () => {
    const codes = (text: string) => decodeText(utf8(text)).faults.map(({ code, line }) => [code, line]);
    expect(codes("a".repeat(20_000))).toEqual([]);
    expect(codes(`a\u0001\n${"a".repeat(20_000)}\u0001\nb\u0001`)).toEqual([
      ["control", 1],
      ["line-too-long", 2],
      ["control", 2],
      ["control", 3],
    ]);
  });
});

describe("splitLines(text)", () => {
  it.each([
    ["a\nb\n", ["a", "b"]],
    ["a\nb", ["a", "b"]],
    ["a\n\n", ["a", ""]],
  ])("counts the lines of %j", (text, lines) => {
    expect(splitLines(text)).toEqual(lines);
  });
});
