import type { Handbook, Plan } from "#model/handbook-types.ts";
import { placeUrl } from "#model/item-url.ts";
import {
  listFirstUnits,
  listParts,
  listPlansOf,
  listPlansWithin,
  listUnitsOn,
  listWay,
} from "#model/lineage.ts";
import { formatPlace, successorsOf } from "#model/places.ts";
import type { PlaceEntry } from "#schema/places.ts";
import { formatIssued } from "./format-date.ts";
import { compareVietnamese } from "./format-number.ts";

export interface UnitLink {
  readonly name: string;
  readonly code: string;
  readonly path: string;
}

export interface PlanLink {
  readonly text: string;
  readonly path: string;
}

/** A province of the day of the data with what it is made of. */
export interface ProvinceRow {
  readonly unit: UnitLink;
  /** Provinces it was at first; the same name alone where it goes on unmerged. */
  readonly parts: readonly UnitLink[];
  /** “giữ nguyên”, “hợp nhất 3 đơn vị”, “đổi tên, đổi loại”. */
  readonly how: string;
  /** Resolutions with their first days. */
  readonly sources: readonly string[];
  readonly plans: readonly PlanLink[];
}

/** A unit below the province, then and now. */
export interface LowerUnitRow {
  readonly unit: UnitLink;
  /** Units of today; empty where it goes on as it was. */
  readonly now: readonly UnitLink[];
  readonly sources: readonly string[];
  readonly plans: readonly PlanLink[];
}

export interface PlaceListProps {
  readonly date: string;
  readonly firstCount: number;
  readonly nowCount: number;
  /** “27 tỉnh, 7 thành phố”. */
  readonly kinds: string;
  /** Provinces of today made of several. */
  readonly mergedCount: number;
  /** Provinces that go on under the same name and kind. */
  readonly unchangedCount: number;
  readonly provinces: readonly ProvinceRow[];
  readonly lowerUnits: readonly LowerUnitRow[];
}

/** A unit with a link to the page of its code. */
export function toUnitLink(place: PlaceEntry): UnitLink {
  return { name: formatPlace(place), code: place.code, path: placeUrl(place.code) };
}

/** Plans as links: “Cửa Lò, 179/KH-TCT”. */
export function toPlanLinks(plans: readonly Plan[]): readonly PlanLink[] {
  return plans.map((plan) => ({
    text: `${plan.place.name}, ${plan.number ?? "không ghi số"}`,
    path: plan.url,
  }));
}

function listSources(units: readonly PlaceEntry[], handbook: Handbook): readonly string[] {
  const steps = units.flatMap((unit) => listWay(unit, handbook.places, handbook.date));
  return [...new Set(steps.map((step) => `${step.document}, từ ${formatIssued(step.since)}`))];
}

function tellHow(unit: PlaceEntry, parts: readonly PlaceEntry[]): string {
  if (parts.length > 1) return `hợp nhất ${parts.length} đơn vị`;
  const [only] = parts;
  if (only === undefined || only === unit) return "giữ nguyên";
  const changes = [
    only.name === unit.name ? "" : "đổi tên",
    only.kind === unit.kind ? "" : "đổi loại",
  ].filter((change) => change !== "");
  return changes.length === 0 ? "sắp xếp lại" : changes.join(", ");
}

function toProvinceRow(handbook: Handbook, unit: PlaceEntry): ProvinceRow {
  const { places, plans } = handbook;
  const parts = listParts(unit, places);
  return {
    unit: toUnitLink(unit),
    parts: parts.map(toUnitLink),
    how: tellHow(unit, parts),
    sources: listSources(parts, handbook),
    plans: toPlanLinks([...listPlansOf(unit, plans, places), ...listPlansWithin(unit, plans, places)]),
  };
}

function toLowerUnitRow(handbook: Handbook, unit: PlaceEntry): LowerUnitRow {
  const now = successorsOf(unit, handbook.places, handbook.date);
  return {
    unit: toUnitLink(unit),
    now: now.filter((one) => one !== unit).map(toUnitLink),
    sources: listSources([unit], handbook),
    plans: toPlanLinks(handbook.plans.filter((plan) => plan.place === unit)),
  };
}

function countKinds(units: readonly PlaceEntry[]): string {
  const words = [
    ["tinh", "tỉnh"],
    ["thanh-pho", "thành phố"],
  ] as const;
  return words
    .map(([kind, word]) => `${units.filter((unit) => unit.kind === kind).length} ${word}`)
    .join(", ");
}

/** Provinces on the day of the data with their former parts, by name; then the units below that plans are for. */
export function buildPlaceList(handbook: Handbook): PlaceListProps {
  const { places, date } = handbook;
  const now = listUnitsOn(places, "province", date);
  const provinces = now
    .toSorted((a, b) => compareVietnamese(a.name, b.name))
    .map((unit) => toProvinceRow(handbook, unit));
  const lower = places.filter(
    (place) => place.level !== "province" && handbook.plans.some((plan) => plan.place === place),
  );
  return {
    date: formatIssued(date),
    firstCount: listFirstUnits(places, "province").length,
    nowCount: now.length,
    kinds: countKinds(now),
    mergedCount: now.filter((unit) => listParts(unit, places).length > 1).length,
    unchangedCount: now.filter((unit) => listParts(unit, places)[0] === unit).length,
    provinces,
    lowerUnits: lower.map((unit) => toLowerUnitRow(handbook, unit)),
  };
}
