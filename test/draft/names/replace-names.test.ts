import { describe, expect, it } from "vitest";
import { listDraftTexts, setDraftText } from "#draft/names/draft-texts.ts";
import type { NameSpot } from "#draft/names/name-types.ts";
import { keepName, listUndecided, replaceNames } from "#draft/names/replace-names.ts";
import type { SavedDraft } from "#schema/draft.ts";
import { fullDraft, makeDraft, sampleBook } from "../../helpers/draft-books.ts";

const at = "entries.0.assignments";

/** The places of some words in a text of the draft. */
function spotsOf(draft: SavedDraft, place: string, words: string): readonly NameSpot[] {
  const text = listDraftTexts(draft, sampleBook).find((one) => one.at === place)?.text ?? "";
  return [...text.matchAll(new RegExp(words, "g"))].map(({ index }) => ({
    at: place,
    start: index,
    end: index + words.length,
    before: text.slice(text.lastIndexOf("\n", index) + 1, index),
    words,
    after: "",
  }));
}

describe("replaceNames(draft, book, spots, words)", () => {
  const draft = makeDraft(fullDraft);

  it("changes the places given and no other, and keeps the item that the words came from", () => {
    const { draft: changed, count } = replaceNames(draft, sampleBook, [
      { spots: spotsOf(draft, at, "Sở Y tế"), words: "Trạm Y tế" },
    ]);
    expect(count).toBe(1);
    expect(changed.entries[0]?.fields.assignments).toEqual({
      from: "an-binh-2023/1",
      text: "Trạm Y tế chủ trì;\nCông an tỉnh phối hợp.",
    });
    expect({ ...changed, entries: [] }).toEqual({ ...draft, entries: [] });
  });

  it("begins a sentence with a capital where the words replaced did", () => {
    const { draft: changed } = replaceNames(draft, sampleBook, [
      { spots: spotsOf(draft, at, "Công an tỉnh"), words: "lực lượng công an" },
    ]);
    expect(changed.entries[0]?.fields.assignments?.text).toBe(
      "Sở Y tế chủ trì;\nLực lượng công an phối hợp.",
    );
    const inside = makeDraft({ title: "Kế hoạch của Sở Y tế" });
    expect(
      replaceNames(inside, sampleBook, [{ spots: spotsOf(inside, "title", "Sở Y tế"), words: "trạm" }]).draft
        .title,
    ).toBe("Kế hoạch của trạm");
  });

  it("changes several places of one text, whatever their lengths", () => {
    const twice = makeDraft({ purposes: ["A là A, rồi A."] });
    const { draft: changed, count } = replaceNames(twice, sampleBook, [
      { spots: spotsOf(twice, "purposes", "A"), words: "Bình Minh" },
    ]);
    expect([count, changed.purposes]).toEqual([3, ["Bình Minh là Bình Minh, rồi Bình Minh."]]);
  });

  it("changes several names of one text in one go, by the offsets that all had before", () => {
    const several = makeDraft({ purposes: ["Sở A phối hợp Sở B; Sở A báo cáo.", "Sở B chủ trì."] });
    const changes = [
      { spots: spotsOf(several, "purposes", "Sở A"), words: "Phòng Văn hóa - Xã hội" },
      { spots: spotsOf(several, "purposes", "Sở B"), words: "Trạm" },
    ];
    const { draft: changed, count, left } = replaceNames(several, sampleBook, changes);
    expect(changed.purposes).toEqual([
      "Phòng Văn hóa - Xã hội phối hợp Trạm; Phòng Văn hóa - Xã hội báo cáo.",
      "Trạm chủ trì.",
    ]);
    expect([count, left]).toEqual([4, 0]);
  });

  it("changes one of two places that overlap, and counts the other as left", () => {
    const one = makeDraft({ purposes: ["Công an tỉnh An Bình"] });
    const changes = ["Công an tỉnh An Bình", "tỉnh An Bình"].map((words) => ({
      spots: spotsOf(one, "purposes", words),
      words: "xã",
    }));
    const { draft: changed, count, left } = replaceNames(one, sampleBook, changes);
    expect([changed.purposes, count, left]).toEqual([["Công an xã"], 1, 1]);
  });

  it.each([
    ["Công an tỉnh, Sở Y tế, Công an huyện", "Công an tỉnh", "Công an xã", "Công an xã, Sở Y tế"],
    ["Sở Y tế\nCông an tỉnh\nCông an huyện", "Công an tỉnh", "Công an xã", "Sở Y tế\nCông an xã"],
    ["Sở Y tế, Sở Nội vụ", "Sở Nội vụ", "Phòng Văn hóa - Xã hội", "Sở Y tế, Phòng Văn hóa - Xã hội"],
  ])("of a list of bodies “%s”: two that are one now stand once", (text, was, becomes, merged) => {
    const listed = setDraftText(draft, "entries.0.coordinators", text);
    const place = "entries.0.coordinators";
    const changes = [was, "Công an huyện"].map((words) => ({
      spots: spotsOf(listed, place, words),
      words: becomes,
    }));
    const { draft: changed } = replaceNames(listed, sampleBook, changes);
    expect(changed.entries[0]?.fields.coordinators?.text).toBe(merged);
  });

  it("leaves a sentence as it is that names a body twice now: only the drafter can tell which is meant", () => {
    const text = "Công an tỉnh, Sở Y tế, Công an huyện hướng dẫn người dân.";
    const said = setDraftText(draft, at, text);
    const { draft: changed, merged } = replaceNames(said, sampleBook, [
      { spots: spotsOf(said, at, "Công an tỉnh"), words: "Công an xã" },
      { spots: spotsOf(said, at, "Công an huyện"), words: "Công an xã" },
    ]);
    expect(changed.entries[0]?.fields.assignments?.text).toBe(
      "Công an xã, Sở Y tế, Công an xã hướng dẫn người dân.",
    );
    expect(merged).toBe(0);
  });

  it("writes once what stands side by side in a sentence, and tells of how many texts", () => {
    const said = setDraftText(draft, at, "Thực hiện ở Công an tỉnh và Công an huyện theo lộ trình.");
    const changes = ["Công an tỉnh", "Công an huyện"].map((words) => ({
      spots: spotsOf(said, at, words),
      words: "Công an xã",
    }));
    const { draft: changed, merged } = replaceNames(said, sampleBook, changes);
    expect(changed.entries[0]?.fields.assignments?.text).toBe("Thực hiện ở Công an xã theo lộ trình.");
    expect(merged).toBe(1);
  });

  it("leaves a place that no longer holds the words shown", () => {
    const spots = spotsOf(draft, at, "Sở Y tế");
    const edited = setDraftText(draft, at, "Đã viết lại.");
    expect(replaceNames(edited, sampleBook, [{ spots: spots, words: "Trạm Y tế" }])).toEqual({
      draft: edited,
      count: 0,
      left: 1,
      merged: 0,
    });
  });
});

describe("keepName(draft, name)", () => {
  const group = {
    kind: "agency",
    words: "Sở Y tế",
    isNeeded: true,
    reason: "",
    proposals: [],
    spots: [],
  } as const;

  it("keeps a name once, and it is not asked of again; another kind of the same words is", () => {
    const kept = keepName(keepName(makeDraft(), group), group);
    expect(kept.kept).toEqual([{ words: "Sở Y tế", kind: "agency" }]);
    expect(listUndecided([group, { ...group, kind: "place" }], kept).map(({ kind }) => kind)).toEqual([
      "place",
    ]);
  });
});

describe("setDraftText(draft, at, text)", () => {
  it("sets lists by line, and fields by name", () => {
    expect(setDraftText(makeDraft(), "bases", "Một\n\n Hai ").bases).toEqual(["Một", "Hai"]);
    expect(setDraftText(makeDraft(), "title", "Tên").title).toBe("Tên");
    expect(() => setDraftText(makeDraft(), "nowhere", "x")).toThrow("nowhere");
  });
});
