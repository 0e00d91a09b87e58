import type { FieldName } from "#schema/items.ts";
import { alignText } from "#text/aligned.ts";
import { keepAnswers } from "#text/keep-answers.ts";
import { remember } from "#text/remember.ts";
import type { LabelBook } from "#importer/lines/kinds/label-book.ts";
import { splitLabel } from "#importer/lines/kinds/labels.ts";
import { arrowToBody, readToldParts } from "#importer/lines/kinds/told-parts.ts";
import type { LogicalLine } from "#importer/lines/logical-line.ts";
import { readBullet } from "#importer/lines/sentences.ts";
import { readClauseKind } from "#importer/lines/split-heading.ts";

/** What a line says of an item, whichever item it belongs to. */
export interface LineFacts {
  /** Fields that its labels name, those that run in behind the first too, in order. */
  readonly labels: readonly FieldName[];
  /** Whether it says of somebody that he leads or is given the task. */
  readonly hasLead: boolean;
  readonly hasTime: boolean;
  /** Whether it says that the item is not carried out. */
  readonly hasReason: boolean;
}

const inlineTime =
  /(?:hoan thanh|xong|thoi gian|thoi han|thuc hien|trien khai|dinh ky)[^.;]{0,40}?(?:\d{1,2}\s*\/\s*\d{2,4}|(?:quy|thang|nam|ngay)\s+(?:[ivx]+|\d)|thuong xuyen)|(?:hang|moi) (?:thang|quy|nam|tuan)|thuong xuyen/;

/** That something was done by a time: “Trong quý, Ủy ban nhân dân tỉnh đã ban hành 05 văn bản”. */
const past = /^[^,]{2,60},[^,]*\sđã\s/u;

/** A row of a table tells nothing of the running text in which it stands. */
const ofRow: LineFacts = { labels: [], hasLead: false, hasTime: false, hasReason: false };

/** What was read by a book of labels, by the words of a line and the label among them. */
const factsOf = remember((_: LabelBook) => keepAnswers<LineFacts>());

/** What a line says, read once. */
export function readLineFacts(line: LogicalLine, book: LabelBook): LineFacts {
  if (line.row !== undefined) return ofRow;
  const key = `${line.text}\n${line.reads.label?.label ?? ""}`;
  return factsOf(book)(key, () => readWords(line, book));
}

function readWords(line: LogicalLine, book: LabelBook): LineFacts {
  const { label } = line.reads;
  const labels = label === undefined ? [] : splitLabel(label, book).map(({ field }) => field);
  const words = readBullet(line.text) ?? line.text;
  const told = words.slice(words.search(/[→⇒]/u) >>> 0);
  const parts = arrowToBody.pattern.test(told) ? readToldParts(told).map(({ field }) => field) : [];
  const mayBePast = words.includes("đã");
  const clauses = words
    .split(/[.;:(]\s*/)
    .map((clause) => (mayBePast && past.test(clause) ? undefined : readClauseKind(alignText(clause))));
  const fields = [...labels, ...parts];
  return {
    labels,
    hasLead:
      fields.includes("leads") || /(?<!su )\bchu tri\b/.test(line.folded) || clauses.includes("assignment"),
    hasTime: fields.includes("deadline") || clauses.includes("time") || inlineTime.test(line.folded),
    hasReason: clauses.includes("reason"),
  };
}
