import { oneOf, type Phrase } from "#text/phrase.ts";

/** An amount with its unit. What stands in a word (“V2”, “C06”) is none. */
export const amount: Phrase = {
  name: "100%, 05, 1.500.000 đồng, 2,5 tỷ đồng",
  keepsMarks: true,
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}.,/-])\d+(?:[.,]\d+)*` +
      String.raw`(?:\s?%|\s${oneOf("nghìn", "ngàn", "triệu", "tỷ", "tỉ")}(?:\s(?:đồng|VNĐ))?|\s(?:đồng|VNĐ))?` +
      String.raw`(?![\p{L}\p{N}]|[.,/-]\p{N})`,
    "gu",
  ),
  examples: [
    ["đạt 100% chỉ tiêu", "100%"],
    ["đạt 95,5 % hồ sơ", "95,5 %"],
    ["gồm 05 bộ máy", "05"],
    ["kinh phí 1.500.000 đồng", "1.500.000 đồng"],
    ["kinh phí 2,5 tỷ đồng.", "2,5 tỷ đồng"],
    ["(12)", "12"],
  ],
  not: ["Cục C06", "phiên bản V2", "30/6/2024", "năm học 2023-2024", "3G"],
};

/** The number or letter of an entry of a list, alone between blanks. */
export const listMark: Phrase = {
  name: "1., 2), (3), a), 1.2., -, +",
  keepsMarks: true,
  pattern:
    /^(?:\(?(?:\d{1,2}|[a-zđ]|[ivx]{1,4}|[IVX]{1,4})[.)]|\d{1,2}(?:\.\d{1,2}){1,2}\.?|[^\p{L}\p{N}]+)$/u,
  examples: [
    ["1.", "1."],
    ["2)", "2)"],
    ["(3)", "(3)"],
    ["a)", "a)"],
    ["đ)", "đ)"],
    ["IV.", "IV."],
    ["1.2.", "1.2."],
    ["-", "-"],
    ["+", "+"],
  ],
  not: ["2024.", "100%", "tỉnh.", "(VNeID)", "C06", "123."],
};
