import { describe, expect, it } from "vitest";
import { toFileName } from "#client/draft/draft-files.ts";
import { isTooLarge, readDraft } from "#client/draft/open-draft.ts";
import { emptyDraft } from "#draft/edit/empty-draft.ts";

describe("isTooLarge(file)", () => {
  it("is so above 20,000,000 bytes (largestFile)", () => {
    expect([isTooLarge({ size: 20_000_000 }), isTooLarge({ size: 20_000_001 })]).toEqual([false, true]);
  });
});

describe("readDraft(text, name)", () => {
  it("gives the draft, or a sentence of what is wrong and what to do", async () => {
    expect(await readDraft(JSON.stringify(emptyDraft), "a.json")).toEqual({ draft: emptyDraft, told: "" });
    expect(await readDraft("{", "a.json")).toEqual({
      draft: undefined,
      told: "Tệp không phải bản thảo đã lưu: không đọc được như JSON. Chọn tệp .json do trang Soạn thảo lưu ra.",
    });
  });
});

describe("toFileName(draft, kind)", () => {
  it.each([
    [{ placeName: "Cửa Lò", year: 2027 }, "docx", "ke-hoach-cua-lo-2027.docx"],
    [{ placeName: "", year: null }, "json", "ban-thao-ke-hoach.json"],
    [{ placeName: "Đắk Lắk", year: null }, "md", "ke-hoach-dak-lak.md"],
  ] as const)("%o as %s is %s", (draft, kind, name) => {
    expect(toFileName(draft, kind)).toBe(name);
  });
});
