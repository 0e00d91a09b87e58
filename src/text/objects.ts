import type { ObjectKind } from "#schema/plan.ts";

const names: Readonly<Record<ObjectKind, string>> = {
  picture: "hình ảnh",
  chart: "biểu đồ",
  diagram: "sơ đồ",
  formula: "công thức",
  embedded: "đối tượng nhúng",
  comment: "nhận xét (comment)",
  margin: "đầu, chân trang có chữ",
  watermark: "hình mờ (watermark)",
  box: "khung chữ",
  turned: "chỗ chữ xoay",
};

/** Objects of a received file that were not read: “2 hình ảnh, 1 công thức”. Empty for none. */
export function formatObjects(objects: Readonly<Partial<Record<ObjectKind, number>>>): string {
  return Object.entries(objects)
    .map(([kind, count]) => `${count} ${names[kind as ObjectKind]}`)
    .join(", ");
}
