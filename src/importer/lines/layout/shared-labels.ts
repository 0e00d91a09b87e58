import type { FieldName, Statement } from "#schema/items.ts";
import { endOfNames } from "#importer/lines/kinds/body-names.ts";
import type { LabelBook } from "#importer/lines/kinds/label-book.ts";
import { readLabel } from "#importer/lines/kinds/labels.ts";
import type { LogicalLine } from "#importer/lines/logical-line.ts";
import { alignText } from "#text/aligned.ts";
import { trimEnd } from "#text/trim-end.ts";
import type { Candidate, Run } from "./candidate.ts";
import { readIntro, toStatements } from "./read-intro.ts";

/** What labels right below a heading tell of all that stands below it: “Cơ quan chịu trách nhiệm: Sở Y tế”. */
export interface SharedLabels {
  readonly leads?: Statement;
  readonly coordinators?: Statement;
  readonly deadline?: Statement;
}

/** Labels that may be told once for all. */
const shared: ReadonlySet<FieldName> = new Set<FieldName>(["leads", "coordinators", "deadline"]);

/** Labels between a heading and what it heads. */
interface Block {
  /** Place of the heading. */
  readonly at: number;
  /** Place of the line after the last label. */
  readonly end: number;
  readonly tells: SharedLabels;
  /** Whether a sentence says that a list follows: its heading and itself are no items of one. */
  readonly isIntro?: true;
}

const isShared = ({ row, reads: { label } }: LogicalLine): boolean =>
  row === undefined && label !== undefined && label.rest.text !== "" && shared.has(label.field);

/** Words that name a field of work, not a piece of it. */
const sector = /^(?:(?:trong |thuoc )?linh vuc|nganh|nhom|khoi|mang|cong tac|ve|doi voi)(?!\p{L})/u;

/** Whether a line names a field of work behind its number. */
const isSector = (line: LogicalLine): boolean =>
  sector.test(line.folded.slice(line.reads.numbering?.end ?? 0));

/** Whether a line heads several things: it is in capitals, or names a field of work. A title and its own labels are one thing. */
function mayHead(line: LogicalLine): boolean {
  const { text, row, reads, bold } = line;
  if (row !== undefined || reads.label !== undefined || /[.;,]$/.test(text)) return false;
  const isApart = (reads.numbering?.value ?? 0) > 0 || (bold !== undefined && bold.length >= text.length - 1);
  return reads.isUpper || (isApart && isSector(line));
}

/** A body in brackets behind a title, or a label with its words: “I. NGÀNH Y TẾ (Sở Y tế chủ trì)”. */
const inBrackets = /^(.{4,150}?)\s*\(([^()]{4,120})\)\s*[.:]?$/u;
const behindNames =
  /^\s*(?:là\s+)?(?:(?:cơ quan|đơn vị)\s+)?(?:chủ trì|phụ trách|đầu mối|chịu trách nhiệm|thực hiện)?\s*$/u;

/** What a heading tells itself, in brackets behind its title. */
function readBrackets({ text, line, to }: LogicalLine, book: LabelBook): SharedLabels {
  const inside = inBrackets.exec(text)?.[2];
  if (inside === undefined) return {};
  const label = readLabel(alignText(inside), inside, book);
  const lines: [number, number] = [line, to];
  if (label !== undefined && shared.has(label.field))
    return { [label.field]: { text: label.rest.text, lines } };
  const end = endOfNames(inside, 0);
  if (end === undefined || !behindNames.test(inside.slice(end))) return {};
  return { leads: { text: inside.slice(0, end), lines } };
}

/** The labels of a block, each field once. */
function readTells(lines: readonly LogicalLine[]): SharedLabels {
  const tells: Partial<Record<FieldName, Statement>> = {};
  for (const { line, to, reads } of lines)
    if (reads.label !== undefined)
      tells[reads.label.field] ??= { text: trimEnd(reads.label.rest.text, /[\s.;]/), lines: [line, to] };
  return tells;
}

/** What a sentence right below a numbered heading tells of the list that follows: “Giao X chủ trì các nhiệm vụ sau:”. */
function readIntroBlock(lines: readonly LogicalLine[], at: number): Block[] {
  const [line, below, first] = lines.slice(at, at + 3);
  if (line === undefined || below === undefined || below.row !== undefined) return [];
  const isNumbered = (one: LogicalLine | undefined): boolean =>
    one !== undefined && one.row === undefined && (one.reads.numbering?.value ?? 0) > 0;
  const tells = isNumbered(line) && !isNumbered(below) && isNumbered(first) ? readIntro(below) : undefined;
  if (tells === undefined) return [];
  return [{ at, end: at + 2, tells: toStatements(tells, [below.line, below.to]), isIntro: true }];
}

/** What headings tell of all below them, by labels right below, in brackets or in a sentence, in order. */
function listBlocks(lines: readonly LogicalLine[], book: LabelBook): Block[] {
  return lines.flatMap((line, at): Block[] => {
    const intro = readIntroBlock(lines, at);
    if (intro.length > 0 || !mayHead(line)) return intro;
    const count = lines.slice(at + 1, at + 4).findIndex((below) => !isShared(below));
    const end = at + 1 + (count < 0 ? 3 : count);
    const tells = { ...readBrackets(line, book), ...readTells(lines.slice(at + 1, end)) };
    return Object.keys(tells).length === 0 ? [] : [{ at, end, tells }];
  });
}

/**
 * Runs with what the labels right below their heading tell of each of their lines; a run that does not begin right below such labels
 * as it is.
 */
export function shareLabels(
  runs: readonly Run[],
  lines: readonly LogicalLine[],
  book: LabelBook,
): readonly Run[] {
  const blocks = listBlocks(lines, book);
  if (blocks.length === 0) return runs;
  const used = new Set<number>();
  const leading = new Set<number>();
  const told = runs.map((run) => {
    const begun = new Set(run.candidates.map(({ at }) => at));
    const own = blocks.filter(({ end }) => begun.has(end));
    if (own.length === 0) return run;
    for (const { at, isIntro } of own) {
      used.add(at);
      if (isIntro === true) for (const one of [at, at + 1]) leading.add(one);
    }
    const candidates = run.candidates.map((candidate): Candidate => {
      const block = own.findLast(({ end }) => end <= candidate.at);
      const next = blocks.find(({ at }) => at > candidate.at)?.at ?? lines.length;
      const ended = { ...candidate, end: Math.min(candidate.end, next) };
      return block !== undefined && isBelow(candidate, block, lines)
        ? { ...ended, shared: block.tells, ...(block.isIntro === true ? { isGiven: true } : {}) }
        : ended;
    });
    return { ...run, candidates };
  });
  // What heads them is no item beside them, where it names a field of work or a sentence says that a list follows.
  return told.map((run) => ({
    ...run,
    candidates: run.candidates.map((one) =>
      leading.has(one.at) || (used.has(one.at) && isSector(one.line)) ? { ...one, isSector: true } : one,
    ),
  }));
}

/** Whether a candidate stands below the heading of a block, and below no other that stands after it. */
function isBelow({ at, parent }: Candidate, block: Block, lines: readonly LogicalLine[]): boolean {
  if (parent !== undefined && parent.at >= block.at) return parent.at === block.at;
  return !lines.slice(block.end, at).some(({ reads }) => reads.section !== undefined || reads.isUpper);
}
