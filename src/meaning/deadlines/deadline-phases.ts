import type { Phase } from "#schema/deadline.ts";
import { readScope, readScopeBefore, trimEnds } from "./deadline-scope.ts";
import { findTimePoints, foldDigits, isWithin, type TimePoint, toLastDay } from "./deadline-points.ts";

type Every = "day" | "week" | "month" | "quarter" | "year";

const rhythm: readonly (readonly [string, Every])[] = [
  ["ngay", "day"],
  ["tuan", "week"],
  ["thang", "month"],
  ["quy", "quarter"],
  ["nam", "year"],
];
const span =
  "(?:ngay|tuan|thang|quy|nam)(?![\\p{L}]|\\s*\\d|\\s+[ivl]+(?![\\p{L}])|\\s+(?:dau|cuoi|dinh|che|trinh|mo|hoach|pham|uoc|hoc|tiep))";
const everyPattern = new RegExp(
  `(?:hang|moi|tung|dinh ky|theo(?=\\s+\\p{L}+\\s*(?:[,;.]|va\\s|$)))\\s+(${span}(?:\\s*(?:,|va|hoac|/)\\s*(?:hang\\s+)?${span})*)|(?<!\\d\\s?)(${span})\\s*/\\s*lan|\\d lan\\s*/\\s*(${span})`,
  "u",
);
/** Words of work without an end that is done again and again. Folded. */
export const ongoingPattern =
  /thuong xuyen|thuong ky|lien tuc|lau dai|xuyen suot|dinh ky|(?:thang|quy|nam|tuan)\s*\/\s*lan|khong (?:co )?thoi han|khong gioi han thoi gian|^(?:dang|tiep tuc) (?:thuc hien|trien khai|duy tri)\W*$/u;
const following =
  /[\s,]{0,3}(?:(?:va|den)\s+)?(?:(?:trong|cho|nhung|cac|cua)\s+){0,4}nam\s+(?:tiep theo|tiep sau|ke tiep|tiep|sau(?! khi)|toi)|\s*tro di|\s*ve sau/u;
const dependentPattern =
  /(?<![\p{L}\d])((?:ngay\s+)?(?:sau khi|ke tu khi|ke tu ngay(?!\s*\d)|khi)|sau (?=huong dan|chi dao|van ban)|(?<!tiep |kem |dinh kem )theo|phu thuoc(?: vao)?|tuy thuoc(?: vao)?|tuy theo|can cu(?: vao)?|dong bo (?:voi|cung)|phu hop (?:voi)?|cho (?=huong dan|chi dao|y kien|van ban)|cung (?:voi )?(?=tien do))\s*/u;
const offsetPattern =
  /(?:(?:sau|trong vong|trong thoi gian|trong|cham nhat|khong qua)\s+){0,4}(\d{1,2}|mot|hai|ba)\s*(?:\([^)]*\)\s*)?(ngay lam viec|ngay|tuan|thang|quy|nam)\s*,?\s*(?:ke tu|sau|tu)\s+(?:(?:khi|ngay|thoi diem)\s+)?/u;
const stagePattern = /^(?:giai doan|gd|dot|buoc|lan)\s*(?:thu\s*)?(?:\d(?!\d)|[ivx]{1,3}(?![\p{L}]))/u;
const keepGoing =
  /(?:,|(?<![\p{L}])va)?\s*(?:(?:duy tri|tiep tuc|thuc hien|trien khai|nhan rong|mo rong)\s*){1,6}$/u;
const rangeLink = /^\s*(?:-|–|—|den|toi|cho den)(?:\s+(?:het|cuoi|truoc|ngay|nam|thang|trong))*\s*$/u;
const listLink = /^\s*(?:(?:[,;&+/]|va|hoac|cung|tiep theo)\s*)*(?:(?:trong|het|cuoi|nam|ngay|thang)\s*)*$/u;
const restartLink =
  /^[^;]{0,60}?(?:hoan thanh|xong|cham nhat|muon nhat|thoi han|truoc|trong|bao cao|het|cuoi)\s*(?:ngay\s*)?$/u;
