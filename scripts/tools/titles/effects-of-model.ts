import { join } from "node:path";
import { type AffectedItem, listModelEffects } from "#handbook/model-effect.ts";
import type { Problem } from "#problems/problem.ts";
import { readContent } from "#reading/read-content.ts";
import type { ModelId } from "#schema/identifier.ts";
import { suggestNearest } from "#text/nearest.ts";

/** The items on which a model of a content folder has an effect; where the folder or the id is wrong `problems` say so. */
export function readModelEffects(
  folder: string,
  model: ModelId,
): { readonly affected: readonly AffectedItem[]; readonly problems: readonly Problem[] } {
  const { content, problems } = readContent(folder);
  if (content === undefined) return { affected: [], problems };
  if (content.catalog.has(model)) return { affected: listModelEffects(content, model), problems };
  const unknown: Problem = {
    ...{ file: join(folder, "catalog"), line: 1, column: 1 },
    severity: "error",
    code: "unknown-model",
    message: `Danh mục không có mô hình “${model}”.`,
    suggestion: suggestNearest(model, [...content.catalog.keys()]),
  };
  return { affected: [], problems: [...problems, unknown] };
}
