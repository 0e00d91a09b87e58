import { oneOf } from "#text/phrase.ts";
import { partOfYearRules } from "./part-of-year-rules.ts";
import type { TimeRule } from "./time-parts.ts";
import {
  day,
  month,
  monthInWords,
  ofYear,
  quarter,
  readMonthInWords,
  readQuarter,
  shortYear,
  sticky,
  toDate,
  toMonth,
  toQuarter,
  toWholeYear,
  year,
} from "./time-parts.ts";

/** The ways in which plans print a time, tried in this order at each place: the finer and fuller before the coarser. */
export const timeRules: readonly TimeRule[] = [
  {
    name: "30/6/2024, 30.6.24",
    pattern: sticky(
      String.raw`(?:ngay\s*)?${day}\s?(?<mark>[/.-])\s?`,
      String.raw`${month}\s?(?<otherMark>[/.-])\s?${shortYear}(?!/)`,
    ),
    // Unlike marks part months, as in “11-12/2023”, unless the first number can only be a day.
    read: (parts) => (parts.mark === parts.otherMark || Number(parts.day) > 12 ? toDate(parts) : undefined),
    examples: [
      ["30/9/2024", "date 2024-09-30"],
      ["ngày 30.6.24", "date 2024-06-30"],
      ["30 - 6 - 2024", "date 2024-06-30"],
      ["29/2/2024", "date 2024-02-29"],
      ["13/12-2023", "date 2023-12-13"],
      ["31/12/10", "date 2010-12-31"],
      ["30/9/2010", "date 2010-09-30"],
      ["30/9/2049", "date 2049-09-30"],
    ],
    not: [
      "11-12/2023",
      "12-12/2023",
      "30/2/2024",
      "29/2/2023",
      "0/6/2024",
      "31/6/2024",
      "30/9/2050",
      "30/9/2009",
      "30/9/1999",
      "30/6/30",
      "30/6/2024/QĐ",
      "30/6/20245",
    ],
  },
  {
    name: "30 tháng 6 năm 2024",
    // “tuần 2 tháng 6” names a week.
    pattern: sticky(String.raw`(?<!tuan (?:thu )?)(?:ngay\s*)?${day},?\s*thang\s*${month}${ofYear}`),
    read: toDate,
    examples: [
      ["30 tháng 6 năm 2024", "date 2024-06-30"],
      ["ngày 05, tháng 02/2024", "date 2024-02-05"],
      ["ngày 31 tháng 12 của năm 2023", "date 2023-12-31"],
    ],
    not: ["31 tháng 6 năm 2024", "30 tháng 6", "3 tháng đầu năm 2024"],
  },
  ...partOfYearRules,
  {
    name: "Quý III/2023, Q3/2023",
    pattern: sticky(
      String.raw`(?:qu[yi]\s*|q\.?\s?(?=(?:[ivl1|]{1,3}|[1-4])\s?[/.-]\s?20\d\d))${quarter}(?:${ofYear})?`,
    ),
    read: (parts) => toQuarter(readQuarter(parts.quarter), parts),
    examples: [
      ["Quý I năm 2024", "quarter 1/2024"],
      ["Quý II, năm 2024", "quarter 2/2024"],
      ["Quý III/2023", "quarter 3/2023"],
      ["quý IV-2023", "quarter 4/2023"],
      ["quí l năm 2024", "quarter 1/2024"],
      ["Quý |/2024", "quarter 1/2024"],
      ["quý 1/2024", "quarter 1/2024"],
      ["quý 2", "quarter 2"],
      ["quý 11/2024", "quarter 2/2024"],
      ["quý 4.2024", "quarter 4/2024"],
      ["Q2/2024", "quarter 2/2024"],
      ["Q.III/2024", "quarter 3/2024"],
    ],
    not: ["quý khách", "Q2", "Q.1 năm 2024", "quý 5/2024", "quý V/2024", "quý IIII/2024", "quý Iva"],
  },
  {
    name: "Tháng 9 năm 2023, T9/2023",
    pattern: sticky(String.raw`(?:(?:thang|thg\.?)\s*|t\.?)${month}(?!\d)${ofYear}(?!/)`),
    read: (parts) => toMonth(Number(parts.month), parts),
    examples: [
      ["tháng 9 năm 2023", "month 9/2023"],
      ["Thg.12/2023", "month 12/2023"],
      ["T12/2023", "month 12/2023"],
      ["t.3-2024", "month 3/2024"],
    ],
    not: ["tháng 13/2023", "tháng 0/2023", "tháng 123/2024", "tháng 9", "T9/2023/x"],
  },
  {
    name: "tháng sáu năm 2024",
    // “tháng năm 2024” says of which year months are.
    pattern: sticky(String.raw`thang ${monthInWords}(?:(?<! nam)${ofYear}| nam ${year})`),
    read: (parts) => toMonth(readMonthInWords(parts.monthInWords), parts),
    examples: [
      ["tháng sáu năm 2024", "month 6/2024"],
      ["Tháng Giêng năm 2025", "month 1/2025"],
      ["tháng mười hai/2024", "month 12/2024"],
      ["tháng năm năm 2024", "month 5/2024"],
    ],
    not: ["tháng sau", "tháng năm 2024", "tháng tới năm 2024"],
  },
  {
    name: "trong T9",
    pattern: sticky(
      oneOf("trong", "truoc", "den", "het", "cuoi", "dau", "giua"),
      String.raw` t\.?\s?${month}(?![\p{L}\d/.-])`,
    ),
    read: (parts) => toMonth(Number(parts.month), parts),
    examples: [
      ["trong T9", "month 9"],
      ["đến T.12", "month 12"],
    ],
    not: ["T9", "trong T9/2024", "trong T13", "trong T9A"],
  },
  {
    name: "ngày 15/12",
    pattern: sticky(String.raw`ngay\s*${day}\s?[/-]\s?${month}(?![\d/])`),
    read: toDate,
    examples: [
      ["ngày 15/12", "date 12-15"],
      ["ngày 29 - 2", "date 02-29"],
    ],
    not: ["15/12", "ngày 15/13", "ngày 30/2", "ngày 15/12/23"],
  },
  {
    name: "ngày 15 tháng 12",
    pattern: sticky(String.raw`ngay\s*${day},?\s*thang\s*${month}(?!\d)`),
    read: toDate,
    examples: [
      ["ngày 15 tháng 12", "date 12-15"],
      ["ngày 1, tháng 7", "date 07-01"],
    ],
    not: ["15 tháng 12", "ngày 31 tháng 4", "ngày 15 tháng 123"],
  },
  {
    name: "tháng 12",
    pattern: sticky(String.raw`thang\s*${month}(?![\d/])`),
    read: (parts) => toMonth(Number(parts.month), parts),
    examples: [["tháng 12", "month 12"]],
    not: ["tháng 12/2", "tháng 13", "tháng 123", "12"],
  },
  {
    name: "12/2024",
    pattern: sticky(String.raw`${month}\s?[/-]\s?${year}(?!/)`),
    read: (parts) => toMonth(Number(parts.month), parts),
    examples: [
      ["12/2024", "month 12/2024"],
      ["9 - 2023", "month 9/2023"],
    ],
    not: ["13/2024", "12/2024/NĐ-CP", "12/24"],
  },
  {
    name: "15/12",
    // “24/7” and “24/24” say around the clock.
    pattern: sticky(String.raw`(?!24/(?:7|24)(?!\d))${day}/${month}(?![\d/])`),
    read: toDate,
    examples: [
      ["15/12", "date 12-15"],
      ["24/8", "date 08-24"],
      ["23/7", "date 07-23"],
    ],
    not: ["24/7", "24/24", "30/2", "15/12/2024", "15/123"],
  },
  {
    // By the year in which it ends; a limit before it or at its beginning by the year in which it begins.
    name: "năm học 2025 - 2026",
    pattern: sticky(
      String.raw`(?:(?<limit>truoc|dau|khai giang|tuu truong)\s+)?nam hoc\s*(?:moi\s*)?`,
      String.raw`(?<begins>20[1-4]\d)\s?[-–/]\s?${year}`,
    ),
    read: ({ limit, begins = "", year: ends = "" }) =>
      toWholeYear({ year: limit === undefined ? ends : begins }),
    examples: [
      ["năm học 2025-2026", "year 2026"],
      ["trước năm học 2027 - 2028", "year 2027"],
      ["đầu năm học mới 2026–2027", "year 2026"],
    ],
    not: ["năm học mới", "trước năm học 2024"],
  },
  {
    name: "năm 2024",
    pattern: sticky(String.raw`(?:nam\s*)?${year}(?!/)`),
    read: toWholeYear,
    examples: [
      ["năm 2024", "year 2024"],
      ["2025", "year 2025"],
      ["2010", "year 2010"],
      ["2049", "year 2049"],
    ],
    not: ["2024/NĐ-CP", "20245", "năm 24", "2009", "2050"],
  },
  {
    name: "cuối năm, trong năm nay",
    pattern: sticky(
      oneOf("cuoi", "het", "trong", "ca"),
      String.raw` nam(?! (?:tiep|sau|ke(?! hoach)|hoc))(?:\s*nay)?(?!\s*\d)`,
    ),
    read: () => toWholeYear({}),
    examples: [
      ["cuối năm", "year"],
      ["trong năm nay", "year"],
      ["cả năm", "year"],
      ["trong năm kế hoạch", "year"],
    ],
    not: ["trong năm học", "trong năm sau", "cuối năm 2024", "năm"],
  },
];
