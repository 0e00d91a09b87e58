import type { DraftFieldName } from "#schema/draft.ts";

/** A field as a draft prints it. */
export interface DraftFieldLabel {
  readonly field: DraftFieldName;
  readonly label: string;
}

/** Fields of a model in the order of print, with their labels; the title stands before them. */
export const draftFieldLabels: readonly DraftFieldLabel[] = [
  { field: "title", label: "Tên mô hình" },
  { field: "objective", label: "Mục tiêu" },
  { field: "assignments", label: "Phân công nhiệm vụ" },
  { field: "leads", label: "Đơn vị chủ trì" },
  { field: "coordinators", label: "Đơn vị phối hợp" },
  { field: "implementers", label: "Đơn vị thực hiện" },
  { field: "supporters", label: "Đơn vị hỗ trợ" },
  { field: "deadline", label: "Thời gian hoàn thành" },
  { field: "tools", label: "Công cụ triển khai" },
  { field: "result", label: "Kết quả, sản phẩm" },
];

const labels = new Map(draftFieldLabels.map(({ field, label }) => [field, label]));

/** Label of a field. @throws Error for a field without one, which the types exclude. */
export function getDraftLabel(field: DraftFieldName): string {
  const label = labels.get(field);
  if (label === undefined) throw new Error(`No label for the field ${field}`);
  return label;
}

/** Letters of a list, in the Vietnamese alphabet without f, j, w, z. NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6. */
export const listLetters = [..."abcdđeghiklmnopqrstuvxy"];
