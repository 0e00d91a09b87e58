import type { AnnexCell, BodyField, FieldName, ImportedItem, Statement } from "#schema/items.ts";
import { fold } from "#text/fold.ts";

/** What an item says, field by field, as printed; null and empty where it says nothing. */
export interface Wording {
  readonly objective: string | null;
  readonly assignments: readonly string[];
  readonly implementers: string | null;
  readonly supporters: string | null;
  readonly deadline: string | null;
  readonly tools: string | null;
  readonly result: string | null;
}

/** A statement as the source prints it, with its bullet mark. */
function withBullet(statement: Statement): string {
  return statement.bullet === undefined ? statement.text : `${statement.bullet} ${statement.text}`;
}

/** Statements of a field of the body, or of a column of the annex, in order; empty where it has none. */
export function findStatements(parts: readonly (BodyField | AnnexCell)[], field: FieldName): Statement[] {
  return parts.filter((part) => part.field === field).flatMap((part) => part.statements);
}

function joinField(parts: readonly (BodyField | AnnexCell)[], field: FieldName): string | null {
  const statements = findStatements(parts, field);
  return statements.length === 0 ? null : statements.map(withBullet).join(" ");
}

/** Whether a part may tell what is to be done; where, for whom and at whose cost is told apart. */
function isAboutTask(part: BodyField | AnnexCell): boolean {
  const heading = "label" in part ? part.label : part.heading;
  return !/^(?:kinh phi|doi tuong|pham vi|dia diem)/.test(fold(heading ?? ""));
}

/**
 * An item's wording: of the body; where the plan has none for the item, of its annex row. Assignments are one entry a
 * statement, without bullet marks (of a plan that assigns nothing by name, what it says is to be done: “Nội dung: …”);
 * every other field is one text as printed, null where the plan says nothing.
 */
export function readWording(item: ImportedItem): Wording {
  const parts = item.body?.fields ?? item.annex?.cells ?? [];
  const assigned = findStatements(parts, "assignments");
  const assignments =
    assigned.length > 0
      ? assigned
      : findStatements(parts.filter(isAboutTask), "content").filter(
          ({ text }) => text !== item.statusReason?.text,
        );
  return {
    objective: joinField(parts, "objective"),
    assignments: assignments.map((statement) => statement.text),
    implementers: joinField(parts, "implementers"),
    supporters: joinField(parts, "supporters"),
    deadline: joinField(parts, "deadline"),
    tools: joinField(parts, "tools"),
    result: joinField(parts, "result"),
  };
}

/** Whether the deadline of an item is the time of a heading above it, which holds where its own sentences tell none. */
export function isDueFromAbove({ body }: ImportedItem): boolean {
  const told = findStatements(body?.fields ?? [], "deadline");
  return body !== null && told.length > 0 && told.every(({ lines }) => lines[1] < body.lines[0]);
}

/** Deadline of body and annex as printed; null where one says nothing, or only why the item is not carried out. */
export function readDeadlineText(item: ImportedItem): {
  readonly body: string | null;
  readonly annex: string | null;
} {
  const read = (parts: readonly (BodyField | AnnexCell)[]): string | null => {
    const told = findStatements(parts, "deadline").filter(({ text }) => text !== item.statusReason?.text);
    return told.length === 0 ? null : told.map(withBullet).join(" ");
  };
  return { body: read(item.body?.fields ?? []), annex: read(item.annex?.cells ?? []) };
}
