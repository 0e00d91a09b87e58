import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { unpacksBeyond } from "#importer/formats/pdf/pdf-streams.ts";

/** A stream of a hundred letters, packed, after its dictionary. */
const stream = (dictionary: string): string =>
  `${dictionary}stream\n${deflateSync("a".repeat(100)).toString("latin1")}\nendstream\n`;
const unpacks = async (text: string, most: number): Promise<boolean> =>
  unpacksBeyond(new Uint8Array(Buffer.from(text, "latin1")), most);

describe("unpacksBeyond(bytes, most)", () => {
  it("counts what all streams unpack to, pictures left aside", async () => {
    const two = stream("1 0 obj<</Filter/FlateDecode>>") + stream("2 0 obj<</Filter/Fl>>");
    expect(await unpacks(two, 199)).toBe(true);
    expect(await unpacks(two, 200)).toBe(false);
    expect(await unpacks(stream("1 0 obj<</Subtype/Image/Filter/FlateDecode>>"), 0)).toBe(false);
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
