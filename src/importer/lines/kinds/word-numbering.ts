import type { AlignedText } from "#text/aligned.ts";
import { readNumeral, toCardinal, toOrdinal } from "./ordinals.ts";

/** The number, letter or bullet with which a line begins. */
export interface Numbering {
  /** How it is printed, with N for a number, a for a letter, I for a numeral: “N.N.”, “a)”, “(N)”, “Điều N.”, “-”. */
  readonly style: string;
  /** Its last number; letters count from 1; 0 for bullets. */
  readonly value: number;
  /** Where in the text the words after it begin. */
  readonly end: number;
}

/** One way of numbering a line. */
export interface NumberingRule {
  readonly name: string;
  readonly read: (line: AlignedText) => Numbering | undefined;
  /** Lines, each with style, value and the words after the number. */
  readonly examples: readonly (readonly [line: string, style: string, value: number, words: string])[];
  readonly not: readonly string[];
}

const keyword =
  /^(phan|chuong|tieu muc|muc|dieu)\s+(?:thu\s+)?(?:([ivx]{1,5})|(\d{1,3})|(?<=thu\s+)(\p{L}+))\s*(?:([.:/)–-])\s*|$)/u;
const named =
  /^(?:noi dung|hoat dong|cong viec|dau viec|tien ich|hang muc|du an|tieu du an|phan viec|viec|phieu(?: giao)?(?: viec)?|the(?: viec)?)\s+(?:(?:so\s+)?(\d{1,3})|thu\s+(muoi\s+\p{L}+|\p{L}+))(?:\s*[.:)–-]\s*|\s+la\s*[,:–-]?\s+|,\s+)/u;
const spoken =
  /^(?:(muoi\s+\p{L}+|\p{L}+)\s+la(?:\s*[,:–-]\s*|\s+)|thu\s+(\p{L}+)(?:\s+la)?\s*[,:–-]\s*)(?=\S)/u;
const words: Readonly<Record<string, string>> = {
  phan: "Phần",
  chuong: "Chương",
  muc: "Mục",
  "tieu muc": "Tiểu mục",
  dieu: "Điều",
};

/** Numbers that a word tells to be of a list: “Chương II”, “Nội dung 1”, “Một là”. */
export const wordNumberingRules: readonly NumberingRule[] = [
  {
    name: "Chương II, Điều 3.",
    read: ({ text, folded }) => {
      const match = keyword.exec(folded);
      const word = match?.[1];
      if (match === null || word === undefined || !/^\p{Lu}/u.test(text)) return undefined;
      const [, , numeral, digits, ordinal] = match;
      const value =
        numeral !== undefined
          ? readNumeral(numeral)
          : digits !== undefined
            ? Number(digits)
            : toOrdinal(ordinal ?? "");
      return value === 0 ? undefined : { style: `${words[word] ?? word} N`, value, end: match[0].length };
    },
    examples: [
      ["Chương II", "Chương N", 2, ""],
      ["Điều 12. Số hóa", "Điều N", 12, "Số hóa"],
      ["PHẦN THỨ BA. TỔ CHỨC", "Phần N", 3, "TỔ CHỨC"],
      ["Mục 1. Nhóm một", "Mục N", 1, "Nhóm một"],
      ["Tiểu mục 4: Nhóm bốn", "Tiểu mục N", 4, "Nhóm bốn"],
    ],
    not: ["Điều 3 Quyết định này", "Phần mềm: ASM", "mục 2. Nội dung"],
  },
  {
    name: "Nội dung 1: …",
    read: ({ text, folded }) => {
      const match = named.exec(folded);
      if (match === null || !/^\p{Lu}/u.test(text)) return undefined;
      const value = match[2] === undefined ? Number(match[1]) : toOrdinal(match[2]);
      return value === 0 ? undefined : { style: "Nội dung N", value, end: match[0].length };
    },
    examples: [
      ["Nội dung 1: Lưu trú", "Nội dung N", 1, "Lưu trú"],
      ["Hoạt động số 2. Lưu trú", "Nội dung N", 2, "Lưu trú"],
      ["Việc thứ ba: Lưu trú", "Nội dung N", 3, "Lưu trú"],
      ["Đầu việc thứ mười một là lưu trú", "Nội dung N", 11, "lưu trú"],
      ["Phiếu số 04 - Lưu trú", "Nội dung N", 4, "Lưu trú"],
      ["Phiếu giao việc 05: Lưu trú", "Nội dung N", 5, "Lưu trú"],
      ["Thẻ số 6: Lưu trú", "Nội dung N", 6, "Lưu trú"],
    ],
    not: [
      "Nội dung 1 của Kế hoạch",
      "nội dung 1: Lưu trú",
      "Nội dung: Lưu trú",
      "Việc thứ yếu: lưu trú",
      "Việc thứ hai của huyện",
    ],
  },
  {
    name: "Một là, …; Thứ hai, …",
    read: ({ text, folded }) => {
      const match = spoken.exec(folded);
      if (match === null || !/^\p{Lu}/u.test(text)) return undefined;
      const value = match[1] === undefined ? toOrdinal(match[2] ?? "") : toCardinal(match[1]);
      const style = match[1] === undefined ? "Thứ N," : "N là";
      return value === 0 ? undefined : { style, value, end: match[0].length };
    },
    examples: [
      ["Một là, lưu trú", "N là", 1, "lưu trú"],
      ["Bốn là: Lưu trú", "N là", 4, "Lưu trú"],
      ["Mười hai là lưu trú", "N là", 12, "lưu trú"],
      ["Thứ ba, lưu trú", "Thứ N,", 3, "lưu trú"],
      ["Thứ nhất là: Lưu trú", "Thứ N,", 1, "Lưu trú"],
    ],
    not: ["hai là, lưu trú", "Đây là lưu trú", "Thứ Bảy hằng tuần", "Thứ trưởng: ông A", "Mười ba mô hình"],
  },
];
