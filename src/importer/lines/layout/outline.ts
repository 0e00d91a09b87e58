import { type AlignedText, alignText, sliceAligned } from "#text/aligned.ts";
import type { LogicalLine } from "#importer/lines/logical-line.ts";
import { closingLine } from "#importer/lines/kinds/parts.ts";
import type { Numbering } from "#importer/lines/kinds/numbering.ts";

/** A numbered line of a text, with its place among the others. */
export interface OutlineNode {
  readonly line: LogicalLine;
  /** Place of the line among all lines of the text. */
  readonly at: number;
  readonly numbering: Numbering;
  /** The words after the number; those of the line below where it stands alone: “Chương II”. */
  readonly words: AlignedText;
  readonly parent: OutlineNode | undefined;
  /** Parts of the text that have ended before it: numbers of two parts are never beside each other. */
  readonly part: number;
  /** Place of the line after the last that belongs to it: the next numbered line beside or above it, or the end of its part. */
  end: number;
}

/** A line that names a document and nothing else: a plan that a decision carries with it begins. */
const documentName = /^(?:ke hoach|quy dinh|phuong an|de an|chuong trinh|danh muc|quy che)$/;

/** What ends everything above it: the end of a plan, its signature, its list of recipients, an annex, another document. */
function endsPart(line: LogicalLine): boolean {
  const { row, text, folded, reads } = line;
  if (row !== undefined) return /(?:^|\W)noi nhan\s*:/.test(folded);
  return (
    closingLine.pattern.test(text) ||
    (reads.isUpper && documentName.test(folded)) ||
    (reads.section !== undefined && reads.numbering === undefined)
  );
}

/** Levels of headings that a word names, from the outermost; a line of one closes all below it. */
const ranks: readonly string[] = ["Phần N", "Chương N", "Mục N", "Tiểu mục N", "Điều N"];

/** Levels of the deepest outline; what stands below is beside it. */
const deepest = 12;

const isBullet = ({ value }: Numbering): boolean => value === 0;

/** Whether a line is a field with its words, as “2. Thời hạn: 2024”, which goes on with other fields. */
const isField = ({ reads }: LogicalLine): boolean =>
  reads.label !== undefined && reads.label.rest.text !== "";

/** The level of a stack that a number goes on with; undefined where it opens one below. */
function findLevel(
  stack: readonly OutlineNode[],
  numbering: Numbering,
  line: LogicalLine,
): number | undefined {
  const { style, value } = numbering;
  const same = stack.flatMap((node, level) => (node.numbering.style === style ? [{ node, level }] : []));
  const last = same.at(-1);
  if (last === undefined) return undefined;
  // A count that begins anew below another heading is one of its own: “1. …, 2. …” under “I.” under “2.”; so are fields.
  const deepestHeading = stack.findLastIndex((node) => !isField(node.line));
  const isBelow = last.level < deepestHeading || (isField(line) && !isField(last.node.line));
  if (value === 1 && isBelow) return undefined;
  const alike = same.filter(({ node }) => isField(node.line) === isField(line));
  const levels = alike.length > 0 ? alike : same;
  return (levels.findLast(({ node }) => node.numbering.value === value - 1) ?? levels.at(-1) ?? last).level;
}

/** Styles that stand above numbers and letters wherever they first occur. */
const outer: ReadonlySet<string> = new Set(["I.", "A."]);

/** How many levels stay open above a bullet: those above the last of its kind; all where there is none, so that another kind opens a level. */
function countAboveBullet(stack: readonly OutlineNode[], { style }: Numbering): number {
  const level = stack.findIndex(({ numbering }) => isBullet(numbering) && numbering.style === style);
  return level < 0 ? stack.length : level;
}

/** How many levels of the stack stay open above a number, which stands below no bullet but for fields: “+ Title, a) Chủ trì: …”. */
function countOpen(stack: readonly OutlineNode[], numbering: Numbering, line: LogicalLine): number {
  if (isBullet(numbering)) return countAboveBullet(stack, numbering);
  const bulletAt = stack.findIndex((node) => isBullet(node.numbering));
  if (bulletAt < 0) return countNumbered(stack, numbering, line);
  const bullet = stack.at(-1);
  const isFirstField =
    isField(line) &&
    numbering.value === 1 &&
    bullet !== undefined &&
    isBullet(bullet.numbering) &&
    !isField(bullet.line);
  const isBelow = stack
    .slice(bulletAt)
    .some((node) => node.numbering.style === numbering.style && isField(node.line));
  if (isFirstField) return stack.length;
  return countNumbered(isBelow && isField(line) ? stack : stack.slice(0, bulletAt), numbering, line);
}

/** The same by numbers alone. */
function countNumbered(stack: readonly OutlineNode[], numbering: Numbering, line: LogicalLine): number {
  const rank = ranks.indexOf(numbering.style);
  const level = rank >= 0 ? undefined : findLevel(stack, numbering, line);
  if (level !== undefined) return level;
  if (rank < 0 && !outer.has(numbering.style)) return stack.length;
  const closed = stack.findIndex(({ numbering: { style } }) =>
    rank >= 0 ? ranks.indexOf(style) >= rank : !ranks.includes(style) && !outer.has(style),
  );
  if (closed >= 0) return closed;
  const above = stack.findIndex(({ numbering: { style } }) => !ranks.includes(style) && !outer.has(style));
  return above < 0 ? stack.length : above;
}

/** The number of a line; “Mô hình 3: …” without a number before it is one of its own style. */
function readNumber(line: LogicalLine): Numbering | undefined {
  const own = line.reads.numbering;
  const item = line.reads.item?.says;
  if (item === undefined || (own !== undefined && !isBullet(own))) return own;
  return { style: "Mô hình N", value: item.number, end: line.text.length - item.title.length };
}

/** The words that a number heads. */
function readWords(lines: readonly LogicalLine[], at: number, { end }: Numbering): AlignedText {
  const [line, below] = lines.slice(at, at + 2);
  if (line === undefined) return alignText("");
  const own = sliceAligned(line, end);
  const isBelow = own.text === "" && below !== undefined && below.row === undefined;
  return isBelow && below.reads.numbering === undefined && below.reads.label === undefined ? below : own;
}

/**
 * The numbered lines of a text in order, each under the one it belongs to: the next number of a style closes what stands below
 * the last of that style, a new style opens a level, and so does a bullet of another kind: “-” below “+”, “+” below “-”, as they occur first. Lines of tables are
 * left out; no number stands below a bullet, but for fields.
 */
export function readOutline(lines: readonly LogicalLine[]): readonly OutlineNode[] {
  const nodes: OutlineNode[] = [];
  const stack: OutlineNode[] = [];
  let part = 0;
  const close = (kept: number, at: number): void => {
    for (const node of stack.splice(kept)) node.end = at;
  };
  for (const [at, line] of lines.entries()) {
    const numbering = line.row === undefined ? readNumber(line) : undefined;
    if (numbering === undefined) {
      if (endsPart(line)) {
        close(0, at);
        part += 1;
      }
      continue;
    }
    close(countOpen(stack, numbering, line), at);
    if (stack.length === deepest) close(deepest - 1, at);
    const words = readWords(lines, at, numbering);
    const node: OutlineNode = { line, at, numbering, words, parent: stack.at(-1), part, end: lines.length };
    nodes.push(node);
    stack.push(node);
  }
  return nodes;
}
