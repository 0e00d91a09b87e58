import type { Sheet } from "./sheet.ts";

/** A table of a page as a file beside it. */
export interface TableFile {
  /** Site path of the CSV file; the workbook has the same name. */
  readonly path: string;
  /** Site path of the page that shows the table. */
  readonly page: string;
  /** What its rows are, as the file says of itself. */
  readonly title: string;
  readonly sheet: Sheet;
  /** Selects on the page the element of each row, in the order of the file. */
  readonly rows: string;
}

/** What the page's script must know of a file's columns: “0:text”, “:number” for one that is in the file alone. */
export const tellColumns = ({ columns }: Sheet): string =>
  columns.map(({ kind, shownAt }) => `${shownAt ?? ""}:${kind}`).join(" ");
