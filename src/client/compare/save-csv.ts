import { protectCell } from "#text/csv-cell.ts";

/** A cell as RFC 4180 has it. */
const quote = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Lines as a file that spreadsheets open as it was meant: UTF-8 with BOM, CR LF, no cell a formula. */
export const formatLines = (lines: readonly (readonly string[])[]): string =>
  `\uFEFF${lines.map((cells) => cells.map((cell) => quote(protectCell(cell))).join(",")).join("\r\n")}\r\n`;

/** Gives the reader a file to save. */
export function saveCsv(name: string, lines: readonly (readonly string[])[]): void {
  const url = URL.createObjectURL(new Blob([formatLines(lines)], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
