import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkContent } from "#reading/checks/check-content.ts";
import { formatProblems } from "#problems/format-problems.ts";
import { writeCorpus } from "#tools/corpus/write-corpus.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "corpus-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const write = async (name: string, seed: number, workers: number): Promise<string> => {
  const out = join(folder, name);
  await writeCorpus({ from: "content", out, plans: 8, seed, workers });
  return out;
};
const readAll = (out: string): readonly string[] =>
  readdirSync(join(out, "plans"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".txt") || path.endsWith(".yaml"))
    .sort()
    .map((path) => `${path}\n${readFileSync(join(out, "plans", path), "utf8")}`);

describe("writeCorpus(options)", () => {
  it("makes content that the check accepts, the real plans as they are", async () => {
    const out = await write("one", 1, 2);
    const { problems, content } = checkContent(out);
    expect(formatProblems(problems.filter(({ severity }) => severity === "error"))).toBe("");
    expect(content?.plans.size).toBe(8);
    for (const plan of readdirSync("content/plans")) {
      const files = readdirSync(join("content/plans", plan));
      for (const file of files)
        expect(readFileSync(join(out, "plans", plan, file))).toEqual(
          readFileSync(join("content/plans", plan, file)),
        );
    }
  }, 120_000);

  it("makes the same of a seed, however many work at it, and other plans of another seed", async () => {
    const one = readAll(join(folder, "one"));
    expect(readAll(await write("same", 1, 1))).toEqual(one);
    expect(readAll(await write("other", 2, 1))).not.toEqual(one);
  }, 120_000);

  it("writes into no folder that holds something", async () => {
    await expect(write("one", 1, 1)).rejects.toThrow("không trống");
  });
});
