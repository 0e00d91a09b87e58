import type { AgencyMention } from "#meaning/agencies/agency-mention.ts";
import type { AdoptionCell, ItemMatch, Sided } from "#handbook/handbook-types.ts";
import type { PackedWording } from "#handbook/wordings/pack-wording.ts";
import type { AnnexField, WordingField } from "#handbook/wordings/item-fields.ts";
import type { Deadline } from "#schema/deadline.ts";
import type { LineRange } from "#schema/identifier.ts";

/** An item in the file of its plan: all that is needed to set it against another. */
export interface ComparedItem {
  readonly id: string;
  readonly plan: string;
  /** “Mô hình 24”. */
  readonly number: string;
  readonly title: string;
  readonly path: string;
  readonly citation: string;
  readonly models: readonly Pick<ItemMatch, "id" | "relation">[];
  readonly leads: Sided<readonly AgencyMention[]>;
  readonly deadline: Sided<Deadline | null>;
  /** Deadlines in their normal form; empty where a side says none. */
  readonly due: Sided<string>;
  readonly tools: Sided<readonly string[]>;
  readonly evidence: Sided<LineRange | null>;
  /** Fields that say something. */
  readonly wording: Partial<Readonly<Record<WordingField, PackedWording>>>;
  readonly annex: Partial<Readonly<Record<AnnexField | "title", PackedWording>>>;
}

/** The file of a plan. */
export interface ComparedPlanFile {
  readonly id: string;
  /** “Cửa Lò”. */
  readonly place: string;
  /** “thị xã Cửa Lò, 179/KH-TCT ngày 26/10/2023”. */
  readonly name: string;
  readonly path: string;
  readonly items: readonly ComparedItem[];
  readonly adoption: readonly AdoptionCell[];
}

/** The file of all that is not a plan's. */
export interface ComparedCatalog {
  readonly plans: readonly Pick<ComparedPlanFile, "id" | "place" | "name">[];
  readonly models: readonly {
    readonly id: string;
    readonly title: string;
    readonly group: number;
    readonly path: string;
    /** Ids of the items that are it or hold it. */
    readonly items: readonly string[];
  }[];
}
