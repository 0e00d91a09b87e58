import { type AlignedText, sliceAligned } from "#text/aligned.ts";
import { belowClause } from "#importer/lines/kinds/assigning.ts";
import { readAssignment, readTaskBelow } from "#importer/lines/kinds/assignment.ts";
import { joinsClause } from "#importer/lines/kinds/helping.ts";
import type { Bearer } from "#importer/lines/kinds/item-heading.ts";
import type { LabelBook } from "#importer/lines/kinds/label-book.ts";
import type { LogicalLine } from "#importer/lines/logical-line.ts";
import { readClauseKind, shortestTitle, splitHeading } from "#importer/lines/split-heading.ts";
import { notCarriedOut } from "#importer/lines/kinds/clauses.ts";
import { closingLine, sectionWord } from "#importer/lines/kinds/parts.ts";
import type { Candidate, Run } from "./candidate.ts";
import type { OutlineNode } from "./outline.ts";
import { type NamedBearer, readBearer } from "./read-bearer.ts";

/** A deadline at the end of the sentence that is a task. */
const lastTime =
  /(?<!từ (?:năm )?\d{4}),?\s+(?=(?:hoàn thành |xong |(?<=,\s+)(?:thực hiện|triển khai) )?(?:chậm nhất |muộn nhất )?(?:trước|trong|vào|đến hết|đến)\s+(?:ngày|tháng|quý|năm|\d)[^,;:]{0,40}[.;]?$)|,\s+(?=(?:(?:thực hiện|triển khai|duy trì|báo cáo(?: kết quả)?) )?(?:thường xuyên|liên tục|định kỳ|(?:h[àằ]ng|mỗi) (?:ngày|tuần|tháng|quý|năm)|hoàn thành (?:quý|tháng|năm) [\dIVX])[^,;:]{0,30}[.;]?$)/iu;

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

/** A task as title and what else its paragraph says, with whom it is done where the rest does not tell. */
type Task = Pick<Candidate, "title" | "rest"> & { readonly partners?: string };

/** A task in small letters behind the number that a paragraph counts: what is to be done stands behind who leads and helps. */
function readCounted(words: AlignedText, book: LabelBook): Task | undefined {
  const found = readTaskBelow(words);
  if (found === undefined) return undefined;
  const { title } = splitTask(found.action, book);
  if (readClauseKind(words) === "assignment") return { title, rest: words };
  const own = splitTask(sliceAligned(words, words.text.indexOf(title.text)), book);
  return found.partners === "" ? own : { ...own, partners: found.partners };
}

/** A task as title and what else its paragraph says; of “Chủ trì, phối hợp với Y …” what is to be done stands behind. */
function readTask(words: AlignedText, book: LabelBook): Task {
  const isBelow = belowClause.pattern.test(words.folded) || joinsClause.pattern.test(words.text);
  const action = isBelow ? readAssignment(words)?.action : undefined;
  return action === undefined
    ? (readCounted(words, book) ?? splitTask(words, book))
    : { title: splitTask(action, book).title, rest: words };
}

/** A body and the lines that are its tasks. */
interface OpenBearer {
  readonly bearer: Bearer;
  readonly node: OutlineNode | undefined;
  /** Whether its heading says that it answers for all of them, with whomever they are done. */
  readonly isLead: boolean;
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

/** To whom a letter goes; those below stand behind dashes. */
const addressed = /^(?:kinh gui|dong kinh gui|noi nhan)(?!\p{L})/u;

/** Reads the lines of a text from the first, with the body below which they stand. */
class AgencyReader {
  readonly candidates: Candidate[] = [];
  readonly #numbered: ReadonlyMap<number, OutlineNode>;
  readonly #book: LabelBook;
  #open: OpenBearer | undefined;
  /** Whether the lines are those to whom a letter goes. */
  #isAddressed = false;
  /** Whether the part that was begun last is one on who watches over the plan, or pays for it. */
  #isOther = false;

