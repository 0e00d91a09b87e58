import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { toDraft, toDraftRows } from "#exports/draft.ts";
import { runImport } from "#reading/import/run-import.ts";
import type { ExpectedPlan } from "./expected-plan.ts";
import { expectedPlan } from "./expected-plan.ts";
import type { PlanReading } from "./plan-reading.ts";
import { planReading, refused } from "./plan-reading.ts";

export interface MeasuredPlan {
  /** Name of the folder. */
  readonly name: string;
  readonly expected: ExpectedPlan;
  /** Names of its files, `plan.txt` and other forms of the same text, sorted. */
  readonly files: readonly string[];
}

/** The folders in `folder` that have an expectation, by name; throws a ZodError for an expectation of another shape. */
export function findMeasuredPlans(folder: string): readonly MeasuredPlan[] {
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, "expected.yaml")));
  return names.sort().map((name) => ({
    name,
    expected: expectedPlan.parse(parse(readFileSync(join(folder, name, "expected.yaml"), "utf8"))),
    files: readdirSync(join(folder, name))
      .filter((file) => file.startsWith("plan."))
      .sort(),
  }));
}

/** What a dry run reads of one file, as `npm run import -- FILE --json` prints it. */
export async function readMeasuredPlan(content: string, file: string): Promise<PlanReading> {
  const options = {
    id: undefined,
    write: false,
    place: undefined,
    replace: false,
    allowRestricted: undefined,
  };
  const run = await runImport({ folder: content, file, ...options });
  const messages = run.problems.map(({ message }) => message);
  const draft = toDraft(run);
  return draft === undefined ? refused(messages) : planReading.parse({ ...toDraftRows(draft), messages });
}
