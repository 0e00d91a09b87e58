import { describe, expect, it } from "vitest";
import { readTail } from "#importer/citations/citation-tail.ts";
import { readCitations } from "#importer/citations/citations.ts";
import { alignText } from "#text/aligned.ts";
import { importWords } from "../../helpers/import-words.ts";

const read = (text: string) => readCitations([{ ...alignText(text), line: 1 }], importWords.citations);
const names = (text: string) => read(text).map((one) => one.name ?? one.number);

describe("mostSyllables: a law that no list names", () => {
  const law = (count: number): string => `Luật Xa${" xe".repeat(count - 1)}`;

  it("is named in nine syllables at most", () => {
    expect(names(`Căn cứ ${law(9)}.`)).toEqual([law(9)]);
    expect(names(`Căn cứ ${law(10)}.`)).toEqual([]);
  });
});

describe("longestName, longestTail: damaged text", () => {
  it("is read for a law's name up to 400 letters", () => {
    expect(names(`Căn cứ Luật X${"x".repeat(500)}`)).toEqual([`Luật X${"x".repeat(399)}`]);
  });

  it("is read for date and issuer up to 400 letters", () => {
    expect(readTail(` của X${"x".repeat(500)}`, null).length).toBe(400);
  });
});

describe("listLength: numbers that share a symbol", () => {
  const list = (long: number, short: number): string =>
    `Quyết định số ${"111, ".repeat(long)}${"11, ".repeat(short)}14/QĐ-UBND`;

  it("are read back to 120 letters before the last", () => {
    expect(names(list(1, 28))).toContain("111/QĐ-UBND");
    expect(names(list(2, 27))).toEqual(["14/QĐ-UBND"]);
  });
});

describe("captionLength: the plan's own decision in the caption of an annex", () => {
  const caption = (length: number): string =>
    `Phụ lục (Kèm theo ${"x".repeat(length - 11)} Quyết định số 12/QĐ-UBND)`;

  it("is known where the bracket opens within 400 letters before it", () => {
    expect(names(caption(400))).toEqual([]);
    expect(names(caption(401))).toEqual(["12/QĐ-UBND"]);
  });
});

describe("longestTask: a plan that carries out a document", () => {
  const task = (length: number): string => `Thực hiện ${"x".repeat(length - 11)} Kế hoạch số 12/KH-UBND`;

  it("says so where fewer than 120 letters stand before it", () => {
    expect(read(task(119))[0]?.relation).toBe("implements");
    expect(read(task(120))[0]?.relation).toBe("mentions");
  });
});
