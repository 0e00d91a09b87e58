import { type AlignedText, sliceAligned } from "#text/aligned.ts";
import { trimEnd } from "#text/trim-end.ts";
import { assignedAction, belowClause } from "#importer/lines/kinds/assigning.ts";
import { leadingBody } from "#importer/lines/kinds/leading-body.ts";
import type { LabelBook } from "#importer/lines/kinds/label-book.ts";
import type { LogicalLine } from "#importer/lines/logical-line.ts";
import { shortestTitle, splitHeading } from "#importer/lines/split-heading.ts";
import { notCarriedOut } from "#importer/lines/kinds/clauses.ts";
import { closingLine, sectionWord } from "#importer/lines/kinds/parts.ts";
import type { Bearer, Candidate, Run } from "./candidate.ts";
import type { OutlineNode } from "./outline.ts";

/** A longer run of words is no name. */
const longestBearer = 120;

const given = /^(?:giao|phan cong|de nghi|yeu cau|doi voi)\s+(?:cho\s+)?/;
/** Words that make a sentence of a name: what it is to do stands in the same line. */
const verb =
  /(?<!\p{L})(?:chu tri|phoi hop|co trach nhiem|bao cao|tham muu|huong dan|theo doi|bo tri|can cu|la)(?!\p{L})/u;

/** The body that a line names and nothing else before its end or a colon, and the words after the colon. */
function readBearer(words: AlignedText): { name: AlignedText; task: AlignedText } | undefined {
  const start = given.exec(words.folded)?.[0].length ?? 0;
  const colon = words.text.indexOf(":");
  const name = sliceAligned(words, start, colon < 0 ? undefined : colon);
  const bare = trimEnd(name.text, /[\s.;]/);
  const isName = leadingBody.pattern.test(bare) && bare.length <= longestBearer && !verb.test(name.folded);
  if (!isName || (colon < 0 && /[.;]/.test(name.text))) return undefined;
  return {
    name: sliceAligned(name, 0, bare.length),
    task: sliceAligned(words, colon < 0 ? words.text.length : colon + 1),
  };
}

/** A deadline at the end of the sentence that is a task. */
const lastTime =
  /,?\s+(?=(?:hoàn thành |xong )?(?:chậm nhất |muộn nhất )?(?:trước|trong|vào|đến hết|đến)\s+(?:ngày|tháng|quý|năm|\d)[^,;:]{0,40}[.;]?$)|,\s+(?=(?:(?:thực hiện|triển khai|duy trì) )?(?:thường xuyên|liên tục|định kỳ|h[àằ]ng (?:ngày|tuần|tháng|quý|năm)|hoàn thành (?:quý|tháng|năm) [\dIVX])[^,;:]{0,30}[.;]?$)/iu;

/** A task as title and deadline. */
function splitTask(words: AlignedText, book: LabelBook): Pick<Candidate, "title" | "rest"> {
  const split = splitHeading(words, book);
  const time = split.rest.text === "" ? lastTime.exec(split.title.text) : null;
  if (time === null || time.index < shortestTitle) return split;
  return {
    title: sliceAligned(split.title, 0, time.index),
    rest: sliceAligned(split.title, time.index + time[0].length),
  };
}

/** A task as title and what else its paragraph says; of “Chủ trì, phối hợp với Y …” what is to be done stands behind. */
function readTask(words: AlignedText, book: LabelBook): Pick<Candidate, "title" | "rest"> {
  const action = belowClause.pattern.test(words.folded) ? assignedAction.pattern.exec(words.text) : null;
  return action === null
    ? splitTask(words, book)
    : { title: sliceAligned(words, action.index, action.index + action[0].length), rest: words };
}

/** A body and the lines that are its tasks. */
interface OpenBearer {
  readonly bearer: Bearer;
  readonly node: OutlineNode | undefined;
  /** Place of its line. */
  readonly at: number;
}

/** Whether a line without a number is the one task of the body right above it: the paragraph that it has instead of a list. */
function isOnlyTask(line: LogicalLine, at: number, open: OpenBearer, next: OutlineNode | undefined): boolean {
  const hasList = next !== undefined && (open.node === undefined || next.parent === open.node);
  return (
    at === open.at + 1 &&
    !hasList &&
    line.text.length >= shortestTitle &&
    /^\p{Lu}/u.test(line.text) &&
    line.reads.label === undefined &&
    line.reads.section === undefined &&
    !closingLine.pattern.test(line.text)
  );
}

/**
 * Tasks that stand below the bodies that are to carry them out, or behind their names: “1. Sở Y tế: a) …; b) …”. One run for
 * all, in order; parts of a plan on who watches over it list none. A body without a number has a colon behind it or its
 * first task right below, which a letterhead has not.
 */
export function listAgencyRun(
  nodes: readonly OutlineNode[],
  lines: readonly LogicalLine[],
  book: LabelBook,
): Run {
  const numbered = new Map(nodes.map((node) => [node.at, node]));
  const candidates: Candidate[] = [];
  let open: OpenBearer | undefined;
  let isOther = false;
  for (const [at, line] of lines.entries()) {
    if (line.row !== undefined) continue;
    const node = numbered.get(at);
    const words = node?.words ?? line;
    if (line.reads.section !== undefined || closingLine.pattern.test(line.text)) {
      open = undefined;
      isOther = sectionWord.pattern.test(words.folded);
    }
    const isTask =
      open !== undefined &&
      (node === undefined
        ? isOnlyTask(line, at, open, numbered.get(at + 1))
        : open.node === undefined || node.parent === open.node);
    const mayBe = node !== undefined || line.text.includes(":") || numbered.has(at + 1);
    const read =
      isOther || isTask || !mayBe || line.reads.label !== undefined ? undefined : readBearer(words);
    if (read !== undefined) {
      open = { bearer: { text: read.name.text, lines: [line.line, line.to] }, node, at };
      if (read.task.text.length >= shortestTitle && !notCarriedOut.pattern.test(read.task.folded.trim()))
        candidates.push({
          ...toCandidate(line, at, node),
          ...readTask(read.task, book),
          bearer: open.bearer,
        });
    } else if (isTask && open !== undefined)
      candidates.push({ ...toCandidate(line, at, node), ...readTask(words, book), bearer: open.bearer });
    else if (node !== undefined) open = undefined;
  }
  return { style: "Cơ quan: …", candidates: endAtNext(candidates, lines) };
}

/** Each task ended at the next one, or at the name of the next body. */
function endAtNext(candidates: readonly Candidate[], lines: readonly LogicalLine[]): Candidate[] {
  const places = new Map(lines.map(({ line }, at) => [line, at]));
  return candidates.map((one, index) => {
    const next = candidates[index + 1];
    const bearerAt = places.get(next?.bearer?.lines[0] ?? 0) ?? lines.length;
    const ends = [one.end, next?.at ?? lines.length, bearerAt > one.at ? bearerAt : lines.length];
    return { ...one, end: Math.min(...ends) };
  });
}

/** A line as a candidate, but for its title. */
function toCandidate(
  line: LogicalLine,
  at: number,
  node: OutlineNode | undefined,
): Pick<Candidate, "line" | "at" | "end" | "value" | "parent"> {
  return { line, at, end: node?.end ?? at + 1, value: 0, parent: node?.parent };
}
