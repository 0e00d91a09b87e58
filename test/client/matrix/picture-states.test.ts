import { describe, expect, it } from "vitest";
import { keepPictureState, parsePictureState, putPictureState } from "#client/matrix/picture-state.ts";
import { isDeadlineShown, timelineQuery } from "#client/timeline/timeline-state.ts";

describe("the view of the matrix", () => {
  it("is read from and written to the query, beside the filters", () => {
    const state = parsePictureState("?xem=hinh&mau=nam&xoay=1&nhom=2");
    expect(state).toEqual({ isPicture: true, colour: "nam", isTurned: true });
    expect(putPictureState("?nhom=2&mau=chu-tri", state)).toBe("?nhom=2&xem=hinh&mau=nam&xoay=1");
  });
  it("is the upright table where the query says nothing, and leaves no trace", () => {
    const state = parsePictureState("");
    expect(state).toEqual({ isPicture: false, colour: "", isTurned: false });
    expect(putPictureState("?xem=hinh", state)).toBe("");
  });
  it("outlives a change of the filters", () => {
    expect(keepPictureState("?nhom=3", "?nhom=2&xem=hinh")).toBe("?nhom=3&xem=hinh");
    expect(keepPictureState("", "?nhom=2")).toBe("");
  });
});

describe("the filters of the deadlines", () => {
  it("are read from and written to the query", () => {
    const state = timelineQuery.parse("?dp=an-binh-2023&cq=so-y-te");
    expect(timelineQuery.format(state)).toBe("?dp=an-binh-2023&cq=so-y-te");
    expect(timelineQuery.format(timelineQuery.parse(""))).toBe("");
  });
  it.each([
    ["", true],
    ["?dp=an-binh-2023", true],
    ["?dp=bac-son-2024", false],
    ["?nhom=3", true],
    ["?nhom=2", false],
    ["?cq=so-y-te", true],
    ["?cq=cong-an-tinh", false],
    ["?dp=an-binh-2023&nhom=2", false],
    ["?dp=bac-son-2024&voi=an-binh-2023", true],
    ["?voi=bac-son-2024", true],
    ["?cap=province", true],
    ["?cap=district", false],
    ["?loai=dated", true],
    ["?loai=ongoing", false],
    ["?tt=past", true],
    ["?tt=ahead", false],
    ["?tu=2023-12", true],
    ["?tu=2024-01&den=2024-03", true],
    ["?tu=2024-04", false],
    ["?den=2023-11", false],
  ])(
    "%s shows a deadline of An Bình, groups 1 and 3, led by Sở Y tế, due 12/2023 and 3/2024: %s",
    (query, shown) => {
      const facts = {
        plan: "an-binh-2023",
        level: "province",
        groups: ["1", "3"],
        agencies: ["so-y-te"],
        lane: "dated",
        standing: "past",
        months: ["2023-12", "2024-03"],
      };
      expect(isDeadlineShown(facts, timelineQuery.parse(query))).toBe(shown);
    },
  );
});
