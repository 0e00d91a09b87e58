import { findTimePoints, foldDigits } from "./deadline-points.ts";

const leads =
  "(?:trong (?:nam|thang|quy)|giai doan|quy|thang|nam|tu (?:dau |ngay |thang |quy |nam )|den |truoc |thuong xuyen|thuc hien (?:trong|thuong xuyen|theo)|hoan thanh|xong|ngay \\d|\\d{1,2}/\\d|sau khi|theo )";
const hardBreaks: readonly RegExp[] = [
  /;\s*/gu,
  // A full stop ends a statement before a capital, a digit or a bullet, unless an abbreviation such as “TP.” bears it.
  /(?<!(?:^|[\s.])\p{Lu}{1,2}p?)(?<!\d)\.\s+(?=[-+•–\p{Lu}\d])|(?<=\d{4})\.\s+(?=[-+•–\p{Lu}])/gu,
  /(?:^|\s)[+•●▪]\s*(?=\S)/gu,
];
const bulletWords = /^(?:tu |trong |hoan thanh|xong|giai doan|thuong|thuc|den |truoc|sau khi|theo )/u;
const dashBullet = new RegExp(`(?:^|\\s)[-–]\\s+(?=${leads})`, "gu");
const startBullet = /^\s*[-–+•●▪*]\s*/u;
const capitalLead = /(?<=\s)(?=(?:Trong|Giai|Quý|Tháng|Năm|Từ|Đến|Trước|Thường|Thực|Hoàn)\s)/gu;
const commaLead = new RegExp(
  `,\\s*(?=${leads})|\\s+va\\s+(?=(?:giai doan|quy|thang|nam|trong|truoc|den) )`,
  "gu",
);
const commaScope = /,\s*(?=[^,;:()]{2,70}:)|,\s*(?=giai doan \d)|\s+va (?=giai doan \d)/gu;
const commaClause =
  /(?:,\s*|\s+va\s+)(?=(?!hoan thanh|xong|bao cao|cham nhat|sau do|dinh huong|tam nhin)\p{L}[^,;:()]{3,60}\s(?:trong|truoc|tu|xong|tu thang|trong quy)\s+(?:ngay |thang |quy |nam |\d))/gu;
const danglingEnd = /(?:^|[\s,:])(?:tu|den|va|trong|truoc|het|cuoi|theo|cua|[-–,:])\s*$/u;
const ongoing = /thuong xuyen|lien tuc|(?:hang|moi) (?:ngay|tuan|thang|quy|nam)/u;

function hasTime(folded: string): boolean {
  return ongoing.test(folded) || findTimePoints(folded, undefined).some((point) => point.year !== undefined);
}

function hasScopeAfterTime(folded: string): boolean {
  const last = findTimePoints(folded, undefined)[0];
  return last?.year !== undefined && /^[\s,]*(?:#|\p{L}+\s+[\p{L}\d])/u.test(folded.slice(last.end));
}

/** “Thí điểm trong tháng 9/2023” before a comma: what it is about, then its time, and nothing after. */
function hasScopeBeforeTime(folded: string): boolean {
  const points = findTimePoints(folded, undefined);
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last?.year === undefined || last.end !== folded.trimEnd().length) return false;
  return /^(?!hoan thanh|xong|tu )\p{L}+\s+\p{L}+/u.test(folded.slice(0, first.start));
}

interface Cut {
  readonly at: number;
  readonly resume: number;
  /** Whether the cut may be made after this folded text. */
  readonly allows: (left: string, right: string) => boolean;
}

function findCuts(text: string, folded: string): Cut[] {
  const cuts: Cut[] = [];
  const add = (pattern: RegExp, source: string, allows: Cut["allows"]): void => {
    for (const match of source.matchAll(pattern)) {
      cuts.push({ at: match.index, resume: match.index + match[0].length, allows });
    }
  };
  for (const pattern of hardBreaks) add(pattern, text, () => true);
  add(
    dashBullet,
    folded,
    (left, right) => !/\d\s*$/.test(left) || (hasTime(left) && bulletWords.test(right)),
  );
  add(capitalLead, text, (left, right) => hasTime(left) && !danglingEnd.test(left) && hasTime(right));
  add(commaLead, folded, (left, right) => hasScopeAfterTime(left) && hasTime(right));
  add(commaScope, folded, (left, right) => hasTime(left) && !danglingEnd.test(left) && hasTime(right));
  add(commaClause, folded, (left, right) => hasScopeBeforeTime(left) && hasTime(right));
  return cuts.sort((a, b) => a.at - b.at);
}

function splitLine(line: string): string[] {
  const visible = line.replace(/\([^()]*\)/g, (part) => "#".repeat(part.length));
  const folded = foldDigits(visible);
  const parts: string[] = [];
  let start = 0;
  for (const cut of findCuts(visible, folded)) {
    if (cut.at < start || !cut.allows(folded.slice(start, cut.at), folded.slice(cut.resume))) continue;
    parts.push(line.slice(start, cut.at));
    start = cut.resume;
  }
  parts.push(line.slice(start));
  return parts.map((part) => part.replace(startBullet, "").trim()).filter((part) => /[\p{L}\d]/u.test(part));
}

/** Lines of a cell put together where one goes on with the other; a bullet or a readable capital begins a new one. */
function joinLines(text: string): string[] {
  const out: string[] = [];
  for (const line of text.split(/\n+/).map((part) => part.replace(/\s+/gu, " ").trim())) {
    if (line === "") continue;
    const last = out.at(-1);
    const isNew =
      last === undefined ||
      startBullet.test(line) ||
      (/^[\p{Lu}\d(]/u.test(line) &&
        hasTime(foldDigits(last)) &&
        hasTime(foldDigits(line)) &&
        !danglingEnd.test(foldDigits(last)));
    if (isNew) out.push(line);
    else out[out.length - 1] = `${last} ${line}`;
  }
  return out;
}

/**
 * The statements of a deadline's wording, in printed order, without bullets: lines, sentences, bullets and parts that
 * each name their own time. Empty for blank text.
 */
export function splitStatements(text: string): string[] {
  return joinLines(text).flatMap(splitLine);
}
