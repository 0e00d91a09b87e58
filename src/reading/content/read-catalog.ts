import { join } from "node:path";
import { listTaughtItems, listTeachingPlans } from "#handbook/taught-items.ts";
import type { DecidedItem } from "#meaning/titles/matching.ts";
import type { Problem } from "#problems/problem.ts";
import { catalogEntry } from "#schema/catalog.ts";
import type { CatalogEntry } from "#schema/catalog.ts";
import type { ModelId } from "#schema/identifier.ts";
import { itemsFile } from "#schema/items.ts";
import type { LocatedData } from "#reading/yaml/read-yaml.ts";
import { listIds } from "./list-ids.ts";
import type { LocatedNote } from "./located.ts";
import { readMdxFile, readYamlFile } from "./read-parts.ts";
import type { ReadMdx } from "./read-parts.ts";
import { listWholePlans } from "./read-plan.ts";

/** A model of the catalog: its front matter and its note. */
export function readModel(folder: string, id: ModelId): ReadMdx<CatalogEntry> {
  return readMdxFile(join(folder, "catalog", `${id}.mdx`), catalogEntry);
}

/** The models whose front matter is valid, and the notes below it, by id; every problem of the others, too. */
export interface ReadCatalog {
  readonly entries: ReadonlyMap<ModelId, LocatedData<CatalogEntry>>;
  readonly notes: ReadonlyMap<ModelId, LocatedNote>;
  readonly problems: readonly Problem[];
}

/** The catalog of a content folder; empty where there is none. */
export function readCatalog(folder: string): ReadCatalog {
  const { ids, problems } = listIds(folder, "model");
  const read = ids.map((id) => ({ id, ...readModel(folder, id) }));
  return {
    entries: new Map(read.flatMap(({ id, data }) => (data === undefined ? [] : [[id, data]]))),
    notes: new Map(read.flatMap(({ id, note }) => (note === undefined ? [] : [[id, note]]))),
    problems: [...problems, ...read.flatMap((one) => one.problems)],
  };
}

/** The front matter alone, by id. */
export function toCatalog({ entries }: ReadCatalog): ReadonlyMap<ModelId, CatalogEntry> {
  return new Map([...entries].map(([id, data]) => [id, data.value]));
}

/**
 * The items that the catalog names as its models, of the plans that it names alone, so that a draft is matched as it will be in the
 * collection. A plan that is missing, being written or not valid teaches nothing: the check of the content tells of it.
 */
export function readTaughtItems(
  folder: string,
  catalog: ReadonlyMap<ModelId, CatalogEntry>,
): readonly DecidedItem[] {
  const { ids } = listWholePlans(folder);
  const read = listTeachingPlans(catalog)
    .filter((id) => ids.includes(id))
    .flatMap((id) => {
      const { data } = readYamlFile(join(folder, "plans", id, "items.yaml"), itemsFile);
      return data === undefined ? [] : [[id, { imported: data.value }] as const];
    });
  return listTaughtItems(catalog, new Map(read));
}
