import JSZip from "jszip";
import { beforeAll, describe, expect, it } from "vitest";
import { composeDraft } from "#draft/compose/compose-draft.ts";
import { type FilledTemplate, fillTemplate } from "#draft/template/fill-template.ts";
import { makeStarter } from "#draft/template/starter.ts";
import { fullDraft, makeDraft, sampleBook } from "../../helpers/draft-books.ts";
import { listXmlParagraphs, readParts } from "../../helpers/docx-xml.ts";

const document = composeDraft(makeDraft(fullDraft), sampleBook);
const day = "2026-11-25";
const fill = (template: Uint8Array): Promise<FilledTemplate> =>
  fillTemplate(template, document, { file: "mau.docx", day });

let starter: Uint8Array;
beforeAll(async () => {
  starter = await makeStarter(day);
});

/** The starter with its document changed. */
async function change(edit: (xml: string) => string): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(starter);
  const xml = (await zip.file("word/document.xml")?.async("string")) ?? "";
  zip.file("word/document.xml", edit(xml));
  return zip.generateAsync({ type: "uint8array" });
}

/** The starter as an office would have it that prints only this. */
const only = (...paragraphs: readonly string[]): Promise<Uint8Array> =>
  change((xml) =>
    xml.replace(
      /<w:body>.*<\/w:body>/s,
      `<w:body>${paragraphs.map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`).join("")}</w:body>`,
    ),
  );

const wordsOf = async (docx: Uint8Array | undefined): Promise<readonly string[]> =>
  docx === undefined
    ? []
    : listXmlParagraphs((await readParts(docx)).get("word/document.xml") ?? "").map(({ text }) => text);

const tell = ({ problems }: FilledTemplate): readonly string[] =>
  problems.map(
    ({ severity, message, suggestion }) =>
      `${severity} ${message}${suggestion === undefined ? "" : ` ${suggestion}`}`,
  );

describe("the template to begin with", () => {
  it("takes the whole draft, and leaves nothing in braces", async () => {
    const filled = await fill(starter);
    expect(tell(filled)).toEqual([]);
    const words = await wordsOf(filled.docx);
    expect(words).toContain("ỦY BAN NHÂN DÂN PHƯỜNG BẮC SƠN");
    expect(words).toContain("Căn cứ Luật Căn cước ngày 27 tháng 11 năm 2023;");
    expect(words).toContain("1. Mô hình 1: Khám chữa bệnh bằng thẻ CCCD");
    expect(words).toContain("- Sở Y tế chủ trì;");
    expect(words).toContain("- Lưu: VT, CAP.");
    expect(words).toContain("TM. ỦY BAN NHÂN DÂN");
    expect(words.filter((text) => text === "Trạm Y tế phường")).toHaveLength(1);
    expect(words.filter((text) => /[{}]/.test(text))).toEqual([]);
  });

  it("leaves no empty paragraph where something is repeated, and no mark of its own", async () => {
    const { docx } = await fill(starter);
    const words = await wordsOf(docx);
    const bases = words.findIndex((text) => text.startsWith("Căn cứ "));
    const opening = words.findIndex((text) => text.includes("ban hành Kế hoạch với"));
    expect(words.slice(bases, opening)).toEqual(document.bases.map(({ text }) => text));
    const first = words.findIndex((text) => text.startsWith("1. Mô hình 1:"));
    expect(words[first + 1]).toMatch(/^a\) /);
    expect(words.join("")).not.toContain("\uE000");
  });

  it("keeps a paragraph in a cell of which nothing is left", async () => {
    const cell = "<w:tbl><w:tr><w:tc>P</w:tc></w:tr></w:tbl>";
    const marks = ["{#quyền hạn}", "{dòng}", "{/quyền hạn}"]
      .map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`)
      .join("");
    const template = await change((xml) =>
      xml.replace(/<w:body>.*<\/w:body>/s, `<w:body>${cell.replace("P", marks)}<w:p/></w:body>`),
    );
    const none = { ...document, signature: { ...document.signature, authority: [] } };
    const { docx } = await fillTemplate(template, none, { file: "mau.docx", day });
    const xml = docx === undefined ? "" : ((await readParts(docx)).get("word/document.xml") ?? "");
    expect(xml).toMatch(/<w:tc>(?:<w:p[ />].*)<\/w:tc>/s);
  });

  it("gives the same bytes for the same draft", async () => {
    const [first, second] = [await fill(starter), await fill(starter)];
    expect([...(first.docx ?? [])]).toEqual([...(second.docx ?? [])]);
  });
});

