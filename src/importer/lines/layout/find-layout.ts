import { alignText, sliceAligned } from "#text/aligned.ts";
import { trimEnd } from "#text/trim-end.ts";
import { readPrintedCells } from "#importer/lines/cells.ts";
import { closingLine } from "#importer/lines/kinds/parts.ts";
import type { GroupHeading } from "#importer/lines/kinds/group-heading.ts";
import type { ItemHeading } from "#importer/lines/kinds/item-heading.ts";
import type { LabelBook } from "#importer/lines/kinds/label-book.ts";
import type { Read } from "#importer/lines/kinds/line-rule.ts";
import type { LayoutReading } from "#importer/lines/layout-reading.ts";
import type { LogicalLine } from "#importer/lines/logical-line.ts";
import { splitHeading } from "#importer/lines/split-heading.ts";
import { type Candidate, listNumberedRuns, listPlainRuns } from "./candidate.ts";
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

/** Lines that say so by themselves as a run, each up to the next of them or the end of its part. */
function toNamedRun(lines: readonly LogicalLine[], named: Headings, text: TextFacts): WeighedRun {
  const candidates: Candidate[] = [];
  let end = lines.length;
  for (const [at, line] of [...lines.entries()].reverse()) {
    const heading = named.get(line)?.says;
    if (heading !== undefined) {
      const title = alignText(heading.title);
      const rest = heading.rest ?? sliceAligned(title, title.text.length);
      candidates.unshift({ line, at, end, value: heading.number, title, rest, parent: undefined });
    }
    if (heading !== undefined || line.reads.section !== undefined || closingLine.pattern.test(line.text))
      end = at;
  }
  return weighRun({ style: "Mô hình N", candidates }, text);
}

/** What the whole text tells of any of its lines. */
function readTextFacts(lines: readonly LogicalLine[], book: LabelBook): TextFacts {
  const cells = lines.flatMap(({ row }) => (row === undefined ? [] : readPrintedCells(row)));
  const titles = cells
    .map(({ folded }) => trimEnd(folded, /[\s.:;,]/))
    .filter((title) => title.includes(" "));
  return { lines: lines.map((line) => readLineFacts(line, book)), rowTitles: new Set(titles) };
}

/** Lines at the beginning of a text that tell what it is about. */
const headLines = 12;

/** What the head of a text says, folded. */
function readAbove(lines: readonly LogicalLine[]): string {
  const running = lines.filter(({ row }) => row === undefined);
  return running
    .slice(0, headLines)
    .map(({ folded }) => folded)
    .join(" ");
}

/** Numbered lines that stand in no item. */
function listEnds(nodes: readonly OutlineNode[], runs: readonly WeighedRun[]): ReadonlySet<LogicalLine> {
  const own = runs.flatMap(({ items }) => items);
  const taken = new Set<number>();
  for (const { at, end } of own) for (let inside = at; inside < end; inside += 1) taken.add(inside);
  return new Set(nodes.flatMap(({ line, at }) => (taken.has(at) ? [] : [line])));
}

const byPlace = (a: WeighedRun, b: WeighedRun): number => (a.items[0]?.at ?? 0) - (b.items[0]?.at ?? 0);

/** A text whose headings say by themselves that they head items, two at least. */
function readNamed(named: Headings, run: WeighedRun, [second]: readonly Layout[]): TextLayout {
  const taken = tellLayout({ style: run.style, runs: [run], score: 0 });
  const runnerUp = second === undefined ? undefined : tellLayout(second);
  return {
    items: named,
    groups: new Map(),
    ends: new Set(),
    reading: { taken: { ...taken, items: named.size }, runnerUp },
  };
}

/**
 * How a text lists its items: by lines that say so themselves, where there are two; else by the style of headings for which most
 * of the text's own evidence speaks, and what stands beside it. No items where none has two.
 */
export function findLayout(lines: readonly LogicalLine[], book: LabelBook): TextLayout {
  const named = listNamed(lines, book);
  const nodes = readOutline(lines);
  const text = readTextFacts(lines, book);
  const runs = [...listNumberedRuns(nodes, book), ...listPlainRuns(nodes, lines, book)];
  const ranked = rankLayouts(
    runs.map(({ style, candidates }) =>
      weighRun({ style, candidates: candidates.filter(({ line }) => !named.has(line)) }, text),
    ),
  );
  if (named.size >= 2) return readNamed(named, toNamedRun(lines, named, text), ranked);
  const [first, second] = ranked;
  if (first === undefined) {
    const reading = { taken: undefined, runnerUp: undefined };
    return { items: named, groups: new Map(), ends: new Set(), reading };
  }
  const taken = [...first.runs, ...listBeside(first.runs, ranked.slice(1))].sort(byPlace);
  const runnerUp = second === undefined ? undefined : tellLayout(second);
  return {
    items: new Map([...named, ...nameItems(taken, readAbove(lines))]),
    groups: findGroups(taken),
    ends: listEnds(nodes, taken),
    reading: { taken: tellLayout(first), runnerUp },
  };
}
