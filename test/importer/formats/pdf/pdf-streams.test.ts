import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { unpacksBeyond } from "#importer/formats/pdf/pdf-streams.ts";

/** A stream of a hundred letters, packed, after its dictionary. */
const stream = (dictionary: string): string =>
  `${dictionary}stream\n${deflateSync("a".repeat(100)).toString("latin1")}\nendstream\n`;
const unpacks = async (text: string, drawing: number, page = drawing, notes = 9): Promise<boolean> =>
  unpacksBeyond(new Uint8Array(Buffer.from(text, "latin1")), { drawing, page, notes });

describe("unpacksBeyond(bytes, most)", () => {
  it("counts what all streams unpack to, pictures left aside", async () => {
    const two = stream("1 0 obj<</Filter/FlateDecode>>") + stream("2 0 obj<</Filter/Fl>>");
    expect(await unpacks(two, 199)).toBe(true);
    expect(await unpacks(two, 200)).toBe(false);
    expect(await unpacks(stream("1 0 obj<</Subtype/Image/Filter/FlateDecode>>"), 0)).toBe(false);
  });

  it("counts what one stream of drawing unpacks to, fonts and lists of objects left aside", async () => {
    const read = (dictionary: string, page: number) =>
      unpacks(stream(`1 0 obj<<${dictionary}/Filter/FlateDecode>>`), 1000, page);
    expect([await read("", 99), await read("", 100)]).toEqual([true, false]);
    for (const kept of ["/Length1 9", "/Subtype/Type1C", "/Type/ObjStm"])
      expect(await read(kept, 99)).toBe(false);
  });

  it("counts annotations, packed ones too", async () => {
    const packed = deflateSync("/Type/Annot ".repeat(5)).toString("latin1");
    const text = `/Annots 1 0 obj<</Filter/FlateDecode>>stream\n${packed}\nendstream\n`;
    expect([await unpacks(text, 1000, 1000, 5), await unpacks(text + " 2 0 obj", 1000, 1000, 6)]).toEqual([
      true,
      false,
    ]);
  });

  it("looks at a thousand bytes of a dictionary (longestDictionary)", async () => {
    const long = (length: number): string => "FlateDecode".padEnd(length, " ");
    expect(await unpacks(stream(long(1000)), 50)).toBe(true);
    expect(await unpacks(stream(long(1001)), 50)).toBe(false);
  });

  it("takes more than twenty thousand streams for too much, whatever is in them (mostStreams)", async () => {
    expect(await unpacks("stream endstream ".repeat(20_000), 50)).toBe(false);
    expect(await unpacks("stream endstream ".repeat(20_001), 50)).toBe(true);
  });
});
