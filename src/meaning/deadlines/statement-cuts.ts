import { oneOf } from "#text/phrase.ts";
import { findTimePoints } from "./deadline-points.ts";
import { nextStage } from "./link-phrases.ts";

/** One place at which a deadline's wording falls into statements. Texts in which brackets are blanked. */
export interface CutRule {
  readonly name: string;
  /** What stands between two statements; nothing where a capital alone tells. */
  readonly pattern: RegExp;
  /** Whether the pattern is for text as printed; else for text without marks. */
  readonly keepsMarks?: true;
  /** Whether the cut may be made between two texts, without marks. */
  readonly allows: (left: string, right: string) => boolean;
  /** Wordings, each with its statements. */
  readonly examples: readonly (readonly [text: string, ...statements: readonly string[]])[];
  /** Wordings that stay whole. */
  readonly not: readonly string[];
}

const leads = oneOf(
  "trong (?:nam|thang|quy)",
  ...["giai doan", "quy", "thang", "nam"],
  "tu (?:dau |ngay |thang |quy |nam )",
  ...["den ", "truoc ", "thuong xuyen"],
  "thuc hien (?:trong|thuong xuyen|theo)",
  ...["hoan thanh", "xong"],
  String.raw`ngay \d`,
  String.raw`\d{1,2}/\d`,
  ...["sau khi", "theo "],
);
const bulletWords = /^(?:tu |trong |hoan thanh|xong|giai doan|thuong|thuc|den |truoc|sau khi|theo )/u;
const danglingEnd = /(?:^|[\s,:])(?:tu|den|va|trong|truoc|het|cuoi|theo|cua|[-–,:])\s*$/u;
const ongoing = /thuong xuyen|lien tuc|(?:hang|moi) (?:ngay|tuan|thang|quy|nam)/u;

/** Whether words that lead to what follows end a text without marks: “từ”, “trong”, a dash. */
export const isDangling = (folded: string): boolean => danglingEnd.test(folded);

/** Whether a text without marks names a time with its year, or work that goes on. */
export function hasTime(folded: string): boolean {
  return ongoing.test(folded) || findTimePoints(folded, undefined).some((point) => point.year !== undefined);
}

function hasScopeAfterTime(folded: string): boolean {
  const last = findTimePoints(folded, undefined)[0];
  return last?.year !== undefined && /^[\s,]*(?:#|\p{L}+\s+[\p{L}\d])/u.test(folded.slice(last.end));
}

/** “Thí điểm trong tháng 9/2023” before a comma: what it is about, then its time, and nothing after. */
function hasScopeBeforeTime(folded: string): boolean {
  const points = findTimePoints(folded, undefined);
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last?.year === undefined || last.end !== folded.trimEnd().length) return false;
  return /^(?!hoan thanh|xong|tu )\p{L}+\s+\p{L}+/u.test(folded.slice(0, first.start));
}

const areTimes = (left: string, right: string): boolean =>
  hasTime(left) && !isDangling(left) && hasTime(right);

