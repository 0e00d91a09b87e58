import { readFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { expectedFile, makeInvalidCases } from "../reading/checks/invalid-cases.ts";
import { runCommands } from "./run-commands.ts";

const cases = makeInvalidCases();
const inputs = ["empty", "damaged-docx-cut", "scanned-pdf", "restricted-mat", "without-items"].map(
  (name) => ({
    name,
    ...cases.writeInput(name),
  }),
);
const contents = ["unknown-key", "stale-items", "missing-source"].map((name) => ({
  name,
  folder: cases.buildContent(name),
}));
const before = cases.snapshot();
const outcomes = runCommands([
  ...inputs.map(({ file }) => ({
    script: "scripts/import.ts",
    args: [file, "--content", cases.minimal, "--plan", "mau-2025"],
  })),
  ...contents.map(({ folder }) => ({ script: "scripts/check.ts", args: ["--content", folder] })),
]);
const after = cases.snapshot();
afterAll(() => {
  cases.remove();
});

/** What an editor is told of a case, its folder left out. */
const expected = (kind: "inputs" | "content", name: string): string =>
  readFileSync(expectedFile(kind, name), "utf8");

describe("npm run import", () => {
  it.each(inputs.map((input, at) => ({ ...input, ...outcomes[at] })))(
    "ends with 1 for “$name”",
    ({ name, folder, code, out, err = "" }) => {
      expect(code).toBe(1);
      // A text that was read is told all the same; a file that cannot be read, or is marked secret, leaves nothing to tell.
      if (name === "without-items") expect(out).toContain("Có lỗi nên chưa ghi gì");
      else expect(out).toBe("");
      expect(err.replaceAll(`${folder}/`, "")).toBe(expected("inputs", name));
    },
  );

  it("writes nothing for any of them", () => {
    expect(after).toEqual(before);
  });
});

describe("npm run check", () => {
  it.each(contents.map((content, at) => ({ ...content, ...outcomes[inputs.length + at] })))(
    "ends with 1 for “$name”",
    ({ name, folder, code, err = "" }) => {
      expect(code).toBe(1);
      expect(err.replaceAll(`${folder}/`, "")).toBe(expected("content", name));
    },
  );
});
