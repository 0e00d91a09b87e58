import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** Most that a command may print, in bytes; Node's own limit of 1 MB would end a long one. */
const mostOutputBytes = 256 * 1024 * 1024;

/** Seconds that a script of the project takes, started with this Node. @throws Error with what it printed where it fails. */
export function timeCommand(root: string, args: readonly string[]): number {
  const startedMs = performance.now();
  const env = { ...process.env, BASE_PATH: "/", ASTRO_TELEMETRY_DISABLED: "1" };
  const options = { cwd: root, encoding: "utf8", env, maxBuffer: mostOutputBytes } as const;
  const { status, stderr } = spawnSync(process.execPath, args, options);
  if (status !== 0) throw new Error(`${args.join(" ")}: ${stderr.trim()}`);
  return (performance.now() - startedMs) / 1000;
}

/** Path, from the root, of the plan's source text with the most bytes; empty where there is no plan. */
export function findLargestPlan(root: string): string {
  const plans = readdirSync(join(root, "content/plans"));
  const sized = plans.map((plan) => {
    const file = join("content/plans", plan, "source.txt");
    return { file, bytes: statSync(join(root, file)).size };
  });
  return sized.toSorted((a, b) => b.bytes - a.bytes)[0]?.file ?? "";
}
