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
    [170_000, ["0.so-tay"]],
    [170_001, ["0.so-tay", "1.so-tay"]],
  ])("of 170 000 bytes at most: two texts of %i are in %j", (bytes, files) => {
    // Each in its two quotation marks and twice two brackets.
    const [one, other] = ["a".repeat(79_994), "b".repeat(bytes - 80_006)];
    const texts = [one, other].map((text) => ({
      text: [text],
      lines: [],
      facts: {},
      note: "",
    }));
    writeSearchFiles(join(folder, "chi-muc"), { data: {}, texts });
    expect(readdirSync(join(folder, "chi-muc/van-ban"))).toEqual(files);
  });
});
