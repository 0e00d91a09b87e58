import type { Handbook, Plan } from "#handbook/handbook-types.ts";
import { placeUrl, planUrl } from "#paths/site-paths.ts";
import {
  listFirstUnits,
  listParts,
  listPlansOf,
  listPlansWithin,
  listStepsInto,
  listUnitsOn,
  listWay,
} from "#handbook/lineage.ts";
import { formatPlace, successorsOf } from "#meaning/places/places.ts";
import type { PlaceEntry } from "#schema/places.ts";
import { formatIssued } from "#views/parts/format-date.ts";
import { compareVietnamese } from "#views/parts/format-number.ts";
import { plain, type Segment } from "#views/parts/segment.ts";

export interface UnitLink {
  readonly name: string;
  readonly code: string;
  readonly path: string;
}

export interface PlanLink {
  readonly text: string;
  readonly path: string;
}

/** A unit beside what it was or has become. */
export interface PlaceRow {
  readonly unit: UnitLink;
  /**
   * Of a province of today: the provinces it was at first. Of a lower unit at first: the units of today; empty where it
   * goes on as it was.
   */
  readonly others: readonly UnitLink[];
  /** “giữ nguyên”, “hợp nhất 3 đơn vị”, “đổi tên, đổi loại”; null where the units say it. */
  readonly how: string | null;
  /** Resolutions with their first days. */
  readonly sources: readonly string[];
  readonly plans: readonly PlanLink[];
}

export interface PlaceListProps {
  readonly date: string;
  readonly firstCount: number;
  readonly nowCount: number;
  /** “27 tỉnh, 7 thành phố”. */
  readonly kinds: readonly Segment[];
  /**
   * How the provinces of today came about, each in one part: “23 đơn vị hợp nhất từ nhiều đơn vị, 10 giữ nguyên cả tên và
   * loại, 1 đổi tên, đổi loại (thành phố Huế)”.
   */
  readonly origins: readonly Segment[];
  /** Merged provinces that changed once more: “thành phố Đồng Nai đổi loại từ ngày 30/4/2026”; empty where none did. */
  readonly laterChanges: readonly string[];
  /** The resolution with its day that most changed provinces rest on: told once, not in rows that rest on it alone; or null. */
  readonly commonSource: string | null;
  /** Provinces of today with those they are made of. */
  readonly provinces: readonly PlaceRow[];
  /** Units below the province that plans are for, with those of today. */
  readonly lowerUnits: readonly PlaceRow[];
}

/** A unit with a link to the page of its code. */
export function toUnitLink(handbook: Handbook, place: PlaceEntry): UnitLink {
  return { name: formatPlace(place, handbook.words), code: place.code, path: placeUrl(place.code) };
}

/** Plans as links: “Cửa Lò, 179/KH-TCT”. */
export function toPlanLinks(plans: readonly Plan[]): readonly PlanLink[] {
  return plans.map((plan) => ({
    text: `${plan.place.name}, ${plan.number ?? "không ghi số"}`,
    path: planUrl(plan.id),
  }));
}

function listSources(units: readonly PlaceEntry[], handbook: Handbook): readonly string[] {
  const steps = units.flatMap((unit) => listWay(unit, handbook.places, handbook.date));
  return [...new Set(steps.map((step) => `${step.document}, từ ${formatIssued(step.since)}`))];
}

/** What changed when one unit became another, alone. */
function tellChange(from: PlaceEntry, to: PlaceEntry): string {
  const changes = [from.name === to.name ? "" : "đổi tên", from.kind === to.kind ? "" : "đổi loại"].filter(
    (change) => change !== "",
  );
  return changes.length === 0 ? "sắp xếp lại" : changes.join(", ");
}

function tellHow(unit: PlaceEntry, parts: readonly PlaceEntry[]): string {
  if (parts.length > 1) return `hợp nhất ${parts.length} đơn vị`;
  const [only] = parts;
  return only === undefined || only === unit ? "giữ nguyên" : tellChange(only, unit);
}

