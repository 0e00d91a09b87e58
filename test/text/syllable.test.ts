import { isSyllable } from "#text/syllable.ts";
import { describe, expect, it } from "vitest";

describe("isSyllable(word)", () => {
  it.each(
    "a ở y ý ơi ện điện Điện ĐIỆN mềm quyết quản quý quốc quờ gì giết giêng gia già giấy nghiêng nghị thuyết khuỷu uyển yêu yết oanh hoá hóa thuỷ thủy kỹ kĩ xoong chuếnh tích các cách mật Huế".split(
      " ",
    ),
  )("“%s” is spelled as one", (word) => {
    expect(isSyllable(word)).toBe(true);
  });

  it.each(
    "rnềm clữ cac cach mat tỷa m ng Hue uơc khuan Internet kiosk VNeID thuương cưtrú điệnn 1ý hoàá q qan zalo web".split(
      " ",
    ),
  )("“%s” is not", (word) => {
    expect(isSyllable(word)).toBe(false);
  });

  it("“” is not", () => {
    expect(isSyllable("")).toBe(false);
  });
});
