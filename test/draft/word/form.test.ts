import { beforeAll, describe, expect, it } from "vitest";
import { composeDraft } from "#draft/compose/compose-draft.ts";
import { writeDocx } from "#draft/word/write-docx.ts";
import { fullDraft, makeDraft, sampleBook } from "../../helpers/draft-books.ts";
import {
  hasProperty,
  listXmlParagraphs,
  readNumber,
  readParts,
  type XmlParagraph,
} from "../../helpers/docx-xml.ts";

const written = {
  ...fullDraft,
  superior: "ỦY BAN NHÂN DÂN TỈNH AN BÌNH",
  signer: {
    authority: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"],
    post: "PHÓ CHỦ TỊCH",
    name: "Nguyễn Văn Mẫu",
  },
};

let parts: ReadonlyMap<string, string>;
let paragraphs: readonly XmlParagraph[];
let sections: readonly string[];
let tables: readonly string[];

beforeAll(async () => {
  parts = await readParts(await writeDocx(composeDraft(makeDraft(written), sampleBook), "2026-11-25"));
  const xml = parts.get("word/document.xml") ?? "";
  paragraphs = listXmlParagraphs(xml);
  sections = [...xml.matchAll(/<w:sectPr>.*?<\/w:sectPr>/gs)].map(([section]) => section);
  tables = [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) => table);
});

/** The first paragraph that begins with some words. @throws Error where none does. */
function paragraphOf(beginning: string): XmlParagraph {
  const found = paragraphs.find(({ text }) => text.startsWith(beginning));
  if (found === undefined) throw new Error(`no paragraph begins with “${beginning}”`);
  return found;
}

const within = (value: number | undefined, [least, most]: readonly [number, number]): void => {
  expect(value).toBeGreaterThanOrEqual(least);
  expect(value).toBeLessThanOrEqual(most);
};

/** Sizes in half-points: least and most that NĐ 30/2020/NĐ-CP, Phụ lục I allows. */
const looks: readonly (readonly [
  what: string,
  beginning: string,
  size: readonly [number, number],
  style: string,
  alignment: string,
])[] = [
  ["Quốc hiệu", "CỘNG HÒA XÃ HỘI", [24, 26], "b", "center"],
  ["Tiêu ngữ", "Độc lập - Tự do - Hạnh phúc", [26, 28], "b", "center"],
  ["superior body", "ỦY BAN NHÂN DÂN TỈNH", [24, 26], "", "center"],
  ["issuing body", "ỦY BAN NHÂN DÂN PHƯỜNG", [24, 26], "b", "center"],
  ["number", "Số:", [26, 26], "", "center"],
  ["place and date", "Bắc Sơn, ngày", [26, 28], "i", "center"],
  ["kind", "KẾ HOẠCH", [26, 28], "b", "center"],
  ["title", "Triển khai các mô hình", [26, 28], "b", "center"],
  ["basis", "Căn cứ Luật", [26, 28], "i", "both"],
  ["opening", "Ủy ban nhân dân phường", [26, 28], "", "both"],
  ["heading of a part", "I. MỤC ĐÍCH", [26, 28], "b", "both"],
  ["heading of a model", "1. Mô hình 1: ", [26, 28], "b", "both"],
  ["field", "a) Mục tiêu: ", [26, 28], "", "both"],
  ["authority", "TM. ỦY BAN NHÂN DÂN", [26, 28], "b", "center"],
  ["post", "PHÓ CHỦ TỊCH", [26, 28], "b", "center"],
  ["signer's name", "Nguyễn Văn Mẫu", [26, 28], "b", "center"],
  ["“Nơi nhận:”", "Nơi nhận:", [24, 24], "bi", "left"],
  ["recipient", "- UBND tỉnh;", [22, 22], "", "left"],
  ["last recipient", "- Lưu: VT, CAP.", [22, 22], "", "left"],
  ["annex", "Phụ lục", [28, 28], "b", "center"],
  ["annex title", "DANH MỤC MÔ HÌNH", [26, 28], "b", "center"],
  ["annex note", "(Kèm theo Kế hoạch số", [26, 28], "i", "center"],
];

