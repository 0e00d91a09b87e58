import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { measureCommand, readTimes } from "#tools/bench-corpus.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "bench-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("readTimes(line)", () => {
  it.each([
    ["0m1.25s 0m0.50s", 1.75],
    ["2m3.000s 1m0.000s", 183],
    ["0m0.00s 0m0.00s", 0],
  ])("adds user and system of %s", (line, seconds) => {
    expect(readTimes(line)).toBeCloseTo(seconds);
  });
});

describe("measureCommand(folder, args)", () => {
  it("tells processor time and memory of a script", () => {
    writeFileSync(join(folder, "sound.mjs"), "console.log('0m9.0s 0m9.0s')");
    const { seconds, megabytes } = measureCommand(folder, ["sound.mjs"]);
    expect(seconds).toBeGreaterThan(0);
    // A Node without anything in it.
    expect(megabytes).toBeGreaterThan(10);
  });

  it("tells what a script printed that failed", () => {
    writeFileSync(join(folder, "wrong.mjs"), "console.error('hỏng'); process.exit(1)");
    expect(() => measureCommand(folder, ["wrong.mjs"])).toThrow("wrong.mjs: hỏng");
  });
});
