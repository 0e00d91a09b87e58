import { describe, expect, it } from "vitest";
import { buildNameBook, toNameContext, type NameContext } from "#draft/names/name-book.ts";
import { findNames } from "#draft/names/find-names.ts";
import type { DraftOrigin } from "#draft/sources/draft-book.ts";
import { makeDraft } from "../../helpers/draft-books.ts";
import { makeHandbook } from "../../helpers/make-handbook.ts";

const merged = [{ code: "37", since: "2025-07-01", how: "merged", document: "202/2025/QH15" }] as const;
const province = { kind: "tinh", level: "province" } as const;

/** The province An Bình into which Hạ Bình went, a commune in it, and a province that went on. */
const handbook = makeHandbook([], {
  date: "2026-11-25",
  places: [
    { code: "37", name: "An Bình", ...province, from: null, until: "2025-06-30", successors: [...merged] },
    { code: "36", name: "Hạ Bình", ...province, from: null, until: "2025-06-30", successors: [...merged] },
    { code: "37", name: "An Bình", ...province, from: "2025-07-01", until: null },
    {
      code: "14812",
      name: "Bắc Sơn",
      kind: "xa",
      level: "commune",
      parent: "37",
      from: "2025-07-01",
      until: null,
    },
    { code: "52", name: "Cao Bình", ...province, from: null, until: null },
  ],
});

const origin: DraftOrigin = {
  ...{
    id: "an-binh-2023",
    kind: "ke-hoach",
    itemKind: "model",
    level: "province",
    place: "37",
    placeName: "",
  },
  ...{ name: "An Bình", province: null, title: "", citation: "" },
  ...{ items: [], bases: [], purposes: [], organisation: [] },
};

const contextOf = (place: string | null): NameContext =>
  toNameContext(makeDraft({ level: "commune", place }), buildNameBook(handbook), [origin]);

/** What is said of the documents of a text from the plan of An Bình. */
const saidOf = (text: string, place: string | null = "14812"): readonly string[] =>
  findNames([{ at: "bases", text, plan: "an-binh-2023" }], contextOf(place))
    .filter(({ kind }) => kind === "document")
    .map(({ reason }) => reason);

const elsewhere = "văn bản của nơi khác hoặc của kế hoạch nguồn";
const ofAnBinh = "văn bản của tỉnh An Bình trước khi sắp xếp, kiểm tra còn hiệu lực";

describe("a document of a province or below", () => {
  it.each([
    ["Kế hoạch số 41/KH-UBND ngày 09/3/2023 của UBND tỉnh An Bình", [ofAnBinh]],
    ["Kế hoạch số 41/KH-UBND ngày 30/6/2025 của UBND tỉnh An Bình", [ofAnBinh]],
    ["Kế hoạch số 41/KH-UBND ngày 01/7/2025 của UBND tỉnh An Bình", []],
    ["Kế hoạch số 41/KH-UBND ngày 09/3/2023 của UBND tỉnh", [ofAnBinh]],
    [
      "Kế hoạch số 41/KH-UBND ngày 09/3/2023 của UBND tỉnh Hạ Bình",
      ["văn bản của tỉnh Hạ Bình trước khi sắp xếp, kiểm tra còn hiệu lực"],
    ],
    [
      "Kế hoạch số 41/KH-UBND của UBND tỉnh An Bình",
      ["văn bản của tỉnh An Bình, chưa rõ trước hay sau khi sắp xếp, kiểm tra còn hiệu lực"],
    ],
    ["Kế hoạch số 41/KH-UBND ngày 09/3/2026 của UBND xã Bắc Sơn", []],
    ["Kế hoạch số 41/KH-UBND ngày 09/3/2026 của UBND xã Nam Sơn, tỉnh An Bình", [elsewhere]],
    ["Kế hoạch số 41/KH-UBND ngày 09/3/2023 của UBND tỉnh Cao Bình", [elsewhere]],
    ["Kế hoạch số 41/KH-UBND ngày 09/3/2023", [elsewhere]],
  ])("%s", (text, expected) => {
    expect(saidOf(text)).toEqual(expected);
  });

  it("is another place's in the draft of another province, and while none is chosen", () => {
    const text = "Kế hoạch số 41/KH-UBND ngày 09/3/2023 của UBND tỉnh An Bình";
    expect(saidOf(text, "52")).toEqual([elsewhere]);
    expect(saidOf(text, null)).toEqual([elsewhere]);
  });
});
