import { describe, expect, it } from "vitest";
import { emptyDraft } from "#draft/edit/empty-draft.ts";
import { readSavedDraft, writeSavedDraft } from "#draft/saved/read-saved.ts";
import { draftVersion } from "#schema/draft.ts";
import { formatProblems } from "#problems/format-problems.ts";
import { makeDraft } from "../../helpers/draft-books.ts";

const read = (value: unknown): ReturnType<typeof readSavedDraft> =>
  readSavedDraft(typeof value === "string" ? value : JSON.stringify(value), "ban-thao.json");

describe("readSavedDraft(text, file)", () => {
  it("reads what the contract shows, and leaves what is not written yet empty", () => {
    const { draft } = read({
      version: 1,
      placeName: "Ninh Bình",
      entries: [{ model: "kiosk-mot-cua", fields: { title: { from: "cua-lo-2023/2" } } }],
    });
    expect(draft).toMatchObject({ placeName: "Ninh Bình", bases: [], superior: null, sign: "KH-UBND" });
    expect(draft?.entries[0]?.fields.title).toEqual({ from: "cua-lo-2023/2" });
  });

  it("gives back what it wrote, unknown keys of any depth with it", () => {
    const draft = makeDraft({
      later: 1,
      entries: [{ model: null, mine: true, fields: { title: { text: "A", x: 2 } } }],
    });
    expect(read(writeSavedDraft(draft)).draft).toEqual(draft);
    expect(draft).toMatchObject({ later: 1, entries: [{ mine: true, fields: { title: { x: 2 } } }] });
  });

  it("raises a draft of no version: words by themselves are the drafter's own", () => {
    const { draft } = read({ placeName: "A", entries: [{ model: "mot", fields: { deadline: "Quý IV" } }] });
    expect(draft).toMatchObject({ version: 1, placeName: "A" });
    expect(draft?.entries[0]?.fields.deadline).toEqual({ text: "Quý IV" });
  });

  it("writes version 1 (draftVersion), which other programs read", () => {
    expect(draftVersion).toBe(1);
    expect(emptyDraft.version).toBe(1);
  });

  it("reads a file that begins with a byte order mark", () => {
    expect(read(`\uFEFF${writeSavedDraft(emptyDraft)}`).draft).toEqual(emptyDraft);
  });

  it.each([
    ["{", "Tệp không phải bản thảo đã lưu: không đọc được như JSON."],
    ["[]", "Tệp không phải bản thảo đã lưu."],
    ['{"a":1}', "Tệp không phải bản thảo đã lưu."],
    [
      '{"version":2,"entries":[]}',
      "Bản thảo thuộc phiên bản “2”, mới hơn phiên bản 1 mà trang này đọc được.",
    ],
    [
      '{"version":"x","entries":[]}',
      "Bản thảo thuộc phiên bản “x”, mới hơn phiên bản 1 mà trang này đọc được.",
    ],
    ['{"version":1,"month":13}', "month: giá trị không đúng kiểu."],
    [
      '{"version":1,"entries":[{"model":"a","fields":{"title":{}}}]}',
      "entries.0.fields.title: cần “from” (mã mục của kế hoạch) hoặc “text” (lời tự viết)",
    ],
  ])("refuses with a sentence: %s", (text, message) => {
    const { draft, problems } = read(text);
    expect(draft).toBeUndefined();
    expect(problems.map((problem) => problem.message)).toEqual([message]);
  });

  it("says what to do", () => {
    expect(formatProblems(read("{").problems)).toContain("chọn tệp .json do trang Soạn thảo lưu ra.");
  });
});
