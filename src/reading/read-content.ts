import type { Content, PlanContent } from "#handbook/handbook-types.ts";
import { hasError } from "#problems/format-problems.ts";
import type { Problem } from "#problems/problem.ts";
import { listIds } from "./content/list-ids.ts";
import type { LocatedContent, LocatedPlan } from "./content/located.ts";
import { readCatalog, readTaughtItems, toCatalog } from "./content/read-catalog.ts";
import { readChapter } from "./content/read-guide.ts";
import { readLists, toLists } from "./content/read-lists.ts";
import { listWholePlans, readPlan } from "./content/read-plan.ts";
import { readUnits, toUnits } from "./content/read-units.ts";
import { readVocabulary, toVocabulary } from "./content/read-vocabulary.ts";

export interface ReadContent {
  /** Undefined where a file could not be read or is not valid. */
  readonly content: Content | undefined;
  /** Where the values stand; undefined where the content is. */
  readonly located: LocatedContent | undefined;
  readonly problems: readonly Problem[];
}

interface Plans {
  readonly contents: ReadonlyMap<string, PlanContent>;
  readonly located: ReadonlyMap<string, LocatedPlan>;
  readonly problems: readonly Problem[];
}

const noPlans: Plans = { contents: new Map(), located: new Map(), problems: [] };

function readPlans(folder: string): Plans {
  const { ids, problems } = listWholePlans(folder);
  const read = ids.map((id) => ({ id, ...readPlan(folder, id) }));
  const valid = read.flatMap(({ id, data }) => (data === undefined ? [] : [{ id, data }]));
  return {
    contents: new Map(valid.map(({ id, data }) => [id, data.content])),
    located: new Map(valid.map(({ id, data }) => [id, data.located])),
    problems: [...problems, ...read.flatMap((one) => one.problems)],
  };
}

/** Problems of the guide, whose text nothing but its own pages reads. */
function checkGuide(folder: string): readonly Problem[] {
  const { ids, problems } = listIds(folder, "guide");
  return [...problems, ...ids.flatMap((id) => readChapter(folder, id).problems)];
}

function assemble(folder: string, plans: Plans): ReadContent {
  const catalog = readCatalog(folder);
  const lists = readLists(folder);
  const units = readUnits(folder);
  const vocabulary = readVocabulary(folder);
  const problems = [catalog, plans, { problems: checkGuide(folder) }, lists, units, vocabulary].flatMap(
    (part) => part.problems,
  );
  if (
    lists.data === undefined ||
    units.data === undefined ||
    vocabulary.data === undefined ||
    hasError(problems)
  )
    return { content: undefined, located: undefined, problems };
  const content = {
    ...toLists(lists.data),
    units: toUnits(units.data),
    catalog: toCatalog(catalog),
    plans: plans.contents,
    vocabulary: toVocabulary(vocabulary.data),
  };
  const located = {
    catalog: catalog.entries,
    notes: catalog.notes,
    plans: plans.located,
    lists: lists.data,
    units: units.data,
    vocabulary: vocabulary.data,
  };
  return { content, located, problems };
}

/** Reads a content folder whole: every problem of every file, and the content where nothing is wrong with its form. */
export function readContent(folder: string): ReadContent {
  return assemble(folder, readPlans(folder));
}

/** The lists and the catalog alone, with the items that teach the models' words, so that a plan can be read anew while its files are stale. */
export function readContentWithoutPlans(folder: string): ReadContent {
  const read = assemble(folder, noPlans);
  if (read.content === undefined) return read;
  return { ...read, content: { ...read.content, taught: readTaughtItems(folder, read.content.catalog) } };
}
