import { BorderStyle, type FileChild, type Paragraph, TableCell, WidthType } from "docx";

const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
/** Of a table that only sets things side by side. */
export const noBorders = {
  ...{ top: none, bottom: none, left: none, right: none },
  ...{ insideHorizontal: none, insideVertical: none },
} as const;

/** A cell without padding at its sides: the columns of the head are counted for the words alone. */
export const plainCell = (children: readonly Paragraph[], width: number): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { left: 0, right: 0, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    children: children as readonly (Paragraph & FileChild)[],
  });
