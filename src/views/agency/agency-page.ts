import { itemUrl } from "#paths/site-paths.ts";
import { listGivers, type AgencyTaker } from "#meaning/agencies/agency-changes.ts";
import { agencyRoles, countRoles, type AgencyTask, type RoleCounts } from "#handbook/agency-roles.ts";
import type { Handbook } from "#handbook/handbook-types.ts";
import { groupBy } from "#text/group-by.ts";
import { answerAgency } from "./agency-answer.ts";
import { findAgencyPath, findTakers, indexAgencies } from "#views/parts/agency-index.ts";
import { listInherited, type InheritedRow } from "./agency-inherited.ts";
import { agencyLevelLabels, formatSides, roleAnchors, roleLabels } from "#views/parts/agency-labels.ts";
import { formatItemNumber } from "#views/parts/citation.ts";
import { formatIssued } from "#views/parts/format-date.ts";
import { getPlan, indexHandbook } from "#views/parts/handbook-index.ts";
import { agencyKindLabels } from "#views/parts/labels.ts";
import { namePlaces, tellShare } from "#views/parts/names-through-time.ts";
import type { Segment } from "#views/parts/segment.ts";
import { toPlaceChip, type PlaceChipProps } from "#views/parts/place.ts";
import { listDeadlineSides, type DeadlineProps, type Side } from "#views/parts/sides.ts";

/** One item in which an agency has a role. */
export interface AgencyTaskRow {
  readonly plan: string;
  readonly place: PlaceChipProps;
  /** “Mô hình 24”. */
  readonly number: string;
  readonly title: string;
  readonly path: string;
  /** “phụ lục” where the body of the plan gives the role to others alone, or the other way round; null elsewhere. */
  readonly sides: string | null;
  /** Words with which the plan names the agency. */
  readonly printed: readonly string[];
  readonly deadlines: readonly Side<DeadlineProps>[];
}

export interface AgencyRoleSection {
  readonly label: string;
  readonly anchor: string;
  readonly rows: readonly AgencyTaskRow[];
}

export interface AgencyPlanRow {
  readonly place: PlaceChipProps;
  readonly number: string;
  readonly issued: string;
  readonly counts: RoleCounts;
  readonly isIssuer: boolean;
}

/** A body that took over from the agency, or that it took over from. */
export interface AgencyHeir {
  readonly name: string;
  readonly path: string | null;
  readonly function: string;
  readonly since: string;
  readonly source: string;
}

export interface AgencyPageProps {
  readonly name: string;
  readonly kind: { readonly title: string; readonly path: string };
  readonly level: string;
  readonly parent: { readonly name: string; readonly path: string | null } | null;
  /** Last day under this name; null where it goes on. */
  readonly until: string | null;
  /** What says that it goes on, and when that was looked up: “25/11/2026, theo …”; null where that is not known. */
  readonly checked: string | null;
  /** Forms in which the plans name it, each once. */
  readonly printed: readonly string[];
  readonly answer: readonly Segment[];
  /** What it took over, by former body and plan. */
  readonly inherited: readonly InheritedRow[];
  readonly takers: readonly AgencyHeir[];
  readonly givers: readonly AgencyHeir[];
  readonly plans: readonly AgencyPlanRow[];
  /** Roles that it has, in the order of the roles. */
  readonly roles: readonly AgencyRoleSection[];
  readonly taskCount: number;
}

/** The side that gives a body its role where the other gives it to others alone; null where nothing differs. */
function tellSides({ item, role, sides }: AgencyTask): string | null {
  const [only, second] = sides;
  if (only === undefined || second !== undefined) return null;
  const others = item[role][only === "body" ? "annex" : "body"];
  return others.length === 0 ? null : formatSides(sides);
}

function toTaskRow(handbook: Handbook, task: AgencyTask): AgencyTaskRow {
  const { item } = task;
  return {
    plan: item.plan,
    place: toPlaceChip(handbook, getPlan(handbook, item.plan)),
    number: formatItemNumber(item),
    title: item.title,
    path: itemUrl(item),
    sides: tellSides(task),
    printed: task.texts,
    deadlines: listDeadlineSides(item),
  };
}

function listPlanRows(
  handbook: Handbook,
  id: string,
  tasks: readonly AgencyTask[],
): readonly AgencyPlanRow[] {
  const tasksOfPlan = groupBy(tasks, ({ item }) => item.plan);
  return handbook.plans.flatMap((plan) => {
    const own = tasksOfPlan.get(plan.id) ?? [];
    const isIssuer = plan.issuer.some((mention) => mention.agency === id);
    if (own.length === 0 && !isIssuer) return [];
    return [
      {
        place: toPlaceChip(handbook, plan),
        number: plan.number ?? "không ghi số",
        issued: formatIssued(plan.issuedOn),
        counts: countRoles(own),
        isIssuer,
      },
    ];
  });
}

/** Everything the page of one agency shows. Rows in plan order, then by number. @throws Error for an unknown id. */
export function buildAgencyPage(handbook: Handbook, id: string): AgencyPageProps {
  const { agencies } = indexHandbook(handbook);
  const agency = agencies.get(id);
  if (agency === undefined) throw new Error(`Unknown agency ${id}`);
  const tasks = indexAgencies(handbook).tasks.get(id) ?? [];
  const parent = agency.parent === undefined ? undefined : agencies.get(agency.parent);
  const takers = findTakers(handbook, id);
  const toHeir = (one: AgencyTaker, share: string | null): AgencyHeir => ({
    name: one.name,
    path: findAgencyPath(handbook, one.agency),
    function: share ?? "toàn bộ",
    since: formatIssued(one.since),
    source: one.source,
  });
  return {
    name: agency.name,
    kind: { title: agencyKindLabels[agency.kind], path: `/co-quan/#loai-${agency.kind}` },
    level: agencyLevelLabels[agency.level],
    parent: parent === undefined ? null : { name: parent.name, path: findAgencyPath(handbook, parent.id) },
    until: agency.until === undefined ? null : formatIssued(agency.until),
    checked:
      agency.continues === undefined
        ? null
        : `${formatIssued(agency.continues.checked)}, theo ${agency.continues.source}`,
    printed: [...new Set(tasks.flatMap(({ texts }) => texts))],
    answer: answerAgency(handbook, agency),
    inherited: listInherited(handbook, id),
    takers: takers.map((taker) => toHeir(taker, tellShare(handbook, taker, takers))),
    givers: listGivers(id, agencies, handbook.date).map((giver) => {
      const where = giver.places.length === 0 ? "" : `; ở ${namePlaces(handbook, giver)}`;
      return toHeir(giver, `${giver.function ?? "các chức năng không chuyển nơi khác"}${where}`);
    }),
    plans: listPlanRows(handbook, id, tasks),
    roles: agencyRoles
      .map((role) => ({
        label: roleLabels[role],
        anchor: roleAnchors[role],
        rows: tasks.filter((task) => task.role === role).map((task) => toTaskRow(handbook, task)),
      }))
      .filter((section) => section.rows.length > 0),
    taskCount: tasks.length,
  };
}
