import { readdirSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import type { Content, PlanContent } from "#handbook/handbook-types.ts";
import type { Problem } from "#problems/problem.ts";
import { agenciesFile } from "#schema/agencies.ts";
import { catalogEntry } from "#schema/catalog.ts";
import type { CatalogEntry } from "#schema/catalog.ts";
import { documentsFile } from "#schema/documents.ts";
import { edition } from "#schema/edition.ts";
import { glossaryFile } from "#schema/glossary.ts";
import { guideEntry } from "#schema/guide.ts";
import { guideId, modelId, planId } from "#schema/identifier.ts";
import { itemsFile } from "#schema/items.ts";
import { placesFile } from "#schema/places.ts";
import { planEntry } from "#schema/plan.ts";
import type { PlanEntry } from "#schema/plan.ts";
import { reviewFile } from "#schema/review.ts";
import type { ReviewFile } from "#schema/review.ts";
import { splitLines } from "#text/decode.ts";
import type { z } from "zod";
import { checkMdx } from "./mdx/check-mdx.ts";
import { hasPictureBeside, isPicture } from "./mdx/pictures.ts";
import { readContentFile, readSourceFile } from "./read-file.ts";
import { readVocabulary, toVocabulary } from "./read-vocabulary.ts";
import type { LocatedVocabulary } from "./read-vocabulary.ts";
import { blankFrontMatter, readYaml, splitFrontMatter } from "./yaml/read-yaml.ts";
import type { LocatedData } from "./yaml/read-yaml.ts";
import { tellImports, tellOldTemporaries } from "./import/tell-import.ts";
import { tellWrongName } from "./yaml/tell-name.ts";

/** A plan's files with the places of their values, for messages. */
export interface LocatedPlan {
  readonly entry: LocatedData<PlanEntry>;
  readonly review: LocatedData<ReviewFile>;
  readonly sourceFile: string;
  readonly itemsFile: string;
}

/** An editor's own words in a file, and where they begin, line and column from 1. */
export interface LocatedNote {
  readonly file: string;
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

export interface ReadContent {
  /** Undefined where a file could not be read or is not valid. */
  readonly content: Content | undefined;
  readonly problems: readonly Problem[];
  readonly located: {
    readonly catalog: ReadonlyMap<string, LocatedData<CatalogEntry>>;
    /** Notes below the front matter of catalog files, by model; none for a file without. */
    readonly notes: ReadonlyMap<string, LocatedNote>;
    readonly plans: ReadonlyMap<string, LocatedPlan>;
    readonly lists: ReadonlyMap<string, LocatedData<unknown>>;
    /** Undefined where a list of words is missing or not valid. */
    readonly vocabulary: LocatedVocabulary | undefined;
  };
}

function listFolder(path: string): string[] {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  return readdirSync(path)
    .filter((name) => !name.startsWith("."))
    .sort();
}

/**
 * Reads a content folder whole: every problem of every file, and the content where nothing is wrong with its form. Without
 * plans (`withPlans` false) the lists and the catalog alone, so that a plan can be read anew while its files are stale.
 */
export function readContent(folder: string, withPlans = true): ReadContent {
  const problems: Problem[] = [];
  const name = (...parts: string[]): string => join(folder, ...parts);
  const yaml = <T>(file: string, schema: z.ZodType<T>): LocatedData<T> | undefined => {
    const { text, problems: faults } = readContentFile(file, file);
    problems.push(...faults);
    if (text === undefined) return undefined;
    const { data, problems: told } = readYaml(file, text, schema);
    problems.push(...told);
    return data;
  };
  const bodies = new Map<string, LocatedNote>();
  const frontMatter = <T>(file: string, schema: z.ZodType<T>): LocatedData<T> | undefined => {
    const { text, problems: faults } = readContentFile(file, file);
    problems.push(...faults);
    if (text === undefined) return undefined;
    const parts = splitFrontMatter(text);
    if (parts === undefined) {
      const message = "Thiếu phần khai báo giữa hai dòng “---” ở đầu tệp.";
      const suggestion = "viết dòng “---” ở đầu tệp, mỗi khóa một dòng, rồi một dòng “---” nữa.";
      const code = "missing-front-matter";
      problems.push({ file, line: 1, column: 1, severity: "error", code, message, suggestion });
      return undefined;
    }
    const { data, problems: told } = readYaml(file, parts.yaml, schema, 1);
    problems.push(...told, ...checkMdx(file, blankFrontMatter(text), hasPictureBeside(file)));
    const line = text.slice(0, text.length - parts.body.length).split("\n").length;
    if (parts.body.trim() !== "") bodies.set(file, { file, text: parts.body, line, column: 1 });
    return data;
  };
  /** Entries of a folder whose names are ids, without their ending; every other name is told. */
  const namedBy = (
    kind: Parameters<typeof tellWrongName>[0],
    sub: string,
    id: z.ZodString,
  ): readonly string[] =>
    listFolder(name(sub)).flatMap((entry) => {
      // A picture of a note lies beside it.
      if (kind !== "plan" && isPicture(entry)) return [];
      const told = tellWrongName(kind, entry, id);
      if (told === undefined)
        return [entry.slice(0, entry.length - (kind === "plan" ? 0 : extname(entry).length))];
      problems.push({
        file: name(sub, entry),
        line: 1,
        column: 1,
        severity: "error",
        code: "wrong-name",
        ...told,
      });
      return [];
    });

  const catalog = new Map<string, LocatedData<CatalogEntry>>();
  const notes = new Map<string, LocatedNote>();
  for (const id of namedBy("model", "catalog", modelId)) {
    const file = name("catalog", `${id}.mdx`);
    const data = frontMatter(file, catalogEntry);
    if (data !== undefined) catalog.set(id, data);
    const note = bodies.get(file);
    if (note !== undefined) notes.set(id, note);
  }

  const plans = new Map<string, LocatedPlan>();
  const planContents = new Map<string, PlanContent>();
  const imports = withPlans ? tellImports(folder) : [];
  problems.push(...imports);
  for (const id of withPlans ? namedBy("plan", "plans", planId) : []) {
    problems.push(...tellOldTemporaries(name("plans", id), id));
    // Half of its files may be those before: what they say of each other is no news.
    if (imports.some(({ file, severity }) => file === name("plans", id) && severity === "error")) continue;
    const sourceFile = name("plans", id, "source.txt");
    const source = readSourceFile(sourceFile, sourceFile);
    problems.push(...source.problems);
    const entry = frontMatter(name("plans", id, "plan.mdx"), planEntry);
    const items = yaml(name("plans", id, "items.yaml"), itemsFile);
    const review = yaml(name("plans", id, "review.yaml"), reviewFile);
    if (entry === undefined || items === undefined || review === undefined || source.text === undefined)
      continue;
    plans.set(id, { entry, review, sourceFile, itemsFile: items.file });
    planContents.set(id, {
      entry: entry.value,
      imported: items.value,
      review: review.value,
      source: splitLines(source.text),
    });
  }

  for (const id of namedBy("guide", "guide", guideId)) frontMatter(name("guide", `${id}.mdx`), guideEntry);

  const editionData = yaml(name("edition.yaml"), edition);
  const agencies = yaml(name("agencies.yaml"), agenciesFile);
  const places = yaml(name("places.yaml"), placesFile);
  const documents = yaml(name("documents.yaml"), documentsFile);
  const glossary = yaml(name("glossary.yaml"), glossaryFile);
  const { vocabulary, problems: wordFaults } = readVocabulary(folder);
  problems.push(...wordFaults);
  const lists = new Map<string, LocatedData<unknown>>();
  for (const [key, data] of Object.entries({ agencies, places, documents, glossary })) {
    if (data !== undefined) lists.set(key, data);
  }
  const complete =
    editionData !== undefined &&
    agencies !== undefined &&
    places !== undefined &&
    documents !== undefined &&
    glossary !== undefined &&
    vocabulary !== undefined &&
    problems.every((problem) => problem.severity !== "error");
  const content: Content | undefined = complete
    ? {
        edition: editionData.value,
        catalog: new Map([...catalog].map(([id, data]) => [id, data.value])),
        plans: planContents,
        agencies: agencies.value,
        places: places.value,
        documents: documents.value,
        glossary: glossary.value,
        vocabulary: toVocabulary(vocabulary),
      }
    : undefined;
  return { content, problems, located: { catalog, notes, plans, lists, vocabulary } };
}
