import { dropInvisible } from "#text/invisible.ts";
import { tellInvisible } from "#text/tell-invisible.ts";
import { fold, stripMarks } from "#text/fold.ts";
import { findLookalikes, mayReadOtherwise } from "#text/lookalikes.ts";
import { joinWhitespace } from "#text/join.ts";
import { maskLine } from "#text/mask.ts";
import { stripMarkup } from "#text/markup.ts";
import { findWord, findWordEnd } from "#text/word-edges.ts";
import { describe, expect, it } from "vitest";

/** Every character of Unicode's first plane but halves of pairs, and some of the others. */
const characters = [
  ...Array.from({ length: 0x10000 }, (_, code) => code).filter((code) => code < 0xd800 || code > 0xdfff),
  ...[0x1d400, 0x1f600, 0x2f800, 0xe0001, 0xe0100],
].map((code) => String.fromCodePoint(code));

/** What stripMarks says of itself, with nothing but Unicode's own forms. */
const stripSlowly = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]|[\ufff9-\ufffb]|\p{Default_Ignorable_Code_Point}/gu, "")
    .replace(/[đð]/g, "d")
    .replace(/[ĐÐ]/g, "D");

describe("stripMarks(text), letter by letter", () => {
  it("says of every character what Unicode's decomposition says", () => {
    const wrong = characters.filter((one) => stripMarks(`a${one}b`) !== stripSlowly(`a${one}b`));
    expect(wrong).toEqual([]);
  });

  it.each([
    ["Hoá đơn Ðiện tử", "Hoa don Dien tu"],
    ["Ho\u0301a\u0323\u0302", "Hoa"],
    ["\u{1f600} Sở", "\u{1f600} So"],
    // Marks of another alphabet are set in canonical order, whichever was typed first.
    ["\u05d1\u05bc\u05b0 ệ", "\u05d1\u05b0\u05bc e"],
    ["plain", "plain"],
    ["", ""],
  ])("makes “%s” “%s”", (text, plain) => {
    expect(stripMarks(text)).toBe(plain);
    expect(stripSlowly(text)).toBe(plain);
  });
});

describe("fold(text), letter by letter", () => {
  it("says of every character what the whole text in small letters says", () => {
    const slowly = (text: string): string => stripMarks(text).toLowerCase();
    const wrong = characters.filter((one) =>
      [`A${one}B`, `${one}${one}`, ` ${one}`].some((text) => fold(text) !== slowly(text)),
    );
    expect(wrong).toEqual([]);
  });

  it.each([4096, 4097])("folds a text of %i letters", (length) => {
    expect(fold("Ệ".repeat(length))).toBe("e".repeat(length));
  });

  it("leaves the last sigma of a word what it is", () => {
    expect(fold("ΟΔΟΣ")).toBe("ΟΔΟΣ".toLowerCase());
  });
});

/** Where the words of a text begin and end. */
function listEdges(text: string): number[] {
  const edges: number[] = [];
  for (let at = findWord(text, 0); at < text.length; at = findWord(text, edges.at(-1) ?? 0))
    edges.push(at, findWordEnd(text, at));
  return edges;
}

describe("findWord, findWordEnd", () => {
  it("part words where the pattern of a word does, of every character", () => {
    const slowly = (text: string): number[] =>
      [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)].flatMap(({ 0: word, index }) => [
        index,
        index + word.length,
      ]);
    const halves = ["\ud835", "\udc00", "\ud835\ud835\udc00"];
    const wrong = [...characters, ...halves].filter((one) => {
      const text = `a${one}b ${one}b ${one}`;
      return listEdges(text).join() !== slowly(text).join();
    });
    expect(wrong).toEqual([]);
  });
});

describe("mayReadOtherwise(text)", () => {
  it("is true of every character that is read as another or not at all", () => {
    const changed = (one: string): boolean => dropInvisible(one) !== one || findLookalikes(one).length > 0;
    expect(characters.filter((one) => changed(one) && !mayReadOtherwise(one))).toEqual([]);
    expect([..."\u02d7\u2010\u2011\u2012\u2043\u2212\ufe63\uff0d"].every(mayReadOtherwise)).toBe(true);
  });

  it("is false of Vietnamese letters and the common signs, so that most lines are not searched", () => {
    const usual = "ĂăÂâĐđÊêÔôƠơƯư ẠạẢảẤấỀềỆệỐốỘộỚớỮữỹ 0123456789 “”‘’–—…•/().,;:%+-_½²";
    expect([...usual, "\u0301", "\u0323"].filter(mayReadOtherwise)).toEqual([]);
  });
});

describe("tellInvisible(text)", () => {
  it("tells every character that prints nothing: what is asked first leaves none out", () => {
    const told = characters.filter((one) => tellInvisible(`a${one}b`) !== undefined);
    // A picture's joiner and selectors belong to it; on their own they print nothing.
    const silent = characters.filter((one) => /\p{Default_Ignorable_Code_Point}|[\ufff9-\ufffb]/u.test(one));
    expect(told).toEqual(silent);
  });
});

describe("lines that need nothing done", () => {
  it.each([
    ["Sở Y tế", "Sở Y tế"],
    [" Sở  Y tế\t", "Sở Y tế"],
    ["Sở\u00a0Y tế", "Sở Y tế"],
    ["Sở\nY tế", "Sở Y tế"],
  ])("joinWhitespace: “%s” is “%s”", (text, joined) => {
    expect(joinWhitespace(text)).toBe(joined);
  });

  it.each([
    ["Chủ trì: Sở Y tế  ", "Chủ trì: Sở Y tế"],
    ["Chủ trì: **Sở Y tế**", "Chủ trì: Sở Y tế"],
    ["a<br>b", "a b"],
    ["## Mô hình", "Mô hình"],
    ["[Sở](https://so.example)", "Sở"],
    ["06\\_QĐ", "06_QĐ"],
    ["5\\*", "5*"],
  ])("stripMarkup: “%s” is “%s”", (text, plain) => {
    expect(stripMarkup(text)).toBe(plain);
  });

  it.each([
    ["gọi 0912 345 678", ["phone"]],
    ["gọi 09.1.2.3.4.5.6.7.8", ["phone"]],
    ["gọi 091234567", []],
    ["CMND 123456789", ["identity-number"]],
    ["CMND 12345678", []],
    ["thư a.b@mail.example", ["email"]],
    ["từ 01/01/2024 đến 31/12/2024", []],
  ])("maskLine: “%s” holds %j", (text, kinds) => {
    expect(maskLine(text, 1).masked.map(({ kind }) => kind)).toEqual(kinds);
  });
});
