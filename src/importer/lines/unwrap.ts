import { joinAligned } from "#text/aligned.ts";
import { longestLine } from "#text/text-faults.ts";
import type { LabelBook } from "./kinds/label-book.ts";
import { givesClause } from "./kinds/assigning.ts";
import { sentenceBody } from "./kinds/leading-body.ts";
import { readItemHeading } from "./kinds/item-heading.ts";
import { readClauseKind } from "./split-heading.ts";
import { readNumbering } from "./kinds/numbering.ts";
import { readLabel } from "./kinds/labels.ts";
import { type PlainLine, isUpperCase } from "./logical-line.ts";

// What begins a paragraph of its own, however full the line above, beside numbers, bullets and items: headings, bases.
const opens =
  /^(?:[A-H]\.\s|(?:Điều|Chương|Mục|Tiểu mục) (?:\d|[IVX]+)|Căn cứ |Thực hiện |Xét |Theo đề nghị|Nơi nhận|Phụ lục|Nhóm |Phần )/iu;

/** No text is wrapped over so many signs a line. */
const widestWrap = 130;
/** Share of the width from which on a line is full, whatever it ends with; and one that is if it ends no sentence. */
const full = 0.85;
const nearlyFull = 0.75;
/** Sentences cut at full lines that tell of a text that it is wrapped; as many short paragraphs as one likes do not. */
const fewestCuts = 2;

/** Signs at the end of a line that tell whether it is in capitals: before them a word and a number may stand, “Mô hình 4: …”. */
const tail = 20;

const isFull = (text: string, width: number): boolean =>
  text.length >= width * full || (text.length >= width * nearlyFull && !/[.;:]$/.test(text));

/** A word with which no sentence ends. */
const openEnd = /\s(?:trong|trước|đến|vào|ngày|tháng|quý|năm|và|với|của|tại|cho|các|do)$/iu;

/** Whether a line goes on with the one above: with a small letter that numbers nothing, or behind a word that ends no sentence. */
function goesOnWith(above: string, line: PlainLine | undefined): boolean {
  if (line === undefined || line.row !== undefined || readNumbering(line) !== undefined) return false;
  return /^\p{Ll}/u.test(line.text) || (openEnd.test(above) && !isUpperCase(above));
}

/** How many sentences go on in the line below a full one. */
function countCuts(lines: readonly PlainLine[], width: number): number {
  return lines.filter(
    ({ text, row }, index) => row === undefined && isFull(text, width) && goesOnWith(text, lines[index + 1]),
  ).length;
}

