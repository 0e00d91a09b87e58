import type { FieldName } from "#schema/items.ts";

/** Fields in the order in which a page prints them, whatever order the plan has. */
export const fieldOrder: readonly FieldName[] = [
  "objective",
  "content",
  "assignments",
  "leads",
  "coordinators",
  "implementers",
  "supporters",
  "deadline",
  "tools",
  "result",
  "note",
];

/** The handbook's own name of a field; the plan's label stands beside it where it differs. */
export const fieldLabels: Readonly<Record<FieldName, string>> = {
  objective: "Mục tiêu",
  content: "Nội dung",
  assignments: "Phân công nhiệm vụ",
  leads: "Đơn vị chủ trì",
  coordinators: "Đơn vị phối hợp",
  implementers: "Đơn vị thực hiện",
  supporters: "Đơn vị hỗ trợ",
  deadline: "Thời gian hoàn thành",
  tools: "Công cụ triển khai",
  result: "Kết quả, hiệu quả",
  note: "Ghi chú",
};
