import { describe, expect, it } from "vitest";
import { findNamedTwice } from "#text/named-twice.ts";

describe("findNamedTwice(text)", () => {
  it.each([
    ["Công an xã, Công an xã", "Công an xã"],
    ["Công an xã, Trạm Y tế xã, Công an xã hướng dẫn người dân", "Công an xã"],
    ["Giao Sở Nội vụ, Sở Tài chính và Sở Nội vụ bố trí kinh phí", "Sở Nội vụ"],
    ["Giao Phòng Kinh tế, Văn phòng HĐND và UBND, và Phòng Kinh tế tham mưu", "Phòng Kinh tế"],
    ["phối hợp với Sở Y tế, Sở Nội vụ, Sở Y tế.", "Sở Y tế"],
  ])("“%s”: “%s”", (text, name) => {
    expect(findNamedTwice(text)[0]?.name ?? "").toBe(name);
  });

  it.each([
    "Công an tỉnh, Công an cấp xã",
    "Sở Y tế chủ trì; Sở Nội vụ, Sở Tài chính phối hợp với Sở Y tế",
    "Chủ tịch UBND tỉnh, các Phó Chủ tịch UBND tỉnh",
    "Sở Y tế (Trung tâm Y tế), Sở Y tế dự phòng",
    "UBND xã A, UBND xã B",
    "",
  ])("nothing in “%s”", (text) => {
    expect(findNamedTwice(text)).toEqual([]);
  });

  it.each([
    ["Công an xã, Công an xã", 12, 10, true],
    ["Công an xã và Công an xã", 14, 10, true],
    ["Công an xã, Sở Y tế và Công an xã", 23, 19, false],
    ["Công an xã, Sở Y tế, và Công an xã", 24, 19, false],
  ])("tells where the second of “%s” stands and what parts it", (text, start, separator, isNext) => {
    expect(findNamedTwice(text)).toEqual([{ name: "Công an xã", start, separator, isNext }]);
  });
});
