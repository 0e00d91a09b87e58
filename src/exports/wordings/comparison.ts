import { buildAtomBook, compareItems } from "#handbook/wordings/compare-items.ts";
import type { Handbook, Item } from "#handbook/handbook-types.ts";

/** What `npm run -s compare -- ITEM ITEM` prints. docs/contract.md, “Commands with a fixed output”. */
export function toComparisonRow(handbook: Handbook, a: Item, b: Item): object {
  return {
    a: a.id,
    b: b.id,
    fields: compareItems(a, b, buildAtomBook(handbook)).map(({ field, same, parts }) => ({
      field,
      same,
      parts,
    })),
  };
}
