import type { Item } from "../handbook-types.ts";
import type { AtomBook } from "./atoms.ts";
import { compareStatements, type WordingComparison } from "./compare-wordings.ts";
import { wordingFields, type WordingField } from "./item-fields.ts";
import { cutField } from "./item-wording.ts";

export { buildAtomBook } from "./atoms.ts";

export interface FieldComparison extends WordingComparison {
  readonly field: WordingField;
}

/** Two items field by field, in the order of fields; a field in which neither says anything is left out. */
export function compareItems(a: Item, b: Item, book: AtomBook): FieldComparison[] {
  return wordingFields.flatMap((field) => {
    const [ofA, ofB] = [cutField(a, field, book), cutField(b, field, book)];
    return ofA.length + ofB.length === 0 ? [] : [{ field, ...compareStatements(ofA, ofB) }];
  });
}
