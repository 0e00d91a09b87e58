import { describe, expect, it } from "vitest";
import { importPlan } from "#importer/import-plan.ts";
import { readInput } from "#importer/formats/read-input.ts";
import { splitLines } from "#text/decode.ts";
import { findRestrictedMark } from "#text/restricted.ts";
import { importWords } from "../../../helpers/import-words.ts";
import { cell, makeWord, paragraph, run, textBox } from "./make-word.ts";

type Parts = Parameters<typeof makeWord>[1];

const body = paragraph(run("Kế hoạch"));
const secret = run("MẬT");
const reference = (kind: string) => `<w:r><w:${kind}Reference w:id="7"/></w:r>`;
const notes = (kind: string): Parts => ({
  [`word/${kind}s.xml`]: [`w:${kind}s`, `<w:${kind} w:id="7">${paragraph(secret)}</w:${kind}>`],
});
const margin = (name: "header" | "footer", inner: string): Parts => ({
  [`word/${name}1.xml`]: [name === "header" ? "w:hdr" : "w:ftr", inner],
});
const drawing = (inner: string) =>
  paragraph(`<w:r><w:drawing><wp:inline>${inner}</wp:inline></w:drawing></w:r>`);
const wordArt = '<w:r><w:pict><v:shape><v:textpath string="MẬT"/></v:shape></w:pict></w:r>';

/**
 * All that a Word document may hold beside its text: what of it is published, what is told, and whether a mark of secrecy is
 * sought in it. Words that are published are sought in the text itself.
 */
const kinds: readonly (readonly [
  what: string,
  content: string,
  parts: Parts,
  published: readonly string[],
  told: string,
  isSought: boolean,
])[] = [
  ["a head of pages", body, margin("header", paragraph(secret)), ["Kế hoạch"], "unread-object: 1 đầu, chân trang có chữ", true],
  ["a foot of pages", body, margin("footer", paragraph(secret)), ["Kế hoạch"], "unread-object: 1 đầu, chân trang có chữ", true],
  ["a foot with the number of the page", body, margin("footer", paragraph(run("Trang 2/10"))), ["Kế hoạch"], "", false],
  ["a water mark in a head of pages", body, margin("header", `<w:p>${wordArt}</w:p>`), ["Kế hoạch"], "unread-object: 1 hình mờ (watermark)", true],
  ["a water mark in the text", body + paragraph(wordArt), {}, ["Kế hoạch"], "unread-object: 1 hình mờ (watermark)", true],
  ["a comment", paragraph(run("Kế hoạch") + reference("comment")), notes("comment"), ["Kế hoạch"], "unread-object: 1 nhận xét (comment)", true],
  ["a footnote", paragraph(run("Kế hoạch") + reference("footnote")), notes("footnote"), ["Kế hoạch", "[1] MẬT"], "", true],
  ["an endnote", paragraph(run("Kế hoạch") + reference("endnote")), notes("endnote"), ["Kế hoạch", "[i] MẬT"], "", true],
  ["a note to which nothing refers", body, notes("footnote"), ["Kế hoạch"], "", true],
  ["a text box", body + paragraph(textBox(paragraph(secret))), {}, ["Kế hoạch", "MẬT"], "", true],
  ["hidden words", body + paragraph(run("MẬT", "<w:vanish/>")), {}, ["Kế hoạch"], "hidden-text: 1 chỗ chữ ẩn", true],
  ["white words", body + paragraph(run("MẬT", '<w:color w:val="FFFFFF"/>')), {}, ["Kế hoạch"], "hidden-text: 1 chỗ chữ ẩn", true],
  ["struck words", body + paragraph(run("bỏ", "<w:strike/>")), {}, ["Kế hoạch"], "struck-text: 1 chỗ chữ bị gạch ngang", false],
  ["deleted words", body + paragraph('<w:del w:id="1"><w:r><w:delText>bỏ</w:delText></w:r></w:del>'), {}, ["Kế hoạch"], "tracked-changes: 1 thay đổi chưa duyệt", false],
  ["inserted words", body + paragraph(`<w:ins w:id="1">${run("thêm")}</w:ins>`), {}, ["Kế hoạch", "thêm"], "tracked-changes: 1 thay đổi chưa duyệt", false],
  ["a hidden row", `${body}<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr>${cell("9")}${cell("X")}</w:tr></w:tbl>`, {}, ["Kế hoạch"], "hidden-text: 1 chỗ chữ ẩn", false],
  ["a part of another document", `${body}<w:altChunk r:id="a"/>`, {}, ["Kế hoạch"], "unread-object: 1 đối tượng nhúng", false],
  ["a document within", `${body}<w:subDoc r:id="a"/>`, {}, ["Kế hoạch"], "unread-object: 1 đối tượng nhúng", false],
  ["an embedded workbook", body + paragraph('<w:r><w:object><o:OLEObject xmlns:o="x"/></w:object></w:r>'), {}, ["Kế hoạch"], "unread-object: 1 đối tượng nhúng", false],
  ["a picture with a description", body + drawing('<wp:docPr descr="MẬT"/><pic:blip xmlns:pic="x"/>'), {}, ["Kế hoạch"], "unread-object: 1 hình ảnh", true],
  ["a chart", body + drawing('<c:chart xmlns:c="x"/>'), {}, ["Kế hoạch"], "unread-object: 1 biểu đồ", false],
  ["a diagram", body + drawing('<dgm:relIds xmlns:dgm="x"/>'), {}, ["Kế hoạch"], "unread-object: 1 sơ đồ", false],
  ["a formula, its letters in a row", body + paragraph("<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>"), {}, ["Kế hoạch", "x=1"], "unread-object: 1 công thức", false],
  ["the properties of the file", body, { "docProps/core.xml": ["cp:coreProperties", "<dc:subject>MẬT</dc:subject>"] }, ["Kế hoạch"], "", true],
]; // prettier-ignore

