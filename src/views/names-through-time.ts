import { hasEnded } from "#model/agency-roles.ts";
import type { Handbook } from "#model/handbook-types.ts";
import { placeUrl } from "#model/item-url.ts";
import { listWay } from "#model/lineage.ts";
import { formatPlace, successorsOf } from "#model/places.ts";
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
  /** “nay: phường Cửa Lò”, “nay: một trong 3 cơ quan”. */
  readonly summary: string;
  readonly entries: readonly TodayEntry[];
}

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
  const names = now.map(formatPlace);
  if (now.length === 0 || (now.length === 1 && now[0] === place)) return null;
  const way = listWay(place, places, date);
  const change = way.some((step) => step.how === "merged") ? "đã hợp nhất" : "đã sắp xếp lại";
  const isSameName = names.every((name) => name === formatPlace(place));
  return {
    summary: `nay: ${names.join(", ")}${isSameName ? ` (${change})` : ""}`,
    entries: way.map((step) => ({
      name: formatPlace(step.to),
      path: placeUrl(step.to.code),
      function: null,
      note: tellNote(null, step.since, step.document),
    })),
  };
}

/** Bodies that answer today for one that has ended; null where it goes on under its name, or nothing is known. */
export function toAgencyToday(handbook: Handbook, id: string | null): TodayProps | null {
  const agency = id === null ? undefined : indexHandbook(handbook).agencies.get(id);
  if (agency === undefined || !hasEnded(agency, handbook.date)) return null;
  const takers = findTakers(handbook, agency.id);
  const [first] = takers;
  if (first === undefined) return null;
  return {
    summary: takers.length === 1 ? `nay: ${first.name}` : `nay: một trong ${takers.length} cơ quan`,
    entries: takers.map((taker) => {
      const moved = taker.function ?? (takers.length > 1 ? restOfFunctions : null);
      return {
        name: taker.name,
        path: findAgencyPath(handbook, taker.agency),
        function: moved,
        note: tellNote(moved, taker.since, taker.source),
      };
    }),
  };
}
