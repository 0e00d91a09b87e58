import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { z } from "zod";
import type { Handbook } from "#handbook/handbook-types.ts";
import type { WholeSite } from "./verify-site.ts";

/** What the search index is made of. */
export interface PreparedSearch {
  /** As it travels to the browser. */
  readonly data: { readonly words: string };
  /** Of each record. */
  readonly texts: readonly {
    readonly text: readonly string[];
    readonly lines: readonly number[];
    readonly facts: Readonly<Record<string, string>>;
    readonly note: string;
  }[];
  /** Of each file of places. */
  readonly places: readonly (readonly unknown[])[];
}

const searchSource = z.object({
  data: z.looseObject({ words: z.string() }),
  texts: z.array(
    z.object({
      text: z.array(z.string()),
      lines: z.array(z.int()),
      facts: z.record(z.string(), z.string()),
      note: z.string(),
    }),
  ),
  places: z.array(z.array(z.unknown())),
});

const wholeSite = z.object({
  files: z.array(z.string()),
  rows: z.array(z.tuple([z.string(), z.int()])),
  records: z.array(z.string()),
});

/** In Node's own format: maps, sets and patterns stay what they are, and what is one object stays one. */
const handbookFile = "handbook.bin";
const searchFile = "search.json";
const siteFile = "site.json";

/** Keeps in a folder what the later steps of a build ask of the handbook, so that none of them reads content and builds it again. */
export function writePrepared(
  folder: string,
  handbook: Handbook,
  search: PreparedSearch,
  { files, rows, records }: WholeSite,
): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, handbookFile), serialize(handbook));
  writeFileSync(join(folder, searchFile), JSON.stringify(search));
  writeFileSync(join(folder, siteFile), JSON.stringify({ files, rows: [...rows], records }));
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

/** The handbook of the checked content, as the same run's first step wrote it. @throws Error where the file is missing or cut. */
export function readPreparedHandbook(folder: string): Handbook {
  return deserialize(readFileSync(join(folder, handbookFile))) as Handbook;
}

/** @throws Error where the file is missing or damaged. */
export function readPreparedSearch(folder: string): PreparedSearch {
  return searchSource.parse(readJson(join(folder, searchFile)));
}

/** What the whole site must have, as the checked content demands. @throws Error where the file is missing or damaged. */
export function readPreparedSite(folder: string): WholeSite {
  const { files, rows, records } = wholeSite.parse(readJson(join(folder, siteFile)));
  return { files, rows: new Map(rows), records };
}
