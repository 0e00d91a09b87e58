import { describe, expect, it } from "vitest";
import type { Problem } from "#problems/problem.ts";
import { ContentError } from "#reading/collections/content-error.ts";

const wrongKind: Problem = {
  file: "content/plans/mau-2024/items.yaml",
  line: 74,
  column: 11,
  severity: "error",
  code: "wrong-value",
  message: "“kind” là “modle”, không thuộc các giá trị được dùng.",
  suggestion: "có phải là “model”?",
};
const warning: Problem = {
  file: "content/documents.yaml",
  line: 2,
  column: 3,
  severity: "warning",
  code: "unused",
  message: "Văn bản không được dẫn.",
};

describe("ContentError(problems): what an author sees in the browser", () => {
  const error = new ContentError([wrongKind, { ...wrongKind, line: 9, column: 5 }, warning]);

  it("tells every problem in the words of the check, in order of reading", () => {
    expect(error.message).toMatchInlineSnapshot(`
      "content/documents.yaml:2:3 warning unused Văn bản không được dẫn.
      content/plans/mau-2024/items.yaml:9:5 error wrong-value “kind” là “modle”, không thuộc các giá trị được dùng. Gợi ý: có phải là “model”?
      content/plans/mau-2024/items.yaml:74:11 error wrong-value “kind” là “modle”, không thuộc các giá trị được dùng. Gợi ý: có phải là “model”?
      2 lỗi, 1 cảnh báo, 0 ghi chú."
    `);
  });

  it("marks the first error in its own file, not a warning before it", () => {
    expect(error.loc).toEqual({ file: wrongKind.file, line: 9, column: 5 });
    expect(new ContentError([warning]).loc).toBeUndefined();
  });

  it("shows no line of the program", () => {
    expect(error.stack).toBe(error.message);
    expect(Object.values(error).join(" ")).not.toMatch(/src\/|node_modules|\bat /);
  });

  it("is in Vietnamese, title and advice", () => {
    expect([error.title, error.hint]).toMatchInlineSnapshot(`
      [
        "Nội dung có lỗi",
        "Sửa tệp rồi lưu: trang tự mở lại. Lệnh “npm run check” còn đối chiếu các tệp với nhau.",
      ]
    `);
  });

  it("gives Astro no word that it takes for a fault of browser code", () => {
    expect(error.message).toContain("document");
    expect(error.toString()).not.toMatch(/document|window/);
  });
});
