import type { Item } from "#handbook/handbook-types.ts";
import type { Repair } from "#schema/review.ts";

/** A YAML string in quotes, whatever it holds. */
const quote = (text: string): string => JSON.stringify(text);

const why = "reason: ghi lý do";

function listRepairs(repairs: readonly Repair[]): string[] {
  return repairs.flatMap(({ line, printed, corrected, reason }) => [
    `  - line: ${line}`,
    `    printed: ${quote(printed)}`,
    `    corrected: ${quote(corrected)}`,
    `    reason: ${quote(reason)}`,
  ]);
}

function listMatches(items: readonly Item[]): string[] {
  return items.flatMap(({ number, kind, title, models, proposed }) => {
    if (models.length > 0) return [];
    const relation = kind === "task" ? "related" : "same";
    const [first, ...others] = proposed.map(({ id }) => `{ id: ${id}, relation: ${relation} }`);
    const own = first === undefined ? "" : first;
    const rest = others.length === 0 ? "" : ` # hoặc ${others.join(", ")}`;
    return [`  - item: ${number} # ${title}`, `    models: [${own}]${rest}`, `    ${why}`];
  });
}

function listAgencies(unknown: ReadonlyMap<string, readonly number[]>): string[] {
  return [...unknown.keys()].flatMap((text) => [
    `  - text: ${quote(text)}`,
    "    agencies: []",
    `    ${why}`,
  ]);
}

/** Decisions that wait for an editor, in the form of review.yaml, ready to be pasted; empty where none waits. */
export function formatDecisions(
  items: readonly Item[],
  unknown: ReadonlyMap<string, readonly number[]>,
  repairs: readonly Repair[],
): string[] {
  const lists = [
    ["repairs:", listRepairs(repairs)],
    ["matches:", listMatches(items)],
    ["agencies:", listAgencies(unknown)],
  ] as const;
  return lists.flatMap(([key, entries]) => (entries.length === 0 ? [] : [key, ...entries]));
}
