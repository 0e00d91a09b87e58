import type { DraftFieldName } from "#schema/draft.ts";
import type { DocumentKind, ItemKind } from "#schema/items.ts";
import type { PlanLevel } from "#schema/plan.ts";

/** A group of the catalog. */
export interface DraftGroup {
  readonly number: number;
  readonly title: string;
}

/** A model of the catalog, and the items from which its wording may be taken, in plan order. */
export interface DraftModel {
  readonly id: string;
  readonly group: number;
  readonly title: string;
  /** Name of the shelf that holds the words of its items. */
  readonly shelf: string;
  readonly items: readonly string[];
}

/** A plan as a drafter begins from it. */
export interface DraftOrigin {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly itemKind: ItemKind;
  readonly level: PlanLevel;
  /** Code and name of its place on its day, with the kind: “thị xã Cửa Lò”. */
  readonly place: string;
  readonly placeName: string;
  /** Names without kinds: of its place, and of the province that lay in; null for a province. */
  readonly name: string;
  readonly province: string | null;
  readonly title: string;
  /** “Kế hoạch số 179/KH-TCT ngày 26/10/2023 của …”. */
  readonly citation: string;
  /** Models that its items carry, with the item, in the plan's order; null for an item of no model. */
  readonly items: readonly { readonly item: string; readonly model: string | null }[];
  /** Its bases as printed, one a paragraph. */
  readonly bases: readonly string[];
  /** Paragraphs under “Mục đích, yêu cầu” and “Tổ chức thực hiện” as printed; empty where it has no such part. */
  readonly purposes: readonly string[];
  readonly organisation: readonly string[];
}

/** The words of an item by field: a paragraph an entry, as printed; a field that it does not have is absent. */
export interface DraftItem {
  readonly id: string;
  readonly plan: string;
  readonly fields: Readonly<Partial<Record<DraftFieldName, readonly string[]>>>;
  /** Where the words stand: “Mô hình 2, Kế hoạch số …, dòng 54–72”. */
  readonly citation: string;
  /** Its section on the plan's page, without base. */
  readonly path: string;
}

/** What a drafter chooses from, without the words of items. */
export interface DraftIndex {
  /** Day of the data, YYYY-MM-DD. */
  readonly date: string;
  readonly groups: readonly DraftGroup[];
  /** Catalog order. */
  readonly models: readonly DraftModel[];
  /** Plan order. */
  readonly plans: readonly DraftOrigin[];
}

/** The index with the words of all items, or of those that were loaded. */
export interface DraftBook {
  readonly index: DraftIndex;
  readonly items: ReadonlyMap<string, DraftItem>;
}

/** Words of a field in an item, a paragraph a line; undefined where the item is not there or says nothing of it. */
export function findWords(
  items: DraftBook["items"],
  from: string | undefined,
  field: DraftFieldName,
): string | undefined {
  const found = from === undefined ? undefined : items.get(from)?.fields[field];
  return found === undefined || found.length === 0 ? undefined : found.join("\n");
}
