import { listBearers, type RoleBearer } from "#handbook/role-bearers.ts";
import type { Item } from "#handbook/handbook-types.ts";
import type { AgencyEntry } from "#schema/agencies.ts";
import type { PlaceEntry } from "#schema/places.ts";
import { toKey } from "#text/tokens.ts";
import type { LevelWords } from "#text/level-words.ts";

/** Where a level or a place begins in a name: “tỉnh”, “thị xã”, “các cấp”; not “xã hội”, “quản lý”, “địa phương”. */
const makeLevelStart = ({ unitPattern }: LevelWords): RegExp =>
  new RegExp(`\\s(?:(?:các )?cấp|${unitPattern})(?=\\s|$)`, "u");
const headWord = /^(?:sở|phòng|bộ)\s/u;

/**
 * What a body deals with, whatever its level: “Công an tỉnh” and “Công an thị xã Cửa Lò” are one, “Sở Y tế” and
 * “Phòng Y tế” are one. For telling whether plans put the same kind of body in the lead, never for naming it.
 */
export function getFunctionKey(name: string, levels: LevelWords): string {
  const words = name.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
  const kind = words.slice(0, makeLevelStart(levels).exec(words)?.index);
  return toKey(kind.replace(headWord, ""));
}

/** A body that leads: its id, null where no list knows it, and its whole name. */
export interface LeadBody {
  readonly agency: string | null;
  /** The name of agencies.yaml; the plan's words for a body that no list knows. */
  readonly name: string;
}

/** Who leads in one row of a table. */
export interface RowLeads {
  readonly place: Pick<PlaceEntry, "code" | "name">;
  /** By the body or the annex. */
  readonly all: readonly LeadBody[];
  /** By the body; by the annex where the body names nobody. */
  readonly chief: readonly LeadBody[];
}

/** Who leads an item, as a row of a table shows it. */
export function readRowLeads(
  place: RowLeads["place"],
  item: Item,
  agencies: ReadonlyMap<string, AgencyEntry>,
): RowLeads {
  const bearers = listBearers(item, "leads");
  const inBody = bearers.filter(({ sides }) => sides.includes("body"));
  const toBody = ({ agency, texts: [text = ""] }: RoleBearer): LeadBody => ({
    agency,
    name: (agency === null ? undefined : agencies.get(agency)?.name) ?? text,
  });
  return { place, all: bearers.map(toBody), chief: (inBody.length > 0 ? inBody : bearers).map(toBody) };
}

export interface LeadAgreement {
  /**
   * "none": nobody is named as lead. "one": one place alone names leads. "alike": every row that names leads names the
   * same functions; "shared": every row names them, some others besides; "differ": neither.
   */
  readonly kind: "none" | "one" | "alike" | "shared" | "differ";
  /** Bodies in common, each with the number of places whose rows name it; in the order of the rows. */
  readonly bodies: readonly (LeadBody & { readonly placeCount: number })[];
  /** Whether each of the bodies leads in every row that names leads. */
  readonly isEverywhere: boolean;
  /** Names of the places whose rows name leads, each place once. */
  readonly places: readonly string[];
  /** Whether a row names nobody. */
  readonly hasSilent: boolean;
}

const keyOf = ({ agency, name }: LeadBody): string => agency ?? `words ${toKey(name)}`;

/** Places of rows by code and name: a code may pass from one unit to another. */
const listPlaces = (rows: readonly RowLeads[]): ReadonlyMap<string, string> =>
  new Map(rows.map(({ place }) => [`${place.code} ${place.name}`, place.name]));

function countPlaces(body: LeadBody, rows: readonly RowLeads[]): number {
  const naming = rows.filter(({ all }) => all.some((other) => keyOf(other) === keyOf(body)));
  return listPlaces(naming).size;
}

/** Whether the rows of a table put the same bodies in the lead. Bodies keep their ids and whole names. */
export function compareLeads(rows: readonly RowLeads[], levels: LevelWords): LeadAgreement {
  const toFunction = ({ name }: LeadBody): string => getFunctionKey(name, levels);
  const named = rows.filter(({ all }) => all.length > 0);
  const places = [...listPlaces(named).values()];
  const functions = named.map(({ chief }) => new Set(chief.map(toFunction)));
  const isCommon = (body: LeadBody): boolean => functions.every((set) => set.has(toFunction(body)));
  const every = [...new Map(named.flatMap(({ all }) => all).map((body) => [keyOf(body), body])).values()];
  const kept = places.length === 1 ? every : every.filter(isCommon);
  const hasOthers = named.some(({ chief }) => !chief.every(isCommon));
  return {
    kind:
      places.length === 0
        ? "none"
        : places.length === 1
          ? "one"
          : kept.length === 0
            ? "differ"
            : hasOthers
              ? "shared"
              : "alike",
    bodies: kept.map((body) => ({ ...body, placeCount: countPlaces(body, named) })),
    isEverywhere: kept.every((body) =>
      named.every(({ chief }) => chief.some((other) => keyOf(other) === keyOf(body))),
    ),
    places,
    hasSilent: named.length < rows.length,
  };
}
