import { join } from "node:path";
import type { Problem } from "#problems/problem.ts";
import { listIds } from "#reading/content/list-ids.ts";
import type { NamedKind } from "#reading/content/list-ids.ts";
import { readModel } from "#reading/content/read-catalog.ts";
import { readChapter } from "#reading/content/read-guide.ts";
import { readLists, toLists } from "#reading/content/read-lists.ts";
import { listWholePlans, readPlan, readPlanNote } from "#reading/content/read-plan.ts";
import { listUnitFiles, readUnits, toUnits } from "#reading/content/read-units.ts";
import { readVocabulary, toVocabulary, vocabularyListNames } from "#reading/content/read-vocabulary.ts";
import { folderEntry } from "./loaded.ts";
import type { Collections, Loaded } from "./loaded.ts";

/** What was read of a part, with its words below the front matter; undefined where it has none. */
export interface ReadPart<T> extends Loaded<T> {
  readonly body: string | undefined;
}

/** One entry of a collection. */
export interface Part<T> {
  readonly id: string;
  /** Every file it is read from: while none of them changes, neither does it. */
  readonly files: readonly string[];
  /** Its MDX file, which a page may show; undefined where it has none. */
  readonly page: string | undefined;
  readonly read: () => ReadPart<T>;
}

/** The problems of a folder itself: a part without files, read each time. */
function folderPart(problems: readonly Problem[]): readonly Part<never>[] {
  if (problems.length === 0) return [];
  const read = (): ReadPart<never> => ({ value: undefined, problems, body: undefined });
  return [{ id: folderEntry, files: [], page: undefined, read }];
}

function listPages<T>(
  folder: string,
  kind: Exclude<NamedKind, "plan">,
  sub: string,
  readPage: (
    folder: string,
    id: string,
  ) => {
    readonly data: { readonly value: T } | undefined;
    readonly note: { readonly text: string } | undefined;
    readonly problems: readonly Problem[];
  },
): readonly Part<T>[] {
  const { ids, problems } = listIds(folder, kind);
  const pages = ids.map((id): Part<T> => {
    const file = join(folder, sub, `${id}.mdx`);
    const read = (): ReadPart<T> => {
      const { data, note, problems: told } = readPage(folder, id);
      return { value: data?.value, problems: told, body: note?.text };
    };
    return { id, files: [file], page: file, read };
  });
  return [...pages, ...folderPart(problems)];
}

function listPlans(folder: string): readonly Part<Collections["plans"]>[] {
  const { ids, problems } = listWholePlans(folder);
  const plans = ids.map((id): Part<Collections["plans"]> => {
    const at = (name: string): string => join(folder, "plans", id, name);
    const read = (): ReadPart<Collections["plans"]> => {
      const { data, problems: told } = readPlan(folder, id);
      return { value: data?.content, problems: told, body: data?.note?.text };
    };
    const files = ["plan.mdx", "items.yaml", "review.yaml", "source.txt"].map(at);
    return { id, files, page: at("plan.mdx"), read };
  });
  return [...plans, ...folderPart(problems)];
}

/** The plans' notes without what the plans say, for pages whose handbook the first step of a build has made and checked. */
export function listPlanNotes(folder: string): readonly Part<Collections["plans"]>[] {
  return listWholePlans(folder).ids.map((id) => {
    const page = join(folder, "plans", id, "plan.mdx");
    const read = (): ReadPart<Collections["plans"]> => {
      const { data, problems } = readPlanNote(folder, id);
      return { value: undefined, problems, body: data?.text };
    };
    return { id, files: [page], page, read };
  });
}

function listLists(folder: string): readonly Part<Collections["lists"]>[] {
  const names = ["edition", "agencies", "places", "documents", "glossary", "groups"];
  const words = vocabularyListNames.map((name) => join("vocabulary", name));
  const read = (): ReadPart<Collections["lists"]> => {
    const lists = readLists(folder);
    const units = readUnits(folder);
    const vocabulary = readVocabulary(folder);
    const problems = [...lists.problems, ...units.problems, ...vocabulary.problems];
    const value =
      lists.data === undefined || units.data === undefined || vocabulary.data === undefined
        ? undefined
        : {
            ...toLists(lists.data),
            units: toUnits(units.data),
            vocabulary: toVocabulary(vocabulary.data),
          };
    return { value, problems, body: undefined };
  };
  const named = [...names, ...words].map((name) => join(folder, `${name}.yaml`));
  const files = [...named, ...listUnitFiles(folder)];
  return [{ id: "lists", files, page: undefined, read }];
}

/** The parts of each collection, found in a content folder; which there are is looked up each time. */
export const partsOf: {
  readonly [Name in keyof Collections]: (folder: string) => readonly Part<Collections[Name]>[];
} = {
  catalog: (folder) => listPages(folder, "model", "catalog", readModel),
  guide: (folder) => listPages(folder, "guide", "guide", readChapter),
  plans: listPlans,
  lists: listLists,
};
