import { alignText, sliceAligned } from "#text/aligned.ts";
import { readNumbering } from "./kinds/numbering.ts";
import { readBearer } from "./layout/read-bearer.ts";
import type { PlainLine } from "./logical-line.ts";

/** Where in a paragraph a task of the body at its head begins. */
interface Mark {
  readonly offset: number;
  readonly style: string;
  readonly value: number;
}

/** A paragraph that names a body and counts its tasks. */
interface AssignedParagraph {
  /** The line among all. */
  readonly at: number;
  readonly marks: readonly Mark[];
}

/** Fewest bodies to which a text gives tasks so: one body with a list is one assignment. */
export const fewestBodies = 2;
/** Fewest tasks of them all. */
export const fewestTasks = 3;

/** The number of a task and the first letter behind it, behind a mark that ends what stands before. */
const markAt = /[:;.]\s+(?=(?<number>\(?(?:\d{1,2}|[a-zđ])\)\s*\p{L}))/gu;

/** Every number in running text, in order. */
function listMarks(line: PlainLine): readonly Mark[] {
  return [...line.text.matchAll(markAt)].flatMap((match): Mark[] => {
    const offset = match.index + match[0].length;
    const numbering = readNumbering(alignText(match.groups?.["number"] ?? ""));
    return numbering === undefined ? [] : [{ offset, style: numbering.style, value: numbering.value }];
  });
}

/** The marks that go on from a number, one by one, in the style of the first. */
function takeCount(marks: readonly Mark[], before: number): readonly Mark[] {
  const [first] = marks;
  if (first === undefined || (first.value !== 1 && first.value !== before + 1)) return [];
  const count: Mark[] = [];
  for (const mark of marks)
    if (mark.style === first.style && mark.value === first.value + count.length) count.push(mark);
  return count;
}

/** Whether what stands before the first number of a line names a body and nothing else: “Giao Công an huyện:”. */
function isHead(line: PlainLine, end: number): boolean {
  const head = sliceAligned(line, 0, end);
  const bearer = readBearer(sliceAligned(head, readNumbering(head)?.end ?? 0));
  return head.text.endsWith(":") && bearer?.task.text === "";
}

/**
 * Where lines are to be cut whose paragraphs give a body its tasks one behind the other, by place of the line: “Giao Công an
 * huyện: (1) chủ trì …; (2) rà soát …”, “Phòng Tư pháp chịu trách nhiệm: (3) …”. The numbers begin anew with each body or run on.
 */
export function findAssignedCuts(lines: readonly PlainLine[]): ReadonlyMap<number, readonly number[]> {
  const found: AssignedParagraph[] = [];
  let before = 0;
  for (const [at, line] of lines.entries()) {
    if (line.row !== undefined) continue;
    const marks = takeCount(listMarks(line), before);
    if (marks[0] === undefined || !isHead(line, marks[0].offset)) continue;
    found.push({ at, marks });
    before = marks.at(-1)?.value ?? 0;
  }
  const tasks = found.reduce((sum, { marks }) => sum + marks.length, 0);
  const areAssigned = found.length >= fewestBodies && tasks >= fewestTasks;
  return new Map(
    areAssigned ? found.map(({ at, marks }) => [at, marks.map(({ offset }) => offset)] as const) : [],
  );
}
