import type { AgencyEntry } from "#schema/agencies.ts";
import type { CatalogEntry, ModelReference } from "#schema/catalog.ts";
import type { Deadline } from "#schema/deadline.ts";
import type { DocumentEntry } from "#schema/documents.ts";
import type { Edition } from "#schema/edition.ts";
import type { GlossaryEntry } from "#schema/glossary.ts";
import type { CatalogGroup } from "#schema/groups.ts";
import type { DocumentId, GroupNumeral, LineRange, ModelId, PlaceCode, PlanId } from "#schema/identifier.ts";
import type { CitedDocument, ImportedDocument, ImportedItem, ItemKind, ItemsFile } from "#schema/items.ts";
import type { PlaceEntry } from "#schema/places.ts";
import type { PlanEntry, PlanLevel } from "#schema/plan.ts";
import type { UnitsFile } from "#schema/units.ts";
import type { Relation } from "#schema/relation.ts";
import type { Doubt, Judgement, Repair, ReviewFile } from "#schema/review.ts";
import type { Vocabulary } from "#schema/vocabulary/vocabulary.ts";
import type { AgencyMention } from "#meaning/agencies/agency-mention.ts";
import type { DecidedItem, ModelScore } from "#meaning/titles/matching.ts";
import type { Wording } from "#meaning/wording.ts";
import type { Words } from "./compile-words.ts";
import type { PrintedTitle } from "./printed-titles.ts";

/** Everything under content/ after validation: the model's only input. */
export interface Content {
  readonly edition: Edition;
  readonly catalog: ReadonlyMap<ModelId, CatalogEntry>;
  readonly plans: ReadonlyMap<PlanId, PlanContent>;
  readonly agencies: readonly AgencyEntry[];
  readonly places: readonly PlaceEntry[];
  /** All units below a province, a file for each province of today. */
  readonly units: readonly UnitsFile[];
  readonly documents: readonly DocumentEntry[];
  readonly glossary: readonly GlossaryEntry[];
  /** Groups of the catalog, in the order of pages. */
  readonly groups: readonly CatalogGroup[];
  /** The words by which texts are read. */
  readonly vocabulary: Vocabulary;
  /** Items whose words tell of models; where the plans are not at hand. Else those of the plans that the catalog names. */
  readonly taught?: readonly DecidedItem[];
}

export interface PlanContent {
  readonly entry: PlanEntry;
  readonly imported: ItemsFile;
  readonly review: ReviewFile;
  /** Lines of source.txt; index 0 is line 1. */
  readonly source: readonly string[];
}

/** A plan that is not in the collection yet; its place may not be known. */
export interface DraftPlan extends Omit<PlanContent, "entry"> {
  readonly entry: Omit<PlanEntry, "place"> & { readonly place: PlaceCode | undefined };
}

/** What the body and the annex say of the same thing; an empty list means: says nothing. */
export interface Sided<T> {
  readonly body: T;
  readonly annex: T;
}

export interface ItemMatch {
  readonly id: ModelId;
  readonly relation: Relation;
  readonly decidedBy: "editor" | "matcher";
  readonly score: number;
  /** The editor's reason; null where the matcher decided. */
  readonly reason: string | null;
}

/** An editor's decision on the models of an item (review.yaml). */
export interface ModelDecision {
  readonly by: "editor";
  readonly reason: string;
}

export interface Item {
  readonly id: string;
  readonly plan: PlanId;
  readonly number: number;
  readonly kind: ItemKind;
  readonly group: GroupNumeral | null;
  readonly title: string;
  readonly titleAnnex: string | null;
  readonly status: "adopted" | "not-applicable";
  readonly statusReason: string | null;
  readonly models: readonly ItemMatch[];
  /** Models that it may be, best first, for an editor to decide; empty where it has models or somebody decided. */
  readonly proposed: readonly ModelScore[];
  /** What an editor decided on the models, “none” too; null where the program did. */
  readonly decision: ModelDecision | null;
  readonly leads: Sided<readonly AgencyMention[]>;
  readonly coordinators: Sided<readonly AgencyMention[]>;
  readonly implementers: Sided<readonly AgencyMention[]>;
  readonly supporters: Sided<readonly AgencyMention[]>;
  readonly deadline: Sided<Deadline | null>;
  readonly tools: Sided<readonly string[]>;
  readonly wording: Wording;
  readonly evidence: Sided<LineRange | null>;
  /** Repairs whose line lies in the item's evidence. */
  readonly repairs: readonly RepairAt[];
  /** The item as imported: labelled fields and cells with their lines. */
  readonly imported: ImportedItem;
}

export interface RepairAt extends Repair {
  readonly line: number;
}

export interface PlanGroup {
  readonly group: GroupNumeral;
  readonly title: string;
  readonly lines: LineRange;
  readonly declared: number | null;
  readonly counted: number;
}

export interface Citation extends CitedDocument {
  /** Id in documents.yaml; null where the document is not listed. */
  readonly document: DocumentId | null;
}

