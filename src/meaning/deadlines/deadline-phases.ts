import type { Phase } from "#schema/deadline.ts";
import { readCluster, readDated } from "./dated-phases.ts";
import type { TimePoint } from "./deadline-points.ts";
import { findTimePoints, foldDigits, toLastDay } from "./deadline-points.ts";
import { dependsOn, timeAfter } from "./event-phrases.ts";
import { finishBy, stageLabel } from "./link-phrases.ts";
import {
  everyPeriod,
  followingYears,
  keepsGoing,
  milestone,
  ongoingWords,
  partLimit,
  rhythm,
  thenOngoing,
} from "./rhythm-phrases.ts";
import { readScope, trimEnds } from "./deadline-scope.ts";
import { readDependent, withScope } from "./dependent-phases.ts";

/** Words that may say by when, with what each rule asks of them. */
interface Statement {
  readonly body: string;
  /** Of the same length. */
  readonly folded: string;
  readonly planYear: number | undefined;
  readonly points: readonly TimePoint[];
  /** Where an event is named on which the time hangs. */
  readonly event: RegExpExecArray | null;
}

/** One way of saying by when. */
interface PhaseRule {
  readonly name: string;
  /** The phases that the words name; undefined where they are not of this way, and the next one is asked. */
  readonly read: (statement: Statement) => Phase[] | undefined;
  /** Statements, each with its phases in short: kind, then last day, rhythm or event, then “@” and what it is about. */
  readonly examples: readonly (readonly [text: string, phases: string])[];
}

type Every = (typeof rhythm)[number][1];

function readEvery(folded: string): Every | undefined {
  const match = everyPeriod.pattern.exec(folded);
  const words = match?.slice(1).find((group) => group !== undefined);
  if (words === undefined) return undefined;
  return rhythm.find(([word]) => words.includes(word))?.[1];
}

/** Where words of work without an end begin and how long they are; undefined where there are none, or after an event. */
function findOngoing({
  folded,
  event,
}: Statement): { readonly at: number; readonly end: number } | undefined {
  const words = ongoingWords.pattern.exec(folded);
  const match = everyPeriod.pattern.exec(folded) ?? words;
  if (match === null || (event !== null && event.index < match.index && words === null)) return undefined;
  const first = words !== null && words.index < match.index ? words : match;
  return { at: first.index, end: first.index + first[0].length };
}

/** The last day that a rhythm or “thường xuyên” is given: “Hằng tháng đến hết năm 2025”; `tail` is what stands behind it. */
function readOngoingEnd({ body, folded }: Statement, tail: string): string | undefined {
  if (followingYears.pattern.test(folded) || milestone.pattern.test(foldDigits(tail))) return undefined;
  const cluster = readCluster(body, folded, findTimePoints(folded, undefined));
  const point = cluster?.isStart === false ? cluster.entries.at(-1)?.point : undefined;
  return point === undefined ? undefined : toLastDay(point);
}

function readOngoing(statement: Statement): Phase[] | undefined {
  const found = findOngoing(statement);
  if (found === undefined) return undefined;
  const { body, folded, planYear } = statement;
  const head = body.slice(0, found.at);
  const tail = body.slice(found.end);
  const every = readEvery(folded);
  const ongoing: Phase = { kind: "ongoing", ...(every === undefined ? {} : { every }), text: body.trim() };
  const link = thenOngoing.pattern.exec(foldDigits(head));
  if (link !== null) {
    const earlier = readBody(head.slice(0, link.index), planYear).filter((phase) => phase.kind !== "ongoing");
    if (earlier.length > 0) return [...earlier, { ...ongoing, text: trimEnds(body.slice(link.index)) }];
  }
  const limit = partLimit.pattern.exec(foldDigits(tail));
  if (limit !== null) {
    const later = readDated(tail.slice(limit.index), planYear);
    if (later.length > 0) return [{ ...ongoing, text: trimEnds(body.slice(0, found.end)) }, ...later];
  }
  const event = dependsOn.pattern.exec(foldDigits(tail));
  const condition = event !== null && every === undefined ? trimEnds(tail.slice(event.index)) : "";
  const due = condition === "" ? readOngoingEnd(statement, tail) : undefined;
  return [withScope({ ...ongoing, ...(due === undefined ? {} : { due }) }, "", condition)];
}

function readFollowing({ body, folded, planYear, event }: Statement): Phase[] | undefined {
  const follow = followingYears.pattern.exec(folded);
  if (follow === null || (event !== null && event.index <= follow.index)) return undefined;
  const lead = keepsGoing.pattern.exec(folded.slice(0, follow.index));
  const head = readDated(body.slice(0, lead?.index ?? follow.index), planYear);
  const behind = readScope(body.slice(follow.index + follow[0].length));
  const scope = head[0]?.scope ?? behind;
  if (head.length === 0 || head[0]?.kind === "ongoing")
    return [withScope({ kind: "ongoing", text: body.trim() }, scope, "")];
  const after: Phase = { kind: "ongoing", text: trimEnds(body.slice(follow.index)) };
  return [...head, after].map((phase) =>
    phase.scope === undefined ? withScope(phase, behind || scope, "") : phase,
  );
}

function readOffset({ body, folded, points }: Statement): Phase[] | undefined {
  const offset = timeAfter.pattern.exec(folded);
  const [first] = points;
  return offset !== null && (first === undefined || offset.index < first.start)
    ? readDependent(body)
    : undefined;
}

