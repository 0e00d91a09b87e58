import { type AlignedText, sliceAligned } from "#text/aligned.ts";
import { findAssignedCuts } from "./assigned-paragraphs.ts";
import type { LabelBook } from "./kinds/label-book.ts";
import type { PlainLine } from "./logical-line.ts";
import { findSentence, readClauseKind, splitHeading } from "./split-heading.ts";

/** Where in a paragraph a number of a count begins that goes on in running text. */
interface Mark {
  /** The line among all, and the offset in its text. */
  readonly at: number;
  readonly offset: number;
  readonly value: number;
}

/** A way of counting in running text; what a number is of begins with a capital or in quotation marks. */
interface CountingRule {
  readonly name: string;
  readonly pattern: RegExp;
}

const behindMark = String.raw`(?:^|(?<=[.;:,!?][”")]?\s))`;
const aWord = String.raw`(?=[\p{Lu}“"])`;

/** Ways of counting, each asked of the whole text. */
const countingRules: readonly CountingRule[] = [
  { name: "(1) …; (2) …", pattern: new RegExp(String.raw`${behindMark}\((\d{1,2})\)\s*${aWord}`, "gu") },
  { name: "1) …; 2) …", pattern: new RegExp(String.raw`${behindMark}(\d{1,2})\)\s*${aWord}`, "gu") },
  {
    name: "Mô hình 1: …. Mô hình 2: …",
    pattern: new RegExp(String.raw`${behindMark}Mô hình (?:số |thứ )?(\d{1,2})\s*[:.–-]\s*${aWord}`, "gu"),
  },
];

/** Fewest items that a count in running text must have: two are a sentence with two cases. */
export const fewestRunIn = 3;
/** Share of what is counted that must read as items: the rest may be one without a body or a day. */
export const runInShare = 0.6;

function listMarks(lines: readonly PlainLine[], { pattern }: CountingRule): Mark[] {
  return lines.flatMap(({ text, row }, at) =>
    row === undefined
      ? [...text.matchAll(pattern)].map((match) => ({
          at,
          // Behind nothing but the number of its line it heads the line: “1.1. Mô hình 1: …”.
          offset: /\p{L}{2}/u.test(text.slice(0, match.index)) ? match.index : 0,
          value: Number(match[1]),
        }))
      : [],
  );
}

/** Marks whose numbers run on from 1, as counts; what stands alone or begins elsewhere is none. */
function listCounts(marks: readonly Mark[]): readonly (readonly Mark[])[] {
  const counts: Mark[][] = [];
  for (const mark of marks) {
    const open = counts.at(-1);
    if (mark.value === 1) counts.push([mark]);
    else if (open?.at(-1)?.value === mark.value - 1) open.push(mark);
  }
  return counts;
}

/** The number of a piece that is counted, whichever way. */
const ownNumber = /^(?:\(?\d{1,2}\)|Mô hình (?:số |thứ )?\d{1,2}\s*[:.–-])\s*/u;
/** Words with which what is counted calls itself a model, or stands in quotation marks. */
const named = /^(?:Mô hình(?! (?:này|trên|nêu))|[“"])/u;

/** Whether what stands from a mark to the next heads an item: it is called a model, or it is a title with who does it or by when. */
function readsAsItem(words: AlignedText, book: LabelBook): boolean {
  const number = ownNumber.exec(words.text)?.[0] ?? "";
  const own = sliceAligned(words, number.length);
  if (/\p{L}/u.test(number) || named.test(own.text)) return true;
  const { title, rest } = splitHeading(own, book);
  if (readClauseKind(title) !== undefined || rest.text === "") return false;
  return readClauseKind(rest) !== undefined || findSentence(rest, ["assignment", "time"]) !== undefined;
}

/** Where each line is to be cut for one count; empty where what it counts are no items, or each stands on a line of its own. */
function judgeCount(count: readonly Mark[], lines: readonly PlainLine[], book: LabelBook): readonly Mark[] {
  const isRunIn = count.some(({ offset }) => offset > 0);
  if (count.length < fewestRunIn || !isRunIn) return [];
  const items = count.filter(({ at, offset }, index) => {
    const next = count[index + 1];
    const line = lines[at];
    const to = next?.at === at ? next.offset : undefined;
    return line !== undefined && readsAsItem(sliceAligned(line, offset, to), book);
  });
  return items.length >= count.length * runInShare ? count.filter(({ offset }) => offset > 0) : [];
}

/** A line cut at offsets, each piece with the source lines it is of. */
function cutLine(line: PlainLine, cuts: readonly number[]): readonly PlainLine[] {
  const startOf = (offset: number): number =>
    line.breaks?.findLast(({ at }) => at <= offset)?.line ?? line.line;
  return [0, ...cuts].map((from, index): PlainLine => {
    const to = cuts[index] ?? line.text.length;
    const breaks = line.breaks?.filter(({ at }) => at > from && at < to);
    return {
      ...sliceAligned(line, from, to),
      bold: from === 0 ? line.bold : undefined,
      line: startOf(from),
      to: startOf(to - 1),
      row: undefined,
      ...(breaks === undefined || breaks.length === 0
        ? {}
        : { breaks: breaks.map(({ at, line: source }) => ({ at: at - from, line: source })) }),
    };
  });
}

/**
 * Lines whose paragraphs count items in running text, “(1) Mô hình “A”: …; (2) Mô hình “B”: …”, cut before each number; all
 * others as they are; so are the tasks of one body after another. A count of what is no item stays whole: cases of a sentence, places, papers.
 */
export function partRunIn(lines: readonly PlainLine[], book: LabelBook): readonly PlainLine[] {
  const cuts = new Map([...findAssignedCuts(lines)].map(([at, offsets]) => [at, [...offsets]]));
  for (const rule of countingRules)
    for (const { at, offset } of listCounts(listMarks(lines, rule)).flatMap((count) =>
      judgeCount(count, lines, book),
    ))
      cuts.set(at, [...(cuts.get(at) ?? []), offset]);
  return lines.flatMap((line, at) => {
    const own = cuts.get(at);
    return own === undefined
      ? [line]
      : cutLine(
          line,
          [...new Set(own)].sort((a, b) => a - b),
        );
  });
}
