import type { BodyField, Statement } from "#schema/items.ts";
import type { Bearer } from "#importer/lines/kinds/item-heading.ts";

/** A field of an item while its lines are read. */
export interface OpenField {
  readonly field: BodyField["field"];
  readonly label: string | null;
  readonly from: number;
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
