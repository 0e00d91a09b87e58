import type { Handbook } from "#handbook/handbook-types.ts";
import { type RegisteredUnit, registerUnits } from "#handbook/unit-register.ts";
import { formatPlace } from "#meaning/places/places.ts";
import type { PlaceFact } from "#search/search-types.ts";
import { formatIssued } from "#views/parts/format-date.ts";
import { nameWithin, tellUnit, unitUrl } from "#views/place/unit-telling.ts";

/** Names by which a unit may be told apart and that are not among those of its last day: of its province before, and now. */
function listNear(
  { provinces, heirs }: RegisteredUnit,
  within: readonly string[],
  handbook: Handbook,
): readonly string[] {
  const { places, date, words } = handbook;
  const now = heirs.flatMap(({ parent }) =>
    places.filter(
      (place) => place.code === parent && place.level === "province" && (place.until ?? date) >= date,
    ),
  );
  const names = [...provinces, ...now].map((place) => formatPlace(place, words));
  return [...new Set(names)].filter((name) => !within.includes(name));
}

/** What search tells of every unit below and above, then and now, in the order of the lists. */
export function listPlaceFacts(handbook: Handbook): readonly PlaceFact[] {
  const planIndex = new Map(handbook.plans.map((plan, at) => [plan, at]));
  const indexesOf = (plans: RegisteredUnit["plans"]): readonly number[] =>
    plans.map((plan) => planIndex.get(plan) ?? -1);
  return registerUnits(handbook).map((unit): PlaceFact => {
    const { entry, plans, plansAbove } = unit;
    const within = nameWithin(unit, handbook);
    const whole = formatPlace(entry, handbook.words);
    return {
      kind: whole.slice(0, whole.length - entry.name.length).trim(),
      name: entry.name,
      level: entry.level,
      within,
      near: listNear(unit, within, handbook),
      ended: entry.until === null ? "" : formatIssued(entry.until),
      telling: tellUnit(unit, handbook),
      url: unitUrl(unit, handbook),
      plans: indexesOf(plans),
      plansAbove: indexesOf(plansAbove),
    };
  });
}
