import type { AgencyEntry, AgencySuccessor } from "#schema/agencies.ts";
import type { AgencyId, PlaceCode } from "#schema/identifier.ts";
import type { PlaceEntry } from "#schema/places.ts";
import { groupBy } from "#text/group-by.ts";

/** A body that took over from another. */
export interface AgencyTaker {
  /** Its id; null where agencies.yaml does not list it. */
  readonly agency: AgencyId | null;
  readonly name: string;
  /** The function that moved; null for all that no other body took. */
  readonly function: string | null;
  /** Places for which alone it holds; empty where it holds wherever no other row names the place. */
  readonly places: readonly PlaceCode[];
  /** First day, YYYY-MM-DD. */
  readonly since: string;
  /** The act with its date, then the page that says so: “Nghị định 45/2025/NĐ-CP ngày 28/02/2025; …”. */
  readonly source: string;
}

/** A body of former days that gave an agency some or all of what it did. */
export interface AgencyGiver extends Omit<AgencyTaker, "agency"> {
  readonly agency: AgencyId;
}

/** YYYY-MM-DD as an official writes it. NĐ 30/2020/NĐ-CP, Phụ lục I: two digits for days below 10 and months 1 and 2. */
export function formatDay(day: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${date}/${Number(month) < 3 ? month : Number(month)}/${year}`;
}

/** What vouches for a row: its act with the date first, then the page, then the note. */
export function tellSource({ act, source, note }: AgencySuccessor): string {
  const title =
    act === undefined ? [] : [`${act.title}${act.on === undefined ? "" : ` ngày ${formatDay(act.on)}`}`];
  return [...title, ...(source === undefined ? [] : [source]), ...(note === undefined ? [] : [note])].join(
    "; ",
  );
}

/** Codes by which rows of agencies.yaml may name a place: its own, then that of the unit above it. */
export function listPlaceCodes(place: PlaceEntry): PlaceCode[] {
  return place.parent === undefined ? [place.code] : [place.code, place.parent];
}

/**
 * Rows that hold for a place: its own, and the general ones for functions that none of its own takes. Without a place all
 * rows.
 */
function listRows(agency: AgencyEntry, place: readonly PlaceCode[] | undefined): readonly AgencySuccessor[] {
  if (place === undefined) return agency.successors;
  const own = agency.successors.filter((row) => row.places.some((code) => place.includes(code)));
  if (own.some((row) => row.function === undefined)) return own;
  const taken = new Set(own.map((row) => row.function));
  return agency.successors.filter(
    (row) => own.includes(row) || (row.places.length === 0 && !taken.has(row.function)),
  );
}

/** Whether a row tells where a body went as a whole, and the body has no end of its own: it ended where the row holds. */
const endsIt = (row: AgencySuccessor, date: string): boolean =>
  row.places.length > 0 && row.function === undefined && row.since <= date;

/**
 * Whether a body is no longer there on a day under its name: everywhere, or, where a place is given by its codes, in that
 * place.
 */
export function hasEnded(agency: AgencyEntry, date: string, place?: readonly PlaceCode[]): boolean {
  if (agency.until !== undefined && agency.until < date) return true;
  return place !== undefined && listRows(agency, place).some((row) => endsIt(row, date));
}

/** One entry a body, its functions joined; one that took all that was left over tells no function. */
function joinTakers(takers: readonly AgencyTaker[]): AgencyTaker[] {
  const keyOf = (taker: AgencyTaker): string => [taker.agency ?? taker.name, ...taker.places].join("|");
  return [...groupBy(takers, keyOf).values()].map((same) => {
    const first = same[0];
    if (first === undefined) throw new Error("A group holds what it was made of");
    const functions = [...new Set(same.map((taker) => taker.function))];
    return {
      ...first,
      function: functions.includes(null) ? null : functions.join("; "),
      since: same.map((taker) => taker.since).reduce((a, b) => (a > b ? a : b)),
      source: [...new Set(same.map((taker) => taker.source))].join("; "),
    };
  });
}

/**
 * The bodies that answer on a day (YYYY-MM-DD) for what an agency did, in the order of agencies.yaml. One that has ended
 * itself gives way to its own takers. Empty where the agency goes on with all it did, or nothing is known.
 * @param place Codes of the place of a plan (see listPlaceCodes): the rows that hold there. Without it all rows, each with
 * its places.
 */
export function listTakers(
  agency: AgencyEntry,
  agencies: ReadonlyMap<AgencyId, AgencyEntry>,
  date: string,
  place?: readonly PlaceCode[],
): AgencyTaker[] {
  const visited = new Set<AgencyId>();
  const follow = (from: AgencyEntry): AgencyTaker[] => {
    if (visited.has(from.id)) return [];
    const rows = listRows(from, place).filter(({ since }) => since <= date);
    visited.add(from.id);
    const taken = rows.flatMap((row): AgencyTaker[] => {
      const next = row.agency === undefined ? undefined : agencies.get(row.agency);
      const taker: AgencyTaker = {
        agency: row.agency ?? null,
        name: row.name,
        function: row.function ?? null,
        places: row.places,
        since: row.since,
        source: tellSource(row),
      };
      if (next === undefined || !hasEnded(next, date, place)) return [taker];
      const later = follow(next).map((one) => ({
        ...one,
        function: one.function ?? taker.function,
        places: one.places.length > 0 ? one.places : taker.places,
      }));
      return later.length === 0 ? [taker] : later;
    });
    visited.delete(from.id);
    return taken;
  };
  return joinTakers(follow(agency));
}

/**
 * Bodies from which an agency took over on a day, directly or through others that have ended since, in the order of
 * agencies.yaml; empty where there is none.
 */
export function listGivers(
  id: AgencyId,
  agencies: ReadonlyMap<AgencyId, AgencyEntry>,
  date: string,
  place?: readonly PlaceCode[],
): AgencyGiver[] {
  return [...agencies.values()].flatMap((from) =>
    from.id === id
      ? []
      : listTakers(from, agencies, date, place)
          .filter((taker) => taker.agency === id)
          .map((taker) => ({ ...taker, agency: from.id, name: from.name })),
  );
}
