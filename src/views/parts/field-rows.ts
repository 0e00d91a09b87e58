import type { Item } from "#handbook/handbook-types.ts";
import type { FieldName, Statement } from "#schema/items.ts";
import { fold } from "#text/fold.ts";
import { fieldLabels, fieldOrder } from "./field-labels.ts";
import { textOfStatement, toStatement, type StatementProps } from "./statement.ts";

/** One run of wording, statement by statement. */
export interface WordingProps {
  /** The plan's own label or column heading; null where it has none or says what the row's label says. */
  readonly label: string | null;
  /** At least one. */
  readonly statements: readonly StatementProps[];
}

/** What body and annex of one item say in one field. */
export interface FieldRow {
  readonly field: FieldName;
  readonly label: string;
  readonly body: readonly WordingProps[];
  readonly annex: readonly WordingProps[];
}

const showLabel = (printed: string | null, own: string): string | null =>
  printed === null || fold(printed).trim() === fold(own) ? null : printed;

/** A cell broken over the rows of a page is one text. */
function joinRows(statements: readonly Statement[]): Statement {
  return {
    text: statements.map(({ text }) => text).join(" "),
    lines: [
      Math.min(...statements.map(({ lines }) => lines[0])),
      Math.max(...statements.map(({ lines }) => lines[1])),
    ],
  };
}

/** Title and wording of an item as its page shows them, text by text. */
export function listItemTexts(item: Item): readonly string[] {
  const runs = toFieldRows(item).flatMap((row) => [...row.body, ...row.annex]);
  return [item.title, item.titleAnnex ?? "", ...runs.flatMap((run) => run.statements.map(textOfStatement))];
}

/** Wording of an item by field, in the handbook's order of fields; a field that neither body nor annex has is left out. */
export function toFieldRows(item: Item): readonly FieldRow[] {
  return fieldOrder.flatMap((field) => {
    const label = fieldLabels[field];
    const body = (item.imported.body?.fields ?? [])
      .filter((entry) => entry.field === field && entry.statements.length > 0)
      .map((entry) => ({
        label: showLabel(entry.label, label),
        statements: entry.statements.map((statement) => toStatement(item.plan, statement, item.repairs)),
      }));
    const annex = (item.imported.annex?.cells ?? [])
      .filter((cell) => cell.field === field && cell.statements.length > 0)
      .map((cell) => ({
        label: showLabel(cell.heading, label),
        statements: [toStatement(item.plan, joinRows(cell.statements), item.repairs)],
      }));
    return body.length + annex.length === 0 ? [] : [{ field, label, body, annex }];
  });
}
