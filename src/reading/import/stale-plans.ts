import type { Problem } from "#problems/problem.ts";
import { staleItems } from "#reading/checks/stale-items.ts";
import { readContent } from "#reading/read-content.ts";

/** Problems of a content folder's form; where there is none, of each plan whose items.yaml is not what the importer makes. */
export function findStalePlans(folder: string): readonly Problem[] {
  const { content, located, problems } = readContent(folder);
  if (content === undefined || located === undefined) return problems;
  return [...problems, ...staleItems.check({ content, located })];
}
