import { formatLines } from "#sheets/csv.ts";
import type { Sheet } from "#views/table/sheet.ts";

/** A value in a CSV cell: lists joined by “; ”, objects by their telling part, null as nothing. */
function toCell(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) {
    const isRange = value.length === 2 && value.every((entry) => typeof entry === "number");
    return isRange ? value.join("–") : value.map(toCell).join("; ");
  }
  if (typeof value === "object") {
    const entries = Object.entries(value);
    const telling = entries.find(([key]) => key === "text" || key === "id" || key === "name");
    if (telling !== undefined && "agency" in value) {
      return value.agency === null ? toCell(telling[1]) : `${toCell(telling[1])} [${String(value.agency)}]`;
    }
    if ("occurrences" in value && Array.isArray(value.occurrences)) {
      const { occurrences, ...rest } = value;
      const lines = occurrences.map((one: { line: number }) => one.line).join(" ");
      return `${toCell(rest)}, lines=${lines}`;
    }
    if (telling !== undefined && "relation" in value)
      return `${toCell(telling[1])} (${String(value.relation)})`;
    return entries.map(([key, entry]) => `${key}=${toCell(entry)}`).join(", ");
  }
  return String(value as string | number | boolean);
}

/** An object as flat cells: nested objects of one level become columns “leads.body”. */
function flatten(row: object): [string, string][] {
  return Object.entries(row).flatMap(([key, value]): [string, string][] => {
    const isGroup =
      typeof value === "object" && value !== null && !Array.isArray(value) && key !== "deadline";
    if (key === "deadline" && typeof value === "object" && value !== null) {
      return Object.entries(
        value as Record<string, { text: string; kind: string; due?: string } | null>,
      ).flatMap(([side, deadline]): [string, string][] => [
        [`${key}.${side}`, deadline?.text ?? ""],
        [`${key}.${side}.kind`, deadline?.kind ?? ""],
        [`${key}.${side}.due`, deadline?.due ?? ""],
      ]);
    }
    if (!isGroup) return [[key, toCell(value)]];
    return Object.entries(value as object).map(([part, inner]) => [`${key}.${part}`, toCell(inner)]);
  });
}

/** A sheet as CSV for a spreadsheet, its heads first. */
export const formatSheet = ({ columns, rows }: Sheet): string =>
  formatLines([columns.map(({ head }) => head), ...rows]);

/**
 * Rows of the data files as a sheet: one column a key, nested objects flat, lists joined by “; ”. Columns are those of all
 * rows, in order of first sight; no rows give an empty file with BOM.
 */
export function formatCsv(rows: readonly object[]): string {
  const flat = rows.map((row) => new Map(flatten(row)));
  const heads = [...new Set(flat.flatMap((row) => [...row.keys()]))];
  return formatLines([heads, ...flat.map((row) => heads.map((head) => row.get(head) ?? ""))]);
}
