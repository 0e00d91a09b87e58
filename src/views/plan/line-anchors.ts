import type { Handbook, Plan } from "#handbook/handbook-types.ts";
import { lineAnchor, parseLineAnchor } from "#paths/site-paths.ts";
import { listPassages } from "#handbook/passages.ts";
import { linkLines } from "#views/parts/finding-link.ts";
import { indexHandbook } from "#views/parts/handbook-index.ts";

const isLineRange = (value: readonly unknown[]): value is readonly [number, number] =>
  value.length === 2 && value.every((one) => typeof one === "number");

/** Anchors of all runs of lines under “lines” or “evidence” anywhere in some data. */
function collectAnchors(value: unknown, isEvidence = false): string[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value))
    return isEvidence && isLineRange(value)
      ? [lineAnchor(value)]
      : value.flatMap((one) => collectAnchors(one));
  return Object.entries(value).flatMap(([key, one]) =>
    // An item's evidence has a side for the body and one for the annex.
    collectAnchors(one, isEvidence || key === "lines" || key === "evidence"),
  );
}

/**
 * Anchors of the runs of two lines or more that pages and data files link to, by their first line, each once: what the
 * plan's data, its findings and the passages of search rest on. A browser without script finds the run's beginning there.
 */
export function listLineAnchors(handbook: Handbook, plan: Plan): ReadonlyMap<number, readonly string[]> {
  const findings = indexHandbook(handbook).findingsOfPlan.get(plan.id) ?? [];
  const named = findings
    .flatMap(({ detail }) => linkLines(plan.id, detail))
    .flatMap(({ path }) => path?.split("#")[1] ?? []);
  const anchors = new Set([...collectAnchors([plan, findings, listPassages(plan)]), ...named]);
  const runs = [...anchors].flatMap((anchor) => {
    const [from, to] = parseLineAnchor(anchor) ?? [0, 0];
    return from < to ? [{ from, anchor }] : [];
  });
  return new Map(
    [...Map.groupBy(runs, ({ from }) => from)].map(([from, some]) => [
      from,
      some.map(({ anchor }) => anchor),
    ]),
  );
}
