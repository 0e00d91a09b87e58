import type { PlaceEntry } from "#schema/places.ts";
import type { PlanLevel } from "#schema/plan.ts";
import { provinceOf } from "./find-unit.ts";
import { type PlaceBook, formatPlace } from "./places.ts";
import type { PlanUnit } from "./plan-place.ts";
import { listUnitsOfCode } from "./units.ts";

/** Units named in one message; of more nobody reads which they are. */
const mostCandidates = 8;

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

/** “27007 phường Tân Thành (thành phố A)” each, the first eight; the others are counted. */
function listCandidates(candidates: readonly PlaceEntry[], book: PlaceBook): string {
  const told = candidates.slice(0, mostCandidates).map((place) => {
    const { district } = listUnitsOfCode(book, place.code).find(({ entry }) => entry === place) ?? {};
    const above = [district, provinceOf(place, book)].filter((one) => one !== undefined);
    return `${place.code} ${[place, ...above].map((one) => formatPlace(one, book)).join(", ")}`;
  });
  const more = candidates.length - told.length;
  return [...told, ...(more > 0 ? [`và ${more} đơn vị khác`] : [])].join("; ");
}

/** What to type where the level of a plan and that of its place differ: the code of the unit that the text names. */
export function suggestUnit(unit: PlanUnit | undefined, book: PlaceBook): string {
  if (unit === undefined) return "ghi cấp của địa phương ấy, hoặc mã của đơn vị đúng cấp.";
  if (unit.place !== undefined)
    return `ghi mã ${unit.place.code} (${formatPlace(unit.place, book)}, ${levelNames[unit.place.level]}).`;
  if (unit.candidates.length > 0) return `ghi mã của đơn vị đúng: ${listCandidates(unit.candidates, book)}.`;
  const parent = unit.level === "province" ? "" : ", parent: mã của tỉnh";
  return `thêm “${unit.printed}” vào places.yaml (level: ${unit.level}${parent}) rồi ghi mã của đơn vị ấy; không dùng mã của cấp khác.`;
}
