import { planUrl } from "#paths/site-paths.ts";
import type { Handbook, Plan } from "#handbook/handbook-types.ts";
import { formatPlace, successorsOf } from "#meaning/places/places.ts";
import { toPlaceToday, type TodayProps } from "./names-through-time.ts";

export interface PlaceChipProps {
  /** Name without the kind, as on the plan: “Cửa Lò”. */
  readonly name: string;
  /** With its kind: “thị xã Cửa Lò”. */
  readonly fullName: string;
  /** Units of today where they differ: “phường Cửa Lò”; null where the unit goes on as it was. */
  readonly now: string | null;
  /** The same with the resolutions that say so; null where the unit goes on as it was. */
  readonly today: TodayProps | null;
  readonly path: string;
}

/** A plan's place as every page shows it: the name of the day of issue, and the units of today. */
export function toPlaceChip(handbook: Handbook, plan: Plan): PlaceChipProps {
  const fullName = plan.placeName;
  const now = successorsOf(plan.place, handbook.places, handbook.date).map((unit) =>
    formatPlace(unit, handbook.words),
  );
  const isSame = now.length === 0 || now.every((name) => name === fullName);
  return {
    name: plan.place.name,
    fullName,
    now: isSame ? null : now.join(", "),
    today: toPlaceToday(handbook, plan.place),
    path: planUrl(plan.id),
  };
}
