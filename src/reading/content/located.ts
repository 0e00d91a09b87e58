import type { Problem } from "#problems/problem.ts";
import type { AgencyEntry } from "#schema/agencies.ts";
import type { CatalogEntry } from "#schema/catalog.ts";
import type { DocumentEntry } from "#schema/documents.ts";
import type { Edition } from "#schema/edition.ts";
import type { GlossaryEntry } from "#schema/glossary.ts";
import type { CatalogGroup } from "#schema/groups.ts";
import type { ModelId, PlanId } from "#schema/identifier.ts";
import type { PlaceEntry } from "#schema/places.ts";
import type { PlanEntry } from "#schema/plan.ts";
import type { ReviewFile } from "#schema/review.ts";
import type { UnitsFile } from "#schema/units.ts";
import type { Vocabulary, VocabularyList } from "#schema/vocabulary/vocabulary.ts";
import type { LocatedData } from "#reading/yaml/read-yaml.ts";

/** What was read of one thing: undefined where a file of it is missing or not valid, and what is wrong with its form. */
export interface Read<T> {
  readonly data: T | undefined;
  readonly problems: readonly Problem[];
}

/** An editor's own words in a file, and where they begin, line and column from 1. */
export interface LocatedNote {
  readonly file: string;
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** A plan's files with the places of their values, for messages. */
export interface LocatedPlan {
  readonly entry: LocatedData<PlanEntry>;
  readonly review: LocatedData<ReviewFile>;
  readonly sourceFile: string;
  readonly itemsFile: string;
}

export interface LocatedLists {
  readonly edition: LocatedData<Edition>;
  readonly agencies: LocatedData<readonly AgencyEntry[]>;
  readonly places: LocatedData<readonly PlaceEntry[]>;
  readonly documents: LocatedData<readonly DocumentEntry[]>;
  readonly glossary: LocatedData<readonly GlossaryEntry[]>;
  readonly groups: LocatedData<readonly CatalogGroup[]>;
}

/** The lists of words with the places of their entries. */
export type LocatedVocabulary = {
  readonly [List in VocabularyList]: LocatedData<Vocabulary[List]>;
};

/** All of a content folder with the places of its values. */
export interface LocatedContent {
  readonly catalog: ReadonlyMap<ModelId, LocatedData<CatalogEntry>>;
  /** Notes below the front matter of catalog files, by model; none for a file without. */
  readonly notes: ReadonlyMap<ModelId, LocatedNote>;
  readonly plans: ReadonlyMap<PlanId, LocatedPlan>;
  readonly lists: LocatedLists;
  /** Lists of all units, by the code of their province. */
  readonly units: readonly LocatedData<UnitsFile>[];
  readonly vocabulary: LocatedVocabulary;
}
