import type { PlaceCode } from "#schema/identifier.ts";
import type { PlaceEntry } from "#schema/places.ts";
import type { Plan } from "./handbook-types.ts";
import { findPlace, listOfCode } from "#meaning/places/places.ts";
import { groupBy } from "#text/group-by.ts";
import { remember } from "#text/remember.ts";

/** One step of a unit's way: what it became, when and by which resolution. */
export interface PlaceStep {
  readonly from: PlaceEntry;
  readonly to: PlaceEntry;
  /** First day, YYYY-MM-DD. */
  readonly since: string;
  readonly how: PlaceEntry["successors"][number]["how"];
  readonly document: string;
}

/** Steps that a unit took itself until a day, in the order listed; empty while it lasts or nothing is known. */
export function listStepsFrom(place: PlaceEntry, places: readonly PlaceEntry[], date: string): PlaceStep[] {
  return place.successors.flatMap(({ code, since, how, document }) => {
    const to = since <= date ? findPlace(places, code, since) : undefined;
    return to === undefined ? [] : [{ from: place, to, since, how, document }];
  });
}

/** All steps of all units by the unit that they lead to, in the list's order. */
const groupByTarget = remember((places: readonly PlaceEntry[]) =>
  groupBy(
    places.flatMap((from) => listStepsFrom(from, places, "9999-12-31")),
    (step) => step.to,
  ),
);

/** Steps by which other units, or the same under another name or kind, became a unit; empty where it was there before. */
export function listStepsInto(place: PlaceEntry, places: readonly PlaceEntry[]): readonly PlaceStep[] {
  return groupByTarget(places).get(place) ?? [];
}

const orderPlaces = remember(
  (places: readonly PlaceEntry[]): ReadonlyMap<PlaceEntry, number> =>
    new Map(places.map((place, index) => [place, index])),
);

/** All steps from a unit to the units of a day, each once, oldest first; steps of one day as listed. */
export function listWay(place: PlaceEntry, places: readonly PlaceEntry[], date: string): PlaceStep[] {
  const steps: PlaceStep[] = [];
  const visited = new Set<PlaceEntry>();
  const follow = (from: PlaceEntry): void => {
    if (visited.has(from)) return;
    visited.add(from);
    for (const step of listStepsFrom(from, places, date)) {
      steps.push(step);
      follow(step.to);
    }
  };
  follow(place);
  return steps.sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
}

/** A unit with everything that went into it, directly or by steps; the unit itself first, then in the list's order. */
export function listAncestry(place: PlaceEntry, places: readonly PlaceEntry[]): PlaceEntry[] {
  const found = new Set<PlaceEntry>([place]);
  // A set is walked in order of insertion, those added on the way included.
  for (const one of found) for (const step of listStepsInto(one, places)) found.add(step.from);
  found.delete(place);
  const order = orderPlaces(places);
  return [place, ...[...found].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))];
}

/** Units a unit is made of as they were at first, in the list's order: itself where nothing went into it. */
export function listParts(place: PlaceEntry, places: readonly PlaceEntry[]): PlaceEntry[] {
  return listAncestry(place, places).filter((one) => listStepsInto(one, places).length === 0);
}

/** Units that bear a code, oldest first: a code is reused, so there may be several. */
export function listUnitsOfCode(places: readonly PlaceEntry[], code: PlaceCode): PlaceEntry[] {
  return [...listOfCode(places, code)].sort((a, b) =>
    (a.from ?? "") < (b.from ?? "") ? -1 : (a.from ?? "") > (b.from ?? "") ? 1 : 0,
  );
}

/** Units of a level on a day, in the list's order. */
export function listUnitsOn(
  places: readonly PlaceEntry[],
  level: PlaceEntry["level"],
  date: string,
): PlaceEntry[] {
  return places.filter((place) => place.level === level && findPlace(places, place.code, date) === place);
}

/** Units of a level as they were at first: those that no listed unit became. In the list's order. */
export function listFirstUnits(places: readonly PlaceEntry[], level: PlaceEntry["level"]): PlaceEntry[] {
  return places.filter((place) => place.level === level && listStepsInto(place, places).length === 0);
}

/**
 * Plans of a unit: those issued for it or for a unit that went into it, in plan order. A plan of a unit that was split
 * belongs to each of its parts.
 */
export function listPlansOf(
  unit: PlaceEntry,
  plans: readonly Plan[],
  places: readonly PlaceEntry[],
): readonly Plan[] {
  const ancestry = new Set(listAncestry(unit, places));
  return plans.filter((plan) => ancestry.has(plan.place));
}

/** Plans of units that lie in a unit, or lay in one that went into it, in plan order; not the unit's own. */
export function listPlansWithin(
  unit: PlaceEntry,
  plans: readonly Plan[],
  places: readonly PlaceEntry[],
): readonly Plan[] {
  const ancestry = listAncestry(unit, places);
  return plans.filter(({ place }) => {
    if (place.parent === undefined || place.parent === place.code) return false;
    const day = place.from ?? place.until;
    // A unit without dates lasts from before the collection: its parent is the first of that code.
    const parent =
      day === null ? listUnitsOfCode(places, place.parent)[0] : findPlace(places, place.parent, day);
    return parent !== undefined && ancestry.includes(parent);
  });
}
