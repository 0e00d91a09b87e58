import { countRoles, type RoleCounts } from "#handbook/agency-roles.ts";
import type { Handbook } from "#handbook/handbook-types.ts";
import { remember } from "#text/remember.ts";
import { findAgencyPath, indexAgencies } from "#views/parts/agency-index.ts";
import { compareVietnamese } from "#views/parts/format-number.ts";
import { getPlan, indexHandbook } from "#views/parts/handbook-index.ts";
import { toAgencyToday, type TodayProps } from "#views/parts/names-through-time.ts";
import { toPlaceChip, type PlaceChipProps } from "#views/parts/place.ts";
import { listInheritedIn, nameInPlaceToday, type InheritedRow } from "./agency-inherited.ts";

/** A body that a plan names, with how much the plan asks of it. */
export interface NamedBody {
  readonly name: string;
  readonly path: string | null;
  readonly today: TodayProps | null;
  readonly counts: RoleCounts;
}

/** What a body of today has from one that a plan names. */
export interface HeirRow extends InheritedRow {
  readonly heir: string;
  readonly heirPath: string | null;
}

export interface AgencyPlaceProps {
  readonly plan: string;
  readonly place: PlaceChipProps;
  /** Bodies of today that took over from one of the plan's, those that have most to lead first. */
  readonly heirs: readonly HeirRow[];
  /** Bodies that the plan names, those that lead most first. */
  readonly named: readonly NamedBody[];
}

const byLeads = (a: { readonly counts: RoleCounts }, b: { readonly counts: RoleCounts }): number =>
  b.counts.leads - a.counts.leads;

/** All tasks by plan. */
const groupTasks = remember((handbook: Handbook) =>
  Map.groupBy([...indexAgencies(handbook).tasks.values()].flat(), ({ item }) => item.plan),
);

/** The bodies of one plan's place: whom the plan names, and who has their work now. @throws Error for an unknown plan. */
export function buildAgencyPlace(handbook: Handbook, id: string): AgencyPlaceProps {
  const plan = getPlan(handbook, id);
  const { agencies } = indexHandbook(handbook);
  const tasks = Map.groupBy(groupTasks(handbook).get(id) ?? [], ({ agency }) => agency);
  const named = [...indexAgencies(handbook).tasks.keys()].flatMap((agencyId): NamedBody[] => {
    const own = tasks.get(agencyId);
    const agency = agencies.get(agencyId);
    if (own === undefined || agency === undefined) return [];
    return [
      {
        name: agency.name,
        path: findAgencyPath(handbook, agencyId),
        today: toAgencyToday(handbook, agencyId),
        counts: countRoles(own),
      },
    ];
  });
  const heirs = listInheritedIn(handbook, id).map(({ heir, row }): HeirRow => {
    const agency = agencies.get(heir);
    return {
      ...row,
      heir: agency === undefined ? heir : nameInPlaceToday(handbook, agency, plan.place),
      heirPath: findAgencyPath(handbook, heir),
    };
  });
  return {
    plan: id,
    place: toPlaceChip(handbook, plan),
    heirs: heirs.toSorted((a, b) => byLeads(a, b) || compareVietnamese(a.heir, b.heir)),
    named: named.toSorted((a, b) => byLeads(a, b) || compareVietnamese(a.name, b.name)),
  };
}
