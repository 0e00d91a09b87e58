import type { Handbook, Plan } from "#model/handbook-types.ts";
import type { PlaceEntry } from "#schema/places.ts";
import { planPath } from "./url.ts";

export interface PlaceChipProps {
  /** Name without the kind, as on the plan: “Cửa Lò”. */
  readonly name: string;
  /** With its kind: “thị xã Cửa Lò”. */
  readonly fullName: string;
  /** Units of today where they differ: “nay: phường Cửa Lò”; null where the unit goes on as it was. */
  readonly now: string | null;
  readonly path: string;
}

const kindWords: Readonly<Record<PlaceEntry["kind"], string>> = {
  tinh: "tỉnh",
  "thanh-pho": "thành phố",
  "thi-xa": "thị xã",
  huyen: "huyện",
  quan: "quận",
  phuong: "phường",
  xa: "xã",
  "dac-khu": "đặc khu",
};

/** Name with its kind: “thị xã Bỉm Sơn”. */
export function formatPlaceName(place: PlaceEntry): string {
  return `${kindWords[place.kind]} ${place.name}`;
}

const isValidOn = (place: PlaceEntry, date: string): boolean =>
  (place.from === null || place.from <= date) && (place.until === null || place.until >= date);

/** Units that hold a place's territory on a day (YYYY-MM-DD), through every change; the place itself where it goes on. */
export function findUnitsToday(place: PlaceEntry, places: readonly PlaceEntry[], date: string): readonly PlaceEntry[] {
  const found: PlaceEntry[] = [];
  const seen = new Set<PlaceEntry>();
  const visit = (unit: PlaceEntry): void => {
    if (seen.has(unit)) return;
    seen.add(unit);
    if (isValidOn(unit, date)) {
      found.push(unit);
      return;
    }
    for (const step of unit.successors) {
      const next = places.find((other) => other.code === step.code && other !== unit && isValidOn(other, step.since));
      if (next !== undefined) visit(next);
    }
  };
  visit(place);
  return found;
}

/** A plan's place as every page shows it: the name of the day of issue, and the units of today. */
export function toPlaceChip(handbook: Handbook, plan: Plan): PlaceChipProps {
  const fullName = formatPlaceName(plan.place);
  const today = findUnitsToday(plan.place, handbook.places, handbook.date);
  const names = today.map(formatPlaceName);
  const isSame = today.includes(plan.place) || names.length === 0;
  return {
    name: plan.place.name,
    fullName,
    now: isSame ? null : names.join(", "),
    path: planPath(plan.id),
  };
}
