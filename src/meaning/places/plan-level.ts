import type { PlaceEntry } from "#schema/places.ts";
import type { PlanLevel } from "#schema/plan.ts";
import { type PlaceBook, formatPlace } from "./places.ts";
import type { PlanUnit } from "./plan-place.ts";

/** Levels as messages name them. */
export const levelNames: Readonly<Record<PlanLevel, string>> = {
  province: "cấp tỉnh",
  district: "cấp huyện",
  commune: "cấp xã",
};

/**
 * Whether a place can be the unit that a text names as its own. “thành phố” is a kind of provinces and of districts; a
 * text that names no unit (undefined) agrees with any place.
 */
export function agreesWithUnit(place: PlaceEntry, unit: PlanUnit | undefined): boolean {
  if (unit === undefined || place.level === (unit.place?.level ?? unit.level)) return true;
  return unit.place === undefined && unit.word.kind === "thanh-pho" && place.kind === "thanh-pho";
}

/** What to type where the level of a plan and that of its place differ: the code of the unit that the text names. */
export function suggestUnit(unit: PlanUnit | undefined, book: Pick<PlaceBook, "levels">): string {
  if (unit === undefined) return "ghi cấp của địa phương ấy, hoặc mã của đơn vị đúng cấp.";
  if (unit.place !== undefined)
    return `ghi mã ${unit.place.code} (${formatPlace(unit.place, book)}, ${levelNames[unit.place.level]}).`;
  const parent = unit.level === "province" ? "" : ", parent: mã của tỉnh";
  return `thêm “${unit.printed}” vào places.yaml (level: ${unit.level}${parent}) rồi ghi mã của đơn vị ấy; không dùng mã của cấp khác.`;
}
