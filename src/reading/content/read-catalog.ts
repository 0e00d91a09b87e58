import { join } from "node:path";
import type { Problem } from "#problems/problem.ts";
import { catalogEntry } from "#schema/catalog.ts";
import type { CatalogEntry } from "#schema/catalog.ts";
import type { ModelId } from "#schema/identifier.ts";
import type { LocatedData } from "#reading/yaml/read-yaml.ts";
import { listIds } from "./list-ids.ts";
import type { LocatedNote } from "./located.ts";
import { readMdxFile } from "./read-parts.ts";
import type { ReadMdx } from "./read-parts.ts";

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
