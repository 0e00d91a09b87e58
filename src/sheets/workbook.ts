import writeExcelFile, { type CellObject, type Sheet } from "write-excel-file/universal";
import { isIsoDay } from "#text/calendar.ts";
import { addExtras, type SheetExtras } from "./workbook-parts.ts";

/** A column of a sheet. */
export interface WorkbookColumn {
  readonly head: string;
  /** “number”: whole cells are numbers. Days (2024-06-30) are days in every column; all else is text. */
  readonly kind: "text" | "number";
}

export interface WorkbookCell {
  readonly text: string;
  /** Where the cell leads to: an address, whole or relative to the file's own. */
  readonly link?: string | undefined;
}

/** A sheet with heads. */
export interface WorkbookSheet {
  /** At most 31 letters, none of []/\:*? (what Excel allows). */
  readonly name: string;
  readonly columns: readonly WorkbookColumn[];
  /** One cell a column. */
  readonly rows: readonly (readonly WorkbookCell[])[];
}

/** What a cell of Excel holds at most; its own limit. */
const mostLetters = 32_767;
/** Widths of columns, in letters: as wide as the longest cell between these, so that a whole day and a sentence can be read. */
const narrowest = 11;
const widest = 60;

/** The text as far as a cell holds it, with “…” where it does not. */
const cut = (text: string): string =>
  text.length <= mostLetters ? text : `${text.slice(0, mostLetters - 1)}…`;

const isWholeNumber = (text: string): boolean => /^-?\d{1,15}$/.test(text);

/** A cell with its type: text stays text whatever it looks like, so that no spreadsheet makes a formula or a date of it. */
function toCell(text: string, kind: WorkbookColumn["kind"], isLink: boolean): CellObject | null {
  if (text === "") return null;
  const look = { alignVertical: "top", ...(isLink ? { textColor: "#0b4f8a" } : {}) } as const;
  if (kind === "number" && isWholeNumber(text)) return { type: Number, value: Number(text), ...look };
  if (isIsoDay(text))
    return { type: Date, value: new Date(`${text}T00:00:00Z`), format: "dd/mm/yyyy", ...look };
  return { type: String, value: cut(text), format: "@", wrap: true, ...look };
}

const toHead = (head: string): CellObject => ({
  type: String,
  value: head,
  format: "@",
  fontWeight: "bold",
  backgroundColor: "#eceff3",
  alignVertical: "top",
  wrap: true,
});

const widthOf = (head: string, texts: readonly string[]): number =>
  Math.min(widest, Math.max(narrowest, ...[head, ...texts].map((text) => text.length + 2)));

function toSheet({ name, columns, rows }: WorkbookSheet): Sheet<Blob> {
  return {
    sheet: name,
    stickyRowsCount: 1,
    columns: columns.map(({ head }, at) => ({
      width: widthOf(
        head,
        rows.map((cells) => cells[at]?.text ?? ""),
      ),
    })),
    data: [
      columns.map(({ head }) => toHead(head)),
      ...rows.map((cells) =>
        columns.map(({ kind }, at) => toCell(cells[at]?.text ?? "", kind, cells[at]?.link !== undefined)),
      ),
    ],
  };
}

const toExtras = ({ name, columns, rows }: WorkbookSheet): SheetExtras => ({
  name,
  filter: { rows: rows.length + 1, columns: columns.length },
  links: rows.flatMap((cells, row) =>
    cells.flatMap(({ text, link }, column) =>
      text === "" || link === undefined ? [] : [{ row: row + 1, column, target: link }],
    ),
  ),
});

/** The first sheet: what the file holds, as pairs of a label and what it says. */
export interface ReadFirst {
  readonly facts: readonly { readonly label: string; readonly text: string; readonly link?: string }[];
}

function toFirstSheet({ facts }: ReadFirst): Sheet<Blob> {
  return {
    sheet: "Đọc trước",
    showGridLines: false,
    columns: [{ width: 22 }, { width: 90 }],
    data: facts.map(({ label, text, link }) => [
      { type: String, value: label, fontWeight: "bold", alignVertical: "top", wrap: true },
      toCell(text, "text", link !== undefined),
    ]),
  };
}

/**
 * A workbook (.xlsx): “Đọc trước”, then a sheet each, its heads frozen, filters on. The same sheets give the same bytes.
 * @throws Error for a sheet's name that Excel does not allow.
 */
export async function writeWorkbook(
  first: ReadFirst,
  sheets: readonly WorkbookSheet[],
): Promise<Uint8Array<ArrayBuffer>> {
  const firstLinks = first.facts.flatMap(({ link }, row) =>
    link === undefined ? [] : [{ row, column: 1, target: link }],
  );
  const features = [addExtras([{ name: "", filter: null, links: firstLinks }, ...sheets.map(toExtras)])];
  const file = writeExcelFile([toFirstSheet(first), ...sheets.map(toSheet)], { features });
  return new Uint8Array(await (await file.toBlob()).arrayBuffer());
}
