import type { AnnexColumn } from "#draft/compose/draft-document.ts";
import { form } from "./form.ts";

/**
 * Shares of the width by what a column holds; a number and a note need little, words of a model much. Numbers have room for
 * “TT” in bold and two digits at 12 pt between the margins of a cell: 11 mm.
 */
const shares: Readonly<Record<AnnexColumn["key"], number>> = {
  number: 5,
  title: 16,
  objective: 16,
  assignments: 20,
  leads: 11,
  coordinators: 12,
  implementers: 14,
  supporters: 14,
  deadline: 10,
  tools: 12,
  result: 12,
  note: 7,
};

/** Widths of the columns in twips, in their order; together the width of a page laid across. */
export function toColumnWidths(columns: readonly AnnexColumn[]): readonly number[] {
  const total = columns.reduce((sum, { key }) => sum + shares[key], 0);
  const widths = columns.map(({ key }) => Math.floor((form.textWidth.across * shares[key]) / total));
  const rest = form.textWidth.across - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, at) => (at === 1 ? width + rest : width));
}

/** Columns in runs of one group: a run of several stands under one heading, one without group by itself. */
export function toRuns(columns: readonly AnnexColumn[]): readonly (readonly AnnexColumn[])[] {
  const runs: AnnexColumn[][] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (column.group !== null && last?.[0]?.group === column.group) last.push(column);
    else runs.push([column]);
  }
  return runs;
}
