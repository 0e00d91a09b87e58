import type { Item } from "#handbook/handbook-types.ts";
import { listBearers } from "#handbook/role-bearers.ts";
import type { FieldName } from "#schema/items.ts";
import { fold } from "#text/fold.ts";
import type { FieldRow } from "./field-rows.ts";
import { joinNames } from "./format-number.ts";
import { textOfStatement } from "./statement.ts";

/** Word, folded, that must stand beside a body where it is given a role; who implements needs none. */
const roleWords = {
  leads: "chu tri",
  coordinators: "phoi hop",
  implementers: "",
  supporters: "ho tro",
} as const;

const isRole = (field: FieldName): field is keyof typeof roleWords => Object.hasOwn(roleWords, field);

/** Words of what the handbook knows of a field, as printed; empty where it knows nothing. */
function listKnown(item: Item, field: FieldName): readonly string[] {
  if (isRole(field)) return listBearers(item, field).flatMap(({ texts }) => texts);
  if (field === "deadline")
    return [item.deadline.body, item.deadline.annex].flatMap((one) => one?.text ?? []);
  return [];
}

/**
 * What a page says in place of a field that an item does not have: “không nêu”, or where the plan says it under another
 * label, that label: Ninh Bình names who leads in “Phân công nhiệm vụ”.
 */
export function tellMissingField(item: Item, field: FieldName, rows: readonly FieldRow[]): string {
  const known = listKnown(item, field).map(fold);
  if (known.length === 0) return "không nêu";
  const word = isRole(field) ? roleWords[field] : "";
  const labels = rows
    .filter((row) => row.field !== field)
    .filter(({ body, annex }) =>
      [...body, ...annex]
        .flatMap(({ statements }) => statements)
        .map((statement) => fold(textOfStatement(statement)))
        .some((text) => text.includes(word) && known.some((one) => text.includes(one))),
    )
    .map(({ label }) => label);
  return labels.length === 0 ? "không có mục riêng" : `nêu trong ${joinNames(labels)}`;
}
