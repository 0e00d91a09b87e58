import type { AgencyId, PlanId } from "#schema/identifier.ts";
import type { Item, Plan } from "./handbook-types.ts";
import { listBearers, type AgencyRole, type ItemSide } from "./role-bearers.ts";

/** In the order in which pages tell them. */
export const agencyRoles: readonly AgencyRole[] = ["leads", "coordinators", "implementers", "supporters"];

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
    agencyRoles.flatMap((role) =>
      listBearers(item, role).flatMap(({ agency, sides, texts }) =>
        agency === null ? [] : [{ agency, role, item, sides, texts }],
      ),
    ),
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
