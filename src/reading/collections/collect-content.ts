import type { Content } from "#handbook/handbook-types.ts";
import { hasError } from "#problems/format-problems.ts";
import type { Problem } from "#problems/problem.ts";
import type { Collections, Loaded } from "./loaded.ts";

/** An entry of a collection, as the site asks for it. */
export interface LoadedEntry<T> {
  readonly id: string;
  readonly data: Loaded<T>;
}

/** All entries of all collections, in any order. */
export type LoadedCollections = {
  readonly [Name in keyof Collections]: readonly LoadedEntry<Collections[Name]>[];
};

/** Values of a collection by id, in the order of ids, as a folder lists them. */
function toMap<T>(entries: readonly LoadedEntry<T>[]): ReadonlyMap<string, T> {
  const valid = entries.flatMap(({ id, data: { value } }) => (value === undefined ? [] : [{ id, value }]));
  return new Map(valid.sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ id, value }) => [id, value]));
}

/** The content that the collections hold, undefined where an error is told or a list is missing; and every problem of its files. */
export function collectContent(collections: LoadedCollections): {
  readonly content: Content | undefined;
  readonly problems: readonly Problem[];
} {
  const { catalog, plans, guide, lists } = collections;
  const problems = [...catalog, ...plans, ...guide, ...lists].flatMap(({ data }) => data.problems);
  const list = lists[0]?.data.value;
  if (list === undefined || hasError(problems)) return { content: undefined, problems };
  return { content: { ...list, catalog: toMap(catalog), plans: toMap(plans) }, problems };
}
