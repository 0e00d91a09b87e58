import { describe, expect, it } from "vitest";
import { checkText, soundDraft } from "./drafts.ts";

describe("a deadline that is over and before the day of issue", () => {
  it("is told once, as an error", () => {
    const found = checkText(soundDraft.replace("30/11/2027", "30/10/2025"));
    expect(found.map(({ code, severity, text }) => [code, severity, text])).toEqual([
      ["deadline-past", "error", "30/10/2025"],
    ]);
  });
});

describe("a deadline to come that is over when the draft is issued", () => {
  const later = soundDraft.replace("tháng 12 năm 2026", "tháng 02 năm 2027");
  it.each([
    ["- Thời hạn: 30/11/2027", "- Thời hạn: 31/12/2026", ["deadline-past"]],
    ["bảo đảm đường truyền", "gửi báo cáo chậm nhất ngày 31/01/2027", ["deadline-past"]],
    ["bảo đảm đường truyền", "gửi báo cáo chậm nhất ngày 28/02/2027", []],
  ])("“%s” → “%s”: %j", (was, becomes, codes) => {
    const found = checkText(later.replace(was, becomes));
    expect(found.map(({ code }) => code).filter((code) => code.startsWith("deadline-past"))).toEqual(codes);
  });
});

describe("a school year", () => {
  it.each([
    ["Trước năm học 2027 - 2028", []],
    ["Trong năm học 2027-2028", []],
    ["Trong năm học 2028-2029", ["deadline-past-period"]],
    ["Trước năm học 2025 - 2026", ["deadline-past"]],
  ])("“%s” in a plan for 2027: %j", (deadline, codes) => {
    const text = soundDraft.replace("Thời hạn: 30/11/2027", `Thời hạn: ${deadline}`);
    expect(checkText(text).map(({ code }) => code)).toEqual(codes);
  });
});
