import { saveFile } from "#client/parts/save-file.ts";
import { formatLines } from "#sheets/csv.ts";

/** Gives the reader a file to save. */
export const saveCsv = (name: string, lines: readonly (readonly string[])[]): void =>
  saveFile(formatLines(lines), name, "text/csv;charset=utf-8");
