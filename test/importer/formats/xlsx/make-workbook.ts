import JSZip from "jszip";

const office = "http://schemas.openxmlformats.org";
const main = `xmlns="${office}/spreadsheetml/2006/main" xmlns:r="${office}/officeDocument/2006/relationships"`;

/** A cell as the sheet’s XML has it: its words, or its own attributes and content. */
export type MadeCell = string | number | { readonly attributes?: string; readonly inner: string };

export interface MadeSheet {
  readonly name?: string;
  /** Rows of cells; undefined where nothing stands. An entry may be the row with attributes of its own. */
  readonly rows: readonly (
    | readonly (MadeCell | undefined)[]
    | { readonly attributes: string; readonly cells: readonly MadeCell[] }
  )[];
  readonly merged?: readonly string[];
  readonly isHidden?: boolean;
  /** What stands before the rows: columns. */
  readonly before?: string;
  /** What stands behind them: head and foot of the pages. */
  readonly after?: string;
  /** Comments on the sheet. */
  readonly comments?: readonly string[];
  /** What lies on the sheet. */
  readonly drawing?: string;
}

export interface MadeBook {
  readonly sheets: readonly MadeSheet[];
  /** Content of the style sheet; a plain style and a day (1), bold (2), struck (3), white (4), white on blue (5) where absent. */
  readonly styles?: string;
  readonly workbook?: string;
}

const escape = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** Letters of a column, from 0. */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnName(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

const usualStyles = `<numFmts count="1"><numFmt numFmtId="164" formatCode="mm/yyyy"/></numFmts>
<fonts><font/><font><b/></font><font><strike/></font><font><color rgb="FFFFFFFF"/></font></fonts>
<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF003366"/></patternFill></fill></fills>
<cellXfs><xf/><xf numFmtId="14"/><xf fontId="1"/><xf fontId="2"/><xf fontId="3"/><xf fontId="3" fillId="1"/><xf numFmtId="164"/></cellXfs>`;

function writeCell(cell: MadeCell | undefined, row: number, column: number): string {
  if (cell === undefined) return "";
  const place = `r="${columnName(column)}${row + 1}"`;
  if (typeof cell === "number") return `<c ${place}><v>${cell}</v></c>`;
  if (typeof cell === "string")
    return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escape(cell)}</t></is></c>`;
  return `<c ${place} ${cell.attributes ?? ""}>${cell.inner}</c>`;
}

function writeSheet({ rows, merged = [], before = "", after = "" }: MadeSheet): string {
  const body = rows.map((row, at) => {
    const [cells, attributes] = "cells" in row ? [row.cells, row.attributes] : [row, ""];
    return `<row r="${at + 1}" ${attributes}>${cells.map((cell, column) => writeCell(cell, at, column)).join("")}</row>`;
  });
  const areas = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join("");
  return `<worksheet ${main}>${before}<sheetData>${body.join("")}</sheetData>${areas === "" ? "" : `<mergeCells>${areas}</mergeCells>`}${after}</worksheet>`;
}

const relations = (entries: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `<Relationships xmlns="${office}/package/2006/relationships">${entries.map(([id, type, target]) => `<Relationship Id="${id}" Type="${office}/officeDocument/2006/relationships/${type}" Target="${target}"/>`).join("")}</Relationships>`;

/** A workbook (.xlsx) with the parts that every one has. */
export async function makeWorkbook({
  sheets,
  styles = usualStyles,
  workbook = "",
}: MadeBook): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file("_rels/.rels", relations([["a", "officeDocument", "xl/workbook.xml"]]));
  const listed = sheets.map(
    ({ name, isHidden }, at) =>
      `<sheet name="${name ?? `Sheet${at + 1}`}" sheetId="${at + 1}" r:id="s${at + 1}"${isHidden === true ? ' state="hidden"' : ""}/>`,
  );
  zip.file("xl/workbook.xml", `<workbook ${main}>${workbook}<sheets>${listed.join("")}</sheets></workbook>`);
  zip.file(
    "xl/_rels/workbook.xml.rels",
    relations(sheets.map((_, at) => [`s${at + 1}`, "worksheet", `worksheets/sheet${at + 1}.xml`])),
  );
  zip.file("xl/styles.xml", `<styleSheet ${main}>${styles}</styleSheet>`);
  for (const [at, sheet] of sheets.entries()) {
    zip.file(`xl/worksheets/sheet${at + 1}.xml`, writeSheet(sheet));
    const own: (readonly [string, string, string])[] = [];
    if (sheet.comments !== undefined) {
      own.push(["c", "comments", `../comments${at + 1}.xml`]);
      const list = sheet.comments.map(
        (text) => `<comment ref="A1"><text><t>${escape(text)}</t></text></comment>`,
      );
      zip.file(
        `xl/comments${at + 1}.xml`,
        `<comments ${main}><commentList>${list.join("")}</commentList></comments>`,
      );
    }
    if (sheet.drawing !== undefined) {
      own.push(["d", "drawing", `../drawings/drawing${at + 1}.xml`]);
      zip.file(
        `xl/drawings/drawing${at + 1}.xml`,
        `<xdr:wsDr xmlns:xdr="${office}/drawingml/2006/spreadsheetDrawing" xmlns:a="${office}/drawingml/2006/main" xmlns:c="${office}/drawingml/2006/chart">${sheet.drawing}</xdr:wsDr>`,
      );
    }
    if (own.length > 0) zip.file(`xl/worksheets/_rels/sheet${at + 1}.xml.rels`, relations(own));
  }
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}
