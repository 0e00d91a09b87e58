import type { FieldName, Statement } from "#schema/items.ts";
import { type AlignedText, sliceAligned } from "#text/aligned.ts";
import { isOnlyMasked } from "#text/mask.ts";
import type { Bearer } from "#importer/lines/kinds/item-heading.ts";
import type { LabelBook } from "#importer/lines/kinds/label-book.ts";
import { longestTitle } from "#importer/lines/kinds/group-heading.ts";
import { timeHeading } from "#importer/lines/kinds/clauses.ts";
import { leadingBody } from "#importer/lines/kinds/leading-body.ts";
import { closingLine } from "#importer/lines/kinds/parts.ts";
import type { LogicalLine } from "#importer/lines/logical-line.ts";
import { readClauseKind, shortestTitle, splitHeading } from "#importer/lines/split-heading.ts";
import { type Assigned, readAssigned, readAssignedRuns } from "./assigned-runs.ts";
import { readDated } from "./dated-lines.ts";
import type { OutlineNode } from "./outline.ts";
import type { SharedLabels } from "./shared-labels.ts";

/** A line that may head an item, with the lines that would be its own. */
export interface Candidate {
  readonly line: LogicalLine;
  /** Place among all lines of the text. */
  readonly at: number;
  /** Place of the line after its last. */
  readonly end: number;
  /** The number that it prints; 0 where it prints none. */
  readonly value: number;
  readonly title: AlignedText;
  /** What stands behind the title in the same paragraph. */
  readonly rest: AlignedText;
  readonly parent: OutlineNode | undefined;
  /** Absent where the line stands below no body and names none that acts. */
  readonly bearer?: Bearer;
  /** By when, where its own words tell that outside of the rest; absent where they do not. */
  readonly due?: Statement;
  /** What labels right below the heading above it tell of all below that; absent where none do. */
  readonly shared?: SharedLabels;
  /** Whether a sentence above the list gives all that stands in it to a body. */
  readonly isGiven?: true;
  /** Whether it names a field of work and has labels for all that stands below it. */
  readonly isSector?: boolean;
  /** Whether it is a sentence that gives a task, among others that do; absent where those beside it give none. */
  readonly isAssigned?: boolean;
}

/** The heading above a candidate that is a time alone: by then all below it is done; undefined where there is none. */
export function findTimeAbove({ parent }: Pick<Candidate, "parent">): OutlineNode | undefined {
  for (let above = parent; above !== undefined; above = above.parent)
    if (above.line.reads.label === undefined && timeHeading.pattern.test(above.words.folded)) return above;
  return undefined;
}

/** Lines numbered in one style below one heading, or set apart in one other way: they are items together, or none is. */
export interface Run {
  /** How the lines are printed: a style of numbering, “Tên” for titles above labels, “Tên. …” for paragraphs. */
  readonly style: string;
  readonly candidates: readonly Candidate[];
}

