import { isOn } from "./docx-lists.ts";
import { readXmlAttribute } from "#importer/formats/xml/xml-tokens.ts";
import type { XmlElement } from "#importer/formats/xml/xml-tree.ts";
import { findElement, listElements, readValue } from "#importer/formats/xml/xml-tree.ts";

/** A cell of a table with the rows and columns that it takes. */
export interface DocxCell {
  /** Undefined where a row begins late: nothing stands there. */
  readonly cell: XmlElement | undefined;
  readonly columns: number;
  readonly rows: number;
}

export interface DocxTable {
  readonly rows: readonly (readonly DocxCell[])[];
  /** Rows that are hidden, and rows that a tracked change deletes; neither is among the rows. */
  readonly hidden: number;
  readonly deleted: number;
}

/** What is no more than a frame around rows or cells. */
const frames: ReadonlySet<string> = new Set(["w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo"]);

/** Elements of a name, those in content controls and tracked insertions too. */
function listFramed(parent: XmlElement, name: string): XmlElement[] {
  return listElements(parent).flatMap((child) => {
    if (child.name === name) return [child];
    return frames.has(child.name) ? listFramed(child, name) : [];
  });
}

/** Columns that a cell takes; the reader of HTML sets their limit. */
function readSpan(value: string | undefined): number {
  const span = Number(value ?? "1");
  return Number.isInteger(span) && span > 0 ? span : 1;
}

interface OpenCell {
  readonly cell: XmlElement | undefined;
  readonly columns: number;
  rows: number;
}

/** A row with its cells; those that go on from above are joined to the cell `above` at their column. */
function readRow(row: XmlElement, above: Map<number, OpenCell>): OpenCell[] {
  const before = readValue(findElement(row, "w:trPr"), "w:gridBefore");
  const late = before === undefined || before === "0" ? 0 : readSpan(before);
  const out: OpenCell[] = late === 0 ? [] : [{ cell: undefined, columns: late, rows: 1 }];
  let column = late;
  for (const cell of listFramed(row, "w:tc")) {
    const properties = findElement(cell, "w:tcPr");
    const merge = findElement(properties, "w:vMerge");
    const columns = readSpan(readValue(properties, "w:gridSpan"));
    const goesOn =
      merge !== undefined && (readXmlAttribute(merge.attributes, "w:val") ?? "continue") === "continue";
    const upper = goesOn ? above.get(column) : undefined;
    if (upper === undefined) {
      const own = { cell, columns, rows: 1 };
      out.push(own);
      above.set(column, own);
    } else upper.rows += 1;
    column += columns;
  }
  return out;
}

/**
 * A table (w:tbl) as rows of cells (ECMA-376 part 1, 17.4): a cell that goes on from above stands in the first of its rows
 * alone, a row that begins late has an empty cell in front.
 */
export function readDocxTable(table: XmlElement): DocxTable {
  const rows: OpenCell[][] = [];
  const above = new Map<number, OpenCell>();
  let hidden = 0;
  let deleted = 0;
  for (const row of listFramed(table, "w:tr")) {
    const properties = findElement(row, "w:trPr");
    if (findElement(properties, "w:del") !== undefined) deleted += 1;
    else if (isOn(findElement(properties, "w:hidden"))) hidden += 1;
    else rows.push(readRow(row, above));
  }
  return { rows, hidden, deleted };
}
