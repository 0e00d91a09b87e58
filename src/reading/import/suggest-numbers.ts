import type { PlanContent } from "#handbook/handbook-types.ts";

/** Numbers of a plan's items in order, runs joined, as what may be typed: “các số có trong kế hoạch: 1–23, 25”. */
export function suggestNumbers(plan: PlanContent | undefined): string {
  const numbers = [...new Set(plan?.imported.items.map((item) => item.number))].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  const shown = runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
  return shown.length === 0 ? "kế hoạch chưa có mục nào." : `các số có trong kế hoạch: ${shown.join(", ")}.`;
}
