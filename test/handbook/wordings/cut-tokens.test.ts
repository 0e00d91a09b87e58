import { describe, expect, it } from "vitest";
import * as numbers from "#handbook/wordings/number-phrases.ts";
import { cutSample } from "../../helpers/cut-sample.ts";
import { testPhrases } from "../../helpers/phrases.ts";

describe("phrases of numbers", () => {
  testPhrases(numbers);
});

/** The atoms of a text, each with its kind. */
const atomsOf = (text: string): readonly string[] =>
  cutSample(text).flatMap((token) => (token.atom === null ? [] : [`${token.atom} ${token.text}`]));

describe("cutTokens(text)", () => {
  it.each([
    ["Trước 30/6/2024, đạt 100% hồ sơ.", ["date 30/6/2024,", "number 100%"]],
    ["ngày 30 tháng 6 năm 2024", ["date ngày 30 tháng 6 năm 2024"]],
    ["trong Quý I/2024 và năm 2025", ["date Quý I/2024", "date năm 2025"]],
    ["theo Nghị định số 104/2022/NĐ-CP của Chính phủ", ["document 104/2022/NĐ-CP"]],
    ["Công an tỉnh chủ trì, phối hợp Sở Y tế.", ["agency Công an tỉnh", "agency Sở Y tế."]],
    ["trên địa bàn tỉnh An Bình", ["place tỉnh An Bình"]],
    ["người dân Cao Bình", ["place Cao Bình"]],
    ["cấp 2,5 tỷ đồng", ["number 2,5 tỷ đồng"]],
    ["Đề án 06/CP", ["number 06/CP"]],
    ["Cục C06, phiên bản V2", []],
    ["phường xã", []],
  ])("holds together in “%s” %j", (text, atoms) => {
    expect(atomsOf(text)).toEqual(atoms);
  });

  it.each([
    "Công an tỉnh chủ trì (phấn đấu 100%); Sở Y tế phối hợp.",
    "- Công an tỉnh: 1. Cấp tài khoản; 2) Hướng dẫn - Sở Y tế …",
    "2023-2024",
    "… Sở Y tế/Công an tỉnh ./.",
  ])("loses no sign: %s", (text) => {
    expect(
      cutSample(text)
        .map((token) => token.text)
        .join(" "),
    ).toBe(text);
  });

  it("cuts nothing out of a text without words", () => {
    expect(cutSample("– … ./.")).toEqual([]);
  });

  it("cuts a text once, and a word that others print too is one token in all of them", () => {
    const [text, other] = ["Cấp tài khoản cho Sở Y tế", "Khoá tài khoản của Sở Y tế"];
    expect(cutSample(text)).toBe(cutSample(text));
    expect(cutSample(text).slice(1, 3)).toEqual(cutSample(other).slice(1, 3));
    expect(cutSample(text).at(-1)).toBe(cutSample(other).at(-1));
  });

  it("takes marks of lists at the beginning of a part to the word after them", () => {
    const texts = cutSample("1. Cấp tài khoản; b) gửi khoản 2. - Hướng dẫn").map((token) => token.text);
    expect(texts).toEqual(["1. Cấp", "tài", "khoản;", "b) gửi", "khoản", "2.", "- Hướng", "dẫn"]);
  });
});

describe("the key of a token", () => {
  const keysOf = (text: string): string =>
    cutSample(text)
      .map(({ key }) => key)
      .join(" | ");

  it.each([
    ["Hoá đơn", "hóa đơn"],
    ["hóa đơn".normalize("NFC"), "HÓA ĐƠN"],
    ["tài khoản,", "tài khoản"],
    ["1. Cấp thẻ", "- cấp thẻ"],
    ["30/6/2024", "30/06/2024"],
    ["30/6/2024", "ngày 30 tháng 6 năm 2024."],
    ["05 điểm", "5 điểm"],
    ["12 /KH-UBND", "12/KH-UBND"],
    ["Công an tỉnh", "Công an Tỉnh,"],
  ])("is the same for “%s” and “%s”", (one, other) => {
    expect(keysOf(one)).toBe(keysOf(other));
  });

  it.each([
    ["hóa đơn", "hoa đơn"],
    ["30/6/2024", "30/7/2024"],
    ["Quý I/2024", "Quý II/2024"],
    ["100%", "100"],
    ["Công an tỉnh", "Công an thị xã"],
    ["104/2022/NĐ-CP", "104/2023/NĐ-CP"],
    ["sổ", "số"],
  ])("differs for “%s” and “%s”", (one, other) => {
    expect(keysOf(one)).not.toBe(keysOf(other));
  });
});
