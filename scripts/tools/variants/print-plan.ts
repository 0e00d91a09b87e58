import type { ItemFact } from "./facts.ts";
import type { Variant } from "./factors.ts";
import { pairBelowBodies, printBodies } from "./print-bodies.ts";
import { printItem } from "./print-prose.ts";
import { printTable } from "./print-table.ts";
import { type PrintedLine, toLines, wrapLines } from "./printed-line.ts";

const letterheads: Readonly<Record<Variant["letterhead"], readonly string[]>> = {
  none: [],
  stacked: [
    ...["ỦY BAN NHÂN DÂN", "TỈNH NINH BÌNH", "Số: 45/KH-UBND", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    ...["Độc lập - Tự do - Hạnh phúc", "Ninh Bình, ngày 20 tháng 02 năm 2024", ""],
  ],
  "two columns": [
    "ỦY BAN NHÂN DÂN                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "TỈNH NINH BÌNH                     Độc lập - Tự do - Hạnh phúc",
    "Số: 45/KH-UBND                 Ninh Bình, ngày 20 tháng 02 năm 2024",
    "",
  ],
  table: [
    "| ỦY BAN NHÂN DÂN<br>TỈNH NINH BÌNH | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc |",
    "| Số: 45/KH-UBND | Ninh Bình, ngày 20 tháng 02 năm 2024 |",
    "",
  ],
};

/** The parts around the items: what stands before them, the heading above them, what stands behind them. */
const sectionTexts = {
  roman: {
    before: [
      "I. MỤC ĐÍCH, YÊU CẦU",
      "1. Mục đích: Đưa tiện ích của dữ liệu dân cư đến người dân.",
      "2. Yêu cầu: Rõ người, rõ việc.",
    ],
    above: ["II. NỘI DUNG"],
    after: [
      "III. TỔ CHỨC THỰC HIỆN",
      "1. Công an tỉnh theo dõi, đôn đốc, tổng hợp báo cáo.",
      "2. Sở Tài chính hướng dẫn kinh phí.",
    ],
    prefix: "",
  },
  arabic: {
    before: ["1. Mục đích", "Đưa tiện ích của dữ liệu dân cư đến người dân."],
    above: ["2. Nội dung"],
    after: [
      "3. Tổ chức thực hiện",
      "3.1. Công an tỉnh theo dõi, đôn đốc, tổng hợp báo cáo.",
      "3.2. Sở Tài chính hướng dẫn kinh phí.",
    ],
    prefix: "2.",
  },
  chapters: {
    before: [
      "Chương I",
      "QUY ĐỊNH CHUNG",
      "Điều 1. Mục đích",
      "Đưa tiện ích của dữ liệu dân cư đến người dân.",
      "Điều 2. Phạm vi",
      "Trên địa bàn tỉnh.",
    ],
    above: ["Chương II", "CÁC MÔ HÌNH"],
    after: ["Chương III", "TỔ CHỨC THỰC HIỆN", "Điều 40. Kinh phí", "Theo phân cấp ngân sách."],
    prefix: "Điều ",
  },
  none: { before: [], above: [], after: [], prefix: "" },
} as const;

const groupTitles = ["phục vụ giải quyết thủ tục hành chính", "phục vụ phát triển công dân số"];

/** The heading of a group, and the prefix of the numbers below it. */
function printGroup(
  at: number,
  { groups, numbering }: Variant,
  prefix: string,
): { text: string; prefix: string } {
  const title = groupTitles[at] ?? "";
  if (prefix !== "") return { text: `${prefix}${at + 1}. Nhóm ${title}`, prefix: `${prefix}${at + 1}.` };
  const isNamed = groups === "named" || /^N[./]/.test(numbering);
  return { text: isNamed ? `Nhóm ${at + 1}: Mô hình ${title}` : `${at + 1}. Mô hình ${title}`, prefix };
}

/** Items of running text with their groups; numbers begin anew in each group but for those that a word counts. */
function printProse(items: readonly ItemFact[], variant: Variant): readonly PrintedLine[] {
  const { prefix } = sectionTexts[variant.sections];
  const first = prefix === "Điều " ? 3 : 1;
  const half = variant.groups === "none" ? items.length : Math.ceil(items.length / 2);
  const isCounted = /^(?:Mô|Nh)/.test(variant.numbering);
  return items.flatMap((item, index) => {
    const group =
      variant.groups === "none" ? undefined : printGroup(Math.floor(index / half), variant, prefix);
    const number = first + (isCounted ? index : index % half);
    const own = printItem(item, index, number, variant, group?.prefix ?? prefix);
    return group !== undefined && index % half === 0 ? [...toLines(group.text), ...own] : own;
  });
}

/** A plan as printed, and what a careful reader takes from it. */
export interface PrintedVariant {
  readonly name: "plan.txt" | "plan.html";
  readonly lines: readonly PrintedLine[];
  readonly items: readonly ItemFact[];
}

function printList(items: readonly ItemFact[], variant: Variant): readonly PrintedLine[] {
  if (variant.medium === "prose") return printProse(items, variant);
  return variant.medium === "bodies" ? printBodies(items, variant) : printTable(items, variant);
}

const signature = [
  "Nơi nhận:",
  "- Như trên;",
  "- Lưu: VT.",
  "TM. ỦY BAN NHÂN DÂN",
  "CHỦ TỊCH",
  "Nguyễn Văn Mẫu",
];

/** Items in a layout, as the lines of a text or of an HTML file. */
export function printVariant(facts: readonly ItemFact[], drawn: Variant): PrintedVariant {
  // Tables and tasks of bodies stand between numerals; a chapter or a decimal number would only repeat what prose measures.
  const isProse = drawn.medium === "prose";
  const variant: Variant = isProse || drawn.sections === "none" ? drawn : { ...drawn, sections: "roman" };
  const { before, above, after } = sectionTexts[variant.sections];
  const items = drawn.medium === "bodies" ? pairBelowBodies(facts, drawn) : facts;
  const title = toLines("KẾ HOẠCH", "Triển khai các mô hình thực hiện Đề án 06 năm 2024", "");
  const list = printList(items, variant);
  const isTable = !isProse && drawn.medium !== "bodies";
  const body = [...toLines(...before, ...above), ...list, ...toLines(...after, ...signature)];
  const wrapped = isTable ? body : wrapLines(body, variant.wrap);
  const lines = [...toLines(...letterheads[drawn.letterhead]), ...title, ...wrapped];
  if (drawn.medium !== "html") return { name: "plan.txt", lines, items };
  return {
    name: "plan.html",
    lines: lines.map((line) => (line.text.startsWith("<") ? line : { ...line, text: `<p>${line.text}</p>` })),
    items,
  };
}
