import type { Handbook } from "#handbook/handbook-types.ts";
import { listParts, listWay } from "#handbook/lineage.ts";
import { formatPlace, successorsOf } from "#meaning/places/places.ts";
import type { PlaceEntry } from "#schema/places.ts";
import { formatIssued } from "#views/parts/format-date.ts";
import { joinNames } from "#views/parts/format-number.ts";

/** The same with its first letter in capitals. */
export const capitalise = (text: string): string => text.replace(/^\p{L}/u, (letter) => letter.toUpperCase());

/** What became of a unit that has ended: “Tỉnh Bình Định nay thuộc tỉnh Gia Lai, từ 01/7/2025.” */
export function tellEnd(handbook: Handbook, unit: PlaceEntry): string {
  const { places, date } = handbook;
  const name = capitalise(formatPlace(unit, handbook.words));
  const now = successorsOf(unit, places, date);
  const way = listWay(unit, places, date);
  const last = way.at(-1);
  if (now.length === 0 || last === undefined)
    return `Dữ liệu chưa ghi ${formatPlace(unit, handbook.words)} nay là đơn vị nào.`;
  const names = joinNames([...new Set(now.map((one) => formatPlace(one, handbook.words)))]);
  const isMerged = way.some(
    (step) => step.how === "merged" && successorsOf(step.to, places, date).length > 0,
  );
  const verb = isMerged ? "nay thuộc" : "nay là";
  const isSame = now.every((one) => one.name === unit.name && one.kind === unit.kind);
  return `${name} ${verb} ${names}${isSame ? " (đã hợp nhất)" : ""}, từ ${formatIssued(last.since)}.`;
}

/** What a unit of today came from: “Tỉnh Gia Lai hợp nhất từ …”; empty where it was always there. */
export function tellOrigin(handbook: Handbook, unit: PlaceEntry): string {
  const parts = listParts(unit, handbook.places);
  const name = capitalise(formatPlace(unit, handbook.words));
  if (parts.length === 1 && parts[0] === unit) return `${name} giữ nguyên đến nay.`;
  const verb = parts.length > 1 ? "hợp nhất từ" : "trước đây là";
  return `${name} ${verb} ${joinNames(parts.map((part) => formatPlace(part, handbook.words)))}.`;
}