/** Every province of today counted once, by how it came about. */
function tellOrigins(now: readonly PlaceEntry[], handbook: Handbook): readonly Segment[] {
  const parts = new Map(now.map((unit) => [unit, listParts(unit, handbook.places)]));
  const isMerged = (unit: PlaceEntry): boolean => (parts.get(unit)?.length ?? 0) > 1;
  const merged = now.filter(isMerged);
  const others = Map.groupBy(
    now.filter((unit) => !isMerged(unit)),
    (unit) => tellHow(unit, parts.get(unit) ?? []),
  );
  const kept = others.get("giữ nguyên") ?? [];
  others.delete("giữ nguyên");
  const runs = [
    ...(merged.length === 0
      ? []
      : [plain(`${merged.length} đơn vị hợp nhất từ nhiều đơn vị`, { claim: "origin", how: "hợp nhất" })]),
    ...(kept.length === 0
      ? []
      : [plain(`${kept.length} đơn vị giữ nguyên cả tên và loại`, { claim: "origin", how: "giữ nguyên" })]),
    ...[...others].map(([how, units]) =>
      plain(
        `${units.length} đơn vị ${how} (${units.map((unit) => formatPlace(unit, handbook.words)).join("; ")})`,
        { claim: "origin", how },
      ),
    ),
  ];
  return runs.flatMap((run, index) => (index === 0 ? [run] : [plain(", "), run]));
}

function listLaterChanges(now: readonly PlaceEntry[], handbook: Handbook): readonly string[] {
  const { places } = handbook;
  return now.flatMap((unit) => {
    const [step, ...more] = listStepsInto(unit, places);
    if (step === undefined || more.length > 0 || listParts(unit, places).length < 2) return [];
    const change = tellChange(step.from, unit);
    return [`${formatPlace(unit, handbook.words)} ${change} từ ngày ${formatIssued(step.since)}`];
  });
}

function toProvinceRow(handbook: Handbook, unit: PlaceEntry): PlaceRow {
  const { places, plans } = handbook;
  const parts = listParts(unit, places);
  return {
    unit: toUnitLink(handbook, unit),
    others: parts.map((part) => toUnitLink(handbook, part)),
    how: tellHow(unit, parts),
    sources: listSources(parts, handbook),
    plans: toPlanLinks([...listPlansOf(unit, plans, places), ...listPlansWithin(unit, plans, places)]),
  };
}

function toLowerUnitRow(handbook: Handbook, unit: PlaceEntry): PlaceRow {
  const now = successorsOf(unit, handbook.places, handbook.date).filter((one) => one !== unit);
  return {
    unit: toUnitLink(handbook, unit),
    others: now.map((one) => toUnitLink(handbook, one)),
    how: null,
    sources: listSources([unit], handbook),
    plans: toPlanLinks(handbook.plans.filter((plan) => plan.place === unit)),
  };
}

function countKinds(units: readonly PlaceEntry[]): readonly Segment[] {
  const words = [
    ["tinh", "tỉnh"],
    ["thanh-pho", "thành phố"],
  ] as const;
  return words.flatMap(([kind, word], index) => [
    ...(index === 0 ? [] : [plain(", ")]),
    plain(`${units.filter((unit) => unit.kind === kind).length} ${word}`, { claim: "kind", kind: word }),
  ]);
}

/** The source that more than half of the rows with sources name; null where none is. */
export function findCommonSource(rows: readonly Pick<PlaceRow, "sources">[]): string | null {
  const told = rows.filter(({ sources }) => sources.length > 0);
  const all = new Set(told.flatMap(({ sources }) => sources));
  const isCommon = (source: string): boolean =>
    told.filter(({ sources }) => sources.includes(source)).length * 2 > told.length;
  return told.length < 2 ? null : ([...all].find(isCommon) ?? null);
}

/** Provinces on the day of the data with their former parts, by name; then the units below that plans are for. */
export function buildPlaceList(handbook: Handbook): PlaceListProps {
  const { places, date } = handbook;
  const now = listUnitsOn(places, "province", date);
  const rows = now
    .toSorted((a, b) => compareVietnamese(a.name, b.name))
    .map((unit) => toProvinceRow(handbook, unit));
  const commonSource = findCommonSource(rows);
  const provinces = rows.map((row) => ({
    ...row,
    sources: row.sources.length === 1 && row.sources[0] === commonSource ? [] : row.sources,
  }));
  const lower = places.filter(
    (place) => place.level !== "province" && handbook.plans.some((plan) => plan.place === place),
  );
  return {
    date: formatIssued(date),
    firstCount: listFirstUnits(places, "province").length,
    nowCount: now.length,
    kinds: countKinds(now),
    origins: tellOrigins(now, handbook),
    laterChanges: listLaterChanges(now, handbook),
    commonSource,
    provinces,
    lowerUnits: lower.map((unit) => toLowerUnitRow(handbook, unit)),
  };
}
