import { alignText } from "#text/aligned.ts";
import { fold } from "#text/fold.ts";
import { namesBodies, readCount, saysTime } from "./cell-content.ts";
import type { ColumnField, LabelBook } from "./kinds/label-book.ts";
import { findColumn } from "./kinds/labels.ts";
import { readNumbering } from "./kinds/numbering.ts";
import type { Evidence } from "./layout-reading.ts";
import type { Row } from "./row.ts";
import type { Column } from "./table-columns.ts";

/** Whether a table lists models or tasks, and what speaks for it. */
export interface Judgement {
  readonly isRead: boolean;
  readonly because: readonly Evidence[];
}

const whoFields: ReadonlySet<ColumnField> = new Set<ColumnField>(["leads", "implementers", "coordinators"]);

/** Rows in which one of the columns of some fields has a cell that fits. */
function countRows(
  columns: readonly Column[],
  rows: readonly Row[],
  isWanted: (field: ColumnField) => boolean,
  fits: (text: string) => boolean,
): number {
  const wanted = columns.flatMap(({ field }, index) => (isWanted(field) ? [index] : []));
  return rows.filter(({ cells }) => wanted.some((index) => fits(cells[index]?.text ?? ""))).length;
}

/** Rows whose number is one more than that of the row before, or begins at 1. */
function countNumbers(columns: readonly Column[], rows: readonly Row[]): number {
  const at = columns.findIndex(({ field }) => field === "number");
  const values = rows.map(({ cells }) => readCount(cells[at]?.text ?? "")?.value);
  return values.filter(
    (value, index) => value !== undefined && (value === 1 || value === (values[index - 1] ?? NaN) + 1),
  ).length;
}

/** Columns that say by the words of their heading what they are taken for, the title and what has no field left out. */
function countHeaded(columns: readonly Column[], labels: LabelBook): number {
  return columns.filter(
    ({ field, heading }) =>
      field !== "title" &&
      field !== "content" &&
      heading !== "" &&
      findColumn(fold(heading), labels) === field,
  ).length;
}

const tellsWho = /(?<!\p{L})(?:chủ trì|phụ trách|đầu mối|thực hiện\s*:|giao)(?!\p{L})/giu;

/**
 * Whether cells list several things each, with who does each of them: “- Lưu trú (Công an xã chủ trì).⏎- Một cửa (Văn phòng chủ
 * trì).” beside a month. Such rows are no things; with a column of who does it the list tells of one.
 */
function listsWithin(columns: readonly Column[], rows: readonly Row[], titleAt: number): boolean {
  if (titleAt < 0 || columns.some(({ field }) => whoFields.has(field))) return false;
  const listing = rows.filter(({ cells }) => {
    const cell = cells[titleAt];
    const listed = cell?.pieces.filter((piece) => readNumbering(alignText(piece)) !== undefined) ?? [];
    const told = cell?.text.match(tellsWho)?.length ?? 0;
    return listed.length >= 2 && listed[0] === cell?.pieces[0] && told >= listed.length;
  });
  return listing.length > 0 && listing.length * 2 >= rows.length;
}

/**
 * Whether a table lists models or tasks: it has a column of things to do and tells who does them or when, by the words of its
 * headings or by half of its rows at least; without any heading also by numbers that run on, or by both who and when. A
 * table that names persons, abbreviations or units of figures before its things lists those.
 * @param rows Rows of things, those of groups left out.
 */
export function judgeTable(columns: readonly Column[], rows: readonly Row[], labels: LabelBook): Judgement {
  const titleAt = columns.findIndex(({ field }) => field === "title");
  const of = rows.length;
  const titles = countRows(
    columns,
    rows,
    (field) => field === "title",
    (text) => text !== "",
  );
  const leads = countRows(columns, rows, (field) => whoFields.has(field), namesBodies);
  const deadlines = countRows(
    columns,
    rows,
    (field) => field === "deadline",
    (text) => saysTime(fold(text)),
  );
  const numbers = countNumbers(columns, rows);
  const headed = countHeaded(columns, labels);
  const because: Evidence[] = [
    { what: "titles", count: titles, of },
    { what: "leads", count: leads, of },
    { what: "deadlines", count: deadlines, of },
    { what: "numbers-run-on", count: numbers, of },
    { what: "known-headings", count: headed + Number(isTitleHeaded(columns, labels)), of: columns.length },
  ];
  const isHalf = (count: number): boolean => of > 0 && count * 2 >= of;
  const otherAt = columns.findIndex(({ field }) => field === "other");
  const listsOthers = otherAt >= 0 && (otherAt < titleAt || !isTitleHeaded(columns, labels));
  const isBare = columns.every(({ heading }) => heading === "");
  const isByWords = isTitleHeaded(columns, labels) && headed >= 2;
  const isByContent =
    isHalf(titles) &&
    (isBare
      ? of >= 2 &&
        ((isHalf(leads) && isHalf(deadlines)) || (isHalf(numbers) && (isHalf(leads) || isHalf(deadlines))))
      : isHalf(leads) || isHalf(deadlines));
  const isOther = titleAt < 0 || listsOthers || listsWithin(columns, rows, titleAt);
  return { isRead: !isOther && (isByWords || isByContent), because };
}

function isTitleHeaded(columns: readonly Column[], labels: LabelBook): boolean {
  return columns.some(
    ({ field, heading }) => field === "title" && findColumn(fold(heading), labels) === "title",
  );
}
