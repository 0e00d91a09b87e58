import { alignText, joinAligned, sliceAligned } from "#text/aligned.ts";
import { describe, expect, it } from "vitest";

describe("alignText(text)", () => {
  it.each(["Mô hình 1: “Lưu trú”", "Đề án №06", "", "ĐẤT İ ǰ"])("folds “%s” to the same length", (text) => {
    expect(alignText(text).folded).toHaveLength(text.length);
  });
});

describe("sliceAligned(aligned, start, end)", () => {
  it("cuts both forms at one place, without the white space around", () => {
    expect(sliceAligned(alignText("Chủ trì: Sở Y tế; "), 8)).toEqual({
      text: "Sở Y tế;",
      folded: "so y te;",
    });
    expect(sliceAligned(alignText("Chủ trì: Sở"), 0, 7)).toEqual({ text: "Chủ trì", folded: "chu tri" });
  });
});

describe("joinAligned(first, next)", () => {
  it("joins both forms by a space", () => {
    expect(joinAligned(alignText("Sở"), alignText("Y tế"))).toEqual(alignText("Sở Y tế"));
  });
});
