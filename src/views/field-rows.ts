import type { Item } from "#model/handbook-types.ts";
import type { FieldName } from "#schema/items.ts";
import { fold } from "#text/fold.ts";
import { toEvidence, type EvidenceProps } from "./evidence.ts";
import { fieldLabels, fieldOrder } from "./labels.ts";

/** One run of wording with where it stands. */
export interface WordingProps {
  /** The plan's own label or column heading; null where it has none or says what the row's label says. */
  readonly label: string | null;
  readonly statements: readonly string[];
  readonly evidence: EvidenceProps;
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

/** Title and wording of an item as its page shows them, text by text. */
export function listItemTexts(item: Item): readonly string[] {
  const runs = toFieldRows(item).flatMap((row) => [...row.body, ...row.annex]);
  return [item.title, item.titleAnnex ?? "", ...runs.flatMap((run) => run.statements)];
}

/** Wording of an item by field, in the handbook's order of fields; a field that neither body nor annex has is left out. */
export function toFieldRows(item: Item): readonly FieldRow[] {
  return fieldOrder.flatMap((field) => {
    const label = fieldLabels[field];
    const body = (item.imported.body?.fields ?? [])
      .filter((entry) => entry.field === field && entry.statements.length > 0)
      .map((entry) => ({
        label: showLabel(entry.label, label),
        statements: entry.statements.map((statement) => statement.text),
        evidence: toEvidence(item.plan, entry.lines),
      }));
    const annex = (item.imported.annex?.cells ?? [])
      .filter((cell) => cell.field === field && cell.statements.length > 0)
      .map((cell) => ({
        label: showLabel(cell.heading, label),
        // A cell broken over the rows of a page is one text.
        statements: [cell.statements.map((statement) => statement.text).join(" ")],
        evidence: toEvidence(item.plan, [
          Math.min(...cell.statements.map((statement) => statement.lines[0])),
          Math.max(...cell.statements.map((statement) => statement.lines[1])),
        ]),
      }));
    return body.length + annex.length === 0 ? [] : [{ field, label, body, annex }];
  });
}
