import type { TimeRule } from "./time-parts.ts";
import { month, ofYear, quarter, readQuarter, sticky, toMonth, toQuarter } from "./time-parts.ts";

/** What may part times of one unit: the dash of “Quý III - IV/2023”. */
export const unitSeparator = /^\s*(?:,|-|–|\+|&|va|den|den het|toi|hoac)\s*$/u;

/** A bare number after a time of the same unit that names no year: the “IV/2023” of “Quý III - IV/2023”. */
export const followingUnit: Readonly<Record<"quarter" | "month", TimeRule>> = {
  quarter: {
    name: "IV/2023 after “Quý III -”",
    pattern: sticky(String.raw`${quarter}(?:${ofYear})?`),
    read: (parts) => toQuarter(readQuarter(parts.quarter), parts),
    examples: [
      ["IV/2023", "quarter 4/2023"],
      ["4 năm 2023", "quarter 4/2023"],
      ["ll", "quarter 2"],
    ],
    not: ["5/2023", "V/2023", "khách"],
  },
  month: {
    name: "10/2023 after “tháng 9,”",
    pattern: sticky(String.raw`${month}(?!\d)(?:${ofYear})?`),
    read: (parts) => toMonth(Number(parts.month), parts),
    examples: [
      ["10/2023", "month 10/2023"],
      ["9", "month 9"],
    ],
    not: ["13/2023", "123"],
  },
};
