import { describe, expect, it } from "vitest";
import { readInput } from "#importer/formats/read-input.ts";
import { cell, makeWord, paragraph, run, textBox } from "./make-word.ts";

/** Lines of a document, each with the paragraphs of its body that it was read from. */
async function readOrigins(body: string): Promise<readonly (readonly [line: string, ...from: number[]])[]> {
  const { text, origins } = await readInput(await makeWord(body), "a.docx");
  return text
    .replace(/\n$/, "")
    .split("\n")
    .map((line, index) => [line, ...(origins[index] ?? [])] as const);
}

describe("a line of a Word document knows its paragraphs", () => {
  it.each([
    [
      "one a line, empty ones counted",
      `${paragraph(run("A"))}<w:p/>${paragraph(run("B"))}`,
      [
        ["A", 0],
        ["B", 2],
      ],
    ],
    [
      "one for two lines",
      paragraph(`${run("A")}<w:r><w:br/></w:r>${run("B")}`),
      [
        ["A", 0],
        ["B", 0],
      ],
    ],
    [
      "two where the end of one is deleted",
      paragraph(run("A"), "<w:rPr><w:del/></w:rPr>") + paragraph(run("B")),
      [["AB", 0, 1]],
    ],
    [
      "those of all cells of a row",
      `<w:tbl><w:tr>${cell("A")}${cell("B")}</w:tr><w:tr>${cell("C")}${cell("D")}</w:tr></w:tbl>`,
      [
        ["| A | B |", 0, 1],
        ["| C | D |", 2, 3],
      ],
    ],
    [
      "those of a table that lays out a page",
      `<w:tbl><w:tr>${cell("A")}</w:tr><w:tr>${cell("B")}</w:tr></w:tbl>`,
      [
        ["A", 0],
        ["B", 1],
      ],
    ],
    [
      "that of a text box",
      paragraph(run("A") + textBox(paragraph(run("B")))),
      [
        ["A", 0],
        ["B", 1],
      ],
    ],
  ])("%s", async (_, body, lines) => {
    expect(await readOrigins(body)).toEqual(lines);
  });

  it("and a line of another file knows none", async () => {
    const { origins } = await readInput(new TextEncoder().encode("A\nB\n"), "a.txt");
    expect(origins).toEqual([]);
  });
});
