import type { TimeRule } from "./time-parts.ts";
import { sticky, toMonth, toQuarter, year } from "./time-parts.ts";

/** Times named as a part of their year: “6 tháng đầu năm 2024”, “giữa năm”; by the month or quarter in which the part ends. */
export const partOfYearRules: readonly TimeRule[] = [
  {
    name: "6 tháng đầu năm 2024",
    pattern: sticky(String.raw`(?:0?(?<month>[369])|sau) thang dau nam(?:\s*${year})?`),
    read: (parts) => toMonth(Number(parts.month ?? "6"), parts),
    examples: [
      ["6 tháng đầu năm 2024", "month 6/2024"],
      ["03 tháng đầu năm", "month 3"],
      ["9 tháng đầu năm 2024", "month 9/2024"],
      ["sáu tháng đầu năm 2024", "month 6/2024"],
    ],
    not: ["4 tháng đầu năm 2024", "6 tháng cuối năm 2024", "6 tháng"],
  },
  {
    name: "hai quý đầu năm 2024",
    pattern: sticky(String.raw`(?<quarter>hai|ba|0?[23]) quy dau (?:cua )?nam(?:\s*${year})?`),
    read: (parts) => toQuarter(/[b3]/.test(parts.quarter ?? "") ? 3 : 2, parts),
    examples: [
      ["hai quý đầu năm 2024", "quarter 2/2024"],
      ["03 quý đầu năm", "quarter 3"],
    ],
    not: ["quý đầu năm 2024", "hai quý cuối năm 2024", "4 quý đầu năm"],
  },
  {
    name: "giữa năm 2024",
    pattern: sticky(String.raw`(?:giua nam|nua dau nam)(?:\s*${year})?`),
    read: (parts) => toMonth(6, parts),
    examples: [
      ["giữa năm 2024", "month 6/2024"],
      ["nửa đầu năm", "month 6"],
    ],
    not: ["nửa cuối năm 2024"],
  },
  {
    name: "6 tháng cuối năm 2024",
    pattern: sticky(String.raw`(?:(?:0?[369]|sau) thang|nua) cuoi nam(?:\s*${year})?`),
    read: (parts) => toMonth(12, parts),
    examples: [
      ["6 tháng cuối năm 2024", "month 12/2024"],
      ["03 tháng cuối năm", "month 12"],
      ["nửa cuối năm 2024", "month 12/2024"],
      ["sáu tháng cuối năm 2024", "month 12/2024"],
    ],
    not: ["4 tháng cuối năm 2024", "6 tháng đầu năm 2024"],
  },
  {
    name: "đầu năm 2024",
    pattern: sticky(String.raw`dau nam\s*${year}`),
    read: (parts) => toQuarter(1, parts),
    examples: [["đầu năm 2024", "quarter 1/2024"]],
    not: ["đầu năm", "đầu năm học 2024"],
  },
];
