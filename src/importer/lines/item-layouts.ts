import { longestTitle } from "./kinds/group-heading.ts";
import type { ItemHeading } from "./kinds/item-heading.ts";
import type { Read } from "./kinds/line-rule.ts";
import type { LogicalLine } from "./logical-line.ts";

/** A line that heads an item by its place in the text, before the items are numbered. */
interface FoundItem {
  readonly line: LogicalLine;
  readonly title: string;
  /** Last number of its outline number. */
  readonly last: number;
  readonly kind: "model" | "task";
}

/** A way in which a whole text prints its items where no line says “Mô hình N” by itself. */
export interface ItemLayout {
  readonly name: string;
  /** Lines of a whole text that head items, in order; where they are fewer than two the layout is another. */
  readonly find: (lines: readonly LogicalLine[]) => readonly FoundItem[];
  /** Texts and the headings in them, as “number title”. */
  readonly examples: readonly (readonly [text: readonly string[], headings: readonly string[]])[];
  /** Texts that have no such headings. */
  readonly not: readonly (readonly string[])[];
}

/** Fields that tell who does a thing, and when: a line above at least two of them heads an item. */
const telling = new Set(["deadline", "leads", "coordinators", "implementers", "assignments", "supporters"]);
const leastFields = 2;
/** Lines in which the fields of an item are looked for. */
const longestItem = 40;
/** Lines at the beginning of a text that tell whether it is about models. */
const headLines = 12;

const modelWord = /^(?:\d{1,2}(?:\.\d{1,2})*\s*[.)]\s*|\d{1,2}(?:\.\d{1,2})+\s+)mo hinh\s*[:“"]?\s*/;

/** Labelled fields right below a line, up to the next line numbered at the same depth or any heading. */
function countFields(lines: readonly LogicalLine[], index: number, depth: number): number {
  let count = 0;
  for (const { row, reads } of lines.slice(index + 1, index + longestItem)) {
    if (row !== undefined || reads.section !== undefined) break;
    if (reads.label !== undefined && telling.has(reads.label.field)) count += 1;
    const outline = reads.outline?.says;
    if (reads.label === undefined && outline !== undefined && outline.depth <= depth) break;
  }
  return count;
}

function findNamed(lines: readonly LogicalLine[]): readonly FoundItem[] {
  return lines.flatMap((line): FoundItem[] => {
    const match = line.row === undefined ? modelWord.exec(line.folded) : null;
    const outline = line.reads.outline?.says;
    if (match === null || outline === undefined || line.text.length > longestTitle) return [];
    const title = line.text
      .slice(match[0].length)
      .replace(/[”"]\s*[.:;]?$/u, "")
      .trim();
    return title === "" ? [] : [{ line, title, last: outline.last, kind: "model" }];
  });
}

function findLabelled(lines: readonly LogicalLine[]): readonly FoundItem[] {
  const head = lines.filter((line) => line.row === undefined).slice(0, headLines);
  const kind = head.some((line) => /\bmo hinh\b/.test(line.folded)) ? "model" : "task";
  return lines.flatMap((line, index): FoundItem[] => {
    const { outline, label, group } = line.reads;
    if (line.row !== undefined || outline === undefined || label !== undefined || group !== undefined)
      return [];
    if (countFields(lines, index, outline.says.depth) < leastFields) return [];
    const title = line.text.replace(/^[\d.]+\s*[.)]?\s+/, "").trim();
    return [{ line, title, last: outline.says.last, kind }];
  });
}

/** In order: the first that finds two items tells them all. */
export const itemLayouts: readonly ItemLayout[] = [
  {
    name: "3. Mô hình …",
    find: findNamed,
    examples: [
      [
        ["1. Mô hình “Khám chữa bệnh bằng CCCD”.", "Sở Y tế chủ trì.", "2. Mô hình lưu trú qua VNeID"],
        ["1 Khám chữa bệnh bằng CCCD", "2 lưu trú qua VNeID"],
      ],
      // Numbers that come twice tell no item from another: they are counted.
      [
        ["1. Mô hình lưu trú", "II. Nhóm công dân số", "1. Mô hình kiosk"],
        ["1 lưu trú", "2 kiosk"],
      ],
    ],
    not: [
      ["1. Mô hình lưu trú qua VNeID", "2. Tổ chức thực hiện"],
      ["a) Mô hình lưu trú", "b) Mô hình kiosk"],
    ],
  },
  {
    name: "3. … (đơn vị chủ trì, thời gian)",
    find: findLabelled,
    examples: [
      [
        [
          "Kế hoạch triển khai các mô hình điểm",
          "1. Lưu trú qua VNeID",
          "Đơn vị chủ trì: Công an thị xã",
          "Thời gian: Quý III/2023",
          "2. Khám chữa bệnh",
          "Đơn vị chủ trì: Phòng Y tế",
          "Thời gian: Quý IV/2023",
        ],
        ["1 Lưu trú qua VNeID", "2 Khám chữa bệnh"],
      ],
    ],
    not: [
      ["1. Lưu trú qua VNeID", "Thời gian: Quý III/2023", "2. Khám chữa bệnh", "Thời gian: Quý IV/2023"],
      ["1. Mục đích", "2. Yêu cầu"],
    ],
  },
];

/** Headings in order, numbered by their own outline number where that tells them apart, else by count. */
function numberItems(found: readonly FoundItem[], by: string): ReadonlyMap<LogicalLine, Read<ItemHeading>> {
  const isUnique = new Set(found.map((one) => one.last)).size === found.length;
  return new Map(
    found.map(({ line, title, last, kind }, index) => {
      const outline = /^[\d.]+[.)]/.exec(line.text)?.[0] ?? "";
      return [line, { by, says: { number: isUnique ? last : index + 1, kind, title, outline } }];
    }),
  );
}

/**
 * Headings of the items of a text by line: lines that say so by themselves and, where fewer than two do, those of the first
 * layout that finds two. Empty where the text lists no items.
 */
export function findItemHeadings(
  lines: readonly LogicalLine[],
  layouts: readonly ItemLayout[] = itemLayouts,
): ReadonlyMap<LogicalLine, Read<ItemHeading>> {
  const own = lines.flatMap((line) =>
    line.row === undefined && line.reads.item !== undefined ? [[line, line.reads.item] as const] : [],
  );
  if (own.length >= 2) return new Map(own);
  for (const { name, find } of layouts) {
    const found = find(lines);
    if (found.length >= 2) return new Map([...own, ...numberItems(found, name)]);
  }
  return new Map(own);
}
