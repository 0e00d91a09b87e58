import type { Handbook } from "#handbook/handbook-types.ts";
import type { CatalogEntry } from "#schema/catalog.ts";
import type { ModelId } from "#schema/identifier.ts";
import type { Path } from "#reading/yaml/read-yaml.ts";
import { problemAt } from "./rule.ts";
import type { About, CheckRule, CheckedHandbook } from "./rule.ts";

/** What is wrong with the file of a model, and where in it. */
export type ModelFault = readonly [path: Path, about: About];

/** A rule that looks at one model's file at a time, once items are matched. */
export function modelRule(
  about: Omit<CheckRule, "check">,
  find: (id: ModelId, entry: CatalogEntry, handbook: Handbook) => readonly ModelFault[],
): CheckRule<CheckedHandbook> {
  return {
    ...about,
    check: ({ located, handbook }) =>
      [...located.catalog].flatMap(([id, data]) =>
        find(id, data.value, handbook).map(([path, fault]) => problemAt(data, path, fault)),
      ),
  };
}
