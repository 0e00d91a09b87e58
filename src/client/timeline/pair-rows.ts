import { groupBy } from "#text/group-by.ts";

/** A deadline of one of two plans. */
export interface PairedDeadline {
  readonly plan: string;
  /** Ids of the models that its item has. */
  readonly models: readonly string[];
}

/** A line of two plans side by side: what each has of one model; empty where it has nothing. */
export interface PairRow<T> {
  readonly left: readonly T[];
  readonly right: readonly T[];
}

/**
 * Deadlines of two plans side by side, by the models of their items: those of the left plan in its order, each with what the
 * right has of the same models, then what the right alone has. Each stands once, however many models its item joins.
 */
export function pairDeadlines<T extends PairedDeadline>(
  deadlines: readonly T[],
  left: string,
  right: string,
): readonly PairRow<T>[] {
  const others = deadlines.filter(({ plan }) => plan === right);
  const used = new Set<T>();
  const byModels = groupBy(
    deadlines.filter(({ plan }) => plan === left),
    ({ models }) => models.join(" "),
  );
  const rows = [...byModels.values()].flatMap((own): PairRow<T>[] => {
    const models = own[0]?.models ?? [];
    if (models.length === 0) return own.map((one) => ({ left: [one], right: [] }));
    const same = others.filter((one) => !used.has(one) && one.models.some((id) => models.includes(id)));
    for (const one of same) used.add(one);
    return [{ left: own, right: same }];
  });
  return [...rows, ...others.filter((one) => !used.has(one)).map((one) => ({ left: [], right: [one] }))];
}
