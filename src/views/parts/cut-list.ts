/** So many places are named where a line tells who else has a model; the model's page names them all. */
export const mostNamed = 12;

/** The first of a list, and how many are left: none where all can be named. */
export interface CutList<T> {
  readonly named: readonly T[];
  readonly left: number;
}

/** A list that grows with every plan, as far as a line of a page can hold it. */
export const cutList = <T>(all: readonly T[]): CutList<T> => ({
  named: all.slice(0, mostNamed),
  left: Math.max(0, all.length - mostNamed),
});
