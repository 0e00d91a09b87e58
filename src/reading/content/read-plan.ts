import { join } from "node:path";
import { tellImports, tellOldTemporaries } from "#reading/import/tell-import.ts";
import type { PlanContent } from "#handbook/handbook-types.ts";
import type { Problem } from "#problems/problem.ts";
import type { PlanId } from "#schema/identifier.ts";
import { itemsFile } from "#schema/items.ts";
import { planEntry } from "#schema/plan.ts";
import { reviewFile } from "#schema/review.ts";
import { splitLines } from "#text/decode.ts";
import { readSourceFile } from "#reading/read-file.ts";
import type { LocatedNote, LocatedPlan, Read } from "./located.ts";
import { listIds } from "./list-ids.ts";
import { readMdxFile, readYamlFile } from "./read-parts.ts";

export interface ReadPlan {
  readonly content: PlanContent;
  readonly located: LocatedPlan;
  /** The editor's note; undefined where there is none. */
  readonly note: LocatedNote | undefined;
}

/** A plan from its four files. */
export function readPlan(folder: string, id: PlanId): Read<ReadPlan> {
  const at = (name: string): string => join(folder, "plans", id, name);
  const source = readSourceFile(at("source.txt"), at("source.txt"));
  const entry = readMdxFile(at("plan.mdx"), planEntry);
  const items = readYamlFile(at("items.yaml"), itemsFile);
  const review = readYamlFile(at("review.yaml"), reviewFile);
  const problems = [source, entry, items, review].flatMap((part) => part.problems);
  if (
    source.text === undefined ||
    entry.data === undefined ||
    items.data === undefined ||
    review.data === undefined
  )
    return { data: undefined, problems };
  const content = {
    entry: entry.data.value,
    imported: items.data.value,
    review: review.data.value,
    source: splitLines(source.text),
  };
  const located = {
    entry: entry.data,
    review: review.data,
    sourceFile: at("source.txt"),
    itemsFile: items.data.file,
  };
  return { data: { content, located, note: entry.note }, problems };
}

/** The editor's note of a plan, read without what the plan says; no data where there is none. */
export function readPlanNote(folder: string, id: PlanId): Read<LocatedNote> {
  const { note, problems } = readMdxFile(join(folder, "plans", id, "plan.mdx"), planEntry);
  return { data: note, problems };
}

/**
 * Plans that no import is in the midst of writing, by id; and what is wrong with the folder of plans itself: names that are no ids,
 * what killed imports left.
 */
export function listWholePlans(folder: string): {
  readonly ids: readonly PlanId[];
  readonly problems: readonly Problem[];
} {
  const { ids, problems } = listIds(folder, "plan");
  const at = (id: PlanId): string => join(folder, "plans", id);
  const imports = tellImports(folder);
  // Half of the files of such a plan may be those before: what they say of each other is no news.
  const unfinished = new Set(imports.filter(({ severity }) => severity === "error").map(({ file }) => file));
  return {
    ids: ids.filter((id) => !unfinished.has(at(id))),
    problems: [...problems, ...imports, ...ids.flatMap((id) => tellOldTemporaries(at(id), id))],
  };
}
