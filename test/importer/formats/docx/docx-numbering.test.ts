import { describe, expect, it } from "vitest";
import { readLists } from "#importer/formats/docx/docx-lists.ts";
import { ListCounter } from "#importer/formats/docx/docx-numbering.ts";
import { readXmlTree } from "#importer/formats/xml/xml-tree.ts";

/** A counter for one list, of levels as in numbering.xml. */
function makeCounter(levels: string, change = ""): ListCounter {
  const abstract = `<w:abstractNum w:abstractNumId="1">${levels}</w:abstractNum>`;
  const num = `<w:num w:numId="2"><w:abstractNumId w:val="1"/>${change}</w:num><w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>`;
  return new ListCounter(readLists(readXmlTree(`<w:numbering>${abstract}${num}</w:numbering>`), new Map()));
}

const level = (at: number, format: string, pattern: string, more = ""): string =>
  `<w:lvl w:ilvl="${at}"><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${pattern}"/></w:lvl>`;

const outline = [
  level(0, "upperRoman", "%1."),
  level(1, "decimal", "%1.%2."),
  level(2, "lowerLetter", "%3)"),
].join("");

/** What is printed before paragraphs on these levels, one after the other. */
const labels = (counter: ListCounter, levels: readonly number[], num = "2"): string[] =>
  levels.map((at) => counter.next({ num, level: at }));

describe("ListCounter", () => {
  it.each([
    ["counts each level, and anew below a level that counts on", outline, "", [0, 1, 1, 2, 0, 1], ["I. ", "I.1. ", "I.2. ", "a) ", "II. ", "II.1. "]],
    ["begins where a level says", level(0, "decimal", "%1.", '<w:start w:val="4"/>'), "", [0, 0], ["4. ", "5. "]],
    ["begins where a list says that uses it", outline, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="3"/></w:lvlOverride>', [0, 0], ["III. ", "IV. "]],
    ["counts in figures throughout where a level says so", outline.replace("%1.%2.", '%1.%2."/><w:isLgl/><x a="'), "", [0, 1], ["I. ", "1.1. "]],
    ["counts on where a level is not to begin anew", `${level(0, "decimal", "%1.")}${level(1, "decimal", "Mô hình %2:", '<w:lvlRestart w:val="0"/>')}`, "", [0, 1, 0, 1], ["1. ", "Mô hình 1: ", "2. ", "Mô hình 2: "]],
    ["prints no blank where none follows", level(0, "decimal", "Mô hình %1", '<w:suff w:val="nothing"/>'), "", [0], ["Mô hình 1"]],
    ["prints two figures", level(0, "decimalZero", "%1."), "", [0], ["01. "]],
    ["takes the way of counting for older programs", level(0, "", "%1.").replace('<w:numFmt w:val=""/>', '<mc:AlternateContent><mc:Choice><w:numFmt w:val="custom"/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>'), "", [0], ["1. "]],
    ["prints a bullet of a symbol font as a hyphen", level(0, "bullet", "\uf0b7"), "", [0], ["- "]],
    ["prints nothing on a level that the list has not", outline, "", [5], [""]],
  ] as const)("%s", (_, levels, change, places, printed) => {
    expect(labels(makeCounter(levels, change), places)).toEqual(printed);
  }); // prettier-ignore

  it("counts two lists of one kind on, and one that begins anew by itself", () => {
    const shared = makeCounter(outline);
    expect([...labels(shared, [0]), ...labels(shared, [0], "3")]).toEqual(["I. ", "II. "]);
    const own = makeCounter(
      outline,
      '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>',
    );
    expect([...labels(own, [0], "3"), ...labels(own, [0])]).toEqual(["I. ", "I. "]);
  });

  it("finds the levels of a list that a list style holds", () => {
    const lists = `<w:numbering><w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="MauSo"/></w:abstractNum><w:abstractNum w:abstractNumId="2"><w:styleLink w:val="MauSo"/>${level(0, "decimal", "Mô hình %1:")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>`;
    const counter = new ListCounter(readLists(readXmlTree(lists), new Map([["MauSo", "2"]])));
    expect(labels(counter, [0], "1")).toEqual(["Mô hình 1: "]);
  });

  it("reads a pattern up to a hundred letters (longestPattern)", () => {
    const label = (pattern: string): string | undefined =>
      labels(makeCounter(level(0, "decimal", pattern)), [0])[0];
    expect(label(`${"a".repeat(98)}%1`)).toBe(`${"a".repeat(98)}1 `);
    expect(label(`${"a".repeat(99)}%1`)).toBe(`${"a".repeat(99)}% `);
    expect(label("a".repeat(101))).toBe(`${"a".repeat(100)} `);
  });
});
