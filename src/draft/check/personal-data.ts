import { type DraftRule, matchLines } from "./draft-rule.ts";

/** What reading put in the place of a person's data: “[số điện thoại đã ẩn]”. */
const mask = /\[(?<what>[^\]]{3,40}) đã ẩn\]/gu;

/** Telephone numbers, personal mail and identity numbers: a plan goes to many readers, and may be published. */
export const personalData: DraftRule = {
  code: "personal-data",
  name: "Dữ liệu cá nhân",
  reason: "Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15, Điều 16",
  check: ({ lines }) =>
    matchLines(lines, mask).map(({ line, groups: { what = "" } }) => ({
      severity: "warning" as const,
      line,
      text: "",
      detail: `Dòng này có ${what}.`,
      suggestion: "bỏ, hoặc ghi số máy, hộp thư công vụ của cơ quan.",
    })),
};
