import { fold } from "#text/fold.ts";
import { namesBodies, readCount, saysAmount, saysStage, saysTime } from "./cell-content.ts";
import type { ColumnField, LabelBook } from "./kinds/label-book.ts";
import { findColumn } from "./kinds/labels.ts";
import { helpingWords, otherBodies } from "./learned/unlisted-words.ts";
import { type Row, isOwn } from "./row.ts";

/** A column of a table. */
export interface Column {
  readonly field: ColumnField;
  /** Heading as printed: the lowest of several rows of headings that tells what the column says, with those below it. */
  readonly heading: string;
}

/** What the cells of a column look like: shares of those that are filled, 0 to 1. */
interface ColumnContent {
  /** Share of the rows in which it has words. */
  readonly filled: number;
  /** Share of the rows in which it has words of its own, not those of a cell merged down. */
  readonly own: number;
  readonly counts: number;
  readonly times: number;
  /** Times, and stages of the plan with their times. */
  readonly stages: number;
  /** How much, or how far work has come. */
  readonly amounts: number;
  readonly bodies: number;
  /** Characters of a cell on average. */
  readonly length: number;
}

/** Share of cells from which their kind tells what a column says, and a lower one that only confirms its heading. */
const telling = 0.6;
/** Shortest title of a thing to do, on average, in characters: shorter cells name it, or somebody. */
const shortestTitle = 12;

const roleFields: ReadonlySet<ColumnField> = new Set<ColumnField>(["leads", "implementers", "coordinators"]);
/** Fields that a heading hands down to those below it. */
const handedDown: ReadonlySet<ColumnField> = new Set<ColumnField>([
  ...roleFields,
  "supporters",
  "deadline",
  "result",
  "tools",
]);

function readContent(rows: readonly Row[], column: number): ColumnContent {
  const cells = rows.map(({ cells: all }) => all[column]);
  const filled = cells.filter((cell) => cell !== undefined && cell.text !== "");
  const texts = filled.map((cell) => cell?.text ?? "");
  const share = (fits: (text: string) => boolean): number =>
    texts.length === 0 ? 0 : texts.filter(fits).length / texts.length;
  return {
    filled: rows.length === 0 ? 0 : filled.length / rows.length,
    own:
      rows.length === 0 ? 0 : cells.filter((cell) => cell !== undefined && isOwn(cell)).length / rows.length,
    counts: share((text) => readCount(text) !== undefined),
    times: share((text) => saysTime(fold(text)) && !saysAmount(fold(text))),
    stages: share((text) => saysTime(fold(text)) || saysStage(fold(text))),
    amounts: share((text) => saysAmount(fold(text))),
    bodies: share(namesBodies),
    length: texts.reduce((sum, text) => sum + text.length, 0) / Math.max(texts.length, 1),
  };
}

/** A column by the words of its headings, from the lowest up; undefined field where none of them is known. */
function readByWords(
  headings: readonly string[],
  labels: LabelBook,
): { field: ColumnField | undefined; heading: string } {
  for (let at = headings.length - 1; at >= 0; at -= 1) {
    const field = findColumn(fold(headings[at] ?? ""), labels);
    const isOwn = at === headings.length - 1;
    if (field !== undefined && (isOwn || handedDown.has(field)))
      return { field, heading: headings.slice(at).join(" ") };
  }
  return { field: undefined, heading: headings.at(-1) ?? "" };
}

/** Words in the heading of what is listed, surest first: “Tên mô hình” before “Nội dung”. */
const titleWords = [/\bmo hinh\b/, /\b(?:nhiem vu|cong viec|dau viec|viec|hang muc)\b/, /\bten\b/, /./];

interface Draft {
  field: ColumnField | undefined;
  readonly heading: string;
}

/** Of columns whose heading may head what is listed one stays the title, by words, then by the length of its cells. */
function pickTitle(columns: readonly Draft[], contents: readonly ColumnContent[]): number {
  const isPossible = (index: number): boolean => {
    const content = contents[index];
    return content === undefined || content.filled === 0 || content.bodies + content.times < 2 * telling;
  };
  const rank = (index: number): number => {
    const heading = fold(columns[index]?.heading ?? "");
    return titleWords.findIndex((words) => words.test(heading));
  };
  const headed = columns.flatMap((column, index) => (column.field === "title" ? [index] : []));
  const [best] = headed.filter(isPossible).sort((a, b) => rank(a) - rank(b) || a - b);
  if (best !== undefined) return best;
  // No heading tells: the longest words that are no bodies, times or numbers.
  const free = columns.flatMap(({ field }, index) => {
    const content = contents[index];
    if ((field !== undefined && field !== "group") || content === undefined) return [];
    const isNamed = content.counts >= telling || content.times >= telling || content.bodies >= telling;
    const isList = !isNamed && content.own >= telling;
    return isList && content.length >= shortestTitle ? [{ index, content }] : [];
  });
  return free.sort((a, b) => b.content.length - a.content.length)[0]?.index ?? -1;
}

