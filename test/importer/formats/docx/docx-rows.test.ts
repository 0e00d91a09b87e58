import { fillLateRows } from "#importer/formats/docx/docx-rows.ts";
import { describe, expect, it } from "vitest";

describe("fillLateRows(document)", () => {
  const empty = (columns: number) => `<w:tc><w:tcPr><w:gridSpan w:val="${columns}"/></w:tcPr><w:p/></w:tc>`;

  it("puts an empty cell at the head of each row that begins late", () => {
    const row = (columns: number) => `<w:tr><w:trPr><w:gridBefore w:val="${columns}"/></w:trPr>`;
    expect(
      fillLateRows(`${row(1)}<w:tc>a</w:tc></w:tr><w:tr><w:tc>b</w:tc></w:tr>${row(2)}<w:tc>c</w:tc></w:tr>`),
    ).toBe(
      `${row(1)}${empty(1)}<w:tc>a</w:tc></w:tr><w:tr><w:tc>b</w:tc></w:tr>${row(2)}${empty(2)}<w:tc>c</w:tc></w:tr>`,
    );
  });

  it.each([
    '<w:tr><w:trPr><w:gridBefore w:val="0"/></w:trPr><w:tc/></w:tr>',
    '<w:gridBefore w:val="x"/><w:tc/>',
    '<w:gridBefore w:val="1"/>',
    "",
  ])("leaves “%s” as it is", (document) => {
    expect(fillLateRows(document)).toBe(document);
  });
});
