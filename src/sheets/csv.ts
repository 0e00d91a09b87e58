import { csvParseRows } from "d3-dsv";
import { protectCell } from "#text/csv-cell.ts";

/** A cell as RFC 4180 has it. */
const quote = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Lines as a file that spreadsheets open as it was meant: UTF-8 with BOM, CR LF, each cell as protectCell writes it. */
export const formatLines = (lines: readonly (readonly string[])[]): string =>
  `\uFEFF${lines.map((cells) => cells.map((cell) => quote(protectCell(cell))).join(",")).join("\r\n")}\r\n`;

/** The cells of a file that formatLines wrote, the line of heads first: formatLines of them gives the file again. */
export const readLines = (text: string): readonly (readonly string[])[] =>
  csvParseRows(text.replace(/^\uFEFF/u, "")).map((cells) => cells.map((cell) => cell.replace(/^'/u, "")));
