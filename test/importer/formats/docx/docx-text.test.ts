import { readInput } from "#importer/formats/read-input.ts";
import {
  Document,
  FootnoteReferenceRun,
  LevelFormat,
  Packer,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import { describe, expect, it } from "vitest";

const list = (reference: string, levels: readonly (readonly [keyof typeof LevelFormat, string])[]) => ({
  reference,
  levels: levels.map(([format, text], level) => ({ level, format: LevelFormat[format], text })),
});

async function readDocument(children: readonly (Paragraph | Table)[]): Promise<readonly string[]> {
  const document = new Document({
    footnotes: { 1: { children: [new Paragraph("Theo văn bản gốc.")] } },
    numbering: {
      config: [
        list("outline", [
          ["UPPER_ROMAN", "%1."],
          ["DECIMAL", "%2."],
          ["DECIMAL", "%2.%3."],
          ["LOWER_LETTER", "%4)"],
        ]),
        list("models", [["DECIMAL", "Mô hình %1:"]]),
        list("symbols", [
          ["BULLET", "\uf0b7"],
          ["BULLET", "+"],
        ]),
      ],
    },
    sections: [{ children: [...children] }],
  });
  const { text, faults } = await readInput(new Uint8Array(await Packer.toArrayBuffer(document)), "a.docx");
  expect(faults).toEqual([]);
  return text.trimEnd().split("\n");
}

const numbered = (reference: string, level: number, text: string, bold = false): Paragraph =>
  new Paragraph({ numbering: { reference, level }, children: [new TextRun({ text, bold })] });

describe("readInput(bytes, name) of a Word document", () => {
  it("prints the numbers that Word prints by itself, in each way of counting", async () => {
    const lines = await readDocument([
      numbered("outline", 0, "MỤC ĐÍCH"),
      numbered("outline", 0, "NỘI DUNG"),
      numbered("outline", 1, "Một"),
      numbered("outline", 2, "Hai"),
      numbered("outline", 2, "Ba"),
      numbered("outline", 3, "Bốn"),
      numbered("outline", 1, "Năm"),
      numbered("outline", 2, "Sáu"),
      new Paragraph("Xen giữa"),
      numbered("outline", 0, "TỔ CHỨC"),
    ]);
    expect(lines).toEqual([
      "I. MỤC ĐÍCH", "II. NỘI DUNG", "1. Một", "1.1. Hai", "1.2. Ba", "a) Bốn", "2. Năm", "2.1. Sáu", "Xen giữa", "III. TỔ CHỨC",
    ]); // prettier-ignore
  });

  it("prints words of a number and its weight, and bullets of symbol fonts as a hyphen", async () => {
    const lines = await readDocument([
      numbered("models", 0, "Khám chữa bệnh", true),
      numbered("symbols", 0, "Chủ trì: Sở Y tế"),
      numbered("symbols", 1, "Phối hợp"),
      numbered("models", 0, "Khám chữa bệnh", true),
    ]);
    expect(lines).toEqual([
      "**Mô hình 1: Khám chữa bệnh**", "- Chủ trì: Sở Y tế", "+ Phối hợp", "**Mô hình 2: Khám chữa bệnh**",
    ]); // prettier-ignore
  });

  it("keeps merged cells, tabs as blanks, and notes at the end without their marks", async () => {
    const cell = (text: string, options = {}): TableCell =>
      new TableCell({ ...options, children: [new Paragraph(text)] });
    const lines = await readDocument([
      new Paragraph({
        children: [
          new TextRun("1."),
          new TextRun({ children: [new Tab()] }),
          new TextRun("Một"),
          new FootnoteReferenceRun(1),
        ],
      }),
      new Table({
        rows: [
          new TableRow({ children: [cell("TT", { rowSpan: 2 }), cell("Phân công", { columnSpan: 2 })] }),
          new TableRow({ children: [cell("Chủ trì"), cell("Phối hợp")] }),
        ],
      }),
    ]);
    expect(lines).toEqual([
      "1. Một",
      "| TT | Phân công | ← |",
      "| ↑ | Chủ trì | Phối hợp |",
      "[1] Theo văn bản gốc.",
    ]);
  });
});
