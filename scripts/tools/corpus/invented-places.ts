import type { PlaceEntry } from "#schema/places.ts";
import { createDraws } from "./draw.ts";
import { firstWords, secondWords } from "./words.ts";

/** Codes of communes have five digits; the lowest that is tried, and the step to the next. */
const firstCode = 20_000;
const codeStep = 3;
/** Of a hundred communes of today so many are wards; one in two hundred is a special zone. */
const wardShare = 0.22;
const zoneShare = 0.005;

/** Provinces of today, in the list's order. */
export function listProvinces(places: readonly PlaceEntry[]): readonly PlaceEntry[] {
  return places.filter((place) => place.level === "province" && place.until === null);
}

/** So many communes that do not exist, each within a province of today, under codes that no unit bears. */
export function inventCommunes(places: readonly PlaceEntry[], count: number, seed: number): PlaceEntry[] {
  const draws = createDraws(`${seed} places`);
  const provinces = listProvinces(places);
  const taken = new Set(places.map((place) => place.code));
  let code = firstCode;
  return Array.from({ length: count }, (): PlaceEntry => {
    while (taken.has(String(code))) code += codeStep;
    const own = String(code);
    code += codeStep;
    const share = draws.share();
    return {
      code: own,
      name: `${draws.oneOf(firstWords)} ${draws.oneOf(secondWords)}`,
      kind: share < wardShare ? "phuong" : share < wardShare + zoneShare ? "dac-khu" : "xa",
      level: "commune",
      parent: draws.oneOf(provinces).code,
      from: "2025-07-01",
      until: null,
      successors: [],
    };
  });
}
