import type { AgencyIndex } from "./agency-names.ts";
import type { AgencyToken } from "./agency-words.ts";
import { outgrow } from "./longer-names.ts";
import { type Spot, readSpot } from "./read-spot.ts";
import { type UnitText, readUnit } from "./unit-names.ts";

export type { Spot } from "./read-spot.ts";

/** Whether the words at a token begin what somebody does. */
export function beginsAction(tokens: readonly AgencyToken[], at: number): boolean {
  return tokens[at]?.beginsAction ?? false;
}

/** Every known body in a text, in order, none within another. */
export function spotAgencies(text: string, tokens: readonly AgencyToken[], index: AgencyIndex): Spot[] {
  const spots: Spot[] = [];
  for (let i = 0; i < tokens.length;) {
    const spot = readSpot(index, tokens, i, text);
    if (spot !== null) spots.push(spot);
    i = spot?.to ?? i + 1;
  }
  return spots;
}

/** Every body in a text, in order, none within another: those that a list knows, and units that none knows. */
export function spotBodies(unit: UnitText): Spot[] {
  const { index, tokens, text } = unit;
  const spots: Spot[] = [];
  for (let at = 0; at < tokens.length;) {
    const known = readSpot(index, tokens, at, text);
    const spot = known === null ? readUnit(unit, at) : outgrow(unit, known);
    if (spot !== null) spots.push(spot);
    at = spot?.to ?? at + 1;
  }
  return spots;
}
