import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { countTests, runRounds, runStep, type Step } from "#tools/run-step.ts";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "step-"));
  const scripts = {
    good: 'node -e "console.log(process.env.WORD)"',
    bad: 'node -e "console.error(7); process.exit(3)"',
  };
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "x", version: "1.0.0", scripts }));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const good: Step = { name: "good", args: ["good"], env: { WORD: "đất đai" } };
const bad: Step = { name: "bad", args: ["bad"], env: {} };

describe("runStep", () => {
  it("keeps the output of a step that passes", async () => {
    const result = await runStep(good, folder);
    expect(result).toMatchObject({ passed: true });
    expect(result.output.trim()).toBe("đất đai");
  });

  it("keeps the error output of a step that fails", async () => {
    const result = await runStep(bad, folder);
    expect(result.passed).toBe(false);
    expect(result.output).toContain("7");
  });

  it("counts a step that does not exist as failed", async () => {
    expect((await runStep({ name: "none", args: ["none"], env: {} }, folder)).passed).toBe(false);
  });
});

describe("runRounds", () => {
  const namesRun = async (rounds: Step[][][]): Promise<{ passed: boolean; names: string[] }> => {
    const names: string[] = [];
    const passed = await runRounds(rounds, folder, ({ name }) => names.push(name));
    return { passed, names: names.sort() };
  };

  it("runs all where all pass", async () => {
    expect(await namesRun([[[good, good], [good]], [[good]]])).toEqual({
      passed: true,
      names: ["good", "good", "good", "good"],
    });
  });

  it("ends a lane at the first step that fails, its neighbour at its own end, and begins no further round", async () => {
    expect(await namesRun([[[bad, good], [good]], [[good]]])).toEqual({
      passed: false,
      names: ["bad", "good"],
    });
  });
});

describe("countTests", () => {
  it("reads vitest's own report", () => {
    const file = join(folder, "report.json");
    writeFileSync(file, JSON.stringify({ numPassedTests: 12, numFailedTests: 1, testResults: [] }));
    expect(countTests(file)).toEqual({ passed: 12, failed: 1 });
  });

  it("counts nothing where a step wrote no report", () => {
    expect(countTests(join(folder, "none.json"))).toEqual({ passed: 0, failed: 0 });
  });
});
