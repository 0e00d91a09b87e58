import type { BodyField, Statement } from "#schema/items.ts";
import type { Bearer, ItemHeading } from "#importer/lines/kinds/item-heading.ts";

/** A field of an item while its lines are read. */
export interface OpenField {
  readonly field: BodyField["field"];
  readonly label: string | null;
  readonly from: number;
  /** The mark of a list before its label; absent where it has none of its own. */
  readonly mark?: string;
  readonly statements: Statement[];
}

/** Who carries an item out by the heading above it, and with whom. */
export function openBearer({ text, lines, partners, isPartner }: Bearer): OpenField[] {
  const [from] = lines;
  const own: OpenField = {
    field: isPartner === true ? "coordinators" : "leads",
    label: null,
    from,
    statements: [{ text, lines }],
  };
  return partners === undefined
    ? [own]
    : [own, { field: "coordinators", label: null, from, statements: [{ text: partners, lines }] }];
}

/** A field as read. */
export function closeField({ field, label, from, statements }: OpenField): BodyField {
  const last = statements.at(-1);
  return { field, label, lines: [from, Math.max(from, last?.lines[1] ?? from)], statements };
}

/** The fields of an item; where none says by when, with the time that a heading above it tells. */
export function addDue(
  fields: readonly BodyField[],
  { due }: Pick<ItemHeading, "due">,
): readonly BodyField[] {
  if (due === undefined || fields.some(({ field }) => field === "deadline")) return fields;
  return [...fields, { field: "deadline", label: null, lines: due.lines, statements: [due] }];
}
