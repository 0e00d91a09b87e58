import { splitLabelledCell } from "#importer/items/cell-labels.ts";
import { describe, expect, it } from "vitest";
import { importWords } from "../../helpers/import-words.ts";

/** A cell of who leads, its paragraphs as “field: words”. */
const split = (...texts: readonly string[]) => {
  const statements = texts.map((text) => ({ text, lines: [1, 1] as [number, number] }));
  const cell = { field: "leads" as const, heading: "Chủ trì", statements };
  return splitLabelledCell(cell, importWords.labels).flatMap(({ field, statements: own }) =>
    own.map(({ text }) => `${field}: ${text}`),
  );
};

describe("splitLabelledCell(cell, book)", () => {
  it("cuts a cell where labels begin", () => {
    expect(split("Sở Y tế", "Phối hợp: Công an tỉnh")).toEqual([
      "leads: Sở Y tế",
      "coordinators: Công an tỉnh",
    ]);
  });

  it("leaves nothing of a paragraph of dashes beside others", () => {
    expect(split("---", "Phối hợp: Công an tỉnh")).toEqual(["coordinators: Công an tỉnh"]);
  });
});
