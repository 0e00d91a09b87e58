import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
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

  it("unpacks to twelve million bytes at most (largestDrawing)", async () => {
    const read = async (bytes: number): Promise<string> => {
      const packed = deflateSync(" ".repeat(bytes)).toString("latin1");
      const text = `%PDF-1.4\n1 0 obj<</Filter/FlateDecode>>stream\n${packed}\nendstream`;
      return codesOf(Buffer.from(text, "latin1"));
    };
    expect(await read(12_000_000)).toBe("damaged-pdf");
    expect(await read(12_000_001)).toBe("too-much-drawn");
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
