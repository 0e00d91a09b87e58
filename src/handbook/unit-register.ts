import { type PlaceBook, isValidOn, listOfCode } from "#meaning/places/places.ts";
import { listUnits } from "#meaning/places/units.ts";
import type { PlaceEntry } from "#schema/places.ts";
import { groupBy } from "#text/group-by.ts";
import { remember } from "#text/remember.ts";
import { toKey } from "#text/tokens.ts";
import type { Handbook, Plan } from "./handbook-types.ts";

/** A unit that went into another. */
export interface UnitOrigin {
  readonly entry: PlaceEntry;
  readonly district: PlaceEntry | undefined;
  /** Whether others took some of it on the same day. */
  readonly isPart: boolean;
}

/** A unit of any level and time, with what lies around it. */
export interface RegisteredUnit {
  readonly entry: PlaceEntry;
  /** The district that a commune lay in; undefined for all else, and where no list tells. */
  readonly district: PlaceEntry | undefined;
  /** The provinces it lies or lay in, under each name that they had on its days, oldest first; none for a province. */
  readonly provinces: readonly PlaceEntry[];
  /** Units of the day of the data that have its territory; empty while it lasts, and where no list tells. */
  readonly heirs: readonly PlaceEntry[];
  /** Units that went straight into it, communes rather than their district; empty where it was always there. */
  readonly origins: readonly UnitOrigin[];
  /** Plans of it, of what it became and of what went into it, in plan order. */
  readonly plans: readonly Plan[];
  /** Other plans of the district and the provinces that it, or what went into it, lies or lay in, in plan order. */
  readonly plansAbove: readonly Plan[];
}

/** One unit in two lists: places.yaml may tell more of one that all lists have. */
const identify = ({ code, level, name, until }: PlaceEntry): string =>
  `${level} ${code} ${toKey(name)} ${until ?? ""}`;

/** A unit as one of the lists has it. */
type ListedUnit = Pick<RegisteredUnit, "entry" | "district">;

/** Every unit once: those of places.yaml, or what the other lists say of one where only they tell what became of it; then all others. */
function listOnce(book: PlaceBook): readonly ListedUnit[] {
  const units = listUnits(book);
  const others = new Map(units.map((unit) => [identify(unit.entry), unit]));
  const listed = new Set(book.places.map(identify));
  return [
    ...book.places.map((place): ListedUnit => {
      const other = others.get(identify(place));
      const isOpen = place.until !== null && place.successors.length === 0;
      return { entry: isOpen && other !== undefined ? other.entry : place, district: other?.district };
    }),
    ...units.filter(({ entry }) => !listed.has(identify(entry))),
  ];
}

/** A step to a unit from one that went into it. */
interface UnitStep {
  readonly from: ListedUnit;
  readonly into: PlaceEntry;
  readonly since: string;
  readonly isPart: boolean;
}

function listSteps(units: readonly ListedUnit[], date: string): readonly UnitStep[] {
  const entries = units.map(({ entry }) => entry);
  return units.flatMap((from) =>
    from.entry.successors.flatMap(({ code, since }): UnitStep[] => {
      const into = since > date ? undefined : listOfCode(entries, code).find((one) => isValidOn(one, since));
      const isPart = from.entry.successors.filter((one) => one.since === since).length > 1;
      return into === undefined ? [] : [{ from, into, since, isPart }];
    }),
  );
}

/**
 * The units of a day that have the territory of one that ended. Of a unit that names heirs of several days those of the last:
 * thị xã Cửa Lò went into thành phố Vinh, which was divided, and the list knows that phường Cửa Lò has all of it.
 */
function findHeirs(
  entry: PlaceEntry,
  steps: ReadonlyMap<PlaceEntry, readonly UnitStep[]>,
  date: string,
): readonly PlaceEntry[] {
  const heirs = new Set<PlaceEntry>();
  const visited = new Set<PlaceEntry>([entry]);
  // A set is walked in order of insertion, those added on the way included.
  for (const one of visited) {
    const own = steps.get(one) ?? [];
    const last = own
      .map(({ since }) => since)
      .sort()
      .at(-1);
    if (isValidOn(one, date)) heirs.add(one);
    else for (const { into, since } of own) if (since === last) visited.add(into);
  }
  heirs.delete(entry);
  return [...heirs];
}

/** Names of a unit's province over its days, oldest first. */
function listProvinces(
  { level, parent, from, until }: PlaceEntry,
  places: readonly PlaceEntry[],
): readonly PlaceEntry[] {
  if (parent === undefined || level === "province") return [];
  return listOfCode(places, parent).filter(
    (place) =>
      (until === null || (place.from ?? "") <= until) && (from === null || from <= (place.until ?? from)),
  );
}

/**
 * Units that went into another on the last of such days, without districts whose communes are listed: they tell it more closely.
 * thị xã Cửa Lò had gone into thành phố Vinh before its wards became phường Cửa Lò.
 */
function listOrigins(steps: readonly UnitStep[], districts: ReadonlySet<string>): readonly UnitOrigin[] {
  const last = steps
    .map(({ from }) => from.entry.until ?? "")
    .sort()
    .at(-1);
  return steps
    .filter(({ from: { entry } }) => entry.until === last && !districts.has(identify(entry)))
    .map(({ from, isPart }) => ({ ...from, isPart }));
}

/** The plans of units, in plan order. */
function makePlanFinder(
  plans: readonly Plan[],
): (units: readonly (PlaceEntry | undefined)[]) => readonly Plan[] {
  const planned = groupBy(plans, ({ place }) => place.code);
  return (units) => {
    const found = units.flatMap((unit) => {
      const ofCode = unit === undefined ? [] : (planned.get(unit.code) ?? []);
      return ofCode.filter(({ place }) => unit !== undefined && identify(place) === identify(unit));
    });
    return found.length === 0 ? [] : plans.filter((plan) => found.includes(plan));
  };
}

/** Every unit of places.yaml and of the lists of all units, once, in their order, with what it became and what it came from. */
export const registerUnits: (handbook: Handbook) => readonly RegisteredUnit[] = remember(
  ({ places, units: lists, words, date, plans }: Handbook) => {
    const units = listOnce({ places, units: lists, levels: words.levels });
    const steps = listSteps(units, date);
    const stepsFrom = groupBy(steps, ({ from }) => from.entry);
    const stepsInto = groupBy(steps, ({ into }) => into);
    const plansOf = makePlanFinder(plans);
    const districts = new Set(
      units.flatMap(({ district }) => (district === undefined ? [] : [identify(district)])),
    );
    return units.map(({ entry, district }): RegisteredUnit => {
      const into = stepsInto.get(entry) ?? [];
      const heirs = findHeirs(entry, stepsFrom, date);
      const origins = listOrigins(into, districts);
      const provinces = listProvinces(entry, places);
      const own = plansOf([entry, ...heirs, ...into.map(({ from }) => from.entry)]);
      const above = plansOf([
        district,
        ...provinces,
        ...heirs.flatMap((heir) => listProvinces(heir, places)),
        ...origins.flatMap((one) => [one.district, ...listProvinces(one.entry, places)]),
      ]);
      const plansAbove = above.filter((plan) => !own.includes(plan));
      return { entry, district, provinces, heirs, origins, plans: own, plansAbove };
    });
  },
);
