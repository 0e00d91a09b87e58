import { describe, expect, it } from "vitest";
import { toBasePath } from "#paths/base-path.ts";

describe("toBasePath", () => {
  it.each([
    [undefined, "/"],
    ["", "/"],
    ["/", "/"],
    ["cong", "/cong/"],
    ["/cong/de-an-06", "/cong/de-an-06/"],
    ["cong/de-an-06/", "/cong/de-an-06/"],
    ["//cong//de-an-06//", "/cong/de-an-06/"],
  ])("reads %j as %j", (written, expected) => {
    expect(toBasePath(written)).toBe(expected);
  });
});
