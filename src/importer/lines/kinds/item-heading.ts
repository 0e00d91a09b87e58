import type { Statement } from "#schema/items.ts";
import { type AlignedText, alignText } from "#text/aligned.ts";
import { isOnlyMasked } from "#text/mask.ts";
import { type Read, type RuleBook, readLine } from "./line-rule.ts";
import { ordinals, toOrdinal } from "./ordinals.ts";

/** A line that heads an item of the plan. */
export interface ItemHeading {
  readonly number: number;
  readonly kind: "model" | "task";
  /** Title on the heading's line; empty when it follows below. */
  readonly title: string;
  /** Outline number before it as printed, such as “1.2.”; empty where none. */
  readonly outline: string;
  /** What stands behind the title in its paragraph: who does it, by when; absent where nothing does. */
  readonly rest?: AlignedText;
  /** The body above, below which the item stands among its tasks; absent where none does. */
  readonly bearer?: Bearer;
  /** The heading above that tells by when what stands below it is done; absent where none does. */
  readonly due?: Statement;
}

/** A body below which tasks stand, with its words and lines. */
export interface Bearer extends Statement {
  /** Those with whom it does all of them; absent where nobody is told. */
  readonly partners?: string;
  /** Whether of this task it is told that it works with others, not that it leads: “Phối hợp với …”. */
  readonly isPartner?: true;
}

/** “Mô hình N” or “Nhiệm vụ N” at the head of a line, before anything tells whether it heads an item. */
interface ItemWord extends ItemHeading {
  /** Whether the line begins with a bullet. */
  readonly isBullet: boolean;
  /** Whether the word is the abbreviation “MH”. */
  readonly isShort: boolean;
  /** Whether a mark or the end of the line follows the number. */
  readonly isEnded: boolean;
}

// “1.”, “1.2.”, “1.2 ”, “I.1.”, “(1)”, “1/”, “a)”, each perhaps after a bullet.
const outlineNumber =
  /^(?:[-+•*–]\s*)?(?:\d{1,2}(?:\.\d{1,2})+\s+|\(?(?:\d{1,2}(?:\.\d{1,2})*|[ivx]{1,4}(?:\.\d{1,2})*|[a-z])\s*[.)/]\s*)?/;
const itemWord = new RegExp(
  `^(mo hinh|mh|nhiem vu)\\s*(?:diem\\s*)?(?:so\\s*|thu\\s*)?(?:(\\d{1,3})(?!\\d|[/.]\\d)|(?<=thu\\s*)(${ordinals.join("|")})(?!\\p{L}))\\s*(?:[:.)\\-–]\\s*|(?=\\s)|$)`,
  "u",
);

function readItemWord({ text, folded }: AlignedText): ItemWord | undefined {
  const outline = outlineNumber.exec(folded)?.[0] ?? "";
  const match = itemWord.exec(folded.slice(outline.length));
  if (match === null) return undefined;
  const title = text.slice(outline.length + match[0].length).trim();
  if (isOnlyMasked(title)) return undefined;
  return {
    number: match[2] === undefined ? toOrdinal(match[3] ?? "") : Number(match[2]),
    kind: match[1] === "nhiem vu" ? "task" : "model",
    title,
    outline: text.slice(0, outline.length).trim(),
    isBullet: /^[-+•*–]/.test(text),
    isShort: match[1] === "mh",
    isEnded: /[:.)\-–]\s*$/.test(match[0]) || title === "",
  };
}

const model = (number: number, title: string, outline = ""): ItemHeading => ({
  number,
  kind: "model",
  title,
  outline,
});
const task = (number: number, title: string): ItemHeading => ({ number, kind: "task", title, outline: "" });

/** A title that stands whole in quotation marks or brackets. */
const enclosed = /^(?:[“"][^”"]+[”"]|\([^()]+\))\s*[.:;]?$/u;

/** How plans head an item. */
export const itemRules: RuleBook<ItemWord, ItemHeading> = {
  kind: "item",
  readHead: readItemWord,
  tell: ({ number, kind, title, outline }) => ({ number, kind, title, outline }),
  rules: [
    {
      name: "Mô hình N: …",
      fits: (word) => word.isEnded,
      examples: [
        ["1.2. Mô hình 2: Triển khai", model(2, "Triển khai", "1.2.")],
        ["1.1 Mô hình 4: Triển khai", model(4, "Triển khai", "1.1")],
        ["I.1. Mô hình 7. Triển khai", model(7, "Triển khai", "I.1.")],
        ["(1) Mô hình 1: Triển khai", model(1, "Triển khai", "(1)")],
        ["1/ Mô hình 21: Triển khai", model(21, "Triển khai", "1/")],
        ["* Mô hình 3: Triển khai", model(3, "Triển khai", "*")],
        ["– Mô hình 8: Triển khai", model(8, "Triển khai", "–")],
        ["Mô hình điểm số 1: Triển khai", model(1, "Triển khai")],
        ["Mô hình thứ nhất: Triển khai", model(1, "Triển khai")],
        ["Mô hình thứ ba. Triển khai", model(3, "Triển khai")],
        ["MH 14: Triển khai", model(14, "Triển khai")],
        ["MÔ HÌNH 01. TRIỂN KHAI", model(1, "TRIỂN KHAI")],
        ["Mô hình 6", model(6, "")],
        ["Nhiệm vụ số 12: Rà soát", task(12, "Rà soát")],
        ["Nhiệm vụ thứ hai: Rà soát", task(2, "Rà soát")],
      ],
      not: [
        "MH 14 đã triển khai",
        "Mô hình nhất định phải thành công",
        "Mô hình 1.2 của Kế hoạch",
        "Mô hình 3/2024",
        "Mô hình 4: [số điện thoại đã ẩn]",
      ],
    },
    {
      name: "Mô hình N “…”",
      fits: (word) => !word.isBullet && !word.isShort && enclosed.test(word.title),
      examples: [
        ["Mô hình 22 “Triển khai X”", model(22, "“Triển khai X”")],
        ["Mô hình 5 (Khám chữa bệnh bằng CCCD).", model(5, "(Khám chữa bệnh bằng CCCD).")],
      ],
      not: [
        "Mô hình 22 “Triển khai X” đã được nhân rộng",
        "- Mô hình 22 “Triển khai X”",
        "MH 22 “Triển khai X”",
      ],
    },
    {
      name: "1.2. Mô hình N …",
      // “Mô hình 24 của Huế …” inside a sentence is no heading: after the bare number a title begins with a capital.
      fits: (word) =>
        !word.isBullet && !word.isShort && word.outline !== "" && /^[\p{Lu}“"]/u.test(word.title),
      examples: [["1.1. Mô hình 4 Triển khai DVC", model(4, "Triển khai DVC", "1.1.")]],
      not: [
        "1.1. Mô hình 4 của Huế",
        "Mô hình 24 của Huế là mô hình mới",
        "* Mô hình 3 và các nội dung khác",
        "43 mô hình điểm",
      ],
    },
  ],
};

/** The heading of an item that a line is, and the rule that read it; undefined where it heads none. */
export function readItemHeading(line: AlignedText): Read<ItemHeading> | undefined {
  return readLine(itemRules, line);
}

/** The heading of an item that a cell of a table is. */
export function readItemCell(cell: string): ItemHeading | undefined {
  return readItemHeading(alignText(cell))?.says;
}
