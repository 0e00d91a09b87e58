import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type InvalidCases, expectedFile, makeInvalidCases } from "../reading/checks/invalid-cases.ts";

let cases: InvalidCases;
beforeAll(() => {
  cases = makeInvalidCases();
});
afterAll(() => {
  cases.remove();
});

/** A command is a process of its own: on a loaded machine its start alone takes seconds. */
const timeout = 60_000;

const run = (
  script: string,
  args: readonly string[],
): { status: number | null; out: string; err: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join("scripts", script), ...args], {
    encoding: "utf8",
  });
  return { status, out: stdout, err: stderr };
};

describe("npm run import", () => {
  it.each(["empty", "damaged-docx-cut", "scanned-pdf", "restricted-mat", "without-items"])(
    "ends with 1 and writes nothing for “%s”",
    { timeout },
    (name) => {
      const { folder, file } = cases.writeInput(name);
      const before = cases.snapshot();
      const { status, out, err } = run("import.ts", [file, "--content", cases.minimal, "--plan", "mau-2025"]);
      expect(status).toBe(1);
      // A text that was read is told all the same; a file that cannot be read, or is marked secret, leaves nothing to tell.
      if (name === "without-items") expect(out).toContain("Có lỗi nên chưa ghi gì");
      else expect(out).toBe("");
      expect(err.replaceAll(`${folder}/`, "")).toBe(readFileSync(expectedFile("inputs", name), "utf8"));
      expect(cases.snapshot()).toEqual(before);
    },
  );
});

describe("npm run check", () => {
  it.each(["unknown-key", "stale-items", "missing-source"])("ends with 1 for “%s”", { timeout }, (name) => {
    const folder = cases.buildContent(name);
    const { status, err } = run("check.ts", ["--content", folder]);
    expect(status).toBe(1);
    expect(err.replaceAll(`${folder}/`, "")).toBe(readFileSync(expectedFile("content", name), "utf8"));
  });
});
