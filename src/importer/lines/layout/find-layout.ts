import { alignText, sliceAligned } from "#text/aligned.ts";
import { trimEnd } from "#text/trim-end.ts";
import { readPrintedCells } from "#importer/lines/cells.ts";
import type { GroupHeading } from "#importer/lines/kinds/group-heading.ts";
import type { ItemHeading } from "#importer/lines/kinds/item-heading.ts";
import type { LabelBook } from "#importer/lines/kinds/label-book.ts";
import type { Read } from "#importer/lines/kinds/line-rule.ts";
import type { LayoutReading } from "#importer/lines/layout-reading.ts";
import type { LogicalLine } from "#importer/lines/logical-line.ts";
import { splitHeading } from "#importer/lines/split-heading.ts";
import { type Candidate, type Run, listNumberedRuns, listPlainRuns } from "./candidate.ts";
import { type Layout, listBeside, rankLayouts, tellLayout } from "./choose-layout.ts";
import { findGroups } from "./find-groups.ts";
import type { TextFacts } from "./item-evidence.ts";
import { readLineFacts } from "./line-facts.ts";
import { nameItems } from "./name-items.ts";
import { type OutlineNode, readOutline } from "./outline.ts";
import { type WeighedRun, weighRun } from "./score-run.ts";

/** How a text lists its items. */
export interface TextLayout {
  readonly items: ReadonlyMap<LogicalLine, Read<ItemHeading>>;
  readonly groups: ReadonlyMap<LogicalLine, Read<GroupHeading>>;
  /** Numbered lines that are in no item: what they head is a section. */
  readonly ends: ReadonlySet<LogicalLine>;
  readonly reading: LayoutReading;
}

type Headings = ReadonlyMap<LogicalLine, Read<ItemHeading>>;

/** Lines that say by themselves that they head an item (“Mô hình 3: …”), each with its title cut from what follows it. */
function listNamed(lines: readonly LogicalLine[], book: LabelBook): Headings {
  return new Map(
    lines.flatMap((line) => {
      const { item } = line.reads;
      if (line.row !== undefined || item === undefined) return [];
      const { title, rest } = splitHeading(alignText(item.says.title), book);
      const says = rest.text === "" ? item.says : { ...item.says, title: title.text, rest };
      return [[line, { ...item, says }] as const];
    }),
  );
}

/** Lines that say so by themselves as a run, each up to the next of them or the end of what its number heads. */
function toNamedRun(nodes: readonly OutlineNode[], named: Headings): Run {
  const own = nodes.filter(({ line }) => named.has(line));
  const candidates = own.flatMap(({ line, at, end, parent }, index): Candidate[] => {
    const heading = named.get(line)?.says;
    if (heading === undefined) return [];
    const title = alignText(heading.title);
    const rest = heading.rest ?? sliceAligned(title, title.text.length);
    return [
      { line, at, end: Math.min(end, own[index + 1]?.at ?? end), value: heading.number, title, rest, parent },
    ];
  });
  return { style: "Mô hình N", candidates };
}

/** What the whole text tells of any of its lines. */
function readTextFacts(lines: readonly LogicalLine[], book: LabelBook): TextFacts {
  const cells = lines.flatMap(({ row }) => (row === undefined ? [] : readPrintedCells(row)));
  const titles = cells
    .map(({ folded }) => trimEnd(folded, /[\s.:;,]/))
    .filter((title) => title.includes(" "));
  return { lines: lines.map((line) => readLineFacts(line, book)), rowTitles: new Set(titles) };
}

/** Lines above the first item that tell what a text is about. */
const headLines = 12;

/** What the head of a text says above its first item, folded. */
function readAbove(lines: readonly LogicalLine[], first: number): string {
  const running = lines.slice(0, first).filter(({ row }) => row === undefined);
  return running
    .slice(0, headLines)
    .map(({ folded }) => folded)
    .join(" ");
}

/** Numbered lines that stand in no item. */
function listEnds(nodes: readonly OutlineNode[], items: readonly Candidate[]): ReadonlySet<LogicalLine> {
  const taken = new Set<number>();
  for (const { at, end } of items) for (let inside = at; inside < end; inside += 1) taken.add(inside);
  return new Set(nodes.flatMap(({ line, at }) => (taken.has(at) ? [] : [line])));
}

const byPlace = (a: WeighedRun, b: WeighedRun): number => (a.items[0]?.at ?? 0) - (b.items[0]?.at ?? 0);

/** The layout taken, the next best, and what is found by both. */
interface Choice {
  readonly taken: Layout;
  readonly runs: readonly WeighedRun[];
  readonly runnerUp: Layout | undefined;
}

/** The layout for which most evidence speaks: lines that say so themselves where there are two; undefined where none lists items. */
function choose(ranked: readonly Layout[], named: WeighedRun | undefined): Choice | undefined {
  const [first, ...others] = named === undefined ? ranked : [toLayout(named), ...ranked];
  if (first === undefined) return undefined;
  return {
    taken: first,
    runs: [...first.runs, ...listBeside(first.runs, others)].sort(byPlace),
    runnerUp: others[0],
  };
}

const toLayout = (run: WeighedRun): Layout => ({
  style: run.style,
  runs: [run],
  score: run.mean * run.items.length,
});

/**
 * How a text lists its items: by lines that say so themselves, where there are two; else by the style of headings for which most
 * of the text's own evidence speaks, and what stands beside it. No items where none has two.
 */
export function findLayout(lines: readonly LogicalLine[], book: LabelBook): TextLayout {
  const named = listNamed(lines, book);
  const nodes = readOutline(lines);
  const text = readTextFacts(lines, book);
  const ranked = rankLayouts(
    [...listNumberedRuns(nodes, book), ...listPlainRuns(nodes, lines, book)].map(({ style, candidates }) =>
      weighRun({ style, candidates: candidates.filter(({ line }) => !named.has(line)) }, text),
    ),
  );
  const namedRun = toNamedRun(nodes, named);
  const choice = choose(ranked, named.size < 2 ? undefined : weighRun(namedRun, text, -Infinity));
  if (choice === undefined)
    return {
      items: named,
      groups: new Map(),
      ends: new Set(),
      reading: { taken: undefined, runnerUp: undefined },
    };
  const { taken, runs, runnerUp } = choice;
  const found = runs.filter(({ style }) => style !== namedRun.style);
  const items = runs.flatMap((run) => run.items);
  const highest = Math.max(0, ...[...named.values()].map(({ says }) => says.number));
  return {
    items: new Map([...named, ...nameItems(found, readAbove(lines, items[0]?.at ?? 0), highest)]),
    groups: findGroups(runs),
    ends: listEnds(nodes, items),
    reading: {
      taken: tellLayout(taken),
      runnerUp: runnerUp === undefined ? undefined : tellLayout(runnerUp),
    },
  };
}
