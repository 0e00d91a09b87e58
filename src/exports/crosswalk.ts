import { buildCrosswalk, formatLocalNumber } from "#handbook/crosswalk.ts";
import type { Handbook } from "#handbook/handbook-types.ts";

/**
 * A row of crosswalk.csv: a model with its number and state in every plan. Columns “<plan>.number” and “<plan>.state”;
 * several numbers are joined by “; ”, numbers of tasks begin with “NV”, an empty number means that the plan has no item.
 */
export function toCrosswalkRows(handbook: Handbook): readonly object[] {
  const models = new Map(handbook.models.map((model) => [model.id, model]));
  return buildCrosswalk(handbook).map(({ model, cells }) => ({
    model,
    group: models.get(model)?.group,
    title: models.get(model)?.title,
    ...Object.fromEntries(
      cells.map(({ plan, state, items }) => [
        plan,
        { number: items.map(formatLocalNumber).join("; "), state },
      ]),
    ),
  }));
}
