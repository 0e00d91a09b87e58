import type { Phrase } from "#text/phrase.ts";

/** What tells one report from another: how far the work is, and the time that it is about. */
export const reportKinds: readonly Phrase[] = [
  {
    name: "sơ kết, tổng kết",
    pattern: /(?<!\p{L})(?:so|tong) ket(?!\p{L})/gu,
    examples: [
      ["Báo cáo sơ kết 6 tháng", "so ket"],
      ["Hội nghị tổng kết", "tong ket"],
    ],
    not: ["Tổng kê tài sản", "Báo cáo kết quả"],
  },
  {
    name: "kỳ báo cáo",
    pattern:
      /(?<=(?:bao cao|dinh ky)(?: (?:dinh ky|ket qua|so ket|tong ket|cong tac|hang|hang nam|cua|theo)){0,3} )(?:tuan|thang|quy|(?:0?6|sau) thang|nam)(?!\p{L}| \d)/gu,
    examples: [
      ["Báo cáo định kỳ hằng tháng", "thang"],
      ["báo cáo quý", "quy"],
      ["Báo cáo 06 tháng", "06 thang"],
    ],
    not: ["Báo cáo năm 2024", "Kế hoạch tháng"],
  },
];
