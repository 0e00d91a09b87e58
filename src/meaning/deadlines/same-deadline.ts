import type { Deadline, Phase } from "#schema/deadline.ts";
import { foldedWords } from "#text/tokens.ts";

const expansions: Readonly<Record<string, string>> = { bca: "bo cong an", ubnd: "uy ban nhan dan" };
const emptyWords = new Set(
  "bang cac co cua cac dong bo hien khai la nhung nay theo thuc trien tu van ban ve viec voi".split(" "),
);

/** Words that tell one event or scope from another, folded. “đồng bộ” and “Bộ” fold alike, so “bo” says nothing alone. */
function toKey(text: string | undefined): string {
  return foldedWords(text ?? "")
    .flatMap((word) => (expansions[word] ?? word).split(" "))
    .filter((word) => !emptyWords.has(word))
    .join(" ");
}

function toPhaseKey(phase: Phase): string {
  switch (phase.kind) {
    case "date":
    case "month":
    case "quarter":
    case "year":
      return `${phase.kind} ${phase.due ?? ""}`;
    case "ongoing":
      return `ongoing ${phase.every ?? ""} ${phase.due ?? ""}`;
    case "dependent":
      // “hướng dẫn của Bộ” is “Bộ có hướng dẫn”.
      return `dependent ${phase.offsetMonths ?? ""} ${toKey(phase.on).split(" ").sort().join(" ")}`;
    case "unknown":
      return `unknown ${toKey(phase.text)}`;
    default:
      return phase satisfies never;
  }
}

function isSameCondition(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || toKey(a) === toKey(b);
}

/**
 * Whether two deadlines mean the same, however printed. A condition that only one of them prints does not count; two
 * conditions must agree, and phases must agree in order and in what they are about.
 */
export function sameDeadline(a: Deadline | null, b: Deadline | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.kind !== "phased" || b.kind !== "phased") {
    if (a.kind === "phased" || b.kind === "phased") return false;
    return toPhaseKey(a) === toPhaseKey(b) && isSameCondition(a.condition, b.condition);
  }
  const others = b.phases;
  return (
    a.phases.length === others.length &&
    a.phases.every((phase, index) => {
      const other = others[index];
      return (
        other !== undefined &&
        toPhaseKey(phase) === toPhaseKey(other) &&
        toKey(phase.scope) === toKey(other.scope) &&
        isSameCondition(phase.condition, other.condition)
      );
    })
  );
}
