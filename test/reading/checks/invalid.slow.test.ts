import { formatProblems } from "#problems/format-problems.ts";
import type { Problem } from "#problems/problem.ts";
import { checkContent } from "#reading/checks/check-content.ts";
import { runImport } from "#reading/import/run-import.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sharedProofs } from "../../helpers/shared-proofs.ts";
import {
  type InvalidCases,
  contentCases,
  expectedFile,
  inputCases,
  makeInvalidCases,
} from "./invalid-cases.ts";

let cases: InvalidCases;
beforeAll(() => {
  cases = makeInvalidCases();
});
afterAll(() => {
  cases.remove();
});

/** The printer's lines with paths as below the folder of the case. */
const print = (problems: readonly Problem[], folder: string): string =>
  formatProblems(problems).replaceAll(`${folder}/`, "");

async function expectPrinted(file: string, printed: string): Promise<void> {
  await expect(printed).toMatchFileSnapshot(file);
  // No stack, no English of a library, no path of this machine.
  expect(printed).not.toMatch(/\bat \w+ \(|\bError\b|node_modules|node:/);
  expect(printed).toMatch(/ error [a-z0-9-]+ /);
}

describe("content-minimal", () => {
  it("is valid, so that each case below has one fault", () => {
    expect(checkContent(cases.minimal).problems).toEqual([]);
  });
});

describe("checkContent(folder)", () => {
  it.each(contentCases)("tells what is wrong in “%s”", async (name) => {
    const folder = cases.buildContent(name);
    const { problems } = checkContent(folder, sharedProofs);
    await expectPrinted(expectedFile("content", name), print(problems, folder));
  });
});

describe("runImport(options)", () => {
  it.each(inputCases)("tells what is wrong with “%s”", async (name) => {
    const { folder, file, options } = cases.writeInput(name);
    const option = (key: string): string | undefined => {
      const at = options.indexOf(key);
      return at < 0 ? undefined : options[at + 1];
    };
    const before = cases.snapshot();
    const run = await runImport({
      folder: cases.minimal,
      file: option("--as") ?? file,
      id: option("--plan") ?? "mau-2025",
      write: true,
      place: option("--place"),
      replace: options.includes("--replace"),
      allowRestricted: option("--allow-restricted"),
    });
    expect(run.problems.some(({ severity }) => severity === "error")).toBe(true);
    const printed = print(run.problems, folder).replaceAll(`${cases.minimal}/`, "");
    await expectPrinted(expectedFile("inputs", name), printed);
    expect(cases.snapshot()).toEqual(before);
  });
});
