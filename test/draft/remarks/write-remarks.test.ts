import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { writeRemarks } from "#draft/remarks/write-remarks.ts";
import { readInput } from "#importer/formats/read-input.ts";
import { splitLines } from "#text/decode.ts";
import { maskLines } from "#text/mask.ts";
import { cell, makeWord, paragraph, run, textBox } from "../../importer/formats/docx/make-word.ts";
import { type ReadComment, listPacked, readComments } from "./read-comments.ts";

const signature = { author: "Người kiểm tra", initials: "KT", date: "2027-03-01" };
const types = { "[Content_Types].xml": ["Types", ""] } as const;

async function readFile(bytes: Uint8Array) {
  const { text, origins } = await readInput(bytes, "a.docx");
  return { bytes, lines: maskLines(splitLines(text)).lines, origins };
}

/** A document of these paragraphs, tables and boxes with a remark on words of its lines. */
async function remark(
  body: string,
  on: readonly (readonly [line: number, text: string])[],
  parts: Parameters<typeof makeWord>[1] = {},
): Promise<Uint8Array> {
  const file = await readFile(await makeWord(body, { ...types, ...parts }));
  const remarks = on.map(([line, text]) => ({ line, text, paragraphs: [`về “${text}”`] }));
  return (await writeRemarks(file, remarks, signature)) ?? expect.unreachable("no file");
}

const wordsOf = (comments: readonly ReadComment[]): readonly string[] => comments.map(({ words }) => words);

const oneParagraph = async (runs: string, text: string, properties = ""): Promise<string> =>
  wordsOf(await readComments(await remark(paragraph(runs, properties), [[1, text]]))).join();

describe("a remark in the drafter's own .docx", () => {
  it.each([
    ["in the middle of a run", run("Giao Công an thị xã Cửa Lò chủ trì"), "thị xã Cửa Lò"],
    ["at the beginning of a run", run("thị xã Cửa Lò chủ trì"), "thị xã Cửa Lò"],
    ["at the end of a run", run("Giao thị xã Cửa Lò"), "thị xã Cửa Lò"],
    ["that are a run", run("Giao ") + run("thị xã Cửa Lò", "<w:b/>") + run(" chủ trì"), "thị xã Cửa Lò"],
    ["in several runs", run("Giao thị ") + run("xã Cửa", "<w:b/>") + run(" Lò chủ trì"), "thị xã Cửa Lò"],
    ["with signs that XML escapes", run("Số 12/KH-UBND &amp; &lt;mới&gt; nhất"), "& <mới>"],
    ["around a tab", "<w:r><w:t>Giao thị</w:t><w:tab/><w:t>xã Cửa</w:t></w:r>", "thị xã"],
    ["that print in capitals", run("Ủy ban nhân dân tỉnh", "<w:caps/>"), "nhân dân"],
    ["whose accents are written apart", run("Giao Thị xã chủ trì".normalize("NFD")), "Thị xã"],
    ["in a link", `<w:hyperlink>${run("Giao thị xã Cửa Lò")}</w:hyperlink>`, "thị xã"],
    ["in an insertion", `<w:ins w:id="5" w:author="a">${run("Giao thị xã Cửa Lò")}</w:ins>`, "thị xã"],
    [
      "beside what was deleted",
      `${run("Giao ")}<w:del>${run("thị xã")}</w:del>${run("thị xã Bỉm Sơn")}`,
      "thị xã",
    ],
  ])("stands on words %s", async (_, runs, text) => {
    const words = await oneParagraph(runs, text);
    const plain = (one: string): string => one.normalize("NFC").replace(/\s/g, "").toLowerCase();
    expect(plain(words)).toBe(plain(text));
  });

  it("stands on the number that the check saw masked", async () => {
    const words = await oneParagraph(
      run("Liên hệ: 0912 345 678 (đồng chí A) để phối hợp"),
      "[số điện thoại đã ẩn]",
    );
    expect(words).toBe("0912 345 678");
  });

  it.each([
    ["its words are not in it", "Sở Y tế"],
    ["it is on the whole line", ""],
  ])("stands on the whole paragraph where %s", async (_, text) => {
    expect(await oneParagraph(run("Giao Sở Nội vụ") + run(" chủ trì"), text)).toBe("Giao Sở Nội vụ chủ trì");
  });

  it("stands after the properties of its paragraph", async () => {
    const bytes = await remark(paragraph(run("Một"), "<w:jc/>") + `<w:p><w:pPr/>${run("Hai")}</w:p>`, [
      [1, ""],
      [2, ""],
    ]);
    const xml = await (await JSZip.loadAsync(bytes)).file("word/document.xml")?.async("string");
    expect(xml).toMatch(/<\/w:pPr><w:commentRangeStart w:id="0"\/>/);
    expect(xml).toMatch(/<w:pPr\/><w:commentRangeStart w:id="1"\/>/);
  });

  it("stands in the cell of a row that holds its words", async () => {
    const table = `<w:tbl><w:tr>${cell("1")}${cell("Mô hình số 1")}${cell("Công an")}</w:tr><w:tr>${cell("2")}${cell("Mô hình số 2")}${cell("Sở Y tế")}</w:tr></w:tbl>`;
    const bytes = await remark(paragraph(run("Phụ lục")) + table, [
      [2, "Mô hình số 1"],
      [3, "Sở Y tế"],
      [3, ""],
    ]);
    expect(wordsOf(await readComments(bytes))).toEqual(["Mô hình số 1", "Sở Y tế", "2"]);
  });

  it("stands on its own paragraph though others say the same", async () => {
    const body = ["Giao Công an", "Giao Sở Y tế", "Giao Công an"].map((one) => paragraph(run(one))).join("");
    const xml = await (
      await JSZip.loadAsync(await remark(body, [[3, "Công an"]]))
    )
      .file("word/document.xml")
      ?.async("string");
    expect(xml?.indexOf("commentRangeStart")).toBeGreaterThan(xml?.lastIndexOf("Giao ") ?? Infinity);
  });

  it("stands at the paragraph of a text box, in which Word takes none", async () => {
    const body = paragraph(run("Nơi nhận: các sở") + textBox(paragraph(run("DỰ THẢO LẦN 1"))));
    const bytes = await remark(body, [[2, "LẦN 1"]]);
    expect(wordsOf(await readComments(bytes))).toEqual(["Nơi nhận: các sởDỰ THẢO LẦN 1"]);
  });

  it("stands on the words after a number that Word prints", async () => {
    const numbering = [
      "w:numbering",
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
    ] as const;
    const body = paragraph(
      run("Mục tiêu chung"),
      '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
    );
    const bytes = await remark(body, [[1, "1. Mục tiêu"]], { "word/numbering.xml": numbering });
    expect(wordsOf(await readComments(bytes))).toEqual(["Mục tiêu"]);
  });

  it("says its paragraphs, signed and dated as it is told, and several stand on the same words", async () => {
    const file = await readFile(
      await makeWord(paragraph(run("Giao Công an & Sở".replace("&", "&amp;"))), types),
    );
    const remarks = [
      { line: 1, text: "Công an", paragraphs: ["LỖI · Tên cơ quan", "Viết “A & <B>”."] },
      { line: 1, text: "Công an & Sở", paragraphs: ["Khác"] },
    ];
    const bytes = (await writeRemarks(file, remarks, signature)) ?? expect.unreachable("no file");
    expect(await readComments(bytes)).toEqual([
      { words: "Công an", says: "LỖI · Tên cơ quan\nViết “A & <B>”." },
      { words: "Công an & Sở", says: "Khác" },
    ]);
    const xml = await (await JSZip.loadAsync(bytes)).file("word/comments.xml")?.async("string");
    expect(xml).toContain('w:author="Người kiểm tra" w:date="2027-03-01T00:00:00Z" w:initials="KT"');
  });
});