/** Where wordings are cut. */
export const cutRules: readonly CutRule[] = [
  {
    name: "semicolon",
    pattern: /;\s*/gu,
    keepsMarks: true,
    allows: () => true,
    examples: [["Cấp tỉnh: Quý I/2024; cấp xã: 2025", "Cấp tỉnh: Quý I/2024", "cấp xã: 2025"]],
    not: ["Năm 2024 và 2025"],
  },
  {
    name: "full stop before a capital, a digit or a bullet",
    // Unless an abbreviation such as “TP.” bears it.
    pattern: /(?<!(?:^|[\s.])\p{Lu}{1,2}p?)(?<!\d)\.\s+(?=[-+•–\p{Lu}\d])/gu,
    keepsMarks: true,
    allows: () => true,
    examples: [
      ["Thường xuyên. Báo cáo trước 30/6/2024", "Thường xuyên", "Báo cáo trước 30/6/2024"],
      ["Thường xuyên. 30/6/2024", "Thường xuyên", "30/6/2024"],
    ],
    not: ["Năm 2024 tại TP. Huế", "Thường xuyên. báo cáo", "Tháng 6. 2024"],
  },
  {
    name: "full stop after a year",
    pattern: /(?<=\d{4})\.\s+(?=[-+•–\p{Lu}])/gu,
    keepsMarks: true,
    allows: () => true,
    examples: [["Thí điểm năm 2024. Nhân rộng 2025", "Thí điểm năm 2024", "Nhân rộng 2025"]],
    not: ["30.6. 2024", "Thí điểm năm 2024. nhân rộng"],
  },
  {
    name: "bullet",
    pattern: /(?:^|\s)[+•●▪]\s*(?=\S)/gu,
    keepsMarks: true,
    allows: () => true,
    examples: [["+ Năm 2024: thí điểm + 2025: nhân rộng", "Năm 2024: thí điểm", "2025: nhân rộng"]],
    not: ["Năm 2024 và 2025"],
  },
  {
    name: "dash before a time",
    pattern: new RegExp(String.raw`(?:^|\s)[-–]\s+(?=${leads})`, "gu"),
    // “2023 - 2025” and “Quý I - quý II/2024” are ranges.
    allows: (left, right) => !/\d\s*$/.test(left) || (hasTime(left) && bulletWords.test(right)),
    examples: [
      ["Thí điểm - Hoàn thành trước 30/6/2024", "Thí điểm", "Hoàn thành trước 30/6/2024"],
      ["Thí điểm 30/6/2024 - Hoàn thành 2025", "Thí điểm 30/6/2024", "Hoàn thành 2025"],
    ],
    not: ["Từ 2023 - năm 2025", "Quý 1 - quý 2/2024", "Thí điểm - nhân rộng"],
  },
  {
    name: "capital of a time",
    pattern: /(?<=\s)(?=(?:Trong|Giai|Quý|Tháng|Năm|Từ|Đến|Trước|Thường|Thực|Hoàn)\s)/gu,
    keepsMarks: true,
    allows: areTimes,
    examples: [
      [
        "Trong năm 2024 đối với tài khoản Giai đoạn 2023-2025 đối với địa chỉ",
        "Trong năm 2024 đối với tài khoản",
        "Giai đoạn 2023-2025 đối với địa chỉ",
      ],
    ],
    not: ["Từ Tháng 8/2023", "Trong Năm 2024", "Từ Quý I/2023 đến Quý II/2024", "Cấp xã Năm 2024"],
  },
  {
    name: "comma before a time, after what another is about",
    pattern: new RegExp(
      String.raw`,\s*(?=${leads})|\s+va\s+(?=(?:giai doan|quy|thang|nam|trong|truoc|den) )`,
      "gu",
    ),
    allows: (left, right) => hasScopeAfterTime(left) && hasTime(right),
    examples: [
      [
        "Năm 2024 đối với cấp tỉnh, năm 2025 đối với cấp xã",
        "Năm 2024 đối với cấp tỉnh",
        "năm 2025 đối với cấp xã",
      ],
      ["Năm 2024 (đợt 1) và năm 2025 (đợt 2)", "Năm 2024 (đợt 1)", "năm 2025 (đợt 2)"],
    ],
    not: ["Năm 2024, năm 2025", "Năm 2024 đối với cấp tỉnh, cấp xã"],
  },
  {
    name: "comma before the next stage",
    pattern: nextStage.pattern,
    allows: areTimes,
    examples: [
      [
        "lượt một tháng 8/2024 ở thành phố, lượt hai năm 2025 ở các huyện",
        "lượt một tháng 8/2024 ở thành phố",
        "lượt hai năm 2025 ở các huyện",
      ],
    ],
    not: ["lượt một, lượt hai trong năm 2025"],
  },
  {
    name: "comma before what a time is about",
    pattern: /,\s*(?=[^,;:()]{2,70}:)|,\s*(?=giai doan \d)|\s+va (?=giai doan \d)/gu,
    allows: areTimes,
    examples: [
      ["Cấp tỉnh: Quý I/2024, cấp huyện: Quý II/2024", "Cấp tỉnh: Quý I/2024", "cấp huyện: Quý II/2024"],
      ["Đợt 1 năm 2023 và giai đoạn 2 năm 2024", "Đợt 1 năm 2023", "giai đoạn 2 năm 2024"],
      [`2023, ${"x".repeat(70)}: 2024`, "2023", `${"x".repeat(70)}: 2024`],
      ["2023, ab: 2024", "2023", "ab: 2024"],
    ],
    not: ["Cấp tỉnh, cấp huyện: Quý II/2024", `2023, ${"x".repeat(71)}: 2024`, "2023,a: 2024"],
  },
  {
    name: "comma between two clauses of what and when",
    pattern:
      /(?:,\s*|\s+va\s+)(?=(?!hoan thanh|xong|bao cao|cham nhat|sau do|dinh huong|tam nhin)\p{L}[^,;:()]{3,60}\s(?:trong|truoc|tu|xong|tu thang|trong quy)\s+(?:ngay |thang |quy |nam |\d))/gu,
    allows: (left, right) => hasScopeBeforeTime(left) && hasTime(right),
    examples: [
      [
        "Thí điểm trong tháng 9/2023, nhân rộng trong năm 2024",
        "Thí điểm trong tháng 9/2023",
        "nhân rộng trong năm 2024",
      ],
      ["Thí điểm 2023 và nhân rộng trước quý I/2024", "Thí điểm 2023", "nhân rộng trước quý I/2024"],
      [
        `Thí điểm 2023, ${"x".repeat(61)} trong năm 2024`,
        "Thí điểm 2023",
        `${"x".repeat(61)} trong năm 2024`,
      ],
    ],
    not: [
      "Thí điểm trong tháng 9/2023, báo cáo trong năm 2024",
      "Trong tháng 9/2023, nhân rộng trong năm 2024",
      "Thí điểm trong 2023 cấp xã, nhân rộng trong năm 2024",
      `Thí điểm 2023, ${"x".repeat(62)} trong năm 2024`,
    ],
  },
];
