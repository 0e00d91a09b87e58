import type { AgencyEntry } from "#schema/agencies.ts";
import type { AgencyId, PlanId } from "#schema/identifier.ts";
import type { Item, Plan } from "./handbook-types.ts";

/** What a plan asks of a body: chủ trì, phối hợp, thực hiện, hỗ trợ. */
export type AgencyRole = "leads" | "coordinators" | "implementers" | "supporters";

/** In the order in which pages tell them. */
export const agencyRoles: readonly AgencyRole[] = ["leads", "coordinators", "implementers", "supporters"];

export type ItemSide = "body" | "annex";
const sides: readonly ItemSide[] = ["body", "annex"];

/** One body in one role of one item. */
export interface AgencyTask {
  readonly agency: AgencyId;
  readonly role: AgencyRole;
  readonly item: Item;
  /** Where the plan says so: body, annex or both. */
  readonly sides: readonly ItemSide[];
  /** Words with which it names the body, each once. */
  readonly texts: readonly string[];
}

/**
 * Every body that items name, with its role: one entry for each agency, role and item. In the order of the items, then of
 * the roles, then as named. Names that mean no known agency are left out.
 */
export function listAgencyTasks(items: readonly Item[]): AgencyTask[] {
  return items.flatMap((item) =>
    agencyRoles.flatMap((role) => {
      const named = sides.flatMap((side) =>
        item[role][side].flatMap(({ agency, text }) => (agency === null ? [] : [{ agency, text, side }])),
      );
      return [...Map.groupBy(named, ({ agency }) => agency)].map(([agency, mentions]) => ({
        agency,
        role,
        item,
        sides: sides.filter((side) => mentions.some((mention) => mention.side === side)),
        texts: [...new Set(mentions.map(({ text }) => text))],
      }));
    }),
  );
}

/** Ids of the bodies that plans name: in a role, or as their issuer. */
export function findNamedAgencies(plans: readonly Plan[]): ReadonlySet<AgencyId> {
  const issuers = plans.flatMap((plan) => plan.issuer.flatMap(({ agency }) => agency ?? []));
  const tasks = listAgencyTasks(plans.flatMap((plan) => plan.items));
  return new Set([...issuers, ...tasks.map(({ agency }) => agency)]);
}

export type RoleCounts = Readonly<Record<AgencyRole, number>>;

/** How many items each role has; zero where none. */
export function countRoles(tasks: readonly AgencyTask[]): RoleCounts {
  const count = (role: AgencyRole): number => tasks.filter((task) => task.role === role).length;
  return {
    leads: count("leads"),
    coordinators: count("coordinators"),
    implementers: count("implementers"),
    supporters: count("supporters"),
  };
}

/** Ids of the plans of some tasks, each once, in their order. */
export function listTaskPlans(tasks: readonly AgencyTask[]): PlanId[] {
  return [...new Set(tasks.map(({ item }) => item.plan))];
}

/** A body that took over from another. */
export interface AgencyTaker {
  /** Its id; null where agencies.yaml does not list it. */
  readonly agency: AgencyId | null;
  readonly name: string;
  /** The function that moved; null for all that no other body took. */
  readonly function: string | null;
  /** First day, YYYY-MM-DD. */
  readonly since: string;
  readonly source: string;
}

/** Whether a body is no longer there on a day under its name. */
export function hasEnded(agency: AgencyEntry, date: string): boolean {
  return agency.until !== undefined && agency.until < date;
}

/**
 * The bodies that answer on a day (YYYY-MM-DD) for what an agency did, in the order of agencies.yaml. One that has ended
 * itself gives way to its own takers. Empty where the agency goes on with all it did, or nothing is known.
 */
export function listTakers(
  agency: AgencyEntry,
  agencies: ReadonlyMap<AgencyId, AgencyEntry>,
  date: string,
): AgencyTaker[] {
  const visited = new Set<AgencyId>();
  const follow = (from: AgencyEntry): AgencyTaker[] => {
    if (visited.has(from.id)) return [];
    visited.add(from.id);
    return from.successors
      .filter(({ since }) => since <= date)
      .flatMap(({ agency: id, name, function: moved, since, source }): AgencyTaker[] => {
        const next = id === undefined ? undefined : agencies.get(id);
        const taker = { agency: id ?? null, name, function: moved ?? null, since, source };
        if (next === undefined || !hasEnded(next, date)) return [taker];
        const later = follow(next).map((one) => ({ ...one, function: one.function ?? taker.function }));
        return later.length === 0 ? [taker] : later;
      });
  };
  return follow(agency);
}

/** A body of former days that gave an agency some or all of what it did. */
export interface AgencyGiver {
  readonly agency: AgencyId;
  readonly name: string;
  readonly function: string | null;
  readonly since: string;
  readonly source: string;
}

/** Bodies whose successor an agency is on a day, in the order of agencies.yaml; empty where there is none. */
export function listGivers(id: AgencyId, agencies: readonly AgencyEntry[], date: string): AgencyGiver[] {
  return agencies.flatMap((from) =>
    from.successors
      .filter((one) => one.agency === id && one.since <= date)
      .map((one) => ({
        agency: from.id,
        name: from.name,
        function: one.function ?? null,
        since: one.since,
        source: one.source,
      })),
  );
}
