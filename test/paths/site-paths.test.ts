import { describe, expect, test } from "vitest";
import { lineAnchor, lineUrl, parseLineAnchor } from "#paths/site-paths.ts";

describe("anchors of lines", () => {
  test.each([
    [[311, 327], "dong-311-327"],
    [[7, 7], "dong-7"],
  ] as const)("%j is “%s”, there and back", (lines, anchor) => {
    expect(lineAnchor(lines)).toBe(anchor);
    expect(parseLineAnchor(anchor)).toEqual(lines);
    expect(parseLineAnchor(`#${anchor}`)).toEqual(lines);
    expect(lineUrl("a-2024", lines)).toBe(`/ke-hoach/a-2024/van-ban/#${anchor}`);
  });

  test("a run written backwards is read from its first line", () => {
    expect(parseLineAnchor("#dong-9-4")).toEqual([4, 9]);
  });

  test.each(["", "#", "#dong-", "#dong-0", "#dong-3-0", "#dong-3-", "#dong-x", "#mo-hinh-3", "#dong-1-2-3"])(
    "“%s” names no lines",
    (anchor) => {
      expect(parseLineAnchor(anchor)).toBeNull();
    },
  );
});