/** Signs of the longest lines but a tenth; undefined where the text is not wrapped. */
function measureWidth(lines: readonly PlainLine[]): number | undefined {
  const running = lines.filter((line) => line.row === undefined);
  const lengths = running.map((line) => line.text.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  const isWrapped = countCuts(lines, width) >= fewestCuts;
  return isWrapped && width <= widestWrap ? width : undefined;
}

const namedBody = new RegExp(String.raw`^${sentenceBody}(?!\p{L})`, "u");

/** Whether a line tells who does what a heading above it names: the heading ends there, however full its line. */
function beginsTelling(paragraph: PlainLine, above: string, line: PlainLine): boolean {
  const isHeading = readNumbering(paragraph) !== undefined || readItemHeading(paragraph) !== undefined;
  return (
    isHeading &&
    !namedBody.test(/[^:.;(]*$/.exec(above)?.[0].trim() ?? "") &&
    !/(?:[,;:(–-]|\s(?:và|với|của|do|giao|tại|cho|các))$/iu.test(above) &&
    (givesClause.pattern.test(line.text) ||
      (namedBody.test(line.text) && readClauseKind(line) === "assignment"))
  );
}

/** Whether a line below the end of a sentence is a heading whole: a title in quotation marks, the name of a body with a colon. */
const standsAlone = (above: string, { text }: PlainLine): boolean =>
  /[.;]$/.test(above) &&
  (/^[“"][^“”"]*[”"]\.?$/u.test(text) || (namedBody.test(text) && /^[^.;:]*:$/u.test(text)));

/** Whether the first word of a line would have found room at the end of the one above, in lines of `most` signs. */
function hasRoom(above: string, below: string, most: number): boolean {
  const [word = ""] = below.split(" ", 1);
  return above.length + 1 + word.length <= most;
}

/**
 * Signs of the longest line where each line that goes on in the next is as full as words allow, as a program wraps them that
 * counts signs: there a line with room for more ends its paragraph. Undefined where lines are as wide as their letters.
 */
function measureExact(lines: readonly PlainLine[], width: number): number | undefined {
  const running = lines.filter(({ row }) => row === undefined);
  const most = running.reduce((longest, { text }) => Math.max(longest, text.length), 0);
  const cut = new Set(
    running.filter(({ text }, index) => isFull(text, width) && goesOnWith(text, running[index + 1])),
  );
  const isExact = running.every(
    (line, index) => !cut.has(line) || !hasRoom(line.text, running[index + 1]?.text ?? "", most),
  );
  return isExact && cut.size >= fewestCuts ? most : undefined;
}

/** A shorter line is cut nowhere: a title may stand above a line in small letters. */
const shortestCut = 60;

/** Whether a sentence is cut at the end of a line as long as those of pages, in a text that nothing else tells to be wrapped. */
const isCut = (above: string, line: PlainLine): boolean =>
  above.length >= shortestCut &&
  above.length <= widestWrap &&
  !/[.:;,!?)”"]$/.test(above) &&
  goesOnWith(above, line);

/** The width of a wrapped text. */
interface Width {
  /** Signs of the longest lines but a tenth; undefined where nothing tells that the text is wrapped. */
  readonly usual: number | undefined;
  /** Signs of the longest where each line is as full as words allow. */
  readonly exact: number | undefined;
}

/** Whether a line above is cut where a line goes on, by their lengths and letters. */
function isCutAbove(above: string, line: PlainLine, { usual, exact }: Width): boolean {
  if (usual === undefined) return isCut(above, line);
  const hasNoRoom = exact === undefined || !hasRoom(above, line.text, exact);
  return /^\p{Ll}/u.test(line.text) || (isFull(above, usual) && hasNoRoom);
}

/** Whether a line closes the brackets that the paragraph right above it leaves open: “(phối hợp: Sở⏎Y tế; thường xuyên)”. */
const closesBracket = (paragraph: PlainLine, line: PlainLine): boolean =>
  line.line === paragraph.to + 1 &&
  paragraph.text.lastIndexOf("(") > paragraph.text.lastIndexOf(")") &&
  /^[^()]*\)/.test(line.text);

/** Whether a line is what a numbered paragraph right above it says in brackets: “1. Học bạ số⏎(phối hợp: Sở Y tế)”. */
const isBracketBelow = (paragraph: PlainLine, line: PlainLine): boolean =>
  line.line === paragraph.to + 1 &&
  readNumbering(paragraph) !== undefined &&
  !/[.;:]$/.test(paragraph.text) &&
  /^\((?!kèm theo|ban hành)\p{Ll}{2}[^()]*\)[.;]?$/u.test(line.text);

/** Whether a line goes on with the paragraph so far, whose last source line is `above`. */
function goesOn(
  paragraph: PlainLine,
  above: string,
  line: PlainLine,
  width: Width,
  labels: LabelBook,
): boolean {
  const isSmall = /^\p{Ll}/u.test(line.text);
  if (paragraph.row !== undefined || line.row !== undefined || paragraph.text.length >= longestLine)
    return false;
  if (closesBracket(paragraph, line) && readNumbering(line) === undefined) return true;
  if (isBracketBelow(paragraph, line)) return true;
  return (
    line.line <= paragraph.to + (isSmall ? 4 : 1) &&
    isCutAbove(above, line, width) &&
    !(/^\p{Lu}/u.test(line.text) && opens.test(line.text)) &&
    readNumbering(line) === undefined &&
    readItemHeading(line) === undefined &&
    !beginsTelling(paragraph, above, line) &&
    !standsAlone(above, line) &&
    (isUpperCase(above.slice(-tail)) === isUpperCase(line.text) || !/\p{L}/u.test(line.text)) &&
    readLabel(line, line.bold, labels) === undefined
  );
}

/**
 * Lines of a text that was wrapped at a fixed width (a page of a PDF, a copied web page) as paragraphs: a line that fills
 * the width goes on in the next one, unless that begins something. In any other text a line goes on only where it
 * cuts a sentence.
 */
export function unwrapLines(lines: readonly PlainLine[], labels: LabelBook): PlainLine[] {
  const width = measureWidth(lines);
  const widths = { usual: width, exact: width === undefined ? undefined : measureExact(lines, width) };
  const out: PlainLine[] = [];
  let above = "";
  for (const line of lines) {
    const last = out.at(-1);
    if (last !== undefined && goesOn(last, above, line, widths, labels)) {
      const breaks = [...(last.breaks ?? []), { at: last.text.length + 1, line: line.line }];
      out[out.length - 1] = { ...last, ...joinAligned(last, line), to: line.to, breaks };
    } else out.push(line);
    above = line.text;
  }
  return out;
}
