import { describe, expect, it } from "vitest";
import { printAddress, tellContext } from "#views/home/context.ts";

describe("tellContext(all)", () => {
  it("tells the day on which it was checked, as the pages write days", () => {
    expect(tellContext(false).checked).toMatch(/^\d{2}\/\d{1,2}\/\d{4}$/);
  });

  it("begins with what the first page tells, and gives each finding its official page", () => {
    const first = tellContext(false).facts;
    const all = tellContext(true).facts;
    expect(all.slice(0, first.length)).toEqual(first);
    expect(all.length).toBeGreaterThan(first.length);
    const hosts = all.flatMap(({ url }) => (url === null ? [] : [new URL(url).host]));
    expect(new Set(hosts)).toEqual(new Set(["vanban.chinhphu.vn"]));
  });

  it("says that something was not found wherever it names no page", () => {
    const unfounded = tellContext(true).facts.filter(({ url }) => url === null);
    expect(unfounded.filter(({ text }) => !/chưa tìm thấy/iu.test(text))).toEqual([]);
  });
});

describe("printAddress(url)", () => {
  it("leaves the protocol away and nothing else", () => {
    expect(printAddress("https://vanban.chinhphu.vn/?pageid=1&docid=2")).toBe(
      "vanban.chinhphu.vn/?pageid=1&docid=2",
    );
  });
});
