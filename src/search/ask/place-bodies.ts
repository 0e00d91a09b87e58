import type { SearchTables } from "./lookup.ts";
import { findNamed, type NamedHit } from "./names.ts";
import type { PlaceReading } from "./places.ts";

/**
 * Of a query that names a body and the place of a plan (“công an cấp xã cửa lò”): the page that tells what the plan asks of the
 * bodies there, and who has their work today. Not for a province around the place: its bodies are others.
 */
export function findPlaceBodies(place: PlaceReading | null, tables: SearchTables): readonly NamedHit[] {
  if (place === null) return [];
  const { records } = tables.data;
  const isBody = (record: number): boolean => records[record]?.kind === "agency";
  // “cấp xã cửa lò”: the kind may be the body's.
  const body = [place.rest, place.beside]
    .map((words) => findNamed(words, tables).find(isBody))
    .find((found) => found !== undefined);
  if (body === undefined) return [];
  const plans = new Set(place.plans.filter(({ kind }) => kind !== "parent").map(({ plan }) => plan));
  return records.flatMap(({ kind, plan }, record) => {
    if (kind !== "page" || !plans.has(plan)) return [];
    return [{ record, reason: `việc của “${records[body]?.title ?? ""}” và cơ quan nhận việc ở nơi này` }];
  });
}
