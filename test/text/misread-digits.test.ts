import { readMisreadDigits } from "#text/misread-digits.ts";
import { describe, expect, it } from "vitest";

describe("readMisreadDigits(folded)", () => {
  it.each([
    ["tien hai, ngay l9 thang 4 nam 2023", "tien hai, ngay 19 thang 4 nam 2023"],
    ["truoc ngay 3l/10/2023", "truoc ngay 31/10/2023"],
    ["xong 3o.9.2o24", "xong 30.9.2024"],
    ["ngay 05 thang l0 nam 2024", "ngay 05 thang 10 nam 2024"],
  ])("reads the letters of a day as its digits: “%s”", (folded, read) => {
    expect(readMisreadDigits(folded)).toBe(read);
  });

  it.each([
    "so l9/kh-ubnd",
    "ngay lo toan",
    "l/o",
    "ngay 19/4/2023",
    "thang 4 va thang i",
    "2l/ngay",
    "vneid 2.o",
    "km 1o/12 duong lo",
  ])("leaves other words: “%s”", (folded) => {
    expect(readMisreadDigits(folded)).toBe(folded);
  });
});
