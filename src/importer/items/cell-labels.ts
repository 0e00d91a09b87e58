import type { AnnexCell, FieldName } from "#schema/items.ts";
import type { LabelBook } from "#importer/lines/kinds/label-book.ts";
import { readLabel, splitLabel } from "#importer/lines/kinds/labels.ts";
import { alignText } from "#text/aligned.ts";

/** Columns in whose cells a plan may label who does what: “Chủ trì: A; phối hợp: B”. */
const labelled: ReadonlySet<FieldName> = new Set<FieldName>([
  "leads",
  "coordinators",
  "implementers",
  "supporters",
  "assignments",
  "content",
]);

/** A cell cut where labels begin in it: each piece is a cell of its own under its label; a cell without labels stays one. */
export function splitLabelledCell(cell: AnnexCell, book: LabelBook): readonly AnnexCell[] {
  if (!labelled.has(cell.field)) return [cell];
  const out: AnnexCell[] = [];
  for (const statement of cell.statements) {
    const first = statement.text.includes(":")
      ? readLabel(alignText(statement.text), undefined, book)
      : undefined;
    if (first === undefined) {
      const last = out.at(-1);
      if (last === undefined) out.push({ ...cell, statements: [statement] });
      else last.statements.push(statement);
      continue;
    }
    for (const { field, label, rest } of splitLabel(first, book)) {
      const statements = rest.text === "" ? [] : [{ text: rest.text, lines: statement.lines }];
      out.push({ field, heading: label, statements });
    }
  }
  return out.filter(({ statements }) => statements.length > 0);
}
