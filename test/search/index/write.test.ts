import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeSearchFiles } from "#search/index/write.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "index-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("textFileBytes: texts lie in files", () => {
  it.each([
    [2500, ["0.so-tay"]],
    [2501, ["0.so-tay", "1.so-tay"]],
  ])("of 2500 bytes at most: two texts of %i are in %j", (bytes, files) => {
    // Each in its two quotation marks.
    const texts = ["a".repeat(998), "b".repeat(bytes - 1002)];
    writeSearchFiles(join(folder, "pagefind"), { data: {}, texts, words: { files: [], ids: [] } });
    expect(readdirSync(join(folder, "pagefind/text"))).toEqual(files);
  });
});
