import type { LineRange } from "#schema/identifier.ts";
import type { Repair } from "#schema/review.ts";
import type { HeadReading } from "./facts/head-reading.ts";
import type { LayoutReading } from "./lines/layout-reading.ts";
import type { LearnedLabel } from "./lines/learned/learn-labels.ts";
import type { Table } from "./lines/table.ts";
import type { TableReading } from "./lines/table-reading.ts";

/** How a text was read: what was found, why, and what else it might have been. Not stored: it is told to whoever imports. */
export interface Reading {
  readonly layout: LayoutReading;
  /** Labels that no list has, with the field that stands behind each. */
  readonly labels: readonly LearnedLabel[];
  readonly tables: readonly TableReading[];
  readonly head: readonly HeadReading[];
  /** Lines with words, and of these those that an item, a group or a fact took. */
  readonly lines: { readonly total: number; readonly read: number };
}

/** The same as it is told to whoever imports. */
export interface ToldReading extends Reading {
  /** Repairs of text that looks misread by a machine, for an editor to decide on; never applied unasked. */
  readonly proposedRepairs: readonly Repair[];
}

/** The tables of the text in order, read as items or left, with what speaks for each. */
export function tellTables(tables: readonly Table[]): TableReading[] {
  return tables.map(({ columns, rows, headLines, isRead, because }) => {
    const lines = [...headLines, ...rows.flatMap(({ line, to }) => [line, to])];
    const first = lines.reduce((least, line) => Math.min(least, line), Number.POSITIVE_INFINITY);
    const range: LineRange = [first, lines.reduce((most, line) => Math.max(most, line), first)];
    return { lines: range, columns, rows: rows.length, isRead, because };
  });
}

/** Lines of the source with words, and of these those that an item, a group or a fact took. */
export function countLines(source: readonly string[], read: ReadonlySet<number>): Reading["lines"] {
  const worded = source.flatMap((line, index) => (/[\p{L}\p{N}]/u.test(line) ? [index + 1] : []));
  return { total: worded.length, read: worded.filter((line) => read.has(line)).length };
}
