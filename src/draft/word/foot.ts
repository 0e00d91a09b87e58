import { AlignmentType, LineRuleType, Paragraph, Table, TableLayoutType, TableRow, WidthType } from "docx";
import type { DraftDocument } from "#draft/compose/draft-document.ts";
import { form } from "./form.ts";
import { noBorders, plainCell } from "./plain-cell.ts";
import { centred, run, wordsRun } from "./words.ts";

const leftLine = (text: string, size: number, isHead = false): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.LEFT,
    spacing: { before: 0, after: 0 },
    children: [run(text, { size, bold: isHead, italics: isHead })],
  });

function signatureCell({ signature }: DraftDocument): readonly Paragraph[] {
  const look = { size: form.size.signature, bold: true } as const;
  return [
    ...signature.authority.map((line) => centred([run(line, look)])),
    centred([wordsRun(signature.post, look)]),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { before: form.signatureGap, after: 0 },
      children: [run(signature.name, look)],
    }),
  ];
}

/**
 * Behind the foot: what ends its section. Without one docx adds an empty line of the text's height, which makes an empty page
 * where the signature ends low on the last.
 */
export const makeSectionEnd = (): Paragraph =>
  new Paragraph({
    spacing: { before: 0, after: 0, line: form.sectionEnd, lineRule: LineRuleType.EXACT },
    run: { size: 2 },
    children: [],
  });

/** Recipients beside the signature; the row does not split over pages. */
export function makeFoot(document: DraftDocument): Table {
  const [left, right] = form.footColumns;
  const recipients = [
    leftLine("Nơi nhận:", form.size.recipientsHead, true),
    ...document.recipients.map((line) => leftLine(line, form.size.recipients)),
  ];
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: form.textWidth.upright, type: WidthType.DXA },
    columnWidths: [...form.footColumns],
    borders: noBorders,
    rows: [
      new TableRow({
        cantSplit: true,
        children: [plainCell(recipients, left), plainCell(signatureCell(document), right)],
      }),
    ],
  });
}