/** Title and rest of the words of a line: a bold run at their head is the title where more follows; of an assignment, what is to be done. */
function splitWords(words: AlignedText, line: LogicalLine, book: LabelBook): Assigned {
  const run = line.bold?.replace(/^[^\p{L}“"]*/u, "") ?? "";
  const isRunIn = run.length >= shortestTitle && words.text.startsWith(run) && words.text.length > run.length;
  if (isRunIn && !run.endsWith(":"))
    return { title: sliceAligned(words, 0, run.length), rest: sliceAligned(words, run.length) };
  const dated = readDated(words, line, book);
  if (dated !== undefined) return dated;
  const split = splitHeading(words, book);
  if (readClauseKind(split.title) !== "assignment") return split;
  return readAssigned(words, line)?.says ?? split;
}

/** The numbered lines of a text as runs, in order of their first lines; a count that begins anew at 1 begins a run. */
export function listNumberedRuns(nodes: readonly OutlineNode[], book: LabelBook): readonly Run[] {
  const runs: { readonly style: string; readonly candidates: Candidate[] }[] = [];
  const open = new Map<OutlineNode | number, Map<string, Candidate[]>>();
  for (const { line, at, end, numbering, words, parent, part } of nodes) {
    if (isOnlyMasked(words.text)) continue;
    const { style, value } = numbering;
    const beside = open.get(parent ?? part) ?? new Map<string, Candidate[]>();
    open.set(parent ?? part, beside);
    let run = beside.get(style);
    if (run === undefined || value === 1) {
      run = [];
      beside.set(style, run);
      runs.push({ style, candidates: run });
    }
    run.push({ line, at, end, value, ...splitWords(words, line, book), parent });
  }
  const wordsOf = new Map(nodes.map(({ at, words }) => [at, words]));
  return readAssignedRuns(runs, (at) => wordsOf.get(at));
}

/** How lines without numbers head items: titles above labels, paragraphs that begin with a title, sentences that give a task, times and what is done then. */
const plainStyles = ["Tên", "Tên. …", "Giao X …", "Tháng …: …"] as const;
type PlainStyle = (typeof plainStyles)[number];

/** Whether a line of running text is no label, no heading and no end of a plan. */
const isOwnParagraph = ({ row, text, reads }: LogicalLine): boolean =>
  row === undefined &&
  reads.label === undefined &&
  reads.section === undefined &&
  reads.item === undefined &&
  !closingLine.pattern.test(text);

/** Whether a line without a number may be a title: short, no label, no sentence, no heading of another kind. */
function mayBeTitle(line: LogicalLine): boolean {
  return line.text.length <= longestTitle && /^[\p{Lu}“"]/u.test(line.text) && isOwnParagraph(line);
}

/** Fields whose label alone may head a part that lists items: “Nội dung thực hiện”. */
const partFields: ReadonlySet<FieldName> = new Set<FieldName>(["content", "assignments", "note"]);

/** Whether the first of some lines begins what is told of an item: a label with its words in the line, or between labels, or a sentence that says who does it. */
function tells([line, below, after]: readonly LogicalLine[]): boolean {
  if (line === undefined || line.row !== undefined || line.reads.section !== undefined) return false;
  const { label } = line.reads;
  if (label === undefined) return readClauseKind(line) === "assignment";
  // What a label alone in its line names stands below: of other labels anything may, as below the heading of a part.
  const isNamed =
    below !== undefined &&
    below.row === undefined &&
    below.reads.label === undefined &&
    ((label.field === "leads" && leadingBody.pattern.test(below.text)) ||
      after?.reads.label?.rest.text === "");
  return label.rest.text !== "" || isNamed;
}

/** Whether what stands below a line is what its label names, and no title: “Thời hạn⏎Quý I/2024”. */
const isValue = (above: LogicalLine | undefined): boolean =>
  above?.reads.label?.rest.text === "" && !partFields.has(above.reads.label.field);

/** Lines without numbers that may head items: titles above what is told of them, and paragraphs that begin with a title. */
export function listPlainRuns(
  nodes: readonly OutlineNode[],
  lines: readonly LogicalLine[],
  book: LabelBook,
): Run[] {
  const numbered = new Map(nodes.map((node) => [node.at, node]));
  const found: { readonly style: PlainStyle; readonly candidate: Candidate }[] = [];
  let parent: OutlineNode | undefined;
  for (const [at, line] of lines.entries()) {
    const node = numbered.get(at);
    if (node !== undefined && line.reads.label === undefined && node.numbering.value > 0) parent = node;
    if (parent !== undefined && at >= parent.end) parent = undefined;
    if (node !== undefined) continue;
    const place = { line, at, end: parent?.end ?? lines.length, value: 0, parent };
    const assigned = isOwnParagraph(line) ? readAssigned(line, line) : undefined;
    if (assigned?.isSure === true) {
      found.push({ style: "Giao X …", candidate: { ...place, ...assigned.says, isAssigned: true } });
      continue;
    }
    const dated = isOwnParagraph(line) ? readDated(line, line, book) : undefined;
    if (dated !== undefined) {
      found.push({ style: "Tháng …: …", candidate: { ...place, ...dated } });
      continue;
    }
    if (!mayBeTitle(line)) continue;
    const split = splitWords(line, line, book);
    const isParagraph = split.rest.text !== "" && !leadingBody.pattern.test(line.text);
    const isTitle =
      !/[.;:,]$/.test(line.text) && !isValue(lines[at - 1]) && tells(lines.slice(at + 1, at + 4));
    if (!isParagraph && !isTitle) continue;
    found.push({ style: isParagraph ? "Tên. …" : "Tên", candidate: { ...place, ...split } });
  }
  return plainStyles.flatMap((style): Run[] => {
    const own = found.filter((one) => one.style === style).map(({ candidate }) => candidate);
    return own.length < 2 ? [] : [{ style, candidates: endAtNext(own, nodes, lines) }];
  });
}

/** Each candidate ended at the next one, the next numbered heading, or the next heading of a section. */
function endAtNext(
  own: readonly Candidate[],
  nodes: readonly OutlineNode[],
  lines: readonly LogicalLine[],
): Candidate[] {
  const ends = new Set([
    ...own.map(({ at }) => at),
    ...nodes.flatMap(({ at, line, numbering }) =>
      line.reads.label === undefined && numbering.value > 0 && !/^\(?a/.test(numbering.style) ? [at] : [],
    ),
    ...lines.flatMap(({ reads, text }, at) =>
      reads.section !== undefined || closingLine.pattern.test(text) ? [at] : [],
    ),
    lines.length,
  ]);
  const sorted = [...ends].sort((a, b) => a - b);
  return own.map((candidate) => ({
    ...candidate,
    end: sorted[upperBound(sorted, candidate.at)] ?? lines.length,
  }));
}

/** Index of the first of sorted numbers that is greater. */
function upperBound(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
