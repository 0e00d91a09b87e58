import type { DeadlineLane } from "#handbook/timeline.ts";

/** Names of the lanes, as headings and as words of the table. */
export const laneLabels: Readonly<Record<DeadlineLane, { readonly title: string; readonly word: string }>> = {
  dated: { title: "Có mốc thời gian", word: "có mốc thời gian" },
  ongoing: { title: "Thường xuyên", word: "thường xuyên" },
  dependent: { title: "Theo tiến độ việc khác", word: "theo tiến độ việc khác" },
  unknown: { title: "Không đọc được thành mốc", word: "không đọc được thành mốc" },
};