export interface Plan {
  readonly id: PlanId;
  readonly title: string;
  readonly kind: ImportedDocument["kind"];
  /** Number and symbol as printed, such as "179/KH-TCT"; null where left blank. */
  readonly number: string | null;
  /** YYYY-MM-DD, YYYY-MM where only the month is printed, null where none. */
  readonly issuedOn: string | null;
  readonly issuer: readonly AgencyMention[];
  readonly signatories: ImportedDocument["signatories"];
  readonly place: PlaceEntry;
  /** Its place with the kind, as inside a sentence: “thị xã Cửa Lò”. */
  readonly placeName: string;
  readonly placeCode: PlaceCode;
  readonly level: PlanLevel;
  readonly period: ImportedDocument["period"];
  readonly declared: ImportedDocument["declared"];
  readonly groups: readonly PlanGroup[];
  readonly items: readonly Item[];
  readonly itemKind: ItemKind;
  readonly adoptedCount: number;
  readonly cites: readonly Citation[];
  readonly source: PlanEntry["source"];
  /** What of the file received is not in its text. */
  readonly leftOut: NonNullable<PlanEntry["leftOut"]>;
  readonly sourceLines: readonly string[];
  readonly repairs: readonly RepairAt[];
  /** Words that an editor doubts and leaves as they stand, by line. */
  readonly doubts: readonly Doubt[];
  readonly document: ImportedDocument;
  readonly unread: ItemsFile["unread"];
}

export type AdoptionState =
  | "adopted"
  | "part"
  | "not-applicable"
  | "proposed"
  | "not-listed"
  | "related-task"
  | "not-stated";

export interface AdoptionCell {
  readonly model: ModelId;
  readonly plan: PlanId;
  readonly state: AdoptionState;
  /** Ids of the items behind the state, in the plan's order; empty for not-listed and not-stated. */
  readonly items: readonly string[];
}

export interface CatalogModel {
  readonly id: ModelId;
  readonly group: number;
  readonly order: number;
  readonly title: string;
  /** Short name for headings and links: the editor's, else the title. */
  readonly name: string;
  /** Other titles that plans print for it, each once. */
  readonly aliases: readonly string[];
  /** The same with every item that prints one, in plan order. */
  readonly printed: readonly PrintedTitle[];
  /** Words of near meaning for search; none is a title that a plan prints. */
  readonly synonyms: readonly string[];
  readonly objective: string;
  /** Items that the note and the objective rest on. */
  readonly sources: readonly { readonly plan: PlanId; readonly items: readonly number[] }[];
  readonly reference: ModelReference;
  /** Where plans list it as a model (relation same or part), in plan order. */
  readonly numbers: readonly { readonly plan: PlanId; readonly number: number }[];
  /** Plans with state adopted or part. */
  readonly adoptedBy: number;
}

export type Severity = "error" | "warning" | "note";

/** Words of the source that a finding rests on. */
export interface Passage {
  /** Which part of the document: “thân văn bản”, “phụ lục”, “chữ ký”. */
  readonly label: string;
  readonly lines: LineRange;
  /** What to look at in those lines, as printed after repairs; null for the lines as a whole. */
  readonly words: string | null;
}

export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly plan: PlanId;
  readonly item: string | null;
  /** Model or task of the item; null for the plan as a whole. */
  readonly itemKind: ItemKind | null;
  /** One sentence for an official. */
  readonly detail: string;
  readonly evidence: LineRange | null;
  /** What the finding sets against each other, in order; absent where the evidence says it all. */
  readonly passages?: readonly Passage[];
  /** What a person found on looking at it (review.yaml); absent while nobody has. */
  readonly judgement?: Pick<Judgement, "verdict" | "reason">;
}

/** All the site and the data files show, computed once from content/. */
export interface Handbook {
  readonly date: string;
  /** Where requests go; absent where edition.yaml does not tell. */
  readonly contact?: string;
  /** Catalog order. */
  readonly models: readonly CatalogModel[];
  /** By issue date, oldest first; plans without a day after those of the same month or year. */
  readonly plans: readonly Plan[];
  /** Plan order, then number. */
  readonly items: readonly Item[];
  /** Every pair of model (catalog order) and plan (plan order). */
  readonly adoption: readonly AdoptionCell[];
  readonly agencies: readonly AgencyEntry[];
  /** Units of places.yaml, then those of plans that it does not list and what they became. */
  readonly places: readonly PlaceEntry[];
  /** All units below a province, a file for each province of today. */
  readonly units: readonly UnitsFile[];
  readonly documents: readonly DocumentEntry[];
  readonly glossary: readonly GlossaryEntry[];
  /** Groups of the catalog, in the order of pages; one may have no model. */
  readonly groups: readonly CatalogGroup[];
  /** The words by which its texts were read. */
  readonly words: Words;
  readonly findings: readonly Finding[];
}
