import type { AdoptionState } from "#handbook/handbook-types.ts";

/** What each state says and does not say, in the order of the legend. */
export const stateMeanings: readonly { readonly state: AdoptionState; readonly meaning: string }[] = [
  { state: "adopted", meaning: "Kế hoạch có một mục riêng về mô hình này." },
  { state: "part", meaning: "Kế hoạch chỉ nêu mô hình này trong một mục gộp với mô hình khác." },
  {
    state: "not-applicable",
    meaning: "Kế hoạch có nêu mô hình nhưng ghi rõ địa phương không áp dụng; lý do được dẫn nguyên văn.",
  },
  {
    state: "proposed",
    meaning:
      "Chương trình thấy một mục của kế hoạch có thể là mô hình này nhưng chưa chắc; biên tập viên chưa xác nhận.",
  },
  {
    state: "not-listed",
    meaning:
      "Kế hoạch liệt kê các mô hình nhưng không có mô hình này. Không có nghĩa là địa phương không làm.",
  },
  {
    state: "related-task",
    meaning: "Kế hoạch giao nhiệm vụ, không liệt kê mô hình; có nhiệm vụ liên quan đến mô hình này.",
  },
  {
    state: "not-stated",
    meaning: "Kế hoạch giao nhiệm vụ, không liệt kê mô hình; không nhiệm vụ nào liên quan đến mô hình này.",
  },
];
