import type { Phase } from "#schema/deadline.ts";
import { foldDigits } from "./deadline-points.ts";
import { dependsOn, eventBefore, timeAfter } from "./event-phrases.ts";
import { readScopeBefore, trimEnds } from "./deadline-scope.ts";

const numberWords: Readonly<Record<string, number>> = { mot: 1, hai: 2, ba: 3 };
const monthsOf: Readonly<Record<string, number>> = { thang: 1, quy: 3, nam: 12 };

/** A phase with a scope and a condition added to its own; empty ones add nothing. */
export function withScope(phase: Phase, scope: string, condition: string): Phase {
  const joined = [scope, phase.scope ?? ""].filter((part) => part !== "").join(", ");
  return {
    ...phase,
    ...(joined === "" ? {} : { scope: joined }),
    ...(condition === ""
      ? {}
      : { condition: [phase.condition ?? "", condition].filter((c) => c !== "").join("; ") }),
  };
}

/** The event that words name, without “có”. */
function readEvent(text: string): string {
  const trimmed = trimEnds(text);
  return /^co\s/u.test(foldDigits(trimmed)) ? trimmed.slice(3).trim() : trimmed;
}

/** A stretch of time that stands behind its event. */
function readBehindEvent(body: string): Phase[] {
  const match = eventBefore.pattern.exec(foldDigits(body));
  const months = monthsOf[match?.[2] ?? ""];
  const count = numberWords[match?.[1] ?? ""] ?? Number(match?.[1]);
  if (match === null || months === undefined || !(count > 0)) return [];
  const end = foldDigits(body).lastIndexOf(` ${match[1] ?? ""}`);
  const from = dependsOn.pattern.exec(foldDigits(body))?.[0].length ?? 0;
  const on = readEvent(body.slice(from, end));
  return [{ kind: "dependent", on, offsetMonths: count * months, text: body.trim() }];
}

/** A time that hangs on an event; empty where the text names none. */
export function readDependent(body: string): Phase[] {
  const folded = foldDigits(body);
  const offset = timeAfter.pattern.exec(folded);
  if (offset !== null) {
    const count = numberWords[offset[1] ?? ""] ?? Number(offset[1]);
    const months = monthsOf[offset[2] ?? ""];
    const rest = body.slice(offset.index + offset[0].length);
    if (readEvent(rest) === "") return [];
    if (months === undefined)
      return [{ kind: "dependent", on: trimEnds(body.slice(offset.index)), text: body.trim() }];
    if (count > 0) {
      return [{ kind: "dependent", on: readEvent(rest), offsetMonths: count * months, text: body.trim() }];
    }
  }
  const behind = readBehindEvent(body);
  if (behind.length > 0) return behind;
  const match = dependsOn.pattern.exec(folded);
  if (match === null) return [];
  const on = readEvent(body.slice(match.index + match[0].length));
  if (on === "") return [];
  const scope = readScopeBefore(body.slice(0, match.index));
  return [withScope({ kind: "dependent", on, text: body.trim() }, scope, "")];
}
