import { listPlaceCodes, listTakers, type AgencyTaker } from "#meaning/agencies/agency-changes.ts";
import { findNamedAgencies, listAgencyTasks, type AgencyTask } from "#handbook/agency-roles.ts";
import type { Handbook } from "#handbook/handbook-types.ts";
import { agencyUrl } from "#paths/site-paths.ts";
import type { PlaceEntry } from "#schema/places.ts";
import { indexHandbook } from "./handbook-index.ts";

/** Look-ups over the agencies of one handbook. */
export interface AgencyIndex {
  /** Agencies that a plan names. */
  readonly named: ReadonlySet<string>;
  /** Agencies with a page: those, and the listed bodies that took over from them in the places of the plans. */
  readonly paged: ReadonlySet<string>;
  readonly tasks: ReadonlyMap<string, readonly AgencyTask[]>;
}

const known = new WeakMap<Handbook, AgencyIndex>();

/** Agencies with their tasks; made once for each handbook. */
export function indexAgencies(handbook: Handbook): AgencyIndex {
  const made = known.get(handbook);
  if (made !== undefined) return made;
  const named = findNamedAgencies(handbook.plans);
  const heirs = handbook.plans.flatMap((plan) =>
    [...findNamedAgencies([plan])].flatMap((id) =>
      findTakers(handbook, id, plan.place).flatMap(({ agency }) => agency ?? []),
    ),
  );
  const index: AgencyIndex = {
    named,
    paged: new Set([...named, ...heirs]),
    tasks: Map.groupBy(listAgencyTasks(handbook.items), ({ agency }) => agency),
  };
  known.set(handbook, index);
  return index;
}

/** Site path of an agency's page; null where it has none. */
export function findAgencyPath(handbook: Handbook, id: string | null): string | null {
  return id !== null && indexAgencies(handbook).paged.has(id) ? agencyUrl(id) : null;
}

/**
 * Bodies that answer, on the day of the data, for what an agency did; empty where it goes on or is unknown.
 * @param place Of a plan: those that hold there. Without it all, each with the places for which alone it holds.
 */
export function findTakers(handbook: Handbook, id: string, place?: PlaceEntry): readonly AgencyTaker[] {
  const { agencies } = indexHandbook(handbook);
  const agency = agencies.get(id);
  if (agency === undefined) return [];
  return listTakers(agency, agencies, handbook.date, place === undefined ? undefined : listPlaceCodes(place));
}
