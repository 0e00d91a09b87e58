import { hasEnded, listPlaceCodes, type AgencyTaker } from "#meaning/agencies/agency-changes.ts";
import type { Handbook } from "#handbook/handbook-types.ts";
import { placeUrl } from "#paths/site-paths.ts";
import { listWay } from "#handbook/lineage.ts";
import { findPlace, formatPlace, successorsOf } from "#meaning/places/places.ts";
import type { AgencyEntry } from "#schema/agencies.ts";
import type { PlaceEntry } from "#schema/places.ts";
import { findAgencyPath, findTakers } from "./agency-index.ts";
import { formatIssuedInSentence } from "./format-date.ts";
import { indexHandbook } from "./handbook-index.ts";

/** One name of today with what vouches for it. */
export interface TodayEntry {
  readonly name: string;
  /** Page of the body or unit; null where it has none. */
  readonly path: string | null;
  /** “báo chí”; null for a place, and where one body took over everything. */
  readonly function: string | null;
  /** What stands after the name: “(báo chí) từ ngày 01/3/2025; nguồn: …”. */
  readonly note: string;
}

/** What a place or an agency of a plan is called now. */
export interface TodayProps {
  /** “nay: phường Cửa Lò”, “nay: chức năng chuyển về 3 cơ quan”. */
  readonly summary: string;
  readonly entries: readonly TodayEntry[];
}

/** What a name is today, without “nay”: “phường Cửa Lò”, “ở tỉnh Bình Định: Sở Văn hóa”. */
export const tellToday = ({ summary }: Pick<TodayProps, "summary">): string =>
  summary.replace(/^nay[:,]? /u, "");

/** A name with today's beside it, where only text can stand: “Cửa Lò · nay: phường Cửa Lò”; the name alone otherwise. */
export function formatWithToday(name: string, today: TodayProps | null): string {
  return today === null ? name : `${name} · ${today.summary}`;
}

function tellNote(moved: string | null, since: string, source: string): string {
  return `${moved === null ? "" : `(${moved}) `}từ ${formatIssuedInSentence(since)}; nguồn: ${source}`;
}

/** What a body took over where others took the rest by name. */
export const restOfFunctions = "các chức năng còn lại";

/**
 * Today's units of a place with the resolution of each step; null where it goes on as it was. A unit that was merged under
 * its old name is told too.
 */
export function toPlaceToday(handbook: Handbook, place: PlaceEntry): TodayProps | null {
  const { places, date } = handbook;
  const now = successorsOf(place, places, date);
  const names = now.map((unit) => formatPlace(unit, handbook.words));
  if (now.length === 0 || (now.length === 1 && now[0] === place)) return null;
  const way = listWay(place, places, date);
  const change = way.some((step) => step.how === "merged") ? "đã hợp nhất" : "đã sắp xếp lại";
  const isSameName = names.every((name) => name === formatPlace(place, handbook.words));
  return {
    summary: `nay: ${names.join(", ")}${isSameName ? `, ${change}` : ""}`,
    entries: way.map((step) => ({
      name: formatPlace(step.to, handbook.words),
      path: placeUrl(step.to.code),
      function: null,
      note: tellNote(null, step.since, step.document),
    })),
  };
}

/** A place by its name then, a town that is gone with today's: “thị xã Cửa Lò (nay: phường Cửa Lò)”. */
function nameWithToday(handbook: Handbook, place: PlaceEntry): string {
  const today = place.level === "province" ? null : toPlaceToday(handbook, place);
  return today === null
    ? formatPlace(place, handbook.words)
    : `${formatPlace(place, handbook.words)} (${today.summary})`;
}

/** Places of a row of agencies.yaml as they were called when it began: “tỉnh Ninh Bình, thành phố Huế”. */
export function namePlaces(handbook: Handbook, { places: codes, since }: AgencyTaker): string {
  const { places } = handbook;
  const names = codes.map((code) => {
    const before = places.filter(
      (place) => place.code === code && (place.until === null || place.until >= since),
    );
    const place = findPlace(places, code, since) ?? before[0] ?? places.findLast((one) => one.code === code);
    return place === undefined ? code : nameWithToday(handbook, place);
  });
  return [...new Set(names)].join(", ");
}

