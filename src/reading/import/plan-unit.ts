import { agreesWithUnit, levelNames, suggestUnit } from "#meaning/places/plan-level.ts";
import { findPlanUnit } from "#meaning/places/plan-place.ts";
import type { PlanUnit } from "#meaning/places/plan-place.ts";
import { type PlaceBook, findPlaceOfDocument, formatPlace } from "#meaning/places/places.ts";
import type { Problem } from "#problems/problem.ts";
import type { ImportedDocument } from "#schema/items.ts";

const problemAt = (file: string, code: string, message: string, suggestion: string): Problem => ({
  file,
  line: 1,
  column: 1,
  severity: "error",
  code,
  message,
  suggestion,
});

/** Why the unit is not taken, by how many bear its name. */
function tellDoubt(count: number): string {
  if (count === 0) return ", đơn vị này chưa có trong places.yaml và content/units.";
  return count === 1
    ? "; danh mục có một đơn vị tên như vậy, nhưng văn bản không nêu tỉnh của đơn vị đó."
    : `; có ${count} đơn vị tên như vậy, văn bản chưa cho biết là đơn vị nào.`;
}

/**
 * A text whose unit no list has, or that several may be: with its name where it tells one, so that nobody takes its province.
 */
export function tellUnknownPlace(file: string, unit: PlanUnit | undefined, book: PlaceBook): Problem {
  if (unit === undefined) {
    const message = "Không tìm thấy địa phương của kế hoạch trong văn bản.";
    const advice = "chạy lại với “--place MÃ”, mã của đơn vị ở content/places.yaml hoặc content/units.";
    return problemAt(file, "unknown-place", message, advice);
  }
  const message = `Kế hoạch là của “${unit.printed}”${tellDoubt(unit.candidates.length)}`;
  return problemAt(file, "unknown-place", message, suggestUnit(unit, book));
}

/** The problem of a code of another level than the text's own: the code of the province for the plan of a town. */
export function checkPlaceOption(
  file: string,
  code: string | undefined,
  document: ImportedDocument,
  lines: readonly string[],
  book: PlaceBook,
): Problem[] {
  const place = code === undefined ? undefined : findPlaceOfDocument(book, code, document);
  const unit = findPlanUnit(document, lines, book);
  if (place === undefined || unit === undefined || agreesWithUnit(place, unit)) return [];
  const own = levelNames[unit.place?.level ?? unit.level];
  const message = `Kế hoạch là của “${unit.printed}” (${own}), nhưng mã ${place.code} là ${formatPlace(place, book)} (${levelNames[place.level]}).`;
  return [problemAt(file, "level-mismatch", message, suggestUnit(unit, book))];
}