const finisher =
  /(?:,\s*(?:du kien|phan dau)\s+)?(?:trong|truoc|xong|hoan thanh|cham nhat|muon nhat|den|het)(?:\s+(?:ngay|thang|quy|nam|cuoi|trong|truoc|het|la))*\s*$/u;

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

interface Cluster {
  readonly entries: readonly { readonly point: TimePoint; readonly from: number }[];
  readonly start: number;
  readonly end: number;
  /** Whether the words name a beginning alone: “Từ tháng 01/2024”. */
  readonly isStart: boolean;
}

/** The first run of points that belong together: a range ends with its last, a finer point stands for the coarser. */
function readCluster(body: string, folded: string, points: readonly TimePoint[]): Cluster | undefined {
  let entries: { point: TimePoint; from: number }[] = [];
  let end = 0;
  let isRange = false;
  for (const point of points) {
    const last = entries.at(-1);
    if (last === undefined) {
      entries = [{ point, from: point.start }];
      end = point.end;
      continue;
    }
    const link = folded.slice(end, point.start);
    if (rangeLink.test(link)) {
      entries[entries.length - 1] = { point, from: last.from };
      isRange = true;
    } else if (isWithin(last.point, point) && (listLink.test(link) || restartLink.test(link))) {
      entries[entries.length - 1] = { point, from: last.from };
    } else if (listLink.test(link)) {
      if (!isWithin(point, last.point)) entries.push({ point, from: point.start });
    } else if (restartLink.test(link)) {
      entries = [{ point, from: point.start }];
      isRange = false;
    } else break;
    end = point.end;
  }
  const first = entries[0];
  if (first === undefined) return undefined;
  const before = body.slice(0, first.from).toLowerCase();
  const isStart =
    !isRange &&
    entries.length === 1 &&
    /(?:^|\s)(?:từ|tu)\s*(?:(?:ngày|tháng|quý|năm|đầu|trong)\s*)*$/u.test(before);
  return { entries, start: first.from, end, isStart };
}

function withScope(phase: Phase, scope: string, condition: string): Phase {
  const joined = [scope, phase.scope ?? ""].filter((part) => part !== "").join(", ");
  return {
    ...phase,
    ...(joined === "" ? {} : { scope: joined }),
    ...(condition === ""
      ? {}
      : { condition: [phase.condition ?? "", condition].filter((c) => c !== "").join("; ") }),
  };
}

