import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";

/** One npm script of a longer run. */
export interface Step {
  /** What is printed for it. */
  readonly name: string;
  /** What follows `npm run`: the script's name, then `--` and its options. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

export interface StepResult {
  readonly passed: boolean;
  readonly seconds: number;
  /** All the step printed. */
  readonly output: string;
}

/** Runs a step in a folder to its end with its output kept, without colours. A step that cannot start has failed. */
export function runStep(step: Step, folder: string): StepResult {
  const startedMs = performance.now();
  const result = spawnSync("npm", ["run", "-s", ...step.args], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024, // a failing build may print much; Node's own limit of 1 MB would end it
    shell: process.platform === "win32", // npm is a .cmd there
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", NO_COLOR: "1", ...step.env },
  });
  const seconds = (performance.now() - startedMs) / 1000;
  const output = [result.stdout, result.stderr, result.error?.message].filter(Boolean).join("\n");
  return { passed: result.status === 0, seconds, output };
}

const vitestReport = z.object({ numPassedTests: z.int(), numFailedTests: z.int() });

export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
}

/** Tests counted in a JSON report of vitest; none where there is no such file. */
export function countTests(reportFile: string): TestCounts {
  if (!existsSync(reportFile)) return { passed: 0, failed: 0 };
  const report = vitestReport.parse(JSON.parse(readFileSync(reportFile, "utf8")));
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}
