import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Handbook } from "#handbook/handbook-types.ts";
import { buildHandbook } from "#handbook/handbook.ts";
import {
  readPreparedHandbook,
  readPreparedSearch,
  readPreparedSite,
  writePrepared,
} from "#reading/publish/prepared.ts";
import { readContent } from "#reading/read-content.ts";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { copyMinimalContent } from "../../helpers/minimal-content.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "prepared-"));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function readMinimal(): Handbook {
  copyMinimalContent(join(root, "content"));
  const { content } = readContent(join(root, "content"));
  if (content === undefined) throw new Error("The minimal content is not valid.");
  return buildHandbook(content);
}

const search = {
  data: { kinds: "mi", plans: [], words: "kham benh" },
  texts: [{ text: ["Khám bệnh", "bằng thẻ"], lines: [3, 4], facts: { lead: "Sở Y tế" }, note: "" }],
  places: [[["xã", "An Cao"]], []],
};
const site = {
  files: ["index.html"],
  rows: new Map([["data/v1/plans.json", 5]]),
  records: ["khám bệnh bằng thẻ", ""],
};

describe("writePrepared(folder, handbook, search, site)", () => {
  it("keeps what the pages, the index and the verification read", () => {
    const folder = join(root, "run/prepared");
    const handbook = readMinimal();
    writePrepared(folder, handbook, search, site);
    const read = readPreparedHandbook(folder);
    // Strictly: classes, maps and sets would else pass for their fields.
    expect(read).toStrictEqual(handbook);
    expect(read.items[0]).toBe(read.plans[0]?.items[0]);
    expect(readPreparedSearch(folder)).toEqual(search);
    expect(readPreparedSite(folder)).toEqual(site);
  });
});

describe("readPreparedHandbook(folder)", () => {
  it("makes no page of half a handbook", () => {
    expect(() => readPreparedHandbook(root)).toThrow("ENOENT");
    writePrepared(root, readMinimal(), search, site);
    const file = join(root, "handbook.bin");
    writeFileSync(file, readFileSync(file).subarray(0, -100));
    expect(() => readPreparedHandbook(root)).toThrow();
  });
});

describe("readPreparedSite(folder)", () => {
  it("takes no site for whole because its list is not there or is cut", () => {
    expect(() => readPreparedSite(root)).toThrow("ENOENT");
    writeFileSync(join(root, "site.json"), '{"files":["index.html"],"rows":[]}');
    expect(() => readPreparedSite(root)).toThrow("records");
    writeFileSync(join(root, "site.json"), '{"files":["index.ht');
    expect(() => readPreparedSite(root)).toThrow(SyntaxError);
  });
});

describe("readPreparedSearch(folder)", () => {
  it("makes no index of half a text", () => {
    expect(() => readPreparedSearch(root)).toThrow("ENOENT");
    writeFileSync(join(root, "search.json"), '{"data":{}}');
    expect(() => readPreparedSearch(root)).toThrow("texts");
  });
});
