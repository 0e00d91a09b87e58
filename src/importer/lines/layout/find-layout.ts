import type { Statement } from "#schema/items.ts";
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
import { listAgencyRun } from "./agency-runs.ts";
import { type Candidate, type Run, listNumberedRuns, listPlainRuns } from "./candidate.ts";
import { type Layout, listBeside, rankLayouts, tellLayout } from "./choose-layout.ts";
import { findGroups, findPlainGroups } from "./find-groups.ts";
import { type TextFacts, listParents } from "./item-evidence.ts";
import { readLineFacts } from "./line-facts.ts";
import { nameItems } from "./name-items.ts";
import { type OutlineNode, readOutline } from "./outline.ts";
import { shareLabels } from "./shared-labels.ts";
import { shareTimes } from "./times-above.ts";
import { type WeighedRun, weighRun } from "./score-run.ts";

/** How a text lists its items. */
export interface TextLayout {
  readonly items: ReadonlyMap<LogicalLine, Read<ItemHeading>>;
  readonly groups: ReadonlyMap<LogicalLine, Read<GroupHeading>>;
  /** Numbered lines that are in no item: what they head is a section; whether it lies within a group. */
  readonly ends: ReadonlyMap<LogicalLine, boolean>;
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

const declaredCount =
  /(?<![\d/.,%])(\d{1,3})\s+(?:\p{L}+\s+)?(?:mo hinh|nhiem vu|noi dung|tien ich)(?!\p{L}|\s+\d)/gu;

/** A line that ends with what others are to do: “… kết luận như sau:”, “Chủ tịch UBND tỉnh yêu cầu:”. */
const asks =
  /(?<!\p{L})(?:yeu cau|de nghi|giao|phan cong|ket luan|chi dao|nhiem vu|cong viec|viec)(?!\p{L})[^.;:]{0,120}:$/u;

/** What the whole text tells of any of its lines. */
function readTextFacts(lines: readonly LogicalLine[], book: LabelBook): TextFacts {
  const cells = lines.flatMap(({ row }) => (row === undefined ? [] : readPrintedCells(row)));
  const titles = cells
    .map(({ folded }) => trimEnd(folded, /[\s.:;,]/))
    .filter((title) => title.includes(" "));
  const counts = lines.flatMap(({ folded }) =>
    [...folded.matchAll(declaredCount)].map((match) => Number(match[1])),
  );
  return {
    lines: lines.map((line) => readLineFacts(line, book)),
    rowTitles: new Set(titles),
    declared: new Set(counts),
    asked: lines.flatMap(({ folded, row }, at) => (row === undefined && asks.test(folded) ? [at] : [])),
  };
}

/** Lines above the first item that tell what a text is about. */
const headLines = 12;

/** What a line asks for by its last clause: “các việc sau:” of “Về các mô hình điểm …, UBND huyện yêu cầu làm các việc sau:”. */
const lastClause = (folded: string): string => folded.slice(folded.search(/[^,]*$/));

/** The line right above the first item, lines that ask for what stands below, the nearest first, then all that the head of a text says above it, folded; what a portal states stands above the letterhead. */
function readAbove(lines: readonly LogicalLine[], first: number): readonly string[] {
  const nation = lines.findIndex(({ folded }) => folded.includes("cong hoa xa hoi chu nghia viet nam"));
  const running = lines
    .slice(nation < first ? Math.max(nation, 0) : 0, first)
    .filter(({ row }) => row === undefined)
    .map(({ folded }) => folded);
  const asking = running.filter((folded) => asks.test(folded)).map(lastClause);
  return [...running.slice(-1), ...asking.reverse(), running.slice(0, headLines).join(" ")];
}

/** The sentence below each heading that leads to what it lists, folded: “Năm 2024, huyện triển khai 11 mô hình sau đây:”. */
function readIntros(
  nodes: readonly OutlineNode[],
  lines: readonly LogicalLine[],
  items: readonly Candidate[],
): ReadonlyMap<OutlineNode, string> {
  const places = [...nodes, ...items].map(({ at }) => at).sort((a, b) => a - b);
  return new Map(
    nodes.flatMap((node) => {
      const next = places.find((at) => at > node.at) ?? 0;
      const line = next - 1 > node.at ? lines[next - 1] : undefined;
      const leads = line?.row === undefined && line?.text.trimEnd().endsWith(":") === true;
      return leads ? [[node, line.folded] as const] : [];
    }),
  );
}

/** Numbered lines that stand in no item, and names of bodies above tasks, each with whether it stands in a group all the same. */
function listEnds(
  nodes: readonly OutlineNode[],
  lines: readonly LogicalLine[],
  items: readonly Candidate[],
  groups: ReadonlyMap<LogicalLine, unknown>,
): ReadonlyMap<LogicalLine, boolean> {
  const taken = new Set<number>();
  for (const { at, end } of items) for (let inside = at; inside < end; inside += 1) taken.add(inside);
  const isInGroup = ({ parent }: OutlineNode): boolean =>
    listParents(parent).some(({ line }) => groups.has(line));
  const bearers = new Set(items.flatMap(({ bearer }) => bearer?.lines[0] ?? []));
  const names = lines.flatMap((line, at) =>
    bearers.has(line.line) && !taken.has(at) ? [[line, false] as const] : [],
  );
  const labels = new Set(
    items.flatMap(({ shared }) =>
      Object.values(shared ?? {}).map((statement: Statement) => statement.lines[0]),
    ),
  );
  const told = lines.flatMap((line, at) =>
    labels.has(line.line) && !taken.has(at) ? [[line, true] as const] : [],
  );
  const numbered = nodes.flatMap((node) =>
    taken.has(node.at) ? [] : [[node.line, isInGroup(node)] as const],
  );
  return new Map([...names, ...numbered, ...told]);
}

const byPlace = (a: WeighedRun, b: WeighedRun): number => (a.items[0]?.at ?? 0) - (b.items[0]?.at ?? 0);

/** The layout taken, the next best, and what is found by both. */
interface Choice {
  readonly taken: Layout;
  readonly runs: readonly WeighedRun[];
  readonly runnerUp: Layout | undefined;
}

/** The layout for which most evidence speaks: lines that say so themselves where there are two; undefined where none lists items. */
function choose(ranked: readonly Layout[], named: Layout | undefined, agency: Layout): Choice | undefined {
  const [best] = ranked;
  // Tasks of bodies are items where nothing better stands.
  if (named === undefined && agency.score > (best?.score ?? 0))
    return { taken: agency, runs: agency.runs, runnerUp: best };
  const [first, ...others] = named === undefined ? ranked : [named, ...ranked];
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

/** The tasks of bodies as a layout; of a text with tables of items, and where fewer than two are told when, an empty one. */
function readAgencyLayout(
  nodes: readonly OutlineNode[],
  lines: readonly LogicalLine[],
  book: LabelBook,
  text: TextFacts,
): Layout {
  const run = weighRun(listAgencyRun(nodes, lines, book), text);
  const [layout] = text.rowTitles.size > 0 ? [] : rankLayouts([run]);
  return layout ?? { style: run.style, runs: [], score: 0 };
}

/**
 * How a text lists its items: by lines that say so themselves, where there are two; else by the style of headings for which most
 * of the text's own evidence speaks, and what stands beside it. No items where none has two.
 */
export function findLayout(lines: readonly LogicalLine[], book: LabelBook): TextLayout {
  const named = listNamed(lines, book);
  const nodes = readOutline(lines);
  const text = readTextFacts(lines, book);
  const printed = [...listNumberedRuns(nodes, book), ...listPlainRuns(nodes, lines, book)];
  const listed = shareTimes(shareLabels(printed, lines, book), lines);
  const ranked = rankLayouts(
    listed.map(({ style, candidates }) =>
      weighRun({ style, candidates: candidates.filter(({ line }) => !named.has(line)) }, text),
    ),
  );
  const namedRun = toNamedRun(nodes, named);
  const choice = choose(
    ranked,
    named.size < 2 ? undefined : toLayout(weighRun(namedRun, text, -Infinity)),
    readAgencyLayout(nodes, lines, book, text),
  );
  if (choice === undefined)
    return {
      items: named,
      groups: new Map(),
      ends: new Map(),
      reading: { taken: undefined, runnerUp: undefined },
    };
  const { taken, runs, runnerUp } = choice;
  const found = runs.filter(({ style }) => style !== namedRun.style);
  const items = runs.flatMap((run) => run.items);
  const numbered = findGroups(runs);
  const groups = numbered.size > 0 ? numbered : findPlainGroups(lines, runs);
  const above = readAbove(lines, items[0]?.at ?? 0);
  const highest = Math.max(0, ...[...named.values()].map(({ says }) => says.number));
  return {
    items: new Map([...named, ...nameItems(found, above, readIntros(nodes, lines, items), highest)]),
    groups,
    ends: listEnds(nodes, lines, items, groups),
    reading: {
      taken: tellLayout(taken),
      runnerUp: runnerUp === undefined ? undefined : tellLayout(runnerUp),
    },
  };
}
