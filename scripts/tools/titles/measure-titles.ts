import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Problem } from "#problems/problem.ts";
import { readContent } from "#reading/read-content.ts";
import { measureList } from "./measure-lists.ts";
import { type MeasuredTitles, makeMatcher, measurePlans } from "./measure-plans.ts";

/** Files of titles whose models are known, each title in words of its own. */
const titleLists = ["titles", "other-words", "practice-titles", "wrapped-titles", "near-titles"].map(
  (name) => `test/fixtures/matching/${name}.tsv`,
);

/**
 * The titles of the files given, by the catalog of a content folder; without files those of each plan as if nobody had seen it, and
 * the lists of the tests. Nothing is measured where the content cannot be read: `problems` say why.
 */
export function measureTitles(
  folder: string,
  files: readonly string[],
): { readonly measured: readonly MeasuredTitles[]; readonly problems: readonly Problem[] } {
  const { content, problems } = readContent(folder);
  if (content === undefined) return { measured: [], problems };
  const matcher = makeMatcher(content);
  const lists = (files.length > 0 ? files : titleLists).map((file) => ({
    name: basename(file),
    text: readFileSync(file, "utf8"),
  }));
  const plans = files.length > 0 ? [] : measurePlans(content);
  return { measured: [...plans, ...lists.flatMap((list) => measureList(list, matcher))], problems };
}