describe("a .docx with remarks", () => {
  const body = `${paragraph(run("Giao Công an thị xã Cửa Lò chủ trì", "<w:i/>"))}<w:p/>${paragraph(run("Hoàn thành trong năm 2027"))}`;
  const other = { "word/styles.xml": ["w:styles", ""], "word/media/a.xml": ["a", "ảnh"] } as const;

  it("reads as it did, and the same remarks make the same bytes", async () => {
    const before = await readFile(await makeWord(body, types));
    const after = await remark(body, [
      [1, "thị xã Cửa Lò"],
      [2, ""],
    ]);
    expect((await readFile(after)).lines).toEqual(before.lines);
    expect(after).toEqual(
      await remark(body, [
        [1, "thị xã Cửa Lò"],
        [2, ""],
      ]),
    );
  });

  it("keeps every other part as it was packed", async () => {
    const before = await listPacked(await makeWord(body, { ...types, ...other }));
    const after = await listPacked(await remark(body, [[1, "Cửa Lò"]], other));
    const changed = [...after].filter(([name, packed]) => before.get(name) !== packed).map(([name]) => name);
    expect(changed).toEqual([
      "word/document.xml",
      "[Content_Types].xml",
      "word/comments.xml",
      "word/_rels/document.xml.rels",
    ]);
    expect([...after.keys()].slice(0, before.size)).toEqual([...before.keys()]);
  });

  it("keeps the properties of a run that is parted, and blanks at the cut", async () => {
    const bytes = await remark(
      paragraph('<w:r w:rsidR="00A1"><w:rPr><w:i/></w:rPr><w:t>Giao Sở Y tế làm</w:t></w:r>'),
      [[1, "Sở Y tế"]],
    );
    const xml = await (await JSZip.loadAsync(bytes)).file("word/document.xml")?.async("string");
    const part = (text: string): string =>
      `<w:r w:rsidR="00A1"><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
    expect(xml).toContain(
      `${part("Giao ")}<w:commentRangeStart w:id="0"/>${part("Sở Y tế")}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${part(" làm")}`,
    );
  });

  it("keeps comments that were there, before the new ones", async () => {
    const first = await remark(body, [[1, "Công an"]]);
    const file = await readFile(first);
    const again = await writeRemarks(file, [{ line: 1, text: "Cửa Lò", paragraphs: ["thêm"] }], signature);
    expect(await readComments(again ?? expect.unreachable("no file"))).toEqual([
      { words: "Công an", says: "về “Công an”" },
      { words: "Cửa Lò", says: "thêm" },
    ]);
  });

  it("is the same file where there are no remarks", async () => {
    const file = await readFile(await makeWord(body, types));
    expect(await writeRemarks(file, [], signature)).toBe(file.bytes);
  });

  it("is told where the file cannot be changed so", async () => {
    const file = await readFile(await makeWord(body, types));
    const remarks = [{ line: 1, text: "", paragraphs: ["a"] }];
    const write = async (bytes: Uint8Array) => writeRemarks({ ...file, bytes }, remarks, signature);
    expect(await write(file.bytes.subarray(0, 200))).toBeUndefined();
    expect(await write((await readFile(await makeWord(body))).bytes)).toBeUndefined();
    expect(await write(file.bytes)).toBeDefined();
  });
});