/** What a taker took, and where: “báo chí; ở tỉnh Ninh Bình, thành phố Huế”; null where it took all, everywhere. */
export function tellShare(
  handbook: Handbook,
  taker: AgencyTaker,
  takers: readonly AgencyTaker[],
): string | null {
  const isAlone = takers.filter((one) => one.places.join() === taker.places.join()).length === 1;
  const what = taker.function ?? (isAlone ? null : restOfFunctions);
  const isReplaced = takers.some(
    (one) => one.places.length > 0 && (one.function === null || one.function === taker.function),
  );
  const where =
    taker.places.length > 0 ? `ở ${namePlaces(handbook, taker)}` : isReplaced ? "nơi không nêu riêng" : null;
  const parts = [what, where].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join("; ");
}

function toEntry(handbook: Handbook, taker: AgencyTaker, takers: readonly AgencyTaker[]): TodayEntry {
  const moved = tellShare(handbook, taker, takers);
  return {
    name: taker.name,
    path: findAgencyPath(handbook, taker.agency),
    function: moved,
    note: tellNote(moved, taker.since, taker.source),
  };
}

const unknownHeir = "chưa rõ cơ quan kế thừa";

/** “nay: Sở Nội vụ”, “nay: chức năng chuyển về 3 cơ quan”. Bodies of single places are told apart from the general ones. */
function summarise(takers: readonly AgencyTaker[]): string {
  const general = takers.filter((taker) => taker.places.length === 0);
  const told = general.length > 0 ? general : takers;
  const [first] = told;
  if (first === undefined) return `nay: ${unknownHeir}`;
  if (told.length === 1) return `nay: ${first.name}`;
  return `nay: chức năng chuyển về ${new Set(told.map(({ name }) => name)).size} cơ quan`;
}

/** Where a body that goes on elsewhere has ended: “nay, ở tỉnh Bình Định: Sở Văn hóa, Thể thao và Du lịch”. */
function toPartToday(handbook: Handbook, takers: readonly AgencyTaker[]): TodayProps | null {
  const whole = takers.filter((taker) => taker.places.length > 0 && taker.function === null);
  const [first] = whole;
  if (first === undefined) return null;
  const where = [...new Set(whole.map((taker) => namePlaces(handbook, taker)))].join(", ");
  return {
    summary: whole.length === 1 ? `nay, ở ${where}: ${first.name}` : `nay khác ở ${where}`,
    entries: whole.map((taker) => toEntry(handbook, taker, whole)),
  };
}

/**
 * Bodies that answer today for one that has ended, in the place of a plan where it is given; null where it goes on under
 * its name, or nothing is known.
 */
export function toAgencyToday(handbook: Handbook, id: string | null, place?: PlaceEntry): TodayProps | null {
  const agency: AgencyEntry | undefined = id === null ? undefined : indexHandbook(handbook).agencies.get(id);
  if (agency === undefined) return null;
  const takers = findTakers(handbook, agency.id, place);
  if (!hasEnded(agency, handbook.date, place === undefined ? undefined : listPlaceCodes(place)))
    return place === undefined ? toPartToday(handbook, takers) : null;
  // In one place nothing holds elsewhere.
  const own = place === undefined ? takers : takers.map((taker) => ({ ...taker, places: [] }));
  const summary = summarise(own);
  if (own.length > 0) return { summary, entries: own.map((taker) => toEntry(handbook, taker, own)) };
  const reason = agency.unclear ?? "";
  return { summary, entries: [{ name: unknownHeir, path: null, function: null, note: reason }] };
}

/**
 * What a body is called now in some places, in a few words: as in each of them where all agree, else as everywhere. Null
 * where it goes on.
 */
export function summariseToday(
  handbook: Handbook,
  id: string | null,
  places: readonly PlaceEntry[],
): string | null {
  const told = new Set(places.map((place) => toAgencyToday(handbook, id, place)?.summary ?? null));
  const [only = null] = told;
  return told.size === 1 ? only : (toAgencyToday(handbook, id)?.summary ?? null);
}
