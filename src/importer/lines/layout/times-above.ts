import type { Statement } from "#schema/items.ts";
import { groupBy } from "#text/group-by.ts";
import { trimEnd } from "#text/trim-end.ts";
import { timeHeading } from "#importer/lines/kinds/clauses.ts";
import type { LogicalLine } from "#importer/lines/logical-line.ts";
import type { Candidate, Run } from "./candidate.ts";

/** Times on lines of their own, one below the other, as “Quý III”, “Tháng 7” above the tasks of a month. */
interface TimeBlock {
  /** Place of the first of its lines. */
  readonly at: number;
  /** Place of the line after its last. */
  readonly end: number;
}

/** Fewest times above tasks: one alone may be the end of a sentence. */
export const fewestTimes = 2;

/** Every time of a calendar: “Các tháng”, “Cả năm”. */
const everyTime = /^(?:(?:cac|moi|tat ca cac)\s+(?:thang|quy|tuan)|(?:ca|suot|trong)\s+nam)\s*:?$/;

const isTime = ({ row, folded, reads }: LogicalLine): boolean =>
  row === undefined &&
  reads.label === undefined &&
  (timeHeading.pattern.test(folded) || everyTime.test(folded));

/** Whether what stands below a line is the time that its label names. */
const asksWhen = (line: LogicalLine | undefined): boolean =>
  line?.reads.label?.field === "deadline" && line.reads.label.rest.text === "";

/** Every block of times; one below a label alone is what that label says: “Thời hạn⏎Quý I/2024”. */
function listBlocks(lines: readonly LogicalLine[]): readonly TimeBlock[] {
  const blocks: TimeBlock[] = [];
  for (const [at, line] of lines.entries()) {
    if (!isTime(line) || line.reads.numbering !== undefined) continue;
    const last = blocks.at(-1);
    if (last?.end === at) blocks[blocks.length - 1] = { ...last, end: at + 1 };
    else if (!asksWhen(lines[at - 1])) blocks.push({ at, end: at + 1 });
  }
  return blocks;
}

/** Whether times head what stands below them: each stands right above a task, and the first stands below none. */
function headTasks(blocks: readonly TimeBlock[], tasks: readonly Candidate[]): boolean {
  const begun = new Set(tasks.map(({ at }) => at));
  const [first] = blocks;
  if (first === undefined || blocks.length < fewestTimes) return false;
  const parent = tasks.find(({ at }) => at === first.end)?.parent;
  return (
    blocks.every(({ end }) => begun.has(end)) &&
    !tasks.some((one) => one.parent === parent && one.at < first.at && first.at < one.end)
  );
}

/** The time of a block: its lowest line, with the lines of all. */
function toStatement({ at, end }: TimeBlock, lines: readonly LogicalLine[]): Statement | undefined {
  const [first, last] = [lines[at], lines[end - 1]];
  return first === undefined || last === undefined
    ? undefined
    : { text: trimEnd(last.text, /[\s.:;]/), lines: [first.line, last.to] };
}

/** For each place of a text the number of blocks that end above it. */
function countAbove(blocks: readonly TimeBlock[], places: number): readonly number[] {
  let count = 0;
  return Array.from({ length: places }, (_, at) => {
    while ((blocks[count]?.end ?? Infinity) <= at) count += 1;
    return count;
  });
}

/**
 * Runs with the time by which each of their lines is done, where times stand on lines of their own above the tasks of each: rows
 * of a table by months, “Tháng 7:” above a list. Where each stands behind its task, as the last cell of a row, all as they are.
 */
export function shareTimes(runs: readonly Run[], lines: readonly LogicalLine[]): readonly Run[] {
  const blocks = listBlocks(lines);
  if (blocks.length < fewestTimes) return runs;
  const timed = new Set(
    [...groupBy(runs, ({ style }) => style)].flatMap(([style, own]) =>
      headTasks(
        blocks,
        own.flatMap(({ candidates }) => candidates),
      )
        ? [style]
        : [],
    ),
  );
  if (timed.size === 0) return runs;
  const lastEnd = blocks.at(-1)?.end ?? 0;
  const after = lines.findIndex((line, at) => at >= lastEnd && line.reads.section !== undefined);
  const above = countAbove(blocks, lines.length);
  const tellTime = (task: Candidate): Candidate => {
    const count = above[task.at] ?? 0;
    const block = blocks[count - 1];
    if (block === undefined || (after >= 0 && task.at >= after)) return task;
    const end = Math.min(task.end, blocks[count]?.at ?? lines.length);
    const deadline = toStatement(block, lines);
    return { ...task, end, ...(deadline === undefined ? {} : { shared: { ...task.shared, deadline } }) };
  };
  return runs.map((run) =>
    timed.has(run.style) ? { ...run, candidates: run.candidates.map(tellTime) } : run,
  );
}
