import type { CleanLine } from "#importer/lines/clean-lines.ts";
import { namesBodies, readCount, saysTime } from "#importer/lines/cell-content.ts";
import type { ColumnField } from "#importer/lines/kinds/label-book.ts";

/** Lines of a row put under its columns. */
export interface AlignedLines {
  /** The lines of each column, in order; none for an empty cell. */
  readonly cells: readonly (readonly CleanLine[])[];
  /** How badly they sit there, 0 for well. */
  readonly cost: number;
}

/**
 * What it costs that a line goes on with the cell of the line above, more where a cell has one paragraph as a rule; that a
 * column stays empty; that one at the end does.
 */
const costs = { joined: 0.35, joinedToOne: 0.45, skipped: 0.45, left: 0.1 };

/** Fields of which a cell tells one thing as a rule. */
const ofOne: ReadonlySet<ColumnField | undefined> = new Set<ColumnField>([
  "number",
  "title",
  "leads",
  "deadline",
]);

const bodyFields: ReadonlySet<ColumnField> = new Set<ColumnField>([
  "leads",
  "implementers",
  "coordinators",
  "supporters",
]);

/** How badly a line sits in a column. */
function misfit({ text, folded }: CleanLine, field: ColumnField | undefined): number {
  if (text === "") return field === "title" || field === "number" ? 1 : 0.05;
  if (field === "number") return readCount(text) === undefined ? 2 : 0;
  if (field === "deadline") return saysTime(folded) ? 0 : 1.5;
  if (field !== undefined && bodyFields.has(field)) return saysTime(folded) ? 2 : namesBodies(text) ? 0 : 1;
  if (field === "title") return saysTime(folded) ? 2 : namesBodies(text) ? 0.6 : 0;
  return saysTime(folded) || namesBodies(text) ? 0.4 : 0.2;
}

/** The cheapest way to a line in a column: what it costs, and the column of the line above. */
interface Step {
  readonly cost: number;
  readonly from: number;
}

function findStep(before: readonly Step[], column: number, field: ColumnField | undefined): Step {
  const goingOn = ofOne.has(field) ? costs.joinedToOne : costs.joined;
  let best: Step = { cost: Number.POSITIVE_INFINITY, from: 0 };
  for (const [from, { cost }] of before.entries()) {
    if (from > column) break;
    const move = from === column ? goingOn : costs.skipped * (column - from - 1);
    if (cost + move < best.cost) best = { cost: cost + move, from };
  }
  return best;
}

/**
 * Lines of one row put under its columns in order, the first under the first: a line begins a column or goes on in that of
 * the line above, where they sit best by what they look like. A blank line is an empty cell, or nothing.
 */
export function alignLines(
  lines: readonly CleanLine[],
  fields: readonly (ColumnField | undefined)[],
): AlignedLines {
  const steps: Step[][] = [];
  for (const [index, line] of lines.entries()) {
    const before = steps.at(-1);
    steps.push(
      fields.map((field, column): Step => {
        const step =
          before === undefined
            ? { cost: column === 0 ? 0 : Number.POSITIVE_INFINITY, from: 0 }
            : findStep(before, column, field);
        return { cost: step.cost + misfit(line, field), from: index === 0 ? 0 : step.from };
      }),
    );
  }
  const ends = (steps.at(-1) ?? []).map(
    ({ cost }, column) => cost + costs.left * (fields.length - 1 - column),
  );
  const cost = ends.reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY);
  const cells: CleanLine[][] = fields.map(() => []);
  let column = ends.indexOf(cost);
  for (let index = lines.length - 1; index >= 0 && column >= 0; index -= 1) {
    const line = lines[index];
    if (line !== undefined && line.text !== "") cells[column]?.unshift(line);
    column = steps[index]?.[column]?.from ?? -1;
  }
  return { cells, cost };
}
