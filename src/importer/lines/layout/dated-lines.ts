import { type AlignedText, sliceAligned } from "#text/aligned.ts";
import { trimEnd } from "#text/trim-end.ts";
import { timeHeading } from "#importer/lines/kinds/clauses.ts";
import type { LabelBook } from "#importer/lines/kinds/label-book.ts";
import type { LogicalLine } from "#importer/lines/logical-line.ts";
import { shortestTitle, splitHeading } from "#importer/lines/split-heading.ts";
import type { Candidate } from "./candidate.ts";

/** A point of the calendar; “Giai đoạn 1: …” is a step of something. */
const calendar = /(?<!\p{L})(?:thang|quy|ngay|nam)\s+(?:[ivx]+|\d)|\d{1,2}\/\d/u;
/** What parts a time at the head of a line from what is done then. */
const mark = /^[^:–]{3,60}?(?::|\s[–-](?=\s))\s*/u;

/** A line that begins with the time by when what follows is done, “Tháng 4/2024: Khám bệnh bằng căn cước. Phối hợp: …”; undefined for another. */
export function readDated(
  words: AlignedText,
  { line, to }: LogicalLine,
  book: LabelBook,
): Pick<Candidate, "title" | "rest" | "due"> | undefined {
  const head = mark.exec(words.text)?.[0] ?? "";
  const time = sliceAligned(words, 0, trimEnd(head, /[\s:–-]/).length);
  if (!calendar.test(time.folded) || !timeHeading.pattern.test(time.folded)) return undefined;
  const told = sliceAligned(words, head.length);
  if (!/^[\p{Lu}“"]/u.test(told.text) || told.text.endsWith(":")) return undefined;
  const { title, rest } = splitHeading(told, book);
  return title.text.length < shortestTitle
    ? undefined
    : { title, rest, due: { text: time.text, lines: [line, to] } };
}
