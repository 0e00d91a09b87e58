import { describe, expect, it } from "vitest";
import { readInput } from "#importer/formats/read-input.ts";
import { cell, makeWord, paragraph, run, textBox } from "./make-word.ts";

type Parts = Parameters<typeof makeWord>[1];

/** Lines of a document, and what was told of it as “code line count”. */
async function read(
  body: string,
  parts?: Parts,
): Promise<{ lines: string[]; told: string[]; aside: string[] }> {
  const { text, faults, leftOut, aside } = await readInput(await makeWord(body, parts), "a.docx");
  const counts = new Map<string, number>(leftOut.map(({ kind, count }) => [kind, count]));
  return {
    lines: text.trimEnd().split("\n"),
    told: faults.map(({ code, line }) => `${code} ${line} ${counts.get(code) ?? ""}`.trim()),
    aside: aside.filter((words) => words !== ""),
  };
}

const one = paragraph(run("Một"));
const deleted = `<w:del w:id="1"><w:r><w:delText>Sở Y tế</w:delText></w:r></w:del>`;
const inserted = `<w:ins w:id="2">${run("Công an tỉnh")}</w:ins>`;
const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> SEQ A </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("2")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const vmlBox = (blocks: string): string =>
  `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${blocks}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;

describe("the text of a Word document", () => {
  it.each([
    ["a hyphen that never breaks", `<w:r><w:t>KH</w:t><w:noBreakHyphen/><w:t>UBND</w:t></w:r>`, ["KH-UBND"]],
    ["no hyphen that only may break", `<w:r><w:t>gắn chíp</w:t><w:softHyphen/></w:r>`, ["gắn chíp"]],
    ["a sign of a symbol font", `<w:r><w:t>Xong </w:t><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>`, ["Xong ✓"]],
    ["a sign that begins a line as a bullet", run("\uf0d8 Chủ trì"), ["- Chủ trì"]],
    ["no sign that no list knows", `${run("Một")}<w:r><w:sym w:font="Webdings" w:char="F021"/></w:r>`, ["Một"]],
    ["a simple field", `${run("Mô hình ")}<w:fldSimple w:instr=" SEQ A ">${run("1")}</w:fldSimple>${run(": A")}`, ["Mô hình 1: A"]],
    ["a field in parts, without its instruction", `${run("Mô hình ")}${field}${run(": A")}`, ["Mô hình 2: A"]],
    ["a content control", `<w:sdt><w:sdtPr/><w:sdtContent>${run("Công an tỉnh")}</w:sdtContent></w:sdt>`, ["Công an tỉnh"]],
    ["capitals by a run's look", run("kế hoạch", "<w:caps/>"), ["KẾ HOẠCH"]],
    ["bold by a run's look", `${run("a) ", "<w:b/>")}${run("Một", '<w:b w:val="0"/>')}`, ["**a)** Một"]],
    ["breaks as lines", `<w:r><w:t>A</w:t><w:br/><w:t>B</w:t><w:cr/><w:t>C</w:t></w:r>`, ["A", "B", "C"]],
    ["the newer of two ways to write a sign", `<w:r><mc:AlternateContent><mc:Choice Requires="x"/><mc:Fallback><w:t>A</w:t></mc:Fallback></mc:AlternateContent></w:r>`, ["A"]],
    ["marks of HTML as they stand", run("A &lt; B &amp;amp; C"), ["A < B &amp; C"]],
  ])("has %s", async (_, runs, lines) => {
    expect(await read(paragraph(runs))).toEqual({ lines, told: [], aside: [] });
  }); // prettier-ignore

  it.each([
    ["a box at its anchor", `${one}${paragraph(textBox(paragraph(run("Mô hình 2: A"))))}${paragraph(run("Hai"))}`, ["Một", "Mô hình 2: A", "Hai"]],
    ["a box below its paragraph where text comes first", paragraph(run("Một") + textBox(paragraph(run("Hai")))), ["Một", "Hai"]],
    ["a box of older programs", paragraph(vmlBox(paragraph(run("Hai")))), ["Hai"]],
    ["one of two drawings of a box", paragraph(`<w:r><mc:AlternateContent><mc:Choice Requires="wps">${textBox(one).slice(5, -6)}</mc:Choice><mc:Fallback>${vmlBox(one).slice(5, -6)}</mc:Fallback></mc:AlternateContent></w:r>`), ["Một"]],
    ["a table in a box", paragraph(textBox(`<w:tbl><w:tr>${cell("1")}${cell("A")}</w:tr></w:tbl>`)), ["| 1 | A |"]],
    ["a paragraph that goes on where its end is deleted", paragraph(run("Mô hình 1: A "), '<w:rPr><w:del w:id="1"/></w:rPr>') + paragraph(run("và B")), ["Mô hình 1: A và B"]],
    ["paragraphs in content controls and branches", `<w:sdt><w:sdtContent>${one}</w:sdtContent></w:sdt><mc:AlternateContent><mc:Choice Requires="x">${one}</mc:Choice></mc:AlternateContent>`, ["Một", "Một"]],
    ["a row that begins late with an empty cell", `<w:tbl><w:tr>${cell("1")}${cell("A")}</w:tr><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell("B")}</w:tr></w:tbl>`, ["| 1 | A |", "|  | B |"]],
    ["rows and cells in content controls", `<w:tbl><w:sdt><w:sdtContent><w:tr>${cell("1")}<w:sdt><w:sdtContent>${cell("A")}</w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt></w:tbl>`, ["| 1 | A |"]],
    ["dots where a table of contents prints them", paragraph(`${run("I. MỤC ĐÍCH")}<w:r><w:tab/></w:r>${run("2")}`, '<w:pStyle w:val="TOC1"/>'), ["I. MỤC ĐÍCH ..... 2"]],
  ])("has %s", async (_, body, lines) => {
    expect((await read(body)).lines).toEqual(lines);
  }); // prettier-ignore

  it("is read with any prefix of its names, in the strict form too", async () => {
    const { lines } = await read(
      `<x:p xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:r><x:rPr><x:b x:val="1"/></x:rPr><x:t>Một</x:t></x:r></x:p>`,
    );
    expect(lines).toEqual(["**Một**"]);
  });
});

describe("what a Word document does not print", () => {
  it.each([
    ["deleted text, with what stands for it", paragraph(`${run("- Chủ trì: ")}${deleted}${inserted}`), ["- Chủ trì: Công an tỉnh"], ["tracked-changes 1 2"]],
    ["text moved away", `${one}${paragraph(`<w:moveFrom w:id="1">${run("B")}</w:moveFrom>`)}${paragraph(`<w:moveTo w:id="2">${run("B")}</w:moveTo>`)}`, ["Một", "B"], ["tracked-changes 2 2"]],
    ["a deleted row", `<w:tbl><w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell("9")}${cell("X")}</w:tr><w:tr>${cell("1")}${cell("A")}</w:tr></w:tbl>`, ["| 1 | A |"], ["tracked-changes 1 1"]],
    ["hidden text", `${one}${paragraph(run("ẩn", "<w:vanish/>"))}${one}`, ["Một", "Một"], ["hidden-text 2 1"]],
    ["a hidden row", `${one}<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr>${cell("9")}${cell("X")}</w:tr><w:tr>${cell("1")}${cell("A")}</w:tr></w:tbl>`, ["Một", "| 1 | A |"], ["hidden-text 2 1"]],
    ["white letters on white", paragraph(`${run("Một")}${run("ẩn", '<w:color w:val="FFFFFF"/>')}`), ["Một"], ["hidden-text 1 1"]],
    ["struck text", paragraph(`${run("A", "<w:strike/>")}${run("B", "<w:dstrike/>")}${run("C")}`), ["C"], ["struck-text 1 2"]],
    ["a picture, told and not read", paragraph(`${run("A")}<w:r><w:drawing><wp:inline><a:graphic><pic:blip xmlns:pic="x"/></a:graphic></wp:inline></w:drawing></w:r>`), ["A"], ["unread-object 1 1"]],
    ["a formula, its letters in a row", paragraph(`${run("Tỷ lệ ")}<m:oMath><m:r><m:t>x≥90%</m:t></m:r></m:oMath>`), ["Tỷ lệ x≥90%"], ["unread-object 1 1"]],
    ["a part of another document", `${one}<w:altChunk r:id="a"/>${one}`, ["Một", "Một"], ["unread-object 2 1"]],
    ["a comment", paragraph(`<w:commentRangeStart w:id="1"/>${run("A")}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`), ["A"], ["unread-object 1 1"]],
    ["lines and frames, without a word", paragraph(`${run("A")}<w:r><w:pict><v:line/></w:pict></w:r>`), ["A"], []],
  ])("is %s", async (_, body, lines, told) => {
    const found = await read(body, { "word/comments.xml": ["w:comments", `<w:comment w:id="1">${paragraph(run("Nội bộ"))}</w:comment>`] });
    expect({ lines: found.lines, told: found.told }).toEqual({ lines, told });
  }); // prettier-ignore

  it.each([
    [
      "white letters on a coloured run",
      run("A", '<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="1F3864"/>'),
    ],
    ["hidden text that a nearer look shows", run("A", '<w:rStyle w:val="An"/><w:vanish w:val="0"/>')],
  ])("is not %s", async (_, runs) => {
    expect(await read(paragraph(runs), hidingStyle)).toEqual({ lines: ["A"], told: [], aside: [] });
  });

  it("is text that a style hides, or one on which that is based", async () => {
    const body = `${paragraph(run("ẩn", '<w:rStyle w:val="An"/>'))}${paragraph(run("ẩn"), '<w:pStyle w:val="AnMoi"/>')}${one}`;
    const found = await read(body, hidingStyle);
    expect(found).toEqual({ lines: ["Một"], told: ["hidden-text 1 2"], aside: ["ẩn", "ẩn"] });
  });

  it("is text of at most two points", async () => {
    const sized = async (halfPoints: number) =>
      read(paragraph(`${run("A")}${run("B", `<w:sz w:val="${halfPoints}"/>`)}`));
    expect((await sized(4)).lines).toEqual(["A"]);
    expect((await sized(5)).lines).toEqual(["AB"]);
  });

  it("stands aside, for a mark of secrecy to be sought in it", async () => {
    const { lines, aside } = await read(paragraph(textBox(paragraph(run("MẬT")))) + one, {
      "word/header1.xml": ["w:hdr", paragraph(run("ĐẦU TRANG"))],
      "word/footer2.xml": [
        "w:ftr",
        `<w:p><w:r><w:pict><v:shape><v:textpath string="HÌNH MỜ"/></v:shape></w:pict></w:r></w:p>`,
      ],
      "docProps/core.xml": ["cp:coreProperties", "<dc:subject>TÍNH CHẤT</dc:subject>"],
      "word/footnotes.xml": [
        "w:footnotes",
        `<w:footnote w:id="5">${paragraph(run("CHÚ THÍCH"))}</w:footnote>`,
      ],
    });
    expect(lines).toEqual(["MẬT", "Một"]);
    expect(aside).toEqual(["MẬT", "CHÚ THÍCH", "ĐẦU TRANG", "HÌNH MỜ", "TÍNH CHẤT"]);
  });
});

const hidingStyle: Parts = {
  "word/styles.xml": [
    "w:styles",
    '<w:style w:type="character" w:styleId="An"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="AnMoi"><w:basedOn w:val="An"/></w:style>',
  ],
};

it("a Word document is read where styles are based on each other in a ring", async () => {
  const style = (id: string, base: string, look: string): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:basedOn w:val="${base}"/>${look}</w:style>`;
  const styles = style("A", "B", "") + style("B", "A", "<w:rPr><w:b/></w:rPr>");
  const body = paragraph(run("Một"), '<w:pStyle w:val="A"/>');
  expect((await read(body, { "word/styles.xml": ["w:styles", styles] })).lines).toEqual(["**Một**"]);
});

describe("a damaged Word document", () => {
  it.each([
    ["tags that are closed by others", "<w:p><w:r></w:p></w:r>"],
    ["an element that does not end", "<w:p>"],
    ["elements nested deeper than five hundred (deepest)", `${"<w:p>".repeat(499)}${"</w:p>".repeat(499)}`],
  ])("has %s", async (_, body) => {
    expect(await read(body)).toMatchObject({ lines: [""], told: ["damaged-docx 1"] });
  });

  it("is none with elements nested five hundred deep", async () => {
    const body = `${"<w:ins>".repeat(495)}${one}${"</w:ins>".repeat(495)}`;
    expect((await read(body)).lines).toEqual(["Một"]);
  });
});
