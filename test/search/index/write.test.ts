import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeSearchFiles } from "#search/index/write.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "index-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Letters that hardly shrink, the same in every run. */
function makeNoise(length: number): string {
  let seed = 1;
  return Array.from({ length }, () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return String.fromCharCode(33 + (seed % 90));
  }).join("");
}

describe("writeSearchFiles(folder, files)", () => {
  it.each([
    [60_000, 2],
    [200_000, 10],
  ])("shares texts of %i bytes over %i files at least, in their order", (bytes, least) => {
    const noise = makeNoise(bytes);
    const texts = Array.from({ length: bytes / 4000 }, (_, at) => noise.slice(at * 4000, (at + 1) * 4000));
    const shown = texts.map((text) => ({ text: [text], lines: [], facts: {}, note: "" }));
    writeSearchFiles(join(folder, "chi-muc"), { data: {}, texts: shown });
    const below = join(folder, "chi-muc/van-ban");
    const files = readdirSync(below).sort((a, b) => parseInt(a, 10) - parseInt(b, 10));
    expect(files.length).toBeGreaterThanOrEqual(least);
    const kept = files.flatMap(
      (name) => JSON.parse(gunzipSync(readFileSync(join(below, name))).toString()) as [string[]][],
    );
    expect(kept.map(([[text]]) => text)).toEqual(texts);
  });
});
