import { describe, expect, it } from "vitest";
import { tellChanged } from "#client/draft/tell-changed.ts";

const one = { spots: [], words: "Trạm Y tế" };

describe("tellChanged(changes, changed)", () => {
  it.each([
    [[one], { count: 2, left: 0 }, "Đã đổi 2 chỗ thành “Trạm Y tế”."],
    [[one, one], { count: 11, left: 0 }, "Đã đổi 11 chỗ của 2 tên."],
    [[one, one], { count: 10, left: 1 }, "Đã đổi 10 chỗ của 2 tên; còn 1 chỗ đã khác, chưa đổi."],
    [[one], { count: 0, left: 1 }, "Chỗ này đã khác; danh sách được tìm lại."],
  ])("%#", (changes, changed, said) => {
    expect(tellChanged(changes, changed)).toBe(said);
  });
});
