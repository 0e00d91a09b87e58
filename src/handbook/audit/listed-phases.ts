import type { Phase } from "#schema/deadline.ts";
import type { Item } from "#handbook/handbook-types.ts";
import { findLines, nameSide, sidePassage } from "./sides.ts";
import type { Side } from "./sides.ts";
import { quote } from "./rule.ts";
import type { Passage } from "#handbook/handbook-types.ts";

/** A deadline, or a phase of one, with where it stands. */
export interface PlacedPhase {
  readonly phase: Phase;
  readonly side: Side;
}

/** Every deadline of an item, phase by phase: those of the body, then those of the annex. */
export function listPhases(item: Item): PlacedPhase[] {
  return (["body", "annex"] as const).flatMap((side) => {
    const deadline = item.deadline[side];
    if (deadline === null) return [];
    const phases = deadline.kind === "phased" ? deadline.phases : [deadline];
    return phases.map((phase) => ({ phase, side }));
  });
}

/** “Tháng 6/2023” with what the phase is about and where it stands: “… (phụ lục (dòng 210))” in one bracket. */
export function namePhase(item: Item, { phase, side }: PlacedPhase): string {
  const place = nameSide(side, findLines(item, side, ["deadline"]))
    .replace(" (", ", ")
    .replace(")", "");
  const scope = phase.scope === undefined ? "" : ` cho ${quote(phase.scope)}`;
  return `${quote(phase.text)}${scope} (${place})`;
}

/** Where the phases stand, one passage for each. */
export function phasePassages(item: Item, phases: readonly PlacedPhase[]): Passage[] {
  return phases.flatMap(({ phase, side }) =>
    sidePassage(side, findLines(item, side, ["deadline"]), phase.text),
  );
}
