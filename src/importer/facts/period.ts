import { oneOf } from "#text/phrase.ts";
import type { DocumentKind, ImportedDocument, Statement } from "#schema/items.ts";
import type { FieldName } from "#schema/items.ts";
import { type AlignedText, alignText } from "#text/aligned.ts";
import type { LogicalLine } from "#importer/lines/logical-line.ts";
import { type Span, readBracketedSpan, readSpan } from "./period-span.ts";

type Period = NonNullable<ImportedDocument["period"]>;

/** A time that the text tells of itself, and where. */
export interface PeriodValue {
  readonly period: Period;
  readonly source: "sentence" | "title";
}

const label = /thoi gian(?:\s+\p{L}+){0,5}\s*:\s*/u;
/** Fields of an item: a line of time beside them is the item's, where its heading was not read. */
const itemFields: ReadonlySet<FieldName> = new Set<FieldName>([
  "leads",
  "coordinators",
  "implementers",
  "tools",
]);
const ofItem =
  /(?:chu tri(?! (?:(?:cuoc|phien|buoi) )?(?:hop|hoi nghi|lam viec))|phoi hop|don vi thuc hien)\b/;
/** A sentence on the time of another document, by its number. */
const ofOther = /(?:quyet dinh|ke hoach|chi thi|nghi quyet|cong van|thong bao|van ban) so\b/;
/** What is said to last: “Kế hoạch thực hiện từ …”, “12 mô hình, triển khai trong …”. */
const lasting = oneOf(
  oneOf("thuc hien", "trien khai", "ap dung", "tien hanh"),
  oneOf("ke hoach(?: nay)?", "mo hinh", "nhiem vu"),
  oneOf("thoi gian", "hieu luc"),
);
const lasts = new RegExp(`${lasting}(?: ke hoach)?(?: nay)?(?: la| duoc| keo dai)?\\s*[,:]?\\s*$`);
/** What a time begins with, one way a line. */
const openings = [
  "tu (?:nay|thang|nam|quy|ngay|\\d)", // “từ tháng 3/2024”
  "trong (?:nam|quy|0?\\d{1,2} thang|cac|\\d)", // “trong 6 tháng”
  "den het ", // “đến hết năm 2024”
  "giai doan \\d", // “giai đoạn 2024 - 2025”
  "(?:nam|nam hoc) \\d{4}", // “năm học 2024”
  "0?\\d{1,2} thang (?:dau|cuoi)", // “6 tháng đầu năm”
  "quy (?:[ivx]{1,3}|\\d)(?:\\/| nam | va |, )", // “quý II/2024”
  "(?<!ngay \\d{1,2} )thang \\d{1,2}(?:\\/| nam )\\d{4}", // “tháng 3/2024”, but no day
];
const begins = new RegExp(`(?<![\\p{L}\\d])(?=${oneOf(...openings)})`, "gu");

const toPeriod = (line: LogicalLine, at: number, span: Span): Period => ({
  from: span.from,
  to: span.to,
  text: line.text.slice(at, at + span.length).trim(),
  lines: [line.line, line.to],
});

/** Whether a line is of an item whose heading was not read: it or one beside it tells who does what. */
function isOfItem(lines: readonly LogicalLine[], index: number): boolean {
  return [lines[index - 1], lines[index], lines[index + 1]].some((line, at) => {
    const field = line?.reads.label?.field;
    return (field !== undefined && itemFields.has(field)) || (at === 1 && ofItem.test(line?.folded ?? ""));
  });
}

/** The time after a label: “Thời gian thực hiện: …”. */
function readLabelled(line: LogicalLine): Period | undefined {
  const match = label.exec(line.folded);
  if (match === null) return undefined;
  const at = match.index + match[0].length;
  const span = readSpan(line.folded.slice(at));
  return span === undefined ? undefined : toPeriod(line, at, span);
}

