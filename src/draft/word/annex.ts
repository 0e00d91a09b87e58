import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from "docx";
import type { AnnexRow, DraftAnnex } from "#draft/compose/draft-document.ts";
import { toColumnWidths, toRuns } from "./annex-columns.ts";
import { form } from "./form.ts";
import { centred, run } from "./words.ts";

const cellLook = { size: form.size.cell } as const;
const headLook = { size: form.size.cell, bold: true } as const;

const cellParagraph = (text: string, alignment: "left" | "center", isBold = false): Paragraph =>
  new Paragraph({
    alignment: alignment === "left" ? AlignmentType.LEFT : AlignmentType.CENTER,
    spacing: { before: 20, after: 20 },
    children: [run(text, isBold ? headLook : cellLook)],
  });

interface CellShape {
  readonly width: number;
  readonly columnSpan?: number;
  readonly verticalMerge?: (typeof VerticalMergeType)[keyof typeof VerticalMergeType];
}

const makeCell = (children: readonly Paragraph[], { width, ...shape }: CellShape): TableCell =>
  new TableCell({
    ...shape,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [...children],
  });

const headCell = (text: string, shape: CellShape): TableCell =>
  makeCell([cellParagraph(text, "center", true)], shape);

/** Two rows of headings, repeated on each page: a group above its columns, others over both rows. */
function makeHeadRows({ columns }: DraftAnnex, widths: readonly number[]): readonly TableRow[] {
  const widthOf = new Map(columns.map(({ key }, at) => [key, widths[at] ?? 0]));
  const upper: TableCell[] = [];
  const lower: TableCell[] = [];
  for (const group of toRuns(columns)) {
    const [first] = group;
    if (first === undefined) continue;
    if (first.group === null) {
      const width = widthOf.get(first.key) ?? 0;
      upper.push(headCell(first.heading, { width, verticalMerge: VerticalMergeType.RESTART }));
      lower.push(headCell("", { width, verticalMerge: VerticalMergeType.CONTINUE }));
      continue;
    }
    const width = group.reduce((sum, { key }) => sum + (widthOf.get(key) ?? 0), 0);
    upper.push(headCell(first.group, { width, columnSpan: group.length }));
    for (const { key, heading } of group) lower.push(headCell(heading, { width: widthOf.get(key) ?? 0 }));
  }
  return [upper, lower].map(
    (children) => new TableRow({ tableHeader: true, cantSplit: true, children: [...children] }),
  );
}

function makeRow(row: AnnexRow, annex: DraftAnnex, widths: readonly number[]): TableRow {
  if (row.kind === "group") {
    const text = [cellParagraph(`${row.numeral}. ${row.title}`, "left", true)];
    const shape = { width: form.textWidth.across, columnSpan: annex.columns.length };
    return new TableRow({ cantSplit: true, children: [makeCell(text, shape)] });
  }
  const children = row.cells.map((paragraphs, at) => {
    const alignment = annex.columns[at]?.key === "number" ? "center" : "left";
    const filled = paragraphs.length === 0 ? [""] : paragraphs;
    return makeCell(
      filled.map((text) => cellParagraph(text, alignment)),
      { width: widths[at] ?? 0 },
    );
  });
  return new TableRow({ cantSplit: true, children });
}

/** The annex: heading, title, what it goes with, its table, and “./.” at the end. */
export function makeAnnex(annex: DraftAnnex): readonly (Paragraph | Table)[] {
  const widths = toColumnWidths(annex.columns);
  return [
    centred([run(annex.heading, { size: form.size.annexHeading, bold: true })]),
    centred([run(annex.title, { size: form.size.annexTitle, bold: true })]),
    centred([run(annex.note, { size: form.size.annexNote, italics: true })], form.after),
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: form.textWidth.across, type: WidthType.DXA },
      columnWidths: [...widths],
      rows: [...makeHeadRows(annex, widths), ...annex.rows.map((row) => makeRow(row, annex, widths))],
    }),
    new Paragraph({
      alignment: AlignmentType.RIGHT,
      spacing: { before: form.after, after: 0 },
      children: [run("./.", { size: form.size.body })],
    }),
  ];
}
