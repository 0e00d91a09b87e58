import type { ImportedDocument, Statement } from "#schema/items.ts";
import { toIsoMonth, toMonths } from "#text/calendar.ts";
import { foldAligned } from "#text/fold.ts";
import { parseRoman } from "#text/roman.ts";
import type { LogicalLine } from "#importer/lines/logical-line.ts";

/** A day, month, quarter or year as the months it spans; the year is undefined where it is left to the other end. */
interface Point {
  readonly year: string | undefined;
  readonly first: number;
  readonly last: number;
  /** Length in the text, in characters. */
  readonly length: number;
}

const day = /^(?:ngay\s*)?\d{1,2}\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})/;
const month =
  /^(?:ngay\s*\d{1,2}\s*)?(?:thang\s*(\d{1,2})(?:\s*[/-]\s*(\d{4})|\s*nam\s*(\d{4}))?|(\d{1,2})\s*[/-]\s*(\d{4}))(?!\d)/;
const quarter = /^quy\s*([ivx]{1,3}|[1-4])(?:\s*[/-]\s*(\d{4})|\s*nam\s*(\d{4}))?(?!\d)/;
const year = /^(?:nam\s*)?(\d{4})(?!\d)/;

function readPoint(folded: string): Point | undefined {
  const date = day.exec(folded);
  if (date !== null) {
    const at = Number(date[1]);
    return { year: date[2], first: at, last: at, length: date[0].length };
  }
  const inMonth = month.exec(folded);
  if (inMonth !== null) {
    const at = Number(inMonth[1] ?? inMonth[4]);
    return { year: inMonth[2] ?? inMonth[3] ?? inMonth[5], first: at, last: at, length: inMonth[0].length };
  }
  const inQuarter = quarter.exec(folded);
  if (inQuarter?.[1] !== undefined) {
    const at = parseRoman(inQuarter[1]) ?? Number(inQuarter[1]);
    const [first, last] = toMonths(at);
    return {
      year: inQuarter[2] ?? inQuarter[3],
      first,
      last,
      length: inQuarter[0].length,
    };
  }
  const inYear = year.exec(folded);
  return inYear === null ? undefined : { year: inYear[1], first: 1, last: 12, length: inYear[0].length };
}

const isMonth = (value: number): boolean => value >= 1 && value <= 12;
const format = (ofYear: string, at: number): string => toIsoMonth(Number(ofYear), at);

interface Span {
  readonly from: string | null;
  readonly to: string | null;
  /** Whether both ends are named. */
  readonly hasEnd: boolean;
  readonly length: number;
}

// “Từ ngày ký ban hành đến …”: the beginning is told by the date of the plan.
const sinceIssue = /^(?:ngay|khi|luc)\s+(?:ky|ban hanh|ke hoach)[^.;\d]{0,60}?(?=\s*(?:den|-|–)\s)/;
const toEnd = /^\s*(?:den|toi|-|–)\s*(?:(?:het|truoc|cuoi|khoang)\s+)*/;
const onwards = /^\s*(?:va|,)?\s*(?:cac|nhung)\s*nam\s*(?:tiep\s*theo|sau)/;

/** A time from its first word on: “từ tháng 10/2023 đến hết năm 2024”, “năm 2024 và những năm tiếp theo”, “năm 2024”. */
function readSpan(folded: string): Span | undefined {
  const lead = /^(?:(?:bat dau|tu|trong|ke tu|dau|cuoi)\s+)*/.exec(folded)?.[0].length ?? 0;
  const text = folded.slice(lead);
  const issue = sinceIssue.exec(text);
  const start = issue === null ? readPoint(text) : undefined;
  const used = issue?.[0].length ?? start?.length;
  if (used === undefined) return undefined;
  const rest = text.slice(used);
  const link = toEnd.exec(rest);
  const end = link === null ? undefined : readPoint(rest.slice(link[0].length));
  if (link !== null && end?.year !== undefined && isMonth(end.last)) {
    const fromYear = start?.year ?? end.year;
    const from = start === undefined || !isMonth(start.first) ? null : format(fromYear, start.first);
    const length = lead + used + link[0].length + end.length;
    return { from, to: format(end.year, end.last), hasEnd: true, length };
  }
  if (start?.year === undefined || !isMonth(start.first) || !isMonth(start.last)) return undefined;
  const open = onwards.exec(rest);
  const from = format(start.year, start.first);
  return open === null
    ? { from, to: format(start.year, start.last), hasEnd: false, length: lead + used }
    : { from, to: null, hasEnd: false, length: lead + used + open[0].length };
}

const label = /thoi gian(?:\s+\p{L}+){0,5}\s*:\s*/u;

/**
 * The plan's own period in months: from a line on its time (“Thời gian thực hiện: …”, “… thời gian từ … đến …”), else from
 * “trong năm 2024” in its title. `from` is null where it begins with the plan, `to` where it is open. Null where the text
 * tells none.
 */
export function readPeriod(
  outside: readonly LogicalLine[],
  title: Statement | null,
): ImportedDocument["period"] {
  const found = (line: LogicalLine, at: number, span: Span): ImportedDocument["period"] => ({
    from: span.from,
    to: span.to,
    text: line.text.slice(at, at + span.length).trim(),
    lines: [line.line, line.to],
  });
  for (const line of outside) {
    const { folded } = line;
    if (!/thoi gian|giai doan/.test(folded)) continue;
    const labelled = label.exec(folded);
    if (labelled !== null) {
      const at = labelled.index + labelled[0].length;
      const span = readSpan(folded.slice(at));
      if (span !== undefined) return found(line, at, span);
    }
    for (const match of folded.matchAll(/(?<!\p{L})tu\s+(?=thang|nam|quy|ngay|\d)/gu)) {
      const span = readSpan(folded.slice(match.index));
      // “Từ năm 2023” alone tells no period, nor does “giai đoạn 2022-2025” of the programme.
      const isWhole = span?.to === null || (/thoi gian/.test(folded) && span?.hasEnd === true);
      if (span !== undefined && isWhole) return found(line, match.index, span);
    }
  }
  if (title === null) return null;
  const inTitle = /(?:trong )?nam (\d{4})(\s*(?:va|,)\s*(?:cac|nhung)\s*nam\s*(?:tiep\s*theo|sau))?\s*$/.exec(
    foldAligned(title.text),
  );
  if (inTitle?.[1] === undefined) return null;
  return {
    from: `${inTitle[1]}-01`,
    to: inTitle[2] === undefined ? `${inTitle[1]}-12` : null,
    text: title.text.slice(inTitle.index, inTitle.index + inTitle[0].length),
    lines: title.lines,
  };
}
