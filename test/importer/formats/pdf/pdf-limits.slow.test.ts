import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { makePdf as makeNotedPdf } from "./make-pdf.ts";
import { readInput } from "#importer/formats/read-input.ts";

const codesOf = async (bytes: Uint8Array): Promise<string> =>
  (await readInput(bytes, "a.pdf")).faults.map((fault) => fault.code).join();

/** A PDF of so many pages, each of which draws the same. */
function makePdf(pages: number, drawing: string): Uint8Array {
  const packed = deflateSync(drawing).toString("latin1");
  const kids = Array.from({ length: pages }, (_, index) => `${index + 5} 0 R`).join(" ");
  const page =
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 3 0 R>>>>>>";
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    `<</Type/Pages/Kids[${kids}]/Count ${pages}>>`,
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    `<</Length ${packed.length}/Filter/FlateDecode>>\nstream\n${packed}\nendstream`,
    ...Array.from({ length: pages }, () => page),
  ];
  const body = objects.map((text, index) => `${index + 1} 0 obj\n${text}\nendobj\n`).join("");
  return Buffer.from(`%PDF-1.4\n${body}trailer<</Root 1 0 R/Size ${objects.length + 1}>>\n%%EOF`, "latin1");
}

describe("a received PDF", { timeout: 30_000 }, () => {
  const write = "BT /F 9 Tf 50 700 Td (Mo hinh so mot: dich vu cong truc tuyen.) Tj ET\n";

  it("has a thousand pages at most (mostPages)", async () => {
    expect(await codesOf(makePdf(1000, write))).toBe("");
    expect(await codesOf(makePdf(1001, write))).toBe("too-many-pages");
  });

  /** A PDF with one stream that unpacks to so many bytes, and what its dictionary says besides. */
  const readStream = async (bytes: number, more = ""): Promise<string> => {
    const packed = deflateSync(" ".repeat(bytes)).toString("latin1");
    const text = `%PDF-1.4\n1 0 obj<</Filter/FlateDecode${more}>>stream\n${packed}\nendstream`;
    return codesOf(Buffer.from(text, "latin1"));
  };

  it("unpacks to twelve million bytes at most (largestDrawing)", async () => {
    expect(await readStream(12_000_000, "/Length1 9")).toBe("damaged-pdf");
    expect(await readStream(12_000_001, "/Length1 9")).toBe("too-much-drawn");
  });

  it("draws four million bytes on a page at most (largestPage)", async () => {
    expect(await readStream(4_000_000)).toBe("damaged-pdf");
    expect(await readStream(4_000_001)).toBe("too-much-drawn");
  });

  it("has five thousand notes at most, and so many objects for them (mostNotes)", async () => {
    const note = "<</Subtype/Text/Rect[1 1 9 9]>>";
    const noted = (count: number, more = "") => {
      const notes = Array.from({ length: count }, () => note);
      const list = notes.map((_, at) => `${6 + at} 0 R`).join(" ");
      return codesOf(makeNotedPdf(write, `/Annots[${list}]`, [...notes, more]));
    };
    expect([await noted(5000), await noted(5001)]).toEqual(["unread-object", "too-much-drawn"]);
    const objects = (count: number) => `[${"/Annot".repeat(count - 1)}]`;
    expect([await noted(9, objects(5000)), await noted(9, objects(5001))]).toEqual([
      "unread-object",
      "too-much-drawn",
    ]);
  });

  it("has twenty thousand pieces of text on a page at most (mostPieces)", async () => {
    // A line of five words and the blanks between them is nine pieces, a line of one word one.
    const row = (words: number, y: number): string =>
      Array.from({ length: words }, (_, at) => `1 0 0 1 ${50 + at * 100} ${y} Tm (- a) Tj`).join(" ");
    const read = async (pieces: number) => {
      const long = Math.floor(pieces / 9);
      const rows = Array.from({ length: long + (pieces % 9) }, (_, at) =>
        row(at < long ? 5 : 1, 800 - at / 3),
      );
      return codesOf(makePdf(1, `BT /F 0.25 Tf\n${rows.join("\n")}\nET`));
    };
    expect(await read(20_000)).toBe("");
    expect(await read(20_001)).toBe("too-much-drawn");
  });
});