/** The time in a sentence that speaks of time: “… thời gian từ … đến …”, “giai đoạn từ 2024 và các năm tiếp theo”. */
function readTimed(line: LogicalLine): Period | undefined {
  const { folded } = line;
  if (!/thoi gian|giai doan/.test(folded)) return undefined;
  for (const match of folded.matchAll(/(?<!\p{L})tu\s+(?=thang|nam|quy|ngay|\d)/gu)) {
    const span = readSpan(folded.slice(match.index));
    // “Từ năm 2023” alone tells no period, nor does “giai đoạn 2022-2025” of the programme.
    const isWhole = span?.to === null || (/thoi gian/.test(folded) && span?.hasEnd === true);
    if (span !== undefined && isWhole) return toPeriod(line, match.index, span);
  }
  return undefined;
}

/** The time in a sentence on what the plan carries out: “Kế hoạch có 01 mô hình, thực hiện từ … đến …”. */
function readSaid(line: LogicalLine): Period | undefined {
  const { folded } = line;
  for (const match of folded.matchAll(begins)) {
    const sentence =
      folded
        .slice(0, match.index)
        .split(/[.;]\s/)
        .at(-1) ?? "";
    const span = readSpan(folded.slice(match.index));
    if (span === undefined || ofOther.test(sentence) || !lasts.test(sentence)) continue;
    // “Kế hoạch năm 2024” names a plan; “Kế hoạch thực hiện trong năm 2024” tells its time.
    const isTold = /ke hoach/.test(sentence) && folded.startsWith("trong ", match.index);
    if (span.hasEnd || span.to === null || isTold) return toPeriod(line, match.index, span);
  }
  return undefined;
}

/** The time that a line in brackets right below the title is: “(Từ ngày 22/9/2023 đến ngày 31/12/2023)”. */
function readBracketed(line: LogicalLine | undefined): Period | undefined {
  const read = line === undefined ? undefined : readBracketedSpan(line);
  return line === undefined || read === undefined ? undefined : toPeriod(line, read.at, read.span);
}

/** Words quoted, the time of the programme itself and the day of a meeting, as blanks: they tell nothing of the plan. */
function blankOut(text: AlignedText): string {
  return text.folded.replace(
    /“[^”]*”?|giai doan\s*\d{4}\s*[-–]\s*\d{4}\s*,\s*tam nhin[^,;]*?\d{4}|(?<!(?:tu|den|truoc|het) )ngay \d{1,2}(?: thang |[/.-])\d{1,2}(?: nam |[/.-])\d{4}/g,
    (all) => " ".repeat(all.length),
  );
}

/** The time in a title, the last that it names. A notice's is the time of its meeting. */
function readTitled(title: Statement, kind: DocumentKind): Period | undefined {
  if (kind === "thong-bao") return undefined;
  const text = alignText(title.text);
  const folded = blankOut(text);
  let found: Period | undefined;
  let end = 0;
  for (const match of folded.matchAll(begins)) {
    const span = match.index < end ? undefined : readSpan(folded.slice(match.index));
    if (span === undefined || (span.from === null && !/den het/.test(folded))) continue;
    end = match.index + span.length;
    const printed = title.text.slice(match.index, end).trim();
    found = { from: span.from, to: span.to, text: printed, lines: title.lines };
  }
  return found;
}

/**
 * The times that a text tells of itself, surest first: a line on its time (“Thời gian thực hiện: …”, “… thời gian từ … đến
 * …”), a sentence above the first item on what it carries out, its title. `from` is null where a time begins with the plan,
 * `to` where it is open.
 * @param outside Running text outside items and groups.
 * @param firstItem Line of the first item; undefined where there is none.
 */
export function listPeriods(
  outside: readonly LogicalLine[],
  title: Statement | null,
  kind: DocumentKind,
  firstItem?: number,
): PeriodValue[] {
  const own = outside.filter(({ line }, index) => line !== title?.lines[0] && !isOfItem(outside, index));
  const above = own.filter(({ line }) => line > (title?.lines[1] ?? 0) && line < (firstItem ?? Infinity));
  const titled = title === null ? undefined : readTitled(title, kind);
  const below = own.find(({ line }) => line > (title?.lines[1] ?? Infinity));
  const said = [
    ...[readBracketed(below) ?? []].flat(),
    ...own.flatMap((line) => readLabelled(line) ?? readTimed(line) ?? []),
    ...above.flatMap((line) => readSaid(line) ?? []),
  ];
  return [
    ...said.map((period) => ({ period, source: "sentence" as const })),
    ...(titled === undefined ? [] : [{ period: titled, source: "title" as const }]),
  ];
}
