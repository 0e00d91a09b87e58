import { openArchive, unpackParts } from "#importer/formats/archive.ts";
import { readInput } from "#importer/formats/read-input.ts";
import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { makeDocx } from "./make-input-files.ts";

/** Packed as quickly as may be: what is large here is one sign over and over. */
const packing = { type: "uint8array", compression: "DEFLATE", compressionOptions: { level: 1 } } as const;

async function makeZip(parts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [name, content] of Object.entries(parts)) zip.file(name, content);
  return zip.generateAsync(packing);
}

/**
 * The archive with one number of its directory changed for one part (PKWARE APPNOTE 4.3.12): `offset` 8 its flags, 10 the
 * way it is packed, 24 its size unpacked.
 */
function forge(bytes: Uint8Array, name: string, offset: 8 | 10 | 24, value: number): Uint8Array {
  const forged = bytes.slice();
  const view = new DataView(forged.buffer);
  for (let at = 0; at + 46 < forged.length; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const named = new TextDecoder().decode(forged.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
    if (named === name && offset === 24) view.setUint32(at + offset, value, true);
    else if (named === name) view.setUint16(at + offset, value, true);
  }
  return forged;
}

async function unpack(bytes: Uint8Array, most: number): Promise<unknown> {
  const archive = await openArchive(bytes);
  const parts = archive === undefined ? undefined : await unpackParts(archive, /\.xml$/, most);
  return parts instanceof Map
    ? [...parts].map(([name, part]) => [name, new TextDecoder().decode(part as Uint8Array)])
    : parts;
}

describe("unpackParts(archive, name, most)", () => {
  it("unpacks the parts whose name fits, up to the bytes allowed for all of them", async () => {
    const zip = await makeZip({ "a.xml": "một", "b.png": "hình", "c/d.xml": "hai" });
    expect(await unpack(zip, 8)).toEqual([
      ["a.xml", "một"],
      ["c/d.xml", "hai"],
    ]);
    expect(await unpack(zip, 7)).toBe("too-large");
    expect(await unpack(await makeZip({ "b.png": "hình" }), 0)).toEqual([]);
  });

  it("refuses a part that holds less or more than it claims", async () => {
    const zip = await makeZip({ "a.xml": "a".repeat(1000) });
    expect(await unpack(forge(zip, "a.xml", 24, 1000), 5000)).toEqual([["a.xml", "a".repeat(1000)]]);
    expect(await unpack(forge(zip, "a.xml", 24, 999), 5000)).toBe("damaged");
    expect(await unpack(forge(zip, "a.xml", 24, 1001), 5000)).toBe("damaged");
  });

  it("stops at the limit, whatever a part claims to hold", { timeout: 30_000 }, async () => {
    const zip = await makeZip({ "a.xml": "a".repeat(60e6) });
    const lying = forge(zip, "a.xml", 24, 5);
    const before = process.memoryUsage().arrayBuffers;
    let peak = before;
    const timer = setInterval(() => (peak = Math.max(peak, process.memoryUsage().arrayBuffers)), 1);
    expect(await unpack(lying, 1000)).toBe("too-large");
    clearInterval(timer);
    // 16 kB packed, which are worked off at once, make 16 MB at the most.
    expect(peak - before).toBeLessThan(40e6);
  });
});

describe("openArchive(bytes)", () => {
  it.each([
    ["a locked part", 8, 1],
    ["a way of packing that is not known", 10, 99],
  ] as const)("does not open an archive with %s", async (_, offset, value) => {
    const zip = await makeZip({ "a.xml": "một" });
    expect(await openArchive(zip)).toBeDefined();
    expect(await openArchive(forge(zip, "a.xml", offset, value))).toBeUndefined();
  });
});

describe("readInput(bytes, name) of a Word document", () => {
  const read = async (change: (zip: JSZip) => void, claim?: number): Promise<readonly string[]> => {
    const docx = await makeDocx([{ kind: "paragraph", runs: [{ text: "Mô hình 1", bold: false }] }]);
    const zip = await JSZip.loadAsync(docx);
    change(zip);
    const bytes = await zip.generateAsync(packing);
    const name = "word/document.xml";
    const given = claim === undefined ? bytes : forge(bytes, name, 24, claim);
    const { text: lines, faults } = await readInput(given, "ke-hoach.docx");
    return [lines, ...faults.map((fault) => fault.code)];
  };
  const blanks = " ".repeat(25e6);

  it.each([
    ["reads it as it is", () => undefined, undefined, ["Mô hình 1\n"]],
    ["leaves its pictures packed", (zip) => zip.file("word/media/a.emf", blanks), undefined, ["Mô hình 1\n"]],
    ["refuses 25 MB of XML", (zip) => zip.file("word/a.xml", blanks), undefined, ["", "too-large"]],
    ["refuses them under a lie", (zip) => zip.file("word/document.xml", blanks), 900, ["", "too-large"]],
    ["refuses a small lie", () => undefined, 900, ["", "damaged-docx"]],
    [
      "refuses it without its text",
      (zip) => zip.remove("word/document.xml"),
      undefined,
      ["", "damaged-docx"],
    ],
  ] as readonly (readonly [string, (zip: JSZip) => unknown, number | undefined, readonly string[]])[])(
    "%s",
    { timeout: 30_000 },
    async (_, change, claim, expected) => {
      expect(await read(change, claim)).toEqual(expected);
    },
  );
});
