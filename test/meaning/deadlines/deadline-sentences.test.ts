import { describe, expect, it } from "vitest";
import type { Phase } from "#schema/deadline.ts";
import { findDeadlineClause } from "#meaning/deadlines/deadline-clause.ts";
import { parseDeadline } from "#meaning/deadlines/deadlines.ts";
import { readRows } from "../../helpers/sentences.ts";

const rows = readRows("deadlines.tsv");

/** A phase in short: its kind, then its last day or rhythm. */
function tellPhase(phase: Phase): string {
  if (phase.kind === "ongoing") return phase.every === undefined ? "ongoing" : `ongoing ${phase.every}`;
  return phase.due === undefined ? phase.kind : `${phase.kind} ${phase.due}`;
}

function tell(text: string | null): string {
  const deadline = text === null ? null : parseDeadline(text, 2024);
  if (deadline === null) return "none";
  return deadline.kind === "phased" ? deadline.phases.map(tellPhase).join("; ") : tellPhase(deadline);
}

describe("parseDeadline(text, 2024)", () => {
  it.each(rows.filter(([, kind]) => kind === "field"))("“%s”", (text, _, wanted) => {
    expect(tell(text)).toBe(wanted);
  });

  it.each([
    ["trước khi kết thúc năm 2024 phải xong", undefined],
    ["trước khi hết quý III năm 2024", undefined],
    ["lượt hai xong trong năm 2025 ở các huyện", "lượt hai, ở các huyện"],
  ])("“%s” is about %s", (text, scope) => {
    const deadline = parseDeadline(text, 2024);
    const told = deadline?.kind === "phased" ? deadline.phases[0]?.scope : deadline?.scope;
    expect(told).toBe(scope);
  });
});

describe("findDeadlineClause(assignments)", () => {
  it.each(rows.filter(([, kind]) => kind === "prose"))("“%s”", (text, _, wanted) => {
    expect(tell(findDeadlineClause([text]))).toBe(wanted);
  });
});