/** The event comes first: a point after it is the limit only where a finishing word leads to it. */
function readLimitAfterEvent({ body, folded, planYear, points, event }: Statement): Phase[] | undefined {
  if (event === null) return undefined;
  const limit = points.find((point) => finishBy.pattern.test(folded.slice(event.index, point.start)));
  if (limit === undefined) return undefined;
  const clause = body.slice(event.index, limit.start);
  // “Sau khi hoàn thành trước 30/6/2024” is one event.
  if (/khi/u.test(event[0]) && !clause.includes(",")) return undefined;
  const lead = finishBy.pattern.exec(foldDigits(clause));
  const condition = trimEnds(clause.slice(0, lead?.index));
  return readDated(body.slice(limit.start), planYear).map((phase) =>
    withScope({ ...phase, text: body.trim() }, "", condition),
  );
}

/** The ways of saying by when, asked in this order; the first that finds its words tells. */
export const phaseRules: readonly PhaseRule[] = [
  {
    name: "Thường xuyên, hàng tháng",
    read: readOngoing,
    examples: [
      ["Thực hiện thường xuyên", "ongoing"],
      ["Hằng tháng đến hết năm 2025", "ongoing 2025-12-31 month"],
      ["Thường xuyên, sơ kết vào tháng 11/2024", "ongoing"],
      ["Hoàn thành trong Quý I/2024 và duy trì thường xuyên", "quarter 2024-03-31; ongoing"],
      [
        "Thường xuyên, riêng dữ liệu đất đai xong trước 30/6/2024",
        "ongoing; date 2024-06-30 @riêng dữ liệu đất đai",
      ],
    ],
  },
  {
    name: "Năm 2023 và những năm tiếp theo",
    read: readFollowing,
    examples: [
      ["Năm 2023 và những năm tiếp theo", "year 2023-12-31; ongoing"],
      ["Từ tháng 8/2023 và các năm tiếp theo", "ongoing"],
      ["Năm 2024 trở đi đối với cấp xã", "year 2024-12-31 @cấp xã; ongoing @cấp xã"],
    ],
  },
  {
    name: "03 tháng sau khi có hướng dẫn",
    read: readOffset,
    examples: [
      ["03 tháng sau khi có hướng dẫn", "dependent hướng dẫn +3"],
      ["Trong vòng 01 năm kể từ ngày Luật có hiệu lực", "dependent Luật có hiệu lực +12"],
    ],
  },
  {
    name: "Theo lộ trình",
    read: ({ body, points }) => (points.length === 0 ? readDependent(body) : undefined),
    examples: [
      ["Theo lộ trình của Bộ Y tế", "dependent lộ trình của Bộ Y tế"],
      ["Thực hiện ngay", ""],
    ],
  },
  {
    name: "Quý I/2024 theo lộ trình",
    read: ({ body, planYear, points, event }) =>
      event === null || event.index > (points[0]?.start ?? 0) ? readDated(body, planYear) : undefined,
    examples: [
      ["Cấp tỉnh: Quý I/2024", "quarter 2024-03-31 @Cấp tỉnh"],
      ["Năm 2024 theo lộ trình của Bộ Y tế", "year 2024-12-31 (theo lộ trình của Bộ Y tế)"],
      ["Từ 15/3 đến 30/6/2024", "date 2024-06-30"],
    ],
  },
  {
    name: "Theo lộ trình, xong trước ngày 30/12/2024",
    read: readLimitAfterEvent,
    examples: [
      ["Theo lộ trình của Bộ, xong trước ngày 30/12/2024", "date 2024-12-30 (Theo lộ trình của Bộ)"],
    ],
  },
  {
    name: "Theo Kế hoạch tháng 5/2024",
    read: ({ body }) => readDependent(body),
    examples: [
      ["Theo Kế hoạch tháng 5/2024 của Bộ", "dependent Kế hoạch tháng 5/2024 của Bộ"],
      ["Sau khi Bộ hoàn thành trước 30/6/2024", "dependent Bộ hoàn thành trước 30/6/2024"],
    ],
  },
];

/** The rule that reads a text's words, with what it reads; undefined where no rule finds its words. */
export function readByRule(
  body: string,
  planYear: number | undefined,
): { readonly rule: string; readonly phases: Phase[] } | undefined {
  const folded = foldDigits(body);
  const points = findTimePoints(folded, planYear);
  const statement = { body, folded, planYear, points, event: dependsOn.pattern.exec(folded) };
  for (const { name, read } of phaseRules) {
    const phases = read(statement);
    if (phases !== undefined) return { rule: name, phases };
  }
  return undefined;
}

function readBody(body: string, planYear: number | undefined): Phase[] {
  return readByRule(body, planYear)?.phases ?? [];
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
    const stage = stageLabel.pattern.exec(foldDigits(body));
    const label = body.slice(0, stage?.[0].length ?? 0);
    const rest = body.slice(label.length).replace(/^[\s:,.–-]+/u, "");
    const found = readBody(rest, planYear);
    if (found.length === 0) continue;
    const isOnly = found.length === 1;
    const phases = found.map((phase) => ({
      ...withScope(withScope(phase, scope, added), label, ""),
      ...(isOnly ? { text: statement.trim() } : {}),
    }));
    // “Đợt 1 (hết ngày 15/11/2025)” names a stage of the plan and its time, no phase of the work.
    return { phases, isStaged: label !== "" && bare !== label };
  }
  return { phases: [], isStaged: false };
}
