import { annexFields, wordingFields, type AnnexField } from "#handbook/wordings/item-fields.ts";
import { unpackWording } from "#handbook/wordings/pack-wording.ts";
import { fieldLabels } from "#views/parts/field-labels.ts";
import type { ComparedItem, ComparedPlanFile } from "./compared-item.ts";
import { type FieldView, tellAtoms, toFieldView } from "./field-view.ts";

/** One of two items at the head of its column. */
export interface PairHead {
  readonly place: string;
  readonly number: string;
  readonly path: string;
  readonly citation: string;
}

export interface PairView {
  readonly a: PairHead;
  readonly b: PairHead;
  /** “Mục tiêu giống 93%; phân công nhiệm vụ giống 40%; khác nhau về đơn vị ở 3 chỗ.” */
  readonly sentence: string;
  readonly fields: readonly FieldView[];
  /** What the annexes say, where both have a row of the item. */
  readonly annex: readonly FieldView[];
}

const toHead = ({ number, path, citation }: ComparedItem, { place }: ComparedPlanFile): PairHead => ({
  ...{ place, number, path, citation },
});

const labelOf = (field: string): string =>
  field === "title" ? "Tên" : (({ ...fieldLabels } as Readonly<Record<string, string>>)[field] ?? field);

function compareFields(a: ComparedItem, b: ComparedItem): FieldView[] {
  return wordingFields.flatMap((field) => {
    const [ofA, ofB] = [a.wording[field] ?? [], b.wording[field] ?? []];
    if (ofA.length + ofB.length === 0) return [];
    return [toFieldView({ field, label: labelOf(field) }, unpackWording(ofA), unpackWording(ofB))];
  });
}

function compareAnnexes(a: ComparedItem, b: ComparedItem): FieldView[] {
  if (a.evidence.annex === null || b.evidence.annex === null) return [];
  return (["title", ...annexFields] as const).flatMap((field: AnnexField | "title") => {
    const [ofA, ofB] = [a.annex[field] ?? [], b.annex[field] ?? []];
    if (ofA.length + ofB.length === 0) return [];
    const name = { field: `annex-${field}`, label: `${labelOf(field)} (phụ lục)` };
    return [toFieldView(name, unpackWording(ofA), unpackWording(ofB))];
  });
}

/** Fields of which the sentence at the head tells. */
const toldFields: ReadonlySet<string> = new Set(["title", "objective", "assignments"]);

function tellPair(fields: readonly FieldView[]): string {
  const told = fields
    .filter(({ field }) => toldFields.has(field))
    .map(({ label, verdict }, index) => `${index === 0 ? label : label.toLowerCase()} ${verdict}`);
  const atoms = tellAtoms(fields);
  return `${[...told, ...(atoms === "" ? [] : [atoms])].join("; ")}.`;
}

/** Two items of two plan files, field by field; fields in which neither says anything are left out. */
export function buildPairView(
  [a, b]: readonly [ComparedItem, ComparedItem],
  [planA, planB]: readonly [ComparedPlanFile, ComparedPlanFile],
): PairView {
  const fields = compareFields(a, b);
  return {
    a: toHead(a, planA),
    b: toHead(b, planB),
    sentence: tellPair(fields),
    fields,
    annex: compareAnnexes(a, b),
  };
}
