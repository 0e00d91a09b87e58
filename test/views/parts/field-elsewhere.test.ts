import { describe, expect, it } from "vitest";
import type { FieldName } from "#schema/items.ts";
import { tellMissingField } from "#views/parts/field-elsewhere.ts";
import { toFieldRows } from "#views/parts/field-rows.ts";
import { makeItem } from "../../helpers/make-handbook.ts";
import type { FieldTexts } from "../../helpers/plan-text.ts";

describe("tellMissingField(item, field, rows)", () => {
  it.each<readonly [string, FieldTexts, FieldName, string]>([
    [
      "who leads stands in the assignments",
      { assignments: "Sở Y tế chủ trì, phối hợp với các đơn vị." },
      "leads",
      "nêu trong Phân công nhiệm vụ",
    ],
    [
      "it stands in two fields",
      { assignments: "Sở Y tế chủ trì.", implementers: "Sở Y tế chủ trì" },
      "leads",
      "nêu trong Phân công nhiệm vụ và Đơn vị thực hiện",
    ],
    [
      "the field that names the body does not say that it leads",
      { assignments: "Sở Y tế triển khai.", content: "Do Sở Y tế chủ trì." },
      "leads",
      "nêu trong Nội dung",
    ],
    [
      "no field that names the body says its role in these words",
      { assignments: "Sở Y tế chủ trì xây dựng giải pháp cùng Công an tỉnh." },
      "coordinators",
      "không có mục riêng",
    ],
    ["nobody leads", { assignments: "Triển khai tại các bệnh viện." }, "leads", "không nêu"],
    [
      "a deadline stands in another field",
      { assignments: "Sở Y tế hoàn thành trước ngày 30/6/2024." },
      "deadline",
      "nêu trong Phân công nhiệm vụ",
    ],
    ["nothing is known of the field", { assignments: "Dùng VNeID." }, "note", "không nêu"],
  ])("%s", (_, body, field, expected) => {
    const item = makeItem({ body });
    expect(tellMissingField(item, field, toFieldRows(item))).toBe(expected);
  });
});
