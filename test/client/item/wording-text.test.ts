import { expect, test } from "vitest";
import { formatWording } from "#client/item/wording-text.ts";

test("one field is copied as it is, with the citation below", () => {
  expect(formatWording([{ field: "Mục tiêu", statements: ["Một."] }], "Mô hình 1, Kế hoạch số 2")).toBe(
    "Một.\n(Mô hình 1, Kế hoạch số 2)",
  );
});

test("statements of a list keep a dash each", () => {
  expect(formatWording([{ field: "Phân công", statements: ["Một;", "Hai."] }], "")).toBe("- Một;\n- Hai.");
});

test("several fields are named", () => {
  expect(
    formatWording(
      [
        { field: "Mục tiêu", statements: ["Một."] },
        { field: "Phân công", statements: ["Hai;", "Ba."] },
      ],
      "Nguồn",
    ),
  ).toBe("Mục tiêu: Một.\nPhân công:\n- Hai;\n- Ba.\n(Nguồn)");
});

test("nothing to copy leaves the citation alone", () => {
  expect(formatWording([], "Nguồn")).toBe("\n(Nguồn)");
});
