import type { Handbook, Plan } from "#handbook/handbook-types.ts";
import type { Paragraph } from "#importer/import-plan.ts";
import type { Vocabulary } from "#schema/vocabulary/vocabulary.ts";
import type { PlaceBook } from "#meaning/places/places.ts";
import type { AgencyIndex } from "#meaning/agencies/agencies.ts";
import type { PlaceEntry } from "#schema/places.ts";

/** A plan that a draft is held against: what it is called, and its models under their numbers. */
export interface ReferencePlan {
  readonly id: string;
  /** “Kế hoạch số 179/KH-TCT của thị xã Cửa Lò”. */
  readonly name: string;
  readonly models: readonly { readonly id: string; readonly title: string; readonly number: number }[];
}

/** A draft as the rules see it. */
export interface CheckedDraft {
  /** Its lines as received, personal data masked, NFC; index 0 is line 1. */
  readonly lines: readonly string[];
  /** Its running text, wrapped lines joined; each with its lines. */
  readonly paragraphs: readonly Paragraph[];
  /** A handbook of this draft alone, the audit's findings with it. */
  readonly handbook: Handbook;
  readonly plan: Plan;
  /** Whose draft it is; null where neither the text nor the drafter tells. */
  readonly place: PlaceEntry | null;
  readonly book: PlaceBook;
  readonly agencies: AgencyIndex;
  readonly vocabulary: Vocabulary;
  readonly reference: ReferencePlan | null;
  /** The day of the check, YYYY-MM-DD: the draft has not been issued yet. */
  readonly today: string;
}
