import {
  findNamedAgencies,
  listAgencyTasks,
  listTakers,
  type AgencyTaker,
  type AgencyTask,
} from "#model/agency-roles.ts";
import type { Handbook } from "#model/handbook-types.ts";
import { agencyUrl } from "#model/item-url.ts";
import { indexHandbook } from "./handbook-index.ts";

/** Look-ups over the agencies of one handbook. */
export interface AgencyIndex {
  /** Agencies that a plan names: those with a page. */
  readonly named: ReadonlySet<string>;
  readonly tasks: ReadonlyMap<string, readonly AgencyTask[]>;
}

const known = new WeakMap<Handbook, AgencyIndex>();

/** Agencies with their tasks; made once for each handbook. */
export function indexAgencies(handbook: Handbook): AgencyIndex {
  const made = known.get(handbook);
  if (made !== undefined) return made;
  const index: AgencyIndex = {
    named: findNamedAgencies(handbook.plans),
    tasks: Map.groupBy(listAgencyTasks(handbook.items), ({ agency }) => agency),
  };
  known.set(handbook, index);
  return index;
}

/** Site path of an agency's page; null where no plan names it, so that it has none. */
export function findAgencyPath(handbook: Handbook, id: string | null): string | null {
  return id !== null && indexAgencies(handbook).named.has(id) ? agencyUrl(id) : null;
}

/** Bodies that answer, on the day of the data, for what an agency did; empty where it goes on or is unknown. */
export function findTakers(handbook: Handbook, id: string): readonly AgencyTaker[] {
  const { agencies } = indexHandbook(handbook);
  const agency = agencies.get(id);
  return agency === undefined ? [] : listTakers(agency, agencies, handbook.date);
}
