import { readInput } from "#importer/formats/read-input.ts";
import { importPlan } from "#importer/import-plan.ts";
import { splitLines } from "#text/decode.ts";
import { describe, expect, it } from "vitest";
import { importWords } from "../helpers/import-words.ts";
import { cell, makeWord, paragraph, run, textBox } from "./formats/docx/make-word.ts";
import { makePdf, makePdfPages, write } from "./formats/pdf/make-pdf.ts";
import { makeWorkbook } from "./formats/xlsx/make-workbook.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const head = ["KẾ HOẠCH", "Triển khai các mô hình Đề án 06 năm 2024"];
const text = (...lines: readonly string[]): Uint8Array => utf8(`${[...head, ...lines].join("\n")}\n`);
const word = async (body: string, parts?: Parameters<typeof makeWord>[1]): Promise<Uint8Array> =>
  makeWord(head.map((line) => paragraph(run(line))).join("") + body, parts);
const lines = (...all: readonly string[]): string => all.map((line) => paragraph(run(line))).join("");
const field = (number: number): string =>
  `<w:fldSimple w:instr=" SEQ Mo_hinh ">${run(String(number))}</w:fldSimple>`;
const numbering = {
  "word/numbering.xml": [
    "w:numbering",
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Mô hình %1:"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  ],
} as const;
const numbered = (runs: string): string =>
  paragraph(runs, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
const table = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((words) => cell(words)).join("")}</w:tr>`).join("")}</w:tbl>`;
const pdfText = (all: readonly string[], from = 780): string =>
  all.map((line, at) => write(line, [at < 2 ? 200 : 60, from - 30 * at])).join("");

/** What a file holds, with the kind of thing that people's programs make, the codes told, and its items: “number title | field: words”. */
type FileCase = readonly [
  what: string,
  name: string,
  bytes: () => Uint8Array | Promise<Uint8Array>,
  told: readonly string[],
  items: readonly string[],
];

const cases: readonly FileCase[] = [
  [
    "changes that nobody has accepted", "a.docx",
    () => word(lines("Mô hình 1: Kiosk") + paragraph(`${run("- Chủ trì: ")}<w:del w:id="1"><w:r><w:delText>Sở Y tế</w:delText></w:r></w:del><w:ins w:id="2">${run("Sở Nội vụ")}</w:ins>${run(".")}`)),
    ["tracked-changes"], ["1 Kiosk | leads: Sở Nội vụ."],
  ],
  [
    "numbers of Word’s in paragraphs with hyphens that never break", "a.docx",
    () => word(numbered("<w:r><w:t>Lưu trú ASM</w:t><w:noBreakHyphen/><w:t>2</w:t></w:r>") + lines("- Thời hạn: 2024\u20112025.") + numbered("<w:r><w:t>Thẻ gắn</w:t><w:softHyphen/><w:t> chíp</w:t></w:r>"), numbering),
    [], ["1 Lưu trú ASM-2 | deadline: 2024-2025.", "2 Thẻ gắn chíp"],
  ],
  [
    "a heading in a text box", "a.docx",
    () => word(lines("Mô hình 1: Kiosk", "- Chủ trì: Sở Nội vụ.") + paragraph(textBox(lines("Mô hình 2: Lưu trú"))) + lines("- Chủ trì: Công an tỉnh.")),
    [], ["1 Kiosk | leads: Sở Nội vụ.", "2 Lưu trú | leads: Công an tỉnh."],
  ],
  [
    "a numbered heading that stands in both branches of a box", "a.docx",
    () => {
      const box = textBox(numbered(run("Kiosk"))).slice(5, -6);
      const both = `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>`;
      return word(paragraph(both) + lines("- Chủ trì: Sở Nội vụ.") + numbered(run("Lưu trú")), numbering);
    },
    [], ["1 Kiosk | leads: Sở Nội vụ.", "2 Lưu trú"],
  ],
  [
    "hidden and struck words beside those that hold", "a.docx",
    () => word(lines("Mô hình 1: Kiosk") + paragraph(run("- Chủ trì: ") + run("Sở Y tế", "<w:strike/>") + run("Sở Nội vụ") + run(" (nội bộ)", "<w:vanish/>") + run("."))),
    ["struck-text", "hidden-text"], ["1 Kiosk | leads: Sở Nội vụ."],
  ],
  [
    "a table of contents", "a.docx",
    () => word(lines("MỤC LỤC", "I. CÁC MÔ HÌNH ..... 1", "Mô hình 1: Kiosk ..... 1", "Mô hình 2: Lưu trú ..... 2", "I. CÁC MÔ HÌNH", "Mô hình 1: Kiosk", "- Chủ trì: Sở Nội vụ.", "Mô hình 2: Lưu trú")),
    [], ["1 Kiosk | leads: Sở Nội vụ.", "2 Lưu trú"],
  ],
  [
    "a table cut by hand", "a.docx",
    () => word(`${table(["TT", "Mô hình", "Chủ trì"], ["1", "Kiosk", "Sở Nội vụ"])}<w:p/>${table(["2", "Lưu trú", "Công an tỉnh"])}`),
    [], ["1 Kiosk | leads: Sở Nội vụ", "2 Lưu trú | leads: Công an tỉnh"],
  ],
  [
    "a row that begins late, and a head of two rows", "a.docx",
    () => word(`<w:tbl><w:tr>${cell("TT", '<w:vMerge w:val="restart"/>')}${cell("Mô hình", '<w:vMerge w:val="restart"/>')}${cell("Đơn vị", '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell("", "<w:vMerge/>")}${cell("", "<w:vMerge/>")}${cell("Chủ trì")}${cell("Phối hợp")}</w:tr><w:tr>${cell("1")}${cell("Kiosk")}${cell("Sở Nội vụ")}${cell("Công an tỉnh")}</w:tr><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell("Lưu trú")}${cell("Công an tỉnh")}${cell("Sở Y tế")}</w:tr></w:tbl>`),
    [], ["1 Kiosk | leads: Sở Nội vụ | coordinators: Công an tỉnh", "2 Lưu trú | leads: Công an tỉnh | coordinators: Sở Y tế"],
  ],
  [
    "numbers of fields", "a.docx",
    () => word([1, 2, 3].map((at) => paragraph(`${run("Mô hình ")}${field(at)}${run(`: Tên ${"abc".charAt(at - 1)}`)}`)).join("")),
    [], ["1 Tên a", "2 Tên b", "3 Tên c"],
  ],
  [
    "the revisions and comments of a web page that Word made", "a.html",
    () => utf8(`<html>${head.map((line) => `<p>${line}`).join("")}<p>Mô hình 1: Kiosk<p>- Chủ trì: <del datetime=x>Sở Y tế</del><s>Công an tỉnh</s><ins datetime=x>Sở Nội vụ</ins>.<p>- Thời hạn: Tháng 9/2024<a class=msocomanchor>[A1]</a>.<div style='mso-element:comment-list'><div style='mso-element:comment'>chưa thống nhất</div></div>`),
    ["tracked-changes", "struck-text", "unread-object"], ["1 Kiosk | leads: Sở Nội vụ. | deadline: Tháng 9/2024."],
  ],
  [
    "a table that Excel saved as “Unicode text”", "a.txt",
    () => Buffer.from(`\uFEFF${head.join("\r\n")}\r\nTT\tMô hình\tChủ trì\r\n1\t"Kiosk ""một cửa"""\tSở Nội vụ\r\n2\tLưu trú\tCông an tỉnh\r\n`, "utf16le"),
    ["utf-16", "carriage-return"], ['1 Kiosk "một cửa" | leads: Sở Nội vụ', "2 Lưu trú | leads: Công an tỉnh"],
  ],
  [
    "a table that Excel saved as CSV", "a.csv",
    () => utf8(`\uFEFF${head.join("\r\n")}\r\nTT,Mô hình,Chủ trì\r\n1,"Kiosk ""một cửa""","Sở Nội vụ, Sở Y tế"\r\n2,Lưu trú,Công an tỉnh\r\n`),
    ["bom", "carriage-return"], ['1 Kiosk "một cửa" | leads: Sở Nội vụ, Sở Y tế', "2 Lưu trú | leads: Công an tỉnh"],
  ],
  [
    "a workbook", "a.xlsx",
    () => makeWorkbook({ sheets: [{ rows: [[head[0]], [head[1]], ["TT", "Mô hình", "Chủ trì"], [1, "Kiosk", "Sở Nội vụ"], [2, "Lưu trú"]], merged: ["A1:C1", "A2:C2", "C4:C5"] }] }),
    [], ["1 Kiosk | leads: Sở Nội vụ", "2 Lưu trú | leads: Sở Nội vụ"],
  ],
  ["a PDF whose fonts do not tell their letters", "a.pdf", () => makePdf(pdfText(["\\266\\256QK \\243\\250K\\266 \\256\\251\\252"])), ["garbled-pdf"], []],
  [
    "a PDF one page of which has such a font", "a.pdf",
    () => makePdfPages([pdfText(["KE HOACH", "Trien khai mo hinh", "Mo hinh 1: Kiosk tu phuc vu"]), pdfText(["\\266\\256QK \\243\\250K\\266 \\256\\251\\252"])]),
    ["garbled-pdf"], [],
  ],
  [
    "a scanned page in a PDF", "a.pdf",
    () => makePdfPages([pdfText(["KE HOACH", "Trien khai mo hinh nam 2024", "Mo hinh 1: Kiosk tu phuc vu"]), "", write("Mo hinh 3: Luu tru khach san", [60, 780])]),
    ["pages-without-text"], ["1 Kiosk tu phuc vu", "3 Luu tru khach san"],
  ],
  ["letters that only look like “Đ”", "a.txt", () => text("Mô hình 1: \u00d0ịa chỉ số", "- Chủ trì: Bưu \u00f0iện tỉnh."), ["lookalike", "lookalike"], ["1 Địa chỉ số | leads: Bưu điện tỉnh."]],
  ["a signature right after the last item", "a.txt", () => text("Mô hình 1: Kiosk", "- Chủ trì: Sở Nội vụ.", "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "Trần Văn Mẫu"), [], ["1 Kiosk | leads: Sở Nội vụ."]],
]; // prettier-ignore

describe("what people’s programs make", () => {
  it.each(cases)("%s", async (_, name, bytes, told, expected) => {
    const { text: read, faults } = await readInput(await bytes(), name);
    expect(faults.map(({ code }) => code)).toEqual(told);
    const { items } = importPlan(splitLines(read), [], importWords).file;
    const printed = items.map(({ number, body, annex }) => {
      const fields = body?.fields ?? annex?.cells ?? [];
      const told = fields.map(
        ({ field, statements }) => `${field}: ${statements.map((one) => one.text).join(" / ")}`,
      );
      return [`${number} ${body?.title.text ?? annex?.title?.text ?? ""}`, ...told].join(" | ");
    });
    expect(printed).toEqual(expected);
  });

  it.each([
    [
      "a sentence below it",
      ["Thực hiện Quyết định số 06/QĐ-TTg, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:"],
      2024,
    ],
    ["an item below it", ["Mô hình 1: Kiosk"], 2024],
  ])("the title of a text ends before %s", (_, below) => {
    const { title } = importPlan([...head, "", ...below, "Mô hình 2: Lưu trú"], [], importWords).file
      .document;
    expect(title?.text).toBe(head[1]);
  });

  it("the title goes on with a year that stands alone, in a text and in a PDF", async () => {
    const split = [
      "KE HOACH",
      "Trien khai cac mo hinh De an 06 tren dia ban tinh nam",
      "2024",
      "",
      "Mo hinh 1: Kiosk",
    ];
    const whole = "Trien khai cac mo hinh De an 06 tren dia ban tinh nam 2024";
    expect(importPlan(split, [], importWords).file.document.title?.text).toBe(whole);
    const drawn = [
      ["KE HOACH", 280],
      ["Trien khai cac mo hinh De an 06 tren dia ban tinh nam", 150],
      ["2024", 285],
      ["Mo hinh 1: Kiosk tu phuc vu tai bo phan mot cua", 60],
    ] as const;
    const pdf = makePdf(
      drawn.map(([line, x], at) => write(line, [x, 780 - (at === 3 ? 80 : 20 * at)])).join(""),
    );
    const { text: read } = await readInput(pdf, "a.pdf");
    expect(importPlan(splitLines(read), [], importWords).file.document.title?.text).toBe(whole);
  });
});