function readPoints(body: string, planYear: number | undefined): Phase[] {
  const folded = foldDigits(body);
  const cluster = readCluster(body, folded, findTimePoints(folded, planYear));
  if (cluster === undefined) return [];
  const before = readScopeBefore(body.slice(0, cluster.start));
  let after = body.slice(cluster.end);
  let condition = "";
  const extra: Phase[] = [];
  const next = /^[\s,.]*(va |hoac |sau do )?\s*(?:(?:thuc hien|trien khai|dong bo)\s+)*/u.exec(
    foldDigits(after),
  );
  const tail = after.slice(next?.[0].length ?? 0);
  const dependent = dependentPattern.exec(foldDigits(tail));
  if (dependent?.index === 0) {
    if (next?.[1] !== undefined) extra.push(...readDependent(trimEnds(tail)));
    else condition = trimEnds(tail);
    after = "";
  }
  const scope = [before, readScope(after)].filter((part) => part !== "").join(", ");
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

const numberWords: Readonly<Record<string, number>> = { mot: 1, hai: 2, ba: 3 };
const monthsOf: Readonly<Record<string, number>> = { thang: 1, quy: 3, nam: 12 };

/** A time that hangs on an event; empty where the text names none. */
function readDependent(body: string): Phase[] {
  const folded = foldDigits(body);
  const offset = offsetPattern.exec(folded);
  const event = (text: string): string => {
    const trimmed = trimEnds(text);
    return /^co\s/u.test(foldDigits(trimmed)) ? trimmed.slice(3).trim() : trimmed;
  };
  if (offset !== null) {
    const count = numberWords[offset[1] ?? ""] ?? Number(offset[1]);
    const months = monthsOf[offset[2] ?? ""];
    const rest = body.slice(offset.index + offset[0].length);
    if (event(rest) === "") return [];
    if (months === undefined)
      return [{ kind: "dependent", on: trimEnds(body.slice(offset.index)), text: body.trim() }];
    if (count > 0) {
      return [{ kind: "dependent", on: event(rest), offsetMonths: count * months, text: body.trim() }];
    }
  }
  const match = dependentPattern.exec(folded);
  if (match === null) return [];
  const on = event(body.slice(match.index + match[0].length));
  if (on === "") return [];
  const scope = readScopeBefore(body.slice(0, match.index));
  return [withScope({ kind: "dependent", on, text: body.trim() }, scope, "")];
}

function readEvery(folded: string): Every | undefined {
  const match = everyPattern.exec(folded);
  const words = match?.[1] ?? match?.[2] ?? match?.[3];
  if (words === undefined) return undefined;
  return rhythm.find(([word]) => words.includes(word))?.[1];
}

function readOngoing(body: string, at: number, length: number, planYear: number | undefined): Phase[] {
  const folded = foldDigits(body);
  const head = body.slice(0, at);
  const tail = body.slice(at + length);
  const link =
    /(?:,|;|\.|(?<![\p{L}])va|sau do|dong thoi|roi)\s*(?:(?:duy tri|tiep tuc|trien khai|thuc hien|sau do|va|dong thoi|cap nhat|hoat dong|van hanh|bao dam|on dinh|(?:(?:trong|cac|nhung)\s+)*nam (?:tiep theo|sau|tiep))\s*)*$/u.exec(
      foldDigits(head),
    );
  const every = readEvery(folded);
  const ongoing: Phase = { kind: "ongoing", ...(every === undefined ? {} : { every }), text: body.trim() };
  if (link !== null) {
    const earlier = readCore(head.slice(0, link.index), planYear).filter((phase) => phase.kind !== "ongoing");
    if (earlier.length > 0) return [...earlier, { ...ongoing, text: trimEnds(body.slice(link.index)) }];
  }
  const finish = /(?:hoan thanh|xong|cham nhat|muon nhat|rieng)/u.exec(foldDigits(tail));
  if (finish !== null) {
    const later = readPoints(tail.slice(finish.index), planYear);
    if (later.length > 0) return [{ ...ongoing, text: trimEnds(body.slice(0, at + length)) }, ...later];
  }
  const dependent = dependentPattern.exec(foldDigits(tail));
  const condition = dependent !== null && every === undefined ? trimEnds(tail.slice(dependent.index)) : "";
  const cluster = readCluster(body, folded, findTimePoints(folded, undefined));
  const point =
    cluster?.isStart === false && !following.test(folded) ? cluster.entries.at(-1)?.point : undefined;
  const due = point === undefined || condition !== "" ? undefined : toLastDay(point);
  return [withScope({ ...ongoing, ...(due === undefined ? {} : { due }) }, "", condition)];
}

function readCore(body: string, planYear: number | undefined): Phase[] {
  const folded = foldDigits(body);
  const ongoing = everyPattern.exec(folded) ?? ongoingPattern.exec(folded);
  const words = ongoingPattern.exec(folded);
  const dependent = dependentPattern.exec(folded);
  if (ongoing !== null && !(dependent !== null && dependent.index < ongoing.index && words === null)) {
    const at = Math.min(ongoing.index, words?.index ?? ongoing.index);
    return readOngoing(
      body,
      at,
      at === ongoing.index ? ongoing[0].length : (words?.[0].length ?? 0),
      planYear,
    );
  }
  const points = findTimePoints(folded, planYear);
  const first = points[0];
  const follow = following.exec(folded);
  if (follow !== null && (dependent === null || follow.index < dependent.index)) {
    const lead = keepGoing.exec(folded.slice(0, follow.index));
    const head = readPoints(body.slice(0, lead?.index ?? follow.index), planYear);
    const tail: Phase = {
      kind: "ongoing",
      text: trimEnds(follow[0] === "" ? body : body.slice(follow.index)),
    };
    const isOpen = head.length === 0 || head[0]?.kind === "ongoing";
    const scope = head[0]?.scope ?? readScope(body.slice(follow.index + follow[0].length));
    if (isOpen) return [withScope({ ...tail, text: body.trim() }, scope, "")];
    const rest = readScope(body.slice(follow.index + follow[0].length));
    return [...head, tail].map((phase) =>
      phase.scope === undefined ? withScope(phase, rest || scope, "") : phase,
    );
  }
  const offset = offsetPattern.exec(folded);
  if (offset !== null && (first === undefined || offset.index < first.start)) return readDependent(body);
  if (first === undefined) return readDependent(body);
  if (dependent === null || dependent.index > first.start) return readPoints(body, planYear);
  // The event comes first: a point after it is the limit only where a finishing word leads to it.
  const limit = points.find((point) => finisher.test(folded.slice(dependent.index, point.start)));
  if (limit === undefined) return readDependent(body);
  const clause = body.slice(dependent.index, limit.start);
  const isEvent = /khi/u.test(dependent[0]);
  if (isEvent && !clause.includes(",")) return readDependent(body);
  const lead = finisher.exec(foldDigits(clause));
  const condition = trimEnds(clause.slice(0, lead?.index));
  return readPoints(body.slice(limit.start), planYear).map((phase) =>
    withScope({ ...phase, text: body.trim() }, "", condition),
  );
}

/** Whether the words are a time and nothing else: the “Quý I” of “Năm 2024 (Quý I)”. */
function isPoint(text: string, anyYear: number): boolean {
  const folded = foldDigits(text).replace(/^(?:trong|truoc|den|het)\s+/u, "");
  const [first] = findTimePoints(folded, anyYear);
  return first !== undefined && first.start === 0 && first.end === folded.length;
}

/**
 * The phases one statement of a deadline names, in printed order, each with what it is about; empty where the words name
 * no time. A condition in brackets goes to each phase; “Giai đoạn 1” is the phase's scope.
 */
export function readPhases(
  statement: string,
  planYear: number | undefined,
): { phases: Phase[]; isStaged: boolean } {
  const conditions = [...statement.matchAll(/\(([^()]*)\)/g)].map((match) => trimEnds(match[1] ?? ""));
  const bare = statement.replace(/\s*\([^()]*\)/g, "").trim();
  const isFiner = conditions.some((part) => isPoint(part, planYear ?? 2000));
  const isScope = (part: string): boolean => /^doi voi\s/u.test(foldDigits(part));
  const condition = conditions.filter((part) => part !== "" && !isScope(part)).join("; ");
  const bracketScope = conditions.filter(isScope).map(readScope).join(", ");
  const kept = { body: bare, condition, scope: bracketScope };
  const opened = {
    body: statement.replace(/[()]/g, " ").replace(/\s+/g, " ").trim(),
    condition: "",
    scope: "",
  };
  const readings = isFiner ? [opened, kept] : [kept, opened];
  for (const { body, condition: added, scope } of readings) {
    const stage = stagePattern.exec(foldDigits(body));
    const label = body.slice(0, stage?.[0].length ?? 0);
    const rest = body.slice(label.length).replace(/^[\s:,.–-]+/u, "");
    const found = readCore(rest, planYear);
    if (found.length === 0) continue;
    const isOnly = found.length === 1;
    const phases = found.map((phase) => ({
      ...withScope(withScope(phase, scope, added), label, ""),
      ...(isOnly ? { text: statement.trim() } : {}),
    }));
    return { phases, isStaged: label !== "" };
  }
  return { phases: [], isStaged: false };
}
