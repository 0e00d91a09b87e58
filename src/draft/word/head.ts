import { Paragraph, Table, TableLayoutType, TableRow, WidthType, AlignmentType } from "docx";
import type { DraftDocument } from "#draft/compose/draft-document.ts";
import { drawLine } from "./drawn-line.ts";
import { form } from "./form.ts";
import { plainCell, noBorders } from "./plain-cell.ts";
import { centred, run, wordsRun } from "./words.ts";

const nation = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
const motto = "Độc lập - Tự do - Hạnh phúc";
/** Room for the number, to be written by those who register the document. */
const numberGap = "\u00a0".repeat(6);

/** A paragraph that holds nothing but a drawn line below the words above. */
const lineBelow = (millimetres: number, id: number): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 0, after: 60 },
    children: [drawLine(millimetres, id)],
  });

function issuerCell({ head, mark }: DraftDocument): readonly Paragraph[] {
  const superior =
    head.superior === null ? [] : [centred([run(head.superior, { size: form.size.superior })])];
  return [
    ...superior,
    centred([wordsRun(head.issuer, { size: form.size.issuer, bold: true })]),
    lineBelow(form.lines.issuer, 1),
    centred([run(`Số:${numberGap}${head.sign}`, { size: form.size.number })], 60),
    centred([run(mark, { size: form.size.mark, bold: true })]),
  ];
}

const nationCell = ({ head }: DraftDocument): readonly Paragraph[] => [
  centred([run(nation, { size: form.size.nation, bold: true })]),
  centred([run(motto, { size: form.size.motto, bold: true })]),
  lineBelow(form.lines.motto, 2),
  centred([run(head.dateline, { size: form.size.dateline, italics: true })]),
];

/** Issuer and number beside Quốc hiệu, motto and date; a table without lines, as offices make it. */
export function makeHead(document: DraftDocument): Table {
  const [left, right] = form.headColumns;
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: form.textWidth.upright, type: WidthType.DXA },
    columnWidths: [...form.headColumns],
    borders: noBorders,
    rows: [
      new TableRow({
        cantSplit: true,
        children: [plainCell(issuerCell(document), left), plainCell(nationCell(document), right)],
      }),
    ],
  });
}

/** Kind and title, centred, with a line below. */
export const makeTitle = ({ kind, title }: DraftDocument): readonly Paragraph[] => [
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 240, after: 0 },
    children: [run(kind, { size: form.size.kind, bold: true })],
  }),
  // “năm” and its number stay on one line: a title of two lines does not end with a number alone.
  centred([
    wordsRun(
      { ...title, text: title.text.replace(/(?<=năm) (?=\d{4})/gu, "\u00a0") },
      { size: form.size.title, bold: true },
    ),
  ]),
  lineBelow(form.lines.title, 3),
];
