import { describe, expect, it } from "vitest";
import { readNumberedParagraphs } from "#importer/formats/docx/docx-numbering.ts";

describe("longestPattern: what Word prints before a paragraph", () => {
  const label = (pattern: string): string | undefined => {
    const level = `<w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="${pattern}"/></w:lvl>`;
    const lists = `<w:abstractNum w:abstractNumId="1">${level}</w:abstractNum>`;
    const numbering = `${lists}<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>`;
    const document = '<w:p><w:pPr><w:numId w:val="2"/></w:pPr><w:r><w:t>Lưu trú</w:t></w:r></w:p>';
    return readNumberedParagraphs(document, numbering, "")[0]?.label;
  };

  it("is read up to a hundred letters of its pattern", () => {
    expect(label("Mô hình %1:")).toBe("Mô hình 1:");
    expect(label(`${"a".repeat(98)}%1`)).toBe(`${"a".repeat(98)}1`);
    expect(label(`${"a".repeat(99)}%1`)).toBe(`${"a".repeat(99)}%`);
    expect(label("a".repeat(101))).toBe("a".repeat(100));
  });
});
