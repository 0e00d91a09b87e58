import { dropMasked, findMasked, holdsPersonalData, isMasked, isOnlyMasked, maskLine } from "#text/mask.ts";
import { describe, expect, it } from "vitest";

/** Nobody's number, put together here so that the tree holds none, not even an invented one. */
const telephone = `0900${"0".repeat(6)}`;

describe("maskLine(text, line)", () => {
  it.each([
    [`(số điện thoại: ${telephone})`, "(số điện thoại: [số điện thoại đã ẩn])"],
    ["ĐT 090.000.0000 hoặc +84 900 000 000", "ĐT [số điện thoại đã ẩn] hoặc [số điện thoại đã ẩn]"],
    ["máy bàn 0200 000 0000", "máy bàn [số điện thoại đã ẩn]"],
    ["CCCD số 001000000001 cấp", "CCCD số [số định danh đã ẩn] cấp"],
    ["CMND: 100000001", "CMND: [số định danh đã ẩn]"],
    ["gửi ten.nguoi@example.com", "gửi [thư điện tử cá nhân đã ẩn]"],
    ["gửi nguyenvana@tinhmau.gov.vn", "gửi [thư điện tử cá nhân đã ẩn]"],
    [
      `ĐT 0\u200b${telephone.slice(1, 5)}\u00ad${telephone.slice(5)}, a\u200bb`,
      "ĐT [số điện thoại đã ẩn], ab",
    ],
    ["ĐT ０９００ 000\u2011000", "ĐT [số điện thoại đã ẩn]"],
    ["gửi ten\u2060.nguoi@exam\u202eple.com", "gửi [thư điện tử cá nhân đã ẩn]"],
  ])("masks “%s”", (text, expected) => {
    const { text: masked, masked: runs } = maskLine(text, 7);
    expect(masked).toBe(expected);
    expect(runs.every((run) => run.line === 7)).toBe(true);
    expect(isMasked(masked)).toBe(true);
    expect(holdsPersonalData(masked)).toBe(false);
  });

  it.each([
    ["email: dean06@tinhmau.gov.vn"],
    ["Số: 0123/KH-UBND ngày 09/10/2023"],
    ["Quyết định số 4466/QĐ-UBND ngày 01/12/2023"],
    ["kinh phí 0900000000000 đồng"],
    ["từ 01/01/2023 đến 31/12/2025"],
    ["Sở\u200b Y tế, Quyết\u00ad định"],
  ])("leaves “%s”, which is no person's", (text) => {
    expect(maskLine(text, 1)).toEqual({ text, masked: [] });
  });
});

describe("what was masked", () => {
  it.each([
    ["Sở Y tế (ĐT: [số điện thoại đã ẩn])", "Sở Y tế ()"],
    ["Sở Y tế, số điện thoại liên hệ: [số điện thoại đã ẩn]; Kiosk", "Sở Y tế, ; Kiosk"],
    ["Email [thư điện tử cá nhân đã ẩn]", ""],
    ["Căn cước công dân số [số định danh đã ẩn]", ""],
    ["Số điện thoại của Sở Y tế", "Số điện thoại của Sở Y tế"],
    ["Giải đáp [số liệu đã ẩn]", "Giải đáp [số liệu đã ẩn]"],
  ])("leaves of “%s” the words that say something", (text, rest) => {
    expect(dropMasked(text)).toBe(rest);
    expect(isOnlyMasked(text)).toBe(rest === "");
    const left = findMasked(text).reduceRight(
      (kept, { start, end }) => kept.slice(0, start) + kept.slice(end),
      text,
    );
    expect(left).toBe(rest);
  });
});
