import type { AlignedText } from "#text/aligned.ts";
import type { LogicalLine } from "#importer/lines/logical-line.ts";
import { type PrintedDate, readDate } from "./printed-date.ts";
import { readDocumentKind } from "./title-block.ts";

/** A line above the title, with what it tells of the document. */
export interface HeadLine extends AlignedText {
  readonly lines: [number, number];
  /** What stands after “Số:”; undefined for any other line. */
  readonly symbol: string | undefined;
  readonly date: PrintedDate | undefined;
  /** Whether it may name the body that issues: capitals above number and date, but for the name of the nation. */
  readonly isBody: boolean;
}

const nation = /^(?:cong hoa xa hoi chu nghia viet nam|doc lap\s*-\s*tu do\s*-\s*hanh phuc)/;
const symbolWord = /^so\s*[:.]?\s*(?=\d|\/|[.…_])/;
/** Lines that are the head of a text without a title. */
const untitledHead = 20;
/** A longer line is a sentence that names a day; one of place and date is shorter. */
const longestDate = 90;

/** “Số:” on a line of its own goes with the number below it. */
function joinNumber(lines: readonly LogicalLine[]): LogicalLine[] {
  const out: LogicalLine[] = [];
  for (const line of lines) {
    const last = out.at(-1);
    if (last !== undefined && /^số\s*:?$/iu.test(last.text)) {
      const joined = { text: `Số: ${line.text}`, folded: `so: ${line.folded}` };
      out[out.length - 1] = { ...last, ...joined, to: line.to };
    } else out.push(line);
  }
  return out;
}

/**
 * The lines above the title, in order: what the letterhead tells.
 * @param titleEnd Index of the line after the title; 0 for a text without one, whose first lines are read.
 */
export function readHeadLines(lines: readonly LogicalLine[], titleEnd: number): HeadLine[] {
  const all = lines.slice(0, titleEnd > 0 ? titleEnd : untitledHead).filter((line) => line.row === undefined);
  const joined = joinNumber(all);
  const title = joined.findIndex((line) => readDocumentKind(line) !== undefined);
  let isAbove = true;
  return joined.slice(0, title < 0 ? joined.length : title).map((line): HeadLine => {
    const { text, folded } = line;
    const word = text.includes("/") ? symbolWord.exec(folded)?.[0] : undefined;
    const mayDate = word !== undefined || (text.length < longestDate && folded.includes("ngay"));
    const date = mayDate ? readDate(line) : undefined;
    if (word !== undefined || date !== undefined) isAbove = false;
    return {
      text,
      folded,
      lines: [line.line, line.to],
      symbol: word === undefined ? undefined : text.slice(word.length),
      date,
      isBody: isAbove && !nation.test(folded) && line.reads.isUpper && /\p{L}/u.test(text),
    };
  });
}