describe("the .docx of a draft, by NĐ 30/2020/NĐ-CP, Phụ lục I", () => {
  it.each(looks)("%s", (_what, beginning, size, style, alignment) => {
    const { properties, runs } = paragraphOf(beginning);
    const [first] = runs;
    const look = first?.properties ?? "";
    within(readNumber(look, "sz"), size);
    expect(readNumber(look, "szCs")).toBe(readNumber(look, "sz"));
    expect({ b: hasProperty(look, "b"), i: hasProperty(look, "i") }).toEqual({
      b: style.includes("b"),
      i: style.includes("i"),
    });
    expect(/<w:jc w:val="(\w+)"/.exec(properties)?.[1]).toBe(alignment);
  });

  it("is set in Times New Roman for every script, in Vietnamese, in black", () => {
    const styles = parts.get("word/styles.xml") ?? "";
    const defaults = /<w:docDefaults>.*?<\/w:docDefaults>/s.exec(styles)?.[0] ?? "";
    for (const script of ["ascii", "hAnsi", "cs", "eastAsia"])
      expect(defaults).toContain(`w:${script}="Times New Roman"`);
    expect(defaults).toContain('<w:lang w:val="vi-VN"');
    expect(parts.get("word/document.xml")).not.toMatch(/<w:(?:rFonts|color|shd) /);
  });

  it("is on A4, to the twip, and the annex on A4 laid across", () => {
    const sizes = sections.map((section) => [
      readNumber(section, "pgSz", "w"),
      readNumber(section, "pgSz", "h"),
    ]);
    expect(sizes).toEqual([
      [11906, 16838],
      [16838, 11906],
      [11906, 16838],
    ]);
    expect(sections.map((section) => /w:orient="(\w+)"/.exec(section)?.[1])).toEqual([
      "portrait",
      "landscape",
      "portrait",
    ]);
  });

  it.each([
    ["top", [1134, 1417]],
    ["bottom", [1134, 1417]],
    ["left", [1701, 1984]],
    ["right", [851, 1134]],
  ] as const)("has a margin %s of 20–25, 30–35 and 15–20 mm in every section", (side, range) => {
    expect(sections).toHaveLength(3);
    for (const section of sections) within(readNumber(section, "pgMar", side), range);
  });

  it("numbers pages from 1 in each section, at the top, centred, 13–14, not on its first page", () => {
    for (const section of sections) {
      expect(readNumber(section, "pgNumType", "start")).toBe(1);
      expect(hasProperty(section, "titlePg")).toBe(true);
      const headers = [...section.matchAll(/<w:headerReference w:type="(\w+)" r:id="(\w+)"/g)];
      expect(headers.map(([, type]) => type).sort()).toEqual(["default", "first"]);
      const relations = parts.get("word/_rels/document.xml.rels") ?? "";
      for (const [, type, id = ""] of headers) {
        const target = new RegExp(`<Relationship [^>]*Id="${id}"[^>]*>`).exec(relations)?.[0] ?? "";
        const header = parts.get(`word/${/Target="([^"]+)"/.exec(target)?.[1] ?? ""}`) ?? "";
        expect(header.includes("PAGE")).toBe(type === "default");
        if (type === "default") {
          expect(header).toContain('<w:jc w:val="center"/>');
          within(readNumber(header, "sz"), [26, 28]);
        }
      }
    }
    expect(parts.get("word/document.xml")).not.toContain("footerReference");
  });

  it("has Quốc hiệu in a column of 61.5 % without padding, so that it stands on one line", () => {
    const [head = ""] = tables;
    expect([...head.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width))).toEqual([
      3601, 5753,
    ]);
    expect(5753 / (3601 + 5753)).toBeCloseTo(0.615, 3);
    expect(head).toContain('<w:tblLayout w:type="fixed"/>');
    // 95.6 mm at 13 pt (Times New Roman, bold), measured on the page; 56.693 twips a millimetre.
    expect(5753 / 56.693).toBeGreaterThan(95.6);
    expect(
      [...head.matchAll(/<w:(?:left|right) w:type="dxa" w:w="(\d+)"/g)].every(([, pad]) => pad === "0"),
    ).toBe(true);
  });

  it("draws its lines below motto, issuer and title, each with a number of its own", () => {
    const drawn = [...(parts.get("word/document.xml") ?? "").matchAll(/<wp:docPr id="(\d+)"/g)].map(
      ([, id]) => id,
    );
    expect(drawn).toEqual(["1", "2", "3"]);
    expect(parts.get("word/document.xml")).not.toContain("<w:pBdr>");
  });

  it.each(["Căn cứ Luật", "Thực hiện thống nhất", "a) Mục tiêu: "])(
    "sets the first line in by 1–1.27 cm, leaves 6 pt or more, single to 1.5 lines: %s",
    (beginning) => {
      const { properties } = paragraphOf(beginning);
      within(readNumber(properties, "ind", "firstLine"), [567, 720]);
      within(readNumber(properties, "spacing", "after"), [120, 400]);
      within(readNumber(properties, "spacing", "line"), [240, 360]);
      expect(properties).toContain('w:lineRule="auto"');
    },
  );

  it("ends text and annex with “./.”", () => {
    expect(paragraphs.filter(({ text }) => text.endsWith("./.")).map(({ text }) => text)).toEqual([
      "Các đơn vị báo cáo hằng quý./.",
      "./.",
    ]);
  });

  it("says that it is a draft, below the number", () => {
    const at = (beginning: string): number => paragraphs.findIndex(({ text }) => text.startsWith(beginning));
    expect(at("DỰ THẢO")).toBe(at("Số:") + 1);
  });

  it("never splits the signature, has no fixed row height, no shading, no break within a line", () => {
    const [head = "", foot = "", annex = ""] = tables;
    expect(tables).toHaveLength(3);
    expect(hasProperty(foot, "cantSplit")).toBe(true);
    expect(hasProperty(head, "cantSplit")).toBe(true);
    for (const table of [head, foot, annex]) expect(table).not.toMatch(/<w:(?:trHeight|shd|br)\b/);
    expect(parts.get("word/document.xml")).not.toMatch(/<w:br\/>/);
  });

  it("repeats both head rows of the annex on each page, in a fixed layout with its widths in twips", () => {
    const annex = tables[2] ?? "";
    const rows = [...annex.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => hasProperty(row, "tblHeader"));
    expect(rows).toEqual([true, true, false, false]);
    // TT, model, deadline, platform and note over both rows; one heading above who leads and who helps.
    expect(annex.match(/<w:vMerge w:val="restart"\/>/g)).toHaveLength(5);
    expect(annex.match(/<w:vMerge w:val="continue"\/>/g)).toHaveLength(5);
    const widths = [...annex.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(14286);
    // “TT” in bold at 12 pt is 320 twips wide, the margins of a cell 216.
    expect(widths[0]).toBeGreaterThan(536);
    expect(annex).toContain('<w:tblLayout w:type="fixed"/>');
    expect(annex).toContain('<w:tblW w:type="dxa" w:w="14286"/>');
  });

  it("ends the section of the foot by no line that could make a page of its own", () => {
    const xml = parts.get("word/document.xml") ?? "";
    const end = /<\/w:tbl>(<w:p>(?:(?!<\/w:p>).)*<w:sectPr>)/su.exec(xml)?.[1] ?? "";
    expect(readNumber(end, "spacing", "line")).toBeLessThanOrEqual(20);
    expect(end).toContain('w:lineRule="exact"');
  });

  it("marks what is still to be written in yellow, and nothing else", async () => {
    expect(parts.get("word/document.xml")).not.toContain("w:highlight");
    const empty = await readParts(await writeDocx(composeDraft(makeDraft(), sampleBook), "2026-11-25"));
    const marked = listXmlParagraphs(empty.get("word/document.xml") ?? "").flatMap(({ runs }) =>
      runs.filter(({ properties }) => properties.includes("w:highlight")).map(({ text }) => text),
    );
    expect(marked).toContain("[trích yếu nội dung]");
    expect(marked.every((text) => text.startsWith("["))).toBe(true);
  });

  it("says no time of its making, so that the same draft gives the same bytes", async () => {
    expect(parts.get("docProps/core.xml")).toContain("2026-11-25T00:00:00Z");
    const again = await writeDocx(composeDraft(makeDraft(written), sampleBook), "2026-11-25");
    expect([...again]).toEqual([
      ...(await writeDocx(composeDraft(makeDraft(written), sampleBook), "2026-11-25")),
    ]);
  });
});
