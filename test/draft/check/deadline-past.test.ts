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
