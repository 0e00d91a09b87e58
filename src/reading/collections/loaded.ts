import type { Content, PlanContent } from "#handbook/handbook-types.ts";
import type { Problem } from "#problems/problem.ts";
import type { CatalogEntry } from "#schema/catalog.ts";
import type { GuideEntry } from "#schema/guide.ts";

/** What the store keeps of a part of the content: plain data, so that positions are gone; messages hold theirs already. */
export interface Loaded<T> {
  /** Undefined where a file of it is missing or not valid. */
  readonly value: T | undefined;
  readonly problems: readonly Problem[];
}

/** The lists of the content folder. */
export type Lists = Pick<
  Content,
  "edition" | "agencies" | "places" | "units" | "documents" | "glossary" | "groups" | "vocabulary"
>;

/** What an entry of each collection is. Its words below the front matter, where it has some, are the entry's body. */
export interface Collections {
  readonly catalog: CatalogEntry;
  readonly plans: PlanContent;
  readonly guide: GuideEntry;
  readonly lists: Lists;
}

/** Id of the entry that holds what is wrong with a folder itself: names that are no ids, imports that did not end. */
export const folderEntry = ".";