/** The column that numbers the rows, and one before it that only numbers or names their groups; -1 for none. */
function pickNumbers(columns: readonly Draft[], contents: readonly ColumnContent[], title: number): number {
  const before = columns.map((_, index) => index).filter((index) => index < title || title < 0);
  const isCount = (index: number): boolean => (contents[index]?.counts ?? 0) >= telling;
  const isHeaded = (index: number): boolean => columns[index]?.field === "number";
  const possible = before.filter((index) =>
    isHeaded(index)
      ? isCount(index) || contents[index]?.filled === 0
      : columns[index]?.field === undefined && isCount(index),
  );
  const own = (index: number): number => contents[index]?.own ?? 0;
  return (
    possible.sort((a, b) => own(b) - own(a) || Number(isHeaded(b)) - Number(isHeaded(a)) || b - a)[0] ?? -1
  );
}

/**
 * Takes back what a heading seems to say where its cells say otherwise, in place: “Thời hạn được giao” above times names no body,
 * “Tiến độ” above states and amounts no time.
 */
function correctByContent(columns: readonly Draft[], contents: readonly ColumnContent[]): void {
  for (const [index, column] of columns.entries()) {
    const content = contents[index];
    if (content === undefined || content.filled === 0 || column.field === undefined) continue;
    if (roleFields.has(column.field) && content.times >= telling && content.bodies < telling)
      column.field = "deadline";
    if (column.field === "deadline" && content.amounts >= telling && content.times < telling)
      column.field = "content";
  }
}

const personHeading = /^(?:nguoi|ai)(?! (?:dan|ky|duyet|kiem tra|giam sat|thu huong|huong))(?!\p{L})/u;

/**
 * What a column of bodies says whose heading no list has: by the heading's words (“Phụ”), else the first who leads, the next
 * who helps; undefined where others are named, who watch, pay or gain.
 */
function pickRole(
  heading: string,
  has: (fits: (field: ColumnField | undefined) => boolean) => boolean,
): ColumnField | undefined {
  if (otherBodies.pattern.test(heading)) return undefined;
  const isHelped = has((field) => field === "coordinators");
  if (!has((field) => field === "leads" || field === "implementers")) return "leads";
  return isHelped ? undefined : "coordinators";
}

/** Gives a field to a column that has none, in place. */
function setByContent(columns: readonly Draft[], contents: readonly ColumnContent[]): void {
  const has = (fits: (field: ColumnField | undefined) => boolean): boolean =>
    columns.some(({ field }) => fits(field));
  // Helpers that their heading names (“Phụ”) leave none of the others to be guessed.
  for (const [index, column] of columns.entries())
    if (column.field === undefined && (contents[index]?.bodies ?? 0) >= telling)
      if (helpingWords.pattern.test(fold(column.heading))) column.field = "coordinators";
  for (const [index, column] of columns.entries()) {
    const content = contents[index];
    if (content === undefined || content.filled === 0) continue;
    // “Người thực hiện” in whose cells bodies stand.
    const isBodies = personHeading.test(fold(column.heading)) && content.bodies >= telling;
    if (column.field === "content" && isBodies && !has((field) => field === "leads")) column.field = "leads";
    if (column.field !== undefined) continue;
    // “Quý I | Quý II”, of which each row is done in one, are columns of deadlines all.
    const isTime = saysTime(fold(column.heading)) || !has((field) => field === "deadline");
    if (content.times >= telling && isTime) column.field = "deadline";
    else if (content.bodies >= telling && content.times < telling) {
      column.field = pickRole(fold(column.heading), has);
    }
  }
}

/** What is merged down beside what is to be done: who does it, or by when, where no other column tells; else a group. */
function readMerged(columns: readonly Draft[], content: ColumnContent | undefined): ColumnField {
  const isFree = (own: ColumnField): boolean => !columns.some(({ field }) => field === own);
  if ((content?.bodies ?? 0) >= telling && isFree("leads")) return "leads";
  return (content?.stages ?? 0) >= telling && isFree("deadline") ? "deadline" : "group";
}

/**
 * What each column of a table says: by the words of its headings and, where they do not tell, by what its cells look like.
 * One column at most is the title, one the number; another that counts or has few words of its own before them is the group.
 * @param rows Rows of things, those of groups left out; none where the head stands alone.
 */
export function readColumns(
  headings: readonly (readonly string[])[],
  rows: readonly Row[],
  labels: LabelBook,
): readonly Column[] {
  const columns: Draft[] = headings.map((printed) => readByWords(printed, labels));
  const contents = columns.map((_, index) => readContent(rows, index));
  const title = pickTitle(columns, contents);
  const number = pickNumbers(columns, contents, title);
  for (const [index, column] of columns.entries()) {
    if (index === title) column.field = "title";
    else if (index === number) column.field = "number";
    else if (column.field === "title") column.field = "content";
    else if (column.field === "number") column.field = index < title ? "group" : "content";
    else if (column.field === "group" && index > title) column.field = "content";
    else if (
      column.field === undefined &&
      index < title &&
      (contents[index]?.own ?? 1) < telling &&
      (contents[index]?.own ?? 0) > 0
    ) {
      column.field = readMerged(columns, contents[index]);
    }
  }
  correctByContent(columns, contents);
  setByContent(columns, contents);
  return columns.map(({ field, heading }) => ({ field: field ?? "content", heading }));
}
