import { countRoles, listTaskPlans, type RoleCounts } from "#handbook/agency-roles.ts";
import type { Handbook } from "#handbook/handbook-types.ts";
import { agencyUrl } from "#paths/site-paths.ts";
import type { AgencyEntry, AgencyKind } from "#schema/agencies.ts";
import { findTakers, indexAgencies } from "#views/parts/agency-index.ts";
import { agencyPlaceUrl } from "#paths/site-paths.ts";
import { agencyLevelLabels } from "#views/parts/agency-labels.ts";
import { compareVietnamese } from "#views/parts/format-number.ts";
import { agencyKindLabels } from "#views/parts/labels.ts";
import { toPlaceChip, type PlaceChipProps } from "#views/parts/place.ts";
import { toAgencyToday, type TodayProps } from "#views/parts/names-through-time.ts";

export interface AgencyRow {
  readonly name: string;
  readonly path: string;
  readonly level: string;
  /** What it is called now; null where that has not changed. */
  readonly today: TodayProps | null;
  readonly counts: RoleCounts;
  readonly planCount: number;
  /** Ids of the plans that name it or that it issued. */
  readonly plans: readonly string[];
  readonly levelId: AgencyEntry["level"];
  /** Whether it has ended, changed or given functions away since. */
  readonly isChanged: boolean;
}

export interface AgencyGroup {
  readonly anchor: string;
  readonly title: string;
  readonly rows: readonly AgencyRow[];
}

export interface AgencyListProps {
  readonly agencyCount: number;
  readonly planCount: number;
  /** How many have ended or changed since. */
  readonly changedCount: number;
  /** Bodies that no plan names and that took over from one that a plan does, by name. */
  readonly heirs: readonly AgencyRow[];
  /** All agencies by kind, in the order of the kinds; inside a kind those that lead most first. */
  readonly groups: readonly AgencyGroup[];
  readonly filters: {
    readonly plans: readonly AgencyOption[];
    readonly kinds: readonly AgencyOption[];
    readonly levels: readonly AgencyOption[];
  };
  /** Places of the plans, for what they are called today. */
  readonly chips: readonly PlaceChipProps[];
  /** Pages of the bodies of one place each. */
  readonly places: readonly { readonly text: string; readonly path: string }[];
}

export interface AgencyOption {
  readonly value: string;
  readonly label: string;
}

function toRow(handbook: Handbook, agency: AgencyEntry): AgencyRow {
  const tasks = indexAgencies(handbook).tasks.get(agency.id) ?? [];
  const issued = handbook.plans
    .filter((plan) => plan.issuer.some((mention) => mention.agency === agency.id))
    .map((plan) => plan.id);
  const plans = new Set([...listTaskPlans(tasks), ...issued]);
  const today = toAgencyToday(handbook, agency.id);
  return {
    name: agency.name,
    path: agencyUrl(agency.id),
    level: agencyLevelLabels[agency.level],
    today,
    counts: countRoles(tasks),
    planCount: plans.size,
    plans: [...plans],
    levelId: agency.level,
    isChanged: today !== null || findTakers(handbook, agency.id).length > 0,
  };
}

const sumOf = ({ counts }: AgencyRow): number =>
  counts.leads + counts.coordinators + counts.implementers + counts.supporters;

const compareRows = (a: AgencyRow, b: AgencyRow): number =>
  b.counts.leads - a.counts.leads || sumOf(b) - sumOf(a) || compareVietnamese(a.name, b.name);

/** The agencies that plans name, by kind, with how much each is asked to do. */
export function buildAgencyList(handbook: Handbook): AgencyListProps {
  const { named, paged } = indexAgencies(handbook);
  const agencies = handbook.agencies.filter((agency) => named.has(agency.id));
  const rows = new Map(agencies.map((agency) => [agency.id, toRow(handbook, agency)]));
  const rowsOf = (list: readonly AgencyEntry[]): readonly AgencyRow[] =>
    list.flatMap((agency) => rows.get(agency.id) ?? []).sort(compareRows);
  // The record has exactly the kinds as keys.
  const kinds = Object.keys(agencyKindLabels) as AgencyKind[];
  const groups = kinds
    .map((kind) => ({
      anchor: `loai-${kind}`,
      title: agencyKindLabels[kind],
      rows: rowsOf(agencies.filter((agency) => agency.kind === kind)),
    }))
    .filter((group) => group.rows.length > 0);
  return {
    agencyCount: agencies.length,
    planCount: handbook.plans.length,
    changedCount: [...rows.values()].filter(({ isChanged }) => isChanged).length,
    heirs: handbook.agencies
      .filter(({ id }) => paged.has(id) && !named.has(id))
      .map((agency) => toRow(handbook, agency))
      .sort((a, b) => compareVietnamese(a.name, b.name)),
    groups,
    filters: {
      plans: handbook.plans.map(({ id, place }) => ({ value: id, label: place.name })),
      kinds: groups.map(({ anchor, title }) => ({ value: anchor, label: title })),
      levels: (Object.keys(agencyLevelLabels) as AgencyEntry["level"][]) // Exactly the levels are its keys.
        .filter((level) => agencies.some((agency) => agency.level === level))
        .map((level) => ({ value: level, label: agencyLevelLabels[level] })),
    },
    chips: handbook.plans.map((plan) => toPlaceChip(handbook, plan)),
    places: handbook.plans.map(({ id, place }) => ({ text: place.name, path: agencyPlaceUrl(id) })),
  };
}
