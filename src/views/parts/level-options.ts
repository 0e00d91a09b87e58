import type { PlanLevel } from "#schema/plan.ts";
import { levelLabels } from "./labels.ts";

/** Levels that some plans have, as choices of a filter, from the province down. */
export function listLevelOptions(
  levels: Iterable<PlanLevel>,
): readonly { readonly value: PlanLevel; readonly label: string }[] {
  const own = new Set(levels);
  return (["province", "district", "commune"] as const)
    .filter((level) => own.has(level))
    .map((level) => ({ value: level, label: levelLabels[level] }));
}
