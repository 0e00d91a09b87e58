import type { FieldName } from "#schema/items.ts";
import type { ColumnEntry } from "#schema/vocabulary/columns.ts";
import type { LabelEntry } from "#schema/vocabulary/labels.ts";
import { foldAligned } from "#text/fold.ts";
import { composedPattern } from "./composed-labels.ts";

/** What a column of a table may say: a field, the number, title or group of an item, or that the table lists other things. */
export type ColumnField = ColumnEntry["field"];

/** The labels of plans, made ready for reading. */
export interface LabelBook {
  /** Every label, folded, longest first, with the field that it names. */
  readonly labels: readonly (readonly [word: string, field: FieldName])[];
  /** An alternation of every label, longest first: for finding labels inside a line. */
  readonly pattern: string;
  /** Where in folded text, after a full stop, comma or semicolon, a label begins of which several may stand in one line. */
  readonly next: RegExp;
  /** Headings of columns, folded, and what the column says; the first that matches wins. */
  readonly columns: readonly (readonly [ColumnField, RegExp])[];
}

/** Fields of which several may stand in one line: who, when, with what. */
export const inlineFields: ReadonlySet<FieldName> = new Set<FieldName>([
  "leads",
  "coordinators",
  "implementers",
  "supporters",
  "deadline",
  "tools",
  "result",
]);

const toColumn = ({ term, forms, field, place }: ColumnEntry): readonly [ColumnField, RegExp] => {
  const words = [term, ...forms].map(foldAligned).join("|");
  const isAtStart = place === "whole" || place === "start";
  const isAtEnd = place === "whole" || place === "end";
  return [field, new RegExp(`${isAtStart ? "^" : "\\b"}(?:${words})${isAtEnd ? "$" : "\\b"}`)];
};

/** A label as plans print it: a comma of the list may be a stroke, or left out. */
const listPrintings = (form: string): readonly string[] =>
  form.includes(", ") ? [", ", "/", " "].map((mark) => form.replaceAll(", ", mark)) : [form];

/** The lists of labels and of headings of columns as a book. */
export function compileLabels(
  labelList: readonly LabelEntry[],
  columnList: readonly ColumnEntry[],
): LabelBook {
  const labels = labelList.flatMap(({ term, forms, field }) =>
    [term, ...forms].flatMap(listPrintings).map((form) => [foldAligned(form), field] as const),
  );
  return toBook(labels, columnList.map(toColumn));
}

/** A book with further labels, folded. */
export function extendLabels(book: LabelBook, more: LabelBook["labels"]): LabelBook {
  return toBook([...book.labels, ...more], book.columns);
}

function toBook(all: LabelBook["labels"], columns: LabelBook["columns"]): LabelBook {
  const labels = [...all].sort((a, b) => b[0].length - a[0].length);
  const inline = labels.filter(([, field]) => inlineFields.has(field)).map(([word]) => word);
  return {
    labels,
    pattern: [...labels.map(([word]) => word), composedPattern].join("|"),
    next: new RegExp(
      `(?:(?<=[;.,|•→])|(?<=\\s[-–—/])(?=\\s))\\s*(?:[-+–]\\s*)?(?=(?:${[...inline, composedPattern].join("|")})\\s*[:?])`,
      "gu",
    ),
    columns,
  };
}
