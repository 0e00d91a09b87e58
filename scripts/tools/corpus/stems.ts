import type { Content, PlanContent } from "#handbook/handbook-types.ts";
import { repairLines } from "#text/repair.ts";
import { stemNames } from "./words.ts";
import type { StemNames } from "./words.ts";

/** A plan of the collection after which others are made. */
export interface Stem extends StemNames {
  readonly id: string;
  readonly plan: PlanContent;
  /** Its lines with repairs made; index 0 is line 1. */
  readonly lines: readonly string[];
  /** Words of its annex cells that say who leads. */
  readonly leads: readonly string[];
}

const leadCell = 2;

/** The plans of the collection as stems, in its order. @throws Error for a plan whose names are not told. */
export function listStems(content: Content): readonly Stem[] {
  return [...content.plans].map(([id, plan]) => {
    const names = stemNames.get(id);
    if (names === undefined) throw new Error(`words.ts does not tell how plan ${id} names its place`);
    const { lines } = repairLines(plan.source, plan.review.repairs);
    const rows = plan.imported.items.flatMap(({ annex }) => (annex === null ? [] : [annex.lines[0]]));
    const leads = rows.flatMap((line) => (lines[line - 1] ?? "").split("\t")[leadCell] || []);
    return { id, plan, lines, leads, ...names };
  });
}