describe("fillTemplate(template, document, about)", () => {
  it("keeps all else of the template as it is", async () => {
    const template = await only("Mẫu của Văn phòng", "Về việc {trích yếu}");
    const { docx } = await fill(template);
    expect(await wordsOf(docx)).toEqual(["Mẫu của Văn phòng", "Về việc Triển khai các mô hình năm 2027"]);
    const [before, after] = [await readParts(template), await readParts(docx ?? new Uint8Array())];
    expect(after.get("word/styles.xml")).toBe(before.get("word/styles.xml"));
  });

  it("finds a place that Word has split over runs, and one in other case or spacing", async () => {
    const split = await change((xml) =>
      xml.replace(
        /<w:body>.*<\/w:body>/s,
        "<w:body><w:p><w:r><w:t>{Trích </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>Yếu}</w:t></w:r></w:p></w:body>",
      ),
    );
    expect(await wordsOf((await fill(split)).docx)).toEqual(["Triển khai các mô hình năm 2027"]);
  });

  it("tells what the template has no place for", async () => {
    const filled = await fill(await only("{trích yếu}", "{#căn cứ}", "{dòng}", "{/căn cứ}"));
    expect(tell(filled)).toEqual([
      "warning Mẫu không có chỗ điền “{#mục đích}…{/mục đích}”: tệp làm ra sẽ thiếu mục đích, yêu cầu.",
      "warning Mẫu không có chỗ điền “{#mô hình}…{/mô hình}”: tệp làm ra sẽ thiếu nội dung các mô hình.",
      "warning Mẫu không có chỗ điền “{#tổ chức}…{/tổ chức}”: tệp làm ra sẽ thiếu phần tổ chức thực hiện.",
      "warning Mẫu không có chỗ điền “{#nơi nhận}…{/nơi nhận}”: tệp làm ra sẽ thiếu nơi nhận.",
    ]);
    expect(filled.docx).toBeDefined();
  });

  it.each([
    [
      ["Không có gì"],
      [
        "error Mẫu không có chỗ điền nào. viết vào mẫu các chỗ như “{trích yếu}”, hoặc tải mẫu khởi đầu về sửa.",
      ],
    ],
    [
      ["{trích yếu"],
      [
        "error Mẫu không có chỗ điền nào. viết vào mẫu các chỗ như “{trích yếu}”, hoặc tải mẫu khởi đầu về sửa.",
        "warning Còn dấu ngoặc nhọn không phải chỗ điền: “{trích yếu”. viết chỗ điền liền trong một đoạn, từ “{” đến “}”.",
      ],
    ],
    [["{trich yeu}"], ["error Mẫu có chỗ điền “{trich yeu}” mà bản thảo không có. có phải là “trích yếu”?"]],
    [
      ["{trích", "yếu}"],
      [
        "error Mẫu mở ngoặc nhọn ở một đoạn và đóng ở đoạn khác, từ “{trích”. viết chỗ điền liền trong một đoạn, từ “{” đến “}”.",
      ],
    ],
    [
      ["{#căn cứ}", "{dòng}"],
      ["error Mẫu có “{#căn cứ}” mà không có “{/căn cứ}”. thêm “{/căn cứ}” sau phần được lặp lại."],
    ],
    [
      ["{dòng}", "{/căn cứ}"],
      [
        "error Mẫu có “{/căn cứ}” mà không có “{#căn cứ}” ở trước, cùng cấp. thêm “{#căn cứ}” trước phần được lặp lại, hoặc bỏ “{/căn cứ}”.",
      ],
    ],
  ])("refuses in a sentence: %j", async (paragraphs, sentences) => {
    const filled = await fill(await only(...paragraphs));
    expect(tell(filled)).toEqual(sentences);
    expect(filled.docx).toBeUndefined();
  });

  it("tells braces that are left over", async () => {
    const filled = await fill(await only("{trích yếu}", "thừa}"));
    expect(tell(filled)).toContain(
      "warning Còn dấu ngoặc nhọn không phải chỗ điền: “thừa}”. viết chỗ điền liền trong một đoạn, từ “{” đến “}”.",
    );
  });

  it.each([
    ["a text", new TextEncoder().encode("không phải Word")],
    ["nothing", new Uint8Array()],
  ])("refuses %s in a sentence", async (_, bytes) => {
    const filled = await fill(bytes);
    expect(tell(filled)[0]).toContain(
      "Không mở được mẫu như một tệp .docx: tệp hỏng, có mật khẩu hoặc thuộc loại khác.",
    );
    expect(filled.docx).toBeUndefined();
  });
});
