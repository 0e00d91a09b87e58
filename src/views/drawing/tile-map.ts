import type { PlaceCode } from "#schema/identifier.ts";
import type { PlaceEntry } from "#schema/places.ts";
import type { AdoptionCell, AdoptionState, Handbook, Plan } from "#handbook/handbook-types.ts";
import { findPlace, successorsOf } from "#meaning/places/places.ts";

/** The last day of the provinces that the map shows, before Nghị quyết 202/2025/QH15; every plan's place was or is made of them. */
export const tileMapDay = "2025-06-30";

/**
 * Where the tile of a province stands, by its code on that day: column from the west, row from the north, both from 0.
 * Neighbours stay neighbours where they can; sizes and borders are not shown.
 */
const positions: Readonly<Record<PlaceCode, readonly [column: number, row: number]>> = {
  "02": [4, 0],
  "04": [5, 0],
  "12": [2, 1],
  "10": [3, 1],
  "08": [4, 1],
  "06": [5, 1],
  "20": [6, 1],
  "11": [1, 2],
  "14": [2, 2],
  "15": [3, 2],
  "26": [4, 2],
  "19": [5, 2],
  "24": [6, 2],
  "22": [7, 2],
  "25": [3, 3],
  "01": [4, 3],
  "27": [5, 3],
  "30": [6, 3],
  "31": [7, 3],
  "17": [3, 4],
  "35": [4, 4],
  "33": [5, 4],
  "34": [6, 4],
  "37": [4, 5],
  "36": [5, 5],
  "38": [4, 6],
  "40": [3, 7],
  "42": [4, 8],
  "44": [4, 9],
  "45": [5, 10],
  "46": [5, 11],
  "48": [6, 12],
  "49": [6, 13],
  "62": [5, 14],
  "51": [6, 14],
  "64": [5, 15],
  "52": [6, 15],
  "66": [5, 16],
  "54": [6, 16],
  "70": [3, 17],
  "67": [4, 17],
  "68": [5, 17],
  "56": [6, 17],
  "72": [2, 18],
  "74": [3, 18],
  "75": [4, 18],
  "60": [5, 18],
  "58": [6, 18],
  "89": [0, 19],
  "87": [1, 19],
  "80": [2, 19],
  "79": [3, 19],
  "77": [4, 19],
  "91": [0, 20],
  "92": [1, 20],
  "86": [2, 20],
  "82": [3, 20],
  "93": [1, 21],
  "84": [2, 21],
  "83": [3, 21],
  "96": [0, 22],
  "95": [1, 22],
  "94": [2, 22],
};

/** The two archipelagos, with the code of the province they belong to; every map of Vietnam shows them. */
const archipelagos: readonly {
  readonly name: string;
  readonly code: PlaceCode;
  readonly at: readonly [number, number];
}[] = [
  { name: "Hoàng Sa", code: "48", at: [8, 12] },
  { name: "Trường Sa", code: "56", at: [8, 18] },
];

export interface TilePlan {
  readonly plan: Plan;
  readonly state: AdoptionState;
}

export interface Tile {
  /** Code on the day of the map; an archipelago has its province's. */
  readonly code: PlaceCode;
  /** “Ninh Bình”; for an archipelago its own name. */
  readonly name: string;
  /** The province of an archipelago; null for a province. */
  readonly of: string | null;
  readonly column: number;
  readonly row: number;
  /** Plans of the province itself, in plan order; empty where the collection has none. */
  readonly own: readonly TilePlan[];
  /** Plans of units below it, in plan order. */
  readonly below: readonly TilePlan[];
}

/** The province of a unit: itself, or the parent of its parent. Undefined where the list does not say. */
function findProvince(place: PlaceEntry, places: readonly PlaceEntry[], day: string): PlaceEntry | undefined {
  let unit: PlaceEntry | undefined = place;
  for (let steps = 0; unit !== undefined && unit.level !== "province" && steps < places.length; steps += 1)
    unit = unit.parent === undefined ? undefined : findPlace(places, unit.parent, day);
  return unit?.level === "province" ? unit : undefined;
}

/** The provinces of the map that a unit lies in or is made of; several for a province of today. */
function partsOf(province: PlaceEntry, places: readonly PlaceEntry[]): readonly PlaceEntry[] {
  const old = places.filter((place) => place.level === "province" && isOnMap(place));
  if (old.includes(province)) return [province];
  if (province.from !== null && province.from > tileMapDay) {
    const day = province.from;
    return old.filter((place) => successorsOf(place, places, day).includes(province));
  }
  // An earlier name of a province of the map: Thừa Thiên Huế, Huế.
  return successorsOf(province, places, tileMapDay).filter((place) => old.includes(place));
}

function isOnMap(place: PlaceEntry): boolean {
  return (
    (place.from === null || place.from <= tileMapDay) && (place.until === null || tileMapDay <= place.until)
  );
}

/**
 * The tiles of the map, one a province by code, then the archipelagos, each with the state of one model in the plans
 * issued there. A province without a position is left out; a test holds positions against places.yaml.
 */
export function buildTiles(
  handbook: Pick<Handbook, "plans" | "places">,
  cells: readonly AdoptionCell[],
): readonly Tile[] {
  const { plans, places } = handbook;
  const stateOf = new Map(cells.map((cell) => [cell.plan, cell.state]));
  const located = plans.flatMap((plan) => {
    const state = stateOf.get(plan.id);
    const province = findProvince(plan.place, places, plan.place.until ?? plan.place.from ?? tileMapDay);
    if (state === undefined || province === undefined) return [];
    return partsOf(province, places).map((part) => ({ code: part.code, plan, state }));
  });
  const plansOf = (code: PlaceCode, isOwn: boolean): readonly TilePlan[] =>
    located
      .filter((entry) => entry.code === code && (entry.plan.place.level === "province") === isOwn)
      .map(({ plan, state }) => ({ plan, state }));
  const toTile = (code: PlaceCode, name: string, of: string | null, at: readonly [number, number]): Tile => ({
    code,
    name,
    of,
    column: at[0],
    row: at[1],
    own: plansOf(code, true),
    below: of === null ? plansOf(code, false) : [],
  });
  const provinces = places
    .filter((place) => place.level === "province" && isOnMap(place))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  return [
    ...provinces.flatMap((place) => {
      const at = positions[place.code];
      return at === undefined ? [] : [toTile(place.code, place.name, null, at)];
    }),
    ...archipelagos.flatMap(({ name, code, at }) => {
      const province = provinces.find((place) => place.code === code);
      return province === undefined ? [] : [toTile(code, name, province.name, at)];
    }),
  ];
}
