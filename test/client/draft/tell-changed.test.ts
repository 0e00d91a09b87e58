import { describe, expect, it } from "vitest";
import { tellChanged } from "#client/draft/tell-changed.ts";

const one = { spots: [], words: "Trạm Y tế" };

describe("tellChanged(changes, changed)", () => {
  it.each([
    [[one], { count: 2, left: 0, merged: 0 }, "Đã đổi 2 chỗ thành “Trạm Y tế”."],
    [[one, one], { count: 11, left: 0, merged: 0 }, "Đã đổi 11 chỗ của 2 tên."],
    [[one, one], { count: 10, left: 1, merged: 0 }, "Đã đổi 10 chỗ của 2 tên; còn 1 chỗ đã khác, chưa đổi."],
    [
      [one, one],
      { count: 4, left: 0, merged: 2 },
      "Đã đổi 4 chỗ của 2 tên; 2 đoạn có tên thành trùng nhau, ghi một lần.",
    ],
    [[one], { count: 0, left: 1, merged: 0 }, "Chỗ này đã khác; danh sách được tìm lại."],
  ])("%#", (changes, changed, said) => {
    expect(tellChanged(changes, changed)).toBe(said);
  });
});
