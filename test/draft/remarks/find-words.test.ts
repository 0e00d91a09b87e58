import { describe, expect, it } from "vitest";
import { findWords } from "#draft/remarks/find-words.ts";
import { scanWordText } from "#draft/remarks/word-text.ts";

/** Words found in a paragraph of the file that was read as this line; undefined where they are not. */
function find(printed: string, line: string, words: string): string | undefined {
  const xml = `<w:document><w:body><w:p><w:r><w:t>${printed}</w:t></w:r></w:p></w:body></w:document>`;
  const letters = scanWordText(xml).paragraphs[0]?.letters ?? [];
  const found = findWords(letters, line, words);
  if (found === undefined) return undefined;
  return xml.slice(letters[found.first]?.from, letters[found.last]?.to);
}

describe("findWords(letters, line, words)", () => {
  it.each([
    ["as they are", "Giao Sở Y tế và Sở Nội vụ", "Giao Sở Y tế và Sở Nội vụ", "Sở Nội vụ", "Sở Nội vụ"],
    ["at their first place", "Sở Y tế, Sở Y tế", "Sở Y tế, Sở Y tế", "Sở Y tế", "Sở Y tế"],
    ["through marks of bold print", "Giao Sở Y tế", "Giao **Sở Y** tế", "**Sở Y** tế", "Sở Y tế"],
    ["through signs that were escaped", "Mức (*) đạt", "Mức (\\*) đạt", "(\\*) đạt", "(*) đạt"],
    ["through the line break of a cell", "MỘT HAI", "| MỘT<br>HAI |", "MỘT<br>HAI", "MỘT HAI"],
    ["with their own case first", "ủy ban, Ủy ban", "ủy ban, Ủy ban", "Ủy ban", "Ủy ban"],
    ["whatever their case", "Ủy ban", "ỦY BAN", "ỦY BAN", "Ủy ban"],
    ["after a number that stands in no text", "Mục tiêu", "1. Mục tiêu", "1. Mục", "Mục"],
    ["by what stands around them", "gọi 0912 345 678 nhé", "gọi [đã ẩn] nhé", "[đã ẩn]", "0912 345 678"],
    ["by what stands before them", "gọi 0912 345 678", "gọi [đã ẩn]", "[đã ẩn]", "0912 345 678"],
    ["by what stands after them", "0912 345 678 là số", "[đã ẩn] là số", "[đã ẩn]", "0912 345 678"],
  ])("finds words %s", (_, printed, line, words, found) => {
    expect(find(printed, line, words)).toBe(found);
  });

  it.each([
    ["are not there", "Giao Sở Y tế", "Giao Sở Y tế", "Sở Nội vụ"],
    ["are empty", "Giao Sở Y tế", "Giao Sở Y tế", ""],
    ["are the line, which is another", "Giao", "Sở", "Sở"],
  ])("finds none that %s", (_, printed, line, words) => {
    expect(find(printed, line, words)).toBeUndefined();
  });

  it("knows a place by sixteen letters before and after it (aroundLength)", () => {
    const before = "abcdefghijklmnopq";
    // The file has another letter than the line, the given number of letters before the words.
    const other = (at: number): string => `${before.slice(0, -at)}#${before.slice(before.length - at + 1)}`;
    expect(find(`${other(16)} 12 z`, `${before} [ẩn] z`, "[ẩn]")).toBeUndefined();
    expect(find(`${other(17)} 12 z`, `${before} [ẩn] z`, "[ẩn]")).toBe("12");
  });

  it("takes sixty letters at most for what was masked (mostBetween)", () => {
    expect(find(`a ${"1".repeat(60)} z`, "a [ẩn] z", "[ẩn]")).toBe("1".repeat(60));
    expect(find(`a ${"1".repeat(61)} z`, "a [ẩn] z", "[ẩn]")).toBeUndefined();
  });
});
