import type { Handbook } from "#handbook/handbook-types.ts";
import { type RegisteredUnit, registerUnits } from "#handbook/unit-register.ts";
import { findPlace, formatPlace } from "#meaning/places/places.ts";
import { districtsUntil } from "#meaning/places/units.ts";
import { placeUrl, unitAnchor } from "#paths/site-paths.ts";
import type { PlaceEntry } from "#schema/places.ts";
import { groupBy } from "#text/group-by.ts";
import { remember } from "#text/remember.ts";
import { formatIssued } from "#views/parts/format-date.ts";
import { compareVietnamese } from "#views/parts/format-number.ts";
import { nameOrigins, unitUrl } from "./unit-telling.ts";

/** A unit of today by a link to what the site says of it. */
export interface HeirLink {
  readonly name: string;
  /** Site path, or an anchor of the page. */
  readonly path: string;
}

/** A line of a list of units. */
export interface UnitLine {
  readonly name: string;
  readonly anchor: string;
  /** Page of its own; null where it has none. */
  readonly path: string | null;
  /** “nay là”, “nay thuộc” before its heirs; empty for a unit of today. */
  readonly verb: string;
  readonly heirs: readonly HeirLink[];
  /** Units that it was made of, by their districts; empty for one that ended. */
  readonly origins: string;
}

/** Units of today of one kind. */
export interface KindGroup {
  /** “phường”, “xã”. */
  readonly kind: string;
  readonly units: readonly UnitLine[];
}

/** A district with its communes, as they ended. */
export interface DistrictGroup extends UnitLine {
  readonly communes: readonly UnitLine[];
}

/** The units below a province that bore a code, or those of a district. */
export interface PlaceUnitsProps {
  /** “tỉnh Thanh Hóa”; empty where the code is of no unit of today. */
  readonly nowOf: string;
  readonly now: readonly KindGroup[];
  /** “Đơn vị cấp huyện, cấp xã trước đây của tỉnh Thanh Hóa”, as it was called on that day; of a district “Đơn vị cấp xã …”. */
  readonly beforeHead: string;
  readonly before: readonly DistrictGroup[];
  /** “30/6/2025”: the day of whose lists the former units are. */
  readonly lastDay: string;
  /** Pages of other provinces whose districts went into this one. */
  readonly elsewhere: readonly HeirLink[];
}

/** Units of the lists by the code of what they lie or lay in: those of today by their province, districts by theirs. */
const groupUnits = remember((handbook: Handbook) => {
  const lower = registerUnits(handbook).filter(({ entry }) => entry.level !== "province");
  return {
    now: groupBy(
      lower.filter(({ entry }) => entry.until === null),
      ({ entry }) => entry.parent ?? "",
    ),
    // Those that ended earlier are in no list of all units, only in places.yaml.
    districts: groupBy(
      lower.filter(({ entry }) => entry.level === "district" && entry.until === districtsUntil),
      ({ entry }) => entry.parent ?? "",
    ),
    communes: groupBy(
      lower.filter(({ district }) => district !== undefined),
      ({ district }) => district?.code ?? "",
    ),
  };
});

/** What every line of a page takes from elsewhere. */
interface LineContext {
  readonly handbook: Handbook;
  readonly units: ReadonlyMap<PlaceEntry, RegisteredUnit>;
  /** Code of the page. */
  readonly code: string;
}

const indexUnits = remember(
  (handbook: Handbook): ReadonlyMap<PlaceEntry, RegisteredUnit> =>
    new Map(registerUnits(handbook).map((unit) => [unit.entry, unit])),
);

function toHeir(heir: PlaceEntry, { handbook, units, code }: LineContext): HeirLink {
  const unit = units.get(heir);
  const path = unit === undefined ? placeUrl(heir.code) : unitUrl(unit, handbook);
  return { name: formatPlace(heir, handbook.words), path: path.replace(`${placeUrl(code)}#`, "#") };
}

function tellVerb({ entry, heirs }: RegisteredUnit): string {
  if (heirs.length > 1) return "nay thuộc";
  return entry.successors.at(-1)?.how === "moved" ? "nay là" : "nay thuộc";
}

function toLine(unit: RegisteredUnit, context: LineContext): UnitLine {
  const { entry, heirs, origins } = unit;
  const { handbook, code } = context;
  const path = unitUrl(unit, handbook);
  const isOver = entry.until !== null;
  return {
    name: formatPlace(entry, handbook.words),
    anchor: unitAnchor(entry.code, isOver),
    path: path.includes("#") || path === placeUrl(code) ? null : path,
    verb: isOver ? tellVerb(unit) : "",
    heirs: heirs.map((heir) => toHeir(heir, context)),
    origins: isOver ? "" : nameOrigins(unit, origins, handbook),
  };
}

const byName = (a: UnitLine, b: UnitLine): number => compareVietnamese(a.name, b.name);

function toDistrict(district: RegisteredUnit, context: LineContext): DistrictGroup {
  const communes = groupUnits(context.handbook).communes.get(district.entry.code) ?? [];
  return { ...toLine(district, context), communes: communes.map((one) => toLine(one, context)).sort(byName) };
}

/** Provinces other than that of the page whose districts lie in it today. */
function listElsewhere({ handbook, code }: LineContext): readonly HeirLink[] {
  const parents = [...groupUnits(handbook).districts].flatMap(([parent, districts]) => {
    const isHere = districts.some(({ heirs }) => heirs.some((heir) => heir.parent === code));
    const province = findPlace(handbook.places, parent, districtsUntil);
    return parent !== code && isHere && province !== undefined ? [province] : [];
  });
  return parents.map((one) => ({
    name: formatPlace(one, handbook.words),
    path: `${placeUrl(one.code)}#${formerUnitsAnchor}`,
  }));
}

/** Anchor of the list of units that ended. */
export const formerUnitsAnchor = "don-vi-truoc-day";

/**
 * The units of the page of a code: of a province those of today by kind, and the districts of before 7/2025 with their
 * communes; of a district its own. Null where the lists have none.
 */
export function buildPlaceUnits(handbook: Handbook, code: string): PlaceUnitsProps | null {
  const context: LineContext = { handbook, units: indexUnits(handbook), code };
  const groups = groupUnits(handbook);
  const lines = (groups.now.get(code) ?? []).map((unit) => ({ unit, line: toLine(unit, context) }));
  const own = registerUnits(handbook).filter(
    ({ entry }) => entry.code === code && entry.level === "district" && entry.until === districtsUntil,
  );
  const districts = [...own, ...(groups.districts.get(code) ?? [])].filter(
    ({ entry }) => entry.level === "district" && (own.length === 0 || entry.code === code),
  );
  if (lines.length === 0 && districts.length === 0) return null;
  const nameOn = (day: string): string => {
    const place = findPlace(handbook.places, code, day);
    return place === undefined ? "" : formatPlace(place, handbook.words);
  };
  const kinds = groupBy(lines, ({ line, unit }) =>
    line.name.slice(0, line.name.length - unit.entry.name.length - 1),
  );
  return {
    nowOf: lines.length === 0 ? "" : nameOn(handbook.date),
    now: [...kinds].map(([kind, group]) => ({ kind, units: group.map(({ line }) => line).sort(byName) })),
    beforeHead: `Đơn vị ${own.length > 0 ? "" : "cấp huyện, "}cấp xã trước đây của ${nameOn(districtsUntil)}`,
    before: districts.map((one) => toDistrict(one, context)).sort(byName),
    lastDay: formatIssued(districtsUntil),
    elsewhere: listElsewhere(context),
  };
}
