import type { z } from "zod";
import { agenciesFile } from "./agencies.ts";
import { catalogEntry } from "./catalog.ts";
import { documentsFile } from "./documents.ts";
import { edition } from "./edition.ts";
import { glossaryFile } from "./glossary.ts";
import { groupsFile } from "./groups.ts";
import { guideEntry } from "./guide.ts";
import { itemsFile } from "./items.ts";
import { placesFile } from "./places.ts";
import { planEntry } from "./plan.ts";
import { reviewFile } from "./review.ts";
import { unitsFile } from "./units.ts";
import { vocabularyLists } from "./vocabulary/vocabulary.ts";

/** One kind of file under content/. */
export interface ContentFile {
  /** Name of its JSON Schema. */
  readonly name: string;
  /** Where it lies in the content folder; a part in <angle brackets> is an id. */
  readonly path: string;
  /** What it holds, in one sentence. */
  readonly holds: string;
  readonly schema: z.ZodType;
}

/** Every kind of file that people or the import write, in the order in which an editor meets them. */
export const contentFiles: readonly ContentFile[] = [
  {
    name: "plan",
    path: "plans/<plan>/plan.mdx",
    holds: "Front matter: place and level of a plan and the text as received; below it the editor's note.",
    schema: planEntry,
  },
  {
    name: "review",
    path: "plans/<plan>/review.yaml",
    holds: "People's decisions on a plan, each with its reason; no program writes it.",
    schema: reviewFile,
  },
  {
    name: "items",
    path: "plans/<plan>/items.yaml",
    holds: "What the importer reads in source.txt; `npm run import` alone writes it.",
    schema: itemsFile,
  },
  {
    name: "catalog",
    path: "catalog/<model>.mdx",
    holds: "Front matter: a model of the catalog; below it a note in our own words.",
    schema: catalogEntry,
  },
  {
    name: "places",
    path: "places.yaml",
    holds: "Administrative units and what became of them.",
    schema: placesFile,
  },
  {
    name: "units",
    path: "units/<province>.yaml",
    holds:
      "Every commune of a province of today, and the districts and communes that ended on 30/6/2025, with what became of each.",
    schema: unitsFile,
  },
  { name: "agencies", path: "agencies.yaml", holds: "Bodies and what became of them.", schema: agenciesFile },
  { name: "documents", path: "documents.yaml", holds: "Documents that plans cite.", schema: documentsFile },
  { name: "groups", path: "groups.yaml", holds: "Groups of the catalog, in order.", schema: groupsFile },
  { name: "glossary", path: "glossary.yaml", holds: "Abbreviations, for readers.", schema: glossaryFile },
  ...Object.entries(vocabularyLists).map(([list, { file }]) => ({
    name: `vocabulary-${list}`,
    path: `vocabulary/${list}.yaml`,
    holds: "Words by which texts are read, with examples that are read as they say.",
    schema: file,
  })),
  {
    name: "guide",
    path: "guide/<chapter>.mdx",
    holds: "Front matter: a chapter of the guide; below it its text.",
    schema: guideEntry,
  },
  { name: "edition", path: "edition.yaml", holds: "Facts of the collection as a whole.", schema: edition },
];

/** Folder of the JSON Schemas in the content folder. */
export const schemaFolder = ".schema";

/**
 * The comment by which a YAML file names its JSON Schema, so that an editor with the YAML language server completes keys and
 * underlines mistakes; it must be the first line. Front matter of an MDX file has no such line.
 */
export function nameSchema({ name, path }: Pick<ContentFile, "name" | "path">): string {
  const up = "../".repeat(path.split("/").length - 1);
  return `# yaml-language-server: $schema=${up}${schemaFolder}/${name}.json`;
}

/** The same for a file of a plan, by its name. */
export function nameSchemaOfPlan(name: "items" | "review"): string {
  return nameSchema({ name, path: `plans/<plan>/${name}.yaml` });
}
