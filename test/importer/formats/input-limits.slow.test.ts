import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { hasTooManyParagraphs, hasTooManyTags } from "#importer/formats/input-limits.ts";
import { readInput } from "#importer/formats/read-input.ts";

const codesOf = async (bytes: Uint8Array, name: string): Promise<string> =>
  (await readInput(bytes, name)).faults.map((fault) => fault.code).join();
const codesOfText = async (text: string, name = "a.txt"): Promise<string> =>
  codesOf(new TextEncoder().encode(text), name);

describe("a received file", () => {
  it("has fifty million bytes at most (largestFile)", async () => {
    expect(await codesOf(new Uint8Array(50_000_000), "a.pdf")).toBe("damaged-pdf");
    expect(await codesOf(new Uint8Array(50_000_001), "a.pdf")).toBe("large-file");
  });

  it("has five million bytes at most where it is text (largestText)", async () => {
    const text = `${"a".repeat(999)}\n`.repeat(5000);
    expect(await codesOfText(text)).toBe("too-many-letters");
    expect(await codesOfText(`a${text}`)).toBe("large-text");
  });

  it("has five hundred thousand letters at most (mostLetters)", async () => {
    const text = `${"a".repeat(999)}\n`.repeat(500);
    expect(await codesOfText(text)).toBe("");
    expect(await codesOfText(`a${text}`)).toBe("too-many-letters");
  });

  it("has twenty thousand lines at most (mostLines)", async () => {
    expect(await codesOfText("a\n".repeat(20_000))).toBe("");
    expect(await codesOfText("a\n".repeat(20_001))).toBe("too-many-lines");
  });

  it("has three hundred thousand tags at most (mostTags)", () => {
    expect(hasTooManyTags("<b>".repeat(300_000))).toBe(false);
    expect(hasTooManyTags("<b>".repeat(300_001))).toBe(true);
  });

  it("has a hundred thousand cells at most, spans counted (mostCells)", async () => {
    const rows = "<tr><td colspan=999>a<td>b".repeat(100);
    expect(await codesOfText(`<table>${rows}</table>`, "a.html")).toBe("");
    expect(await codesOfText(`<table>${rows}<tr><td>c</table>`, "a.html")).toBe("too-many-cells");
  });
});

describe("a Word document", () => {
  it("has fifty thousand paragraphs at most (mostParagraphs)", () => {
    expect(hasTooManyParagraphs(`<w:pPr/>${"<w:p/>".repeat(50_000)}`)).toBe(false);
    expect(hasTooManyParagraphs("<w:p/>".repeat(50_001))).toBe(true);
  });

  it("has eight million bytes of XML at most (largestDocument)", async () => {
    const read = async (bytes: number): Promise<string> => {
      const archive = new JSZip();
      archive.file("word/document.xml", "<w:document/>".padEnd(bytes, " "));
      return codesOf(await archive.generateAsync({ type: "uint8array", compression: "DEFLATE" }), "a.docx");
    };
    expect(await read(8_000_000)).toBe("damaged-docx");
    expect(await read(8_000_001)).toBe("too-large");
  });
});
