import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readPreparedSearch, readPreparedSite, writePrepared } from "#reading/publish/prepared.ts";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "prepared-"));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const search = { data: { kinds: "mi", plans: [] }, texts: [["Khám bệnh", "bằng thẻ"], []] };
const site = {
  files: ["index.html"],
  rows: new Map([["data/v1/plans.json", 5]]),
  records: ["khám bệnh bằng thẻ", ""],
};

describe("writePrepared(folder, search, site)", () => {
  it("keeps what the index and the verification read", () => {
    const folder = join(root, "run/prepared");
    writePrepared(folder, search, site);
    expect(readPreparedSearch(folder)).toEqual(search);
    expect(readPreparedSite(folder)).toEqual(site);
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
