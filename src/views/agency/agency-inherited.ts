import { itemUrl } from "#paths/site-paths.ts";
import { listPlaceCodes, listTakers } from "#meaning/agencies/agency-changes.ts";
import { countRoles, type AgencyTask, type RoleCounts } from "#handbook/agency-roles.ts";
import type { Handbook, Plan } from "#handbook/handbook-types.ts";
import { findPlace, formatPlace, successorsOf } from "#meaning/places/places.ts";
import type { AgencyEntry } from "#schema/agencies.ts";
import type { PlaceEntry } from "#schema/places.ts";
import { findAgencyPath, indexAgencies } from "#views/parts/agency-index.ts";
import { formatIssued } from "#views/parts/format-date.ts";
import { getPlan, indexHandbook } from "#views/parts/handbook-index.ts";
import { toPlaceChip, type PlaceChipProps } from "#views/parts/place.ts";

/** What a body took over from another in the place of one plan. */
export interface InheritedRow {
  /** “Công an thị xã Cửa Lò”. */
  readonly giver: string;
  readonly giverId: string;
  readonly path: string | null;
  readonly plan: string;
  readonly place: PlaceChipProps;
  /** “báo chí”; null where it took all that nobody else did. */
  readonly function: string | null;
  /** What others took of it: “nhiệm vụ chuyển lên Công an tỉnh (Công an tỉnh)”. */
  readonly others: readonly string[];
  readonly since: string;
  readonly source: string;
  /** Items in which the plan gives the giver a role. */
  readonly counts: RoleCounts;
  /** Items that the giver was to lead. */
  readonly led: readonly { readonly number: number; readonly path: string }[];
}

const levelEnd = / (?:cấp huyện|cấp tỉnh|cấp xã|tỉnh)$/u;

/**
 * A body's name in the place of a plan: “Công an thị xã Cửa Lò”, “Công an tỉnh Nghệ An” in the plan of its town; “UBND cấp
 * huyện (tỉnh Ninh Bình)” for bodies below the place.
 */
export function nameInPlace(handbook: Handbook, agency: AgencyEntry, place: PlaceEntry): string {
  if (agency.level === "central") return agency.name;
  const above =
    place.parent === undefined
      ? undefined
      : findPlace(handbook.places, place.parent, place.until ?? handbook.date);
  const own = [place, above].find((unit) => unit?.level === agency.level);
  if (own === undefined) return `${agency.name} (${formatPlace(place, handbook.words)})`;
  return `${agency.name.replace(levelEnd, "")} ${formatPlace(own, handbook.words)}`;
}

/**
 * A body's name today in the place of a plan: “Công an phường Cửa Lò” in what was thị xã Cửa Lò, “Công an cấp xã (phường Bỉm
 * Sơn, phường Quang Trung)” where the place went to several.
 */
export function nameInPlaceToday(handbook: Handbook, agency: AgencyEntry, place: PlaceEntry): string {
  if (agency.level === "central") return agency.name;
  const { places, date, words } = handbook;
  const units = successorsOf(place, places, date);
  const above = units.flatMap(({ parent }) =>
    parent === undefined ? [] : (findPlace(places, parent, date) ?? []),
  );
  const own = [...new Set([...units, ...above])].filter(({ level }) => level === agency.level);
  const [only] = own;
  if (only !== undefined && own.length === 1)
    return `${agency.name.replace(levelEnd, "")} ${formatPlace(only, words)}`;
  const names = (own.length > 0 ? own : units).map((unit) => formatPlace(unit, words));
  return `${agency.name} (${names.join(", ")})`;
}

function toRow(
  handbook: Handbook,
  from: AgencyEntry,
  plan: Plan,
  own: readonly AgencyTask[],
): Map<string, InheritedRow> {
  const { agencies } = indexHandbook(handbook);
  const takers = listTakers(from, agencies, handbook.date, listPlaceCodes(plan.place));
  const led = own.filter(({ role }) => role === "leads");
  return new Map(
    takers.flatMap((taker): [string, InheritedRow][] => {
      if (taker.agency === null || taker.agency === from.id) return [];
      const others = takers
        .filter((one) => one !== taker)
        .map((one) => (one.function === null ? one.name : `${one.function} (${one.name})`));
      const row: InheritedRow = {
        giver: nameInPlace(handbook, from, plan.place),
        giverId: from.id,
        path: findAgencyPath(handbook, from.id),
        plan: plan.id,
        place: toPlaceChip(handbook, plan),
        function: taker.function,
        others,
        since: formatIssued(taker.since),
        source: taker.source,
        counts: countRoles(own),
        led: led.map(({ item }) => ({ number: item.number, path: itemUrl(item) })),
      };
      return [[taker.agency, row]];
    }),
  );
}

const known = new WeakMap<Handbook, ReadonlyMap<string, readonly InheritedRow[]>>();

function indexInherited(handbook: Handbook): ReadonlyMap<string, readonly InheritedRow[]> {
  const made = known.get(handbook);
  if (made !== undefined) return made;
  const { agencies } = indexHandbook(handbook);
  const rows = new Map<string, InheritedRow[]>();
  for (const [id, tasks] of indexAgencies(handbook).tasks) {
    const from = agencies.get(id);
    if (from === undefined) continue;
    for (const [planId, own] of Map.groupBy(tasks, ({ item }) => item.plan)) {
      for (const [taker, row] of toRow(handbook, from, getPlan(handbook, planId), own))
        rows.set(taker, [...(rows.get(taker) ?? []), row]);
    }
  }
  known.set(handbook, rows);
  return rows;
}

/**
 * What a body has from others, one row a former body and plan: whole ones before single functions, then those that were to
 * lead most. Empty where it took over from none that a plan names.
 */
export function listInherited(handbook: Handbook, id: string): readonly InheritedRow[] {
  const rows = indexInherited(handbook).get(id) ?? [];
  const rank = (row: InheritedRow): number => (row.function === null ? 0 : 1);
  return rows.toSorted((a, b) => rank(a) - rank(b) || b.counts.leads - a.counts.leads);
}

/** What bodies of today have from others in the place of one plan, with the id of each. */
export const listInheritedIn = (
  handbook: Handbook,
  plan: string,
): readonly { readonly heir: string; readonly row: InheritedRow }[] =>
  [...indexInherited(handbook)].flatMap(([heir, rows]) =>
    rows.filter((row) => row.plan === plan).map((row) => ({ heir, row })),
  );
