import type { AdoptionState } from "#handbook/handbook-types.ts";
import type { PlaceChipProps } from "#views/parts/place.ts";
import { getStateLabel } from "#views/parts/state-labels.ts";
import type { MatrixCell, MatrixGroup, MatrixProps } from "#views/matrix/matrix.ts";

/** Cells beside each other in one state: its mark so many times. */
export interface DigestRun {
  readonly state: AdoptionState;
  /** “●●●”. */
  readonly marks: string;
}

/** The models of one group in one plan. */
export interface DigestCell {
  readonly group: string;
  /** How many the plan has, alone or joined with another. */
  readonly adopted: number;
  readonly total: number;
  /** Selects on the matrix's page the cells that it has. */
  readonly of: string;
  /** Every cell of the matrix in its order. */
  readonly runs: readonly DigestRun[];
  /** The matrix with this group and plan alone. */
  readonly path: string;
}

/** The matrix in small: a row for each plan, a column for each group of the catalog. */
export interface MatrixDigest {
  readonly groups: readonly string[];
  readonly rows: readonly { readonly place: PlaceChipProps; readonly cells: readonly DigestCell[] }[];
}

const adoptedStates: readonly AdoptionState[] = ["adopted", "part"];

/** Cells as runs of marks, in their order. */
export function toRuns(states: readonly AdoptionState[]): readonly DigestRun[] {
  const runs: DigestRun[] = [];
  for (const state of states) {
    const { mark } = getStateLabel(state);
    const last = runs.at(-1);
    if (last?.state === state) runs[runs.length - 1] = { state, marks: last.marks + mark };
    else runs.push({ state, marks: mark });
  }
  return runs;
}

function toCell({ number, short, rows }: MatrixGroup, plan: string): DigestCell {
  const cells = rows.flatMap((row): readonly MatrixCell[] => row.cells.filter((cell) => cell.plan === plan));
  const slugs = adoptedStates.map((state) => `[data-state="${getStateLabel(state).slug}"]`);
  return {
    group: short,
    adopted: cells.filter(({ state }) => adoptedStates.includes(state)).length,
    total: cells.length,
    of: `tbody[data-group="${number}"] td[data-plan="${plan}"]:is(${slugs.join()})`,
    runs: toRuns(cells.map(({ state }) => state)),
    path: `/ma-tran/?nhom=${number}&dp=${plan}`,
  };
}

/** The whole matrix in so many lines as there are plans: each model of each plan is one mark. */
export const buildMatrixDigest = ({ columns, groups }: MatrixProps): MatrixDigest => ({
  groups: groups.map(({ short }) => short),
  rows: columns.map(({ plan, place }) => ({
    place,
    cells: groups.map((group) => toCell(group, plan)),
  })),
});
