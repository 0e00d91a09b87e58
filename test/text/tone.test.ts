import { describe, expect, it } from "vitest";
import { unifySyllable } from "#text/tone.ts";

describe("unifySyllable", () => {
  it.each([
    ["hoá", "hóa"],
    ["hoà", "hòa"],
    ["khoẻ", "khỏe"],
    ["thuỷ", "thủy"],
    ["uỷ", "ủy"],
    ["kĩ", "kỹ"],
    ["lí", "lý"],
    ["quí", "quý"],
    ["kì", "kỳ"],
    ["ti", "ty"],
  ])("writes %s as %s", (typed, unified) => {
    expect(unifySyllable(typed)).toBe(unified);
  });

  it.each([
    "hóa",
    "hoán",
    "hoài",
    "quý",
    "quỳnh",
    "khuỷu",
    "của",
    "thi",
    "nghi",
    "mua",
    "toàn",
    "đất",
    "24",
    "vneid",
    "",
  ])("leaves %s as it is", (typed) => {
    expect(unifySyllable(typed)).toBe(typed);
  });
});
