import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";

/** One script of package.json, as a part of a longer run. */
export interface Step {
  /** What is printed for it. */
  readonly name: string;
  /** What follows `node --run`: the script's name, then `--` and its options. */
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
export function runStep(step: Step, folder: string): Promise<StepResult> {
  const startedMs = performance.now();
  // Not by npm, which takes as long to start as some steps take.
  const child = spawn(process.execPath, ["--run", ...step.args], {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", NO_COLOR: "1", ...step.env },
  });
  const printed: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => printed.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => printed.push(chunk));
  return new Promise((resolve) => {
    const end = (passed: boolean, ...more: readonly string[]): void => {
      const seconds = (performance.now() - startedMs) / 1000;
      resolve({ passed, seconds, output: [Buffer.concat(printed).toString("utf8"), ...more].join("\n") });
    };
    child.on("error", (cause) => {
      end(false, cause.message);
    });
    child.on("close", (code) => {
      end(code === 0);
    });
  });
}

type Tell = (step: Step, result: StepResult) => void;

/** Steps of one lane, one after the other, until one fails. */
async function runLane(lane: readonly Step[], folder: string, tell: Tell): Promise<boolean> {
  for (const step of lane) {
    const result = await runStep(step, folder);
    tell(step, result);
    if (!result.passed) return false;
  }
  return true;
}

/**
 * Runs rounds of lanes: the lanes of a round side by side, the steps of a lane one after the other. A step that fails
 * ends its lane, and no further round begins. Each result is told as soon as it is there.
 * @returns true where all passed
 */
export async function runRounds(
  rounds: readonly (readonly (readonly Step[])[])[],
  folder: string,
  tell: Tell,
): Promise<boolean> {
  for (const lanes of rounds) {
    const passed = await Promise.all(lanes.map((lane) => runLane(lane, folder, tell)));
    if (passed.includes(false)) return false;
  }
  return true;
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