  constructor(nodes: readonly OutlineNode[], book: LabelBook) {
    this.#numbered = new Map(nodes.map((node) => [node.at, node]));
    this.#book = book;
  }

  readLine(line: LogicalLine, at: number): void {
    const node = this.#numbered.get(at);
    this.#isAddressed = addressed.test(line.folded) || (this.#isAddressed && node?.numbering.value === 0);
    if (this.#isAddressed) return;
    const words = node?.words ?? line;
    const named = this.#mayName(line, at) ? readBearer(words) : undefined;
    if (line.reads.section !== undefined || closingLine.pattern.test(line.text)) {
      this.#open = undefined;
      this.#isOther = named === undefined && sectionWord.pattern.test(words.folded);
    }
    const isTask = this.#isTask(line, at);
    if (named !== undefined && !this.#isOther && (!isTask || this.#headsList(node, named)))
      this.#openBearer(line, at, named);
    else if (isTask) this.#addTask(line, at, words);
    else if (node !== undefined) this.#open = undefined;
  }

  /** Whether a line may name a body alone: it has a number or a colon, or a list right below, which a letterhead has not. */
  #mayName(line: LogicalLine, at: number): boolean {
    const isSet = this.#numbered.has(at) || line.text.includes(":") || this.#numbered.has(at + 1);
    return isSet && line.reads.label === undefined;
  }

  #isTask(line: LogicalLine, at: number): boolean {
    const open = this.#open;
    if (open === undefined) return false;
    const node = this.#numbered.get(at);
    if (node === undefined) return isOnlyTask(line, at, open, this.#numbered.get(at + 1));
    return open.node === undefined || node.parent === open.node;
  }

  /** Whether what stands below a body is a body with a list of its own, and no task: “II. Các sở: 1. Sở Y tế: a) …”. */
  #headsList(node: OutlineNode | undefined, { task }: NamedBearer): boolean {
    return node !== undefined && task.text === "" && this.#numbered.get(node.at + 1)?.parent === node;
  }

  #openBearer(line: LogicalLine, at: number, { name, partners, task, isLead }: NamedBearer): void {
    const node = this.#numbered.get(at);
    const bearer: Bearer = {
      text: name.text,
      lines: [line.line, line.to],
      ...(partners === undefined ? {} : { partners: partners.text }),
    };
    this.#open = { bearer, node, isLead, at };
    if (task.text.length >= shortestTitle && !notCarriedOut.pattern.test(task.folded))
      this.#addTask(line, at, task);
  }

  #addTask(line: LogicalLine, at: number, words: AlignedText): void {
    const node = this.#numbered.get(at);
    if (this.#open === undefined) return;
    const { bearer, node: above, isLead } = this.#open;
    const { partners, ...task } = readTask(words, this.#book);
    const isPartner = !isLead && joinsClause.pattern.test(words.text);
    this.candidates.push({
      ...{ line, at, end: node?.end ?? at + 1, value: 0, parent: node === undefined ? above : node.parent },
      ...task,
      bearer: {
        ...bearer,
        ...(partners === undefined ? {} : { partners }),
        ...(isPartner ? { isPartner } : {}),
      },
    });
  }
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
  const reader = new AgencyReader(nodes, book);
  for (const [at, line] of lines.entries()) if (line.row === undefined) reader.readLine(line, at);
  return { style: "Cơ quan: …", candidates: endAtNext(reader.candidates, lines) };
}

/** Each task ended at the next one, or at the name of the next body. */
function endAtNext(candidates: readonly Candidate[], lines: readonly LogicalLine[]): Candidate[] {
  // Of a paragraph that is cut before its tasks the first piece names the body.
  const places = new Map(lines.map(({ line }, at) => [line, at] as const).reverse());
  return candidates.map((one, index) => {
    const next = candidates[index + 1];
    const bearerAt = places.get(next?.bearer?.lines[0] ?? 0) ?? lines.length;
    const ends = [one.end, next?.at ?? lines.length, bearerAt > one.at ? bearerAt : lines.length];
    return { ...one, end: Math.min(...ends) };
  });
}
