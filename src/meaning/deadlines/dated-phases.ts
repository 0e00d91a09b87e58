import type { Phase } from "#schema/deadline.ts";
import { findTimePoints, foldDigits, isWithin, toLastDay } from "./deadline-points.ts";
import type { TimePoint } from "./deadline-points.ts";
import { beforeEvent, dependsOn } from "./event-phrases.ts";
import { beginning, limitLink, listLink, rangeLink } from "./link-phrases.ts";
import { readScope, readScopeBefore, trimEnds } from "./deadline-scope.ts";
import { readDependent, withScope } from "./dependent-phases.ts";

function toPhase(point: TimePoint, text: string): Phase | undefined {
  const due = toLastDay(point);
  if (point.year === undefined || due === undefined) return undefined;
  switch (point.unit) {
    case "date":
      return { kind: "date", date: due, text, due };
    case "month":
      return { kind: "month", year: point.year, month: point.part, text, due };
    case "quarter":
      return { kind: "quarter", year: point.year, quarter: point.part, text, due };
    case "year":
      return { kind: "year", year: point.year, text, due };
  }
}

/** Times that belong together: each a phase, from where its words begin. */
interface Cluster {
  readonly entries: readonly { readonly point: TimePoint; readonly from: number }[];
  readonly start: number;
  readonly end: number;
  /** Whether the words name a beginning alone: “Từ tháng 01/2024”. */
  readonly isStart: boolean;
}

/** What a point is to the one before it, by the words between them. */
type Link = "endsRange" | "isCloser" | "isAnother" | "isCoarser" | "isLimit" | "none";

function readLink(before: TimePoint, point: TimePoint, words: string): Link {
  if (rangeLink.pattern.test(words)) return "endsRange";
  const isListed = listLink.pattern.test(words);
  const isLimit = limitLink.pattern.test(words);
  if (isWithin(before, point) && (isListed || isLimit)) return "isCloser";
  if (isListed) return isWithin(point, before) ? "isCoarser" : "isAnother";
  return isLimit ? "isLimit" : "none";
}

/** The first run of points that belong together: a range ends with its last, a finer point stands for the coarser. */
export function readCluster(body: string, folded: string, points: readonly TimePoint[]): Cluster | undefined {
  const [first] = points;
  if (first === undefined) return undefined;
  let entries = [{ point: first, from: first.start }];
  let end = first.end;
  let isRange = false;
  for (const point of points.slice(1)) {
    const last = entries.at(-1);
    if (last === undefined) break;
    const link = readLink(last.point, point, folded.slice(end, point.start));
    if (link === "none") break;
    if (link === "endsRange" || link === "isCloser") entries[entries.length - 1] = { point, from: last.from };
    if (link === "isAnother") entries.push({ point, from: point.start });
    if (link === "isLimit") entries = [{ point, from: point.start }];
    if (link === "endsRange") isRange = true;
    if (link === "isLimit") isRange = false;
    end = point.end;
  }
  const start = entries[0]?.from ?? first.start;
  const before = body.slice(0, start).toLowerCase();
  return { entries, start, end, isStart: !isRange && entries.length === 1 && beginning.pattern.test(before) };
}

/** What stands behind the times of a statement: an event, which is a phase of its own or a condition, else a scope. */
function readBehind(after: string): {
  readonly scope: string;
  readonly condition: string;
  readonly extra: Phase[];
} {
  const next = beforeEvent.pattern.exec(foldDigits(after));
  const tail = after.slice(next?.[0].length ?? 0);
  if (dependsOn.pattern.exec(foldDigits(tail))?.index !== 0)
    return { scope: readScope(after), condition: "", extra: [] };
  return next?.[1] === undefined
    ? { scope: "", condition: trimEnds(tail), extra: [] }
    : { scope: "", condition: "", extra: readDependent(trimEnds(tail)) };
}

/** The phases of a text's first times, each with what it is about; a beginning alone is ongoing. Empty for no time. */
export function readDated(body: string, planYear: number | undefined): Phase[] {
  const folded = foldDigits(body);
  const cluster = readCluster(body, folded, findTimePoints(folded, planYear));
  if (cluster === undefined) return [];
  const behind = readBehind(body.slice(cluster.end));
  const { condition, extra } = behind;
  const scope = [readScopeBefore(body.slice(0, cluster.start)), behind.scope]
    .filter((part) => part !== "")
    .join(", ");
  if (cluster.isStart)
    return [withScope({ kind: "ongoing", text: trimEnds(body) }, scope, condition), ...extra];
  const isOnly = cluster.entries.length === 1 && extra.length === 0;
  return [
    ...cluster.entries.flatMap(({ point, from }) => {
      const phase = toPhase(point, isOnly ? body.trim() : body.slice(from, point.end));
      return phase === undefined ? [] : [withScope(phase, scope, condition)];
    }),
    ...extra,
  ];
}