describe("what a Word document holds beside its text", () => {
  it.each(kinds)("%s", async (_, content, parts, published, told, isSought) => {
    const { text, faults, aside } = await readInput(await makeWord(content, parts), "a.docx");
    expect(text.trimEnd().split("\n")).toEqual(published);
    expect(faults.map(({ code, message }) => `${code}: ${/^Có ([^;,(]*(?:, chân trang có chữ|\([^)]*\))?)/.exec(message)?.[1]?.trim() ?? message}`.replace(/ (?:không đọc thành chữ|\(Track Changes\))$/, "")).join()).toBe(told);
    expect([text, ...aside].some((words) => findRestrictedMark(splitLines(words)) !== undefined)).toBe(isSought);
  }); // prettier-ignore

  it("tells a head that all kinds of pages share once", async () => {
    const parts = {
      ...margin("header", paragraph(run("Bản nháp"))),
      "word/header2.xml": ["w:hdr", paragraph(run("Bản nháp"))] as const,
    };
    const { leftOut } = await readInput(await makeWord(body, parts), "a.docx");
    expect(leftOut).toEqual([{ kind: "unread-object", count: 1, line: 1, objects: { margin: 1 } }]);
  });
});

it("notes at the end are of no item, and told as notes", async () => {
  const lines = ["Mô hình 1: Kiosk", "Chủ trì: Sở Nội vụ.", "Mô hình 2: Lưu trú", "Chủ trì: Công an tỉnh."];
  const content = lines
    .map((line, at) => paragraph(run(line) + (at === 0 ? reference("footnote") : "")))
    .join("");
  const { text } = await readInput(await makeWord(content, notes("footnote")), "a.docx");
  const { items, unread } = importPlan(
    splitLines(text.replace("MẬT", "Theo Nghị định số 59/2022/NĐ-CP")),
    [],
    importWords,
  ).file;
  expect(items.map(({ body: own }) => own?.lines)).toEqual([
    [1, 2],
    [3, 4],
  ]);
  expect(unread).toEqual([]);
});
