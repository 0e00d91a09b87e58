import { type AlignedText, alignText } from "#text/aligned.ts";
import { readNumeral } from "./ordinals.ts";
import { type Numbering, type NumberingRule, wordNumberingRules } from "./word-numbering.ts";

export type { Numbering, NumberingRule } from "./word-numbering.ts";

/** The letters of a list, in the order in which officials count with them; “đ” stands after “d”, w and z are not used. */
const letters = "abcdđeghiklmnopqrstuvxy";

/** Misread digits of a number: l, I for 1 and O for 0 beside a digit. */
const toDigits = (printed: string): number => Number(printed.replace(/[lI|]/g, "1").replace(/O/g, "0"));

const decimal = /^(\d{1,2}(?:\.\d{1,2})+)(?:\s*[.):/](?!\d)\s*|\s+)(?=[\p{L}\d“"(])/u;
const plain = /^(\()?(\d{1,3}|\d[lIO|]|[lI|]\d)\s*([.):](?!\d)|\/(?=\s|$))\s*/u;
const dashed = /^(\d{1,3})\s*[-–]\s+(?=[\p{Lu}“"])/u;
const letter = /^(\()?([a-zđ])\s*([.)]|\/(?=\s))\s*/u;
const capital = /^([A-H])\s*([.)/:-])\s+/u;
const roman = /^([IVX]{1,5})\s*([.):–-]|\/(?=\s|$))\s*(?=\S|$)/u;
const mixed = /^([IVX]{1,4}|[A-H])((?:\.\d{1,2}){1,3})\s*[.):/]?\s+(?=\S)/u;
const bullet = /^([-–—+•●▪*])\s*(?=[\p{L}\d“"(])/u;

/** Closing mark of a number as a style prints it; a stroke and a colon count as a full stop. */
const toMark = (mark: string | undefined): string => (mark === ")" ? ")" : ".");

/** In order: the first that reads the line numbers it. */
export const numberingRules: readonly NumberingRule[] = [
  ...wordNumberingRules,
  {
    name: "II.1., A.2",
    read: ({ text }) => {
      const match = mixed.exec(text);
      const numbers = match?.[2]?.split(".").slice(1) ?? [];
      if (match === null) return undefined;
      return {
        style: `I${".N".repeat(numbers.length)}.`,
        value: Number(numbers.at(-1)),
        end: match[0].length,
      };
    },
    examples: [
      ["II.1. Lưu trú", "I.N.", 1, "Lưu trú"],
      ["A.2.3 Lưu trú", "I.N.N.", 3, "Lưu trú"],
    ],
    not: ["II. Lưu trú", "II.1"],
  },
  {
    name: "I., II/",
    read: ({ text, folded }) => {
      const match = roman.exec(text);
      const value = readNumeral(folded.slice(0, match?.[1]?.length ?? 0));
      return match === null || value === 0
        ? undefined
        : { style: `I${toMark(match[2])}`, value, end: match[0].length };
    },
    examples: [
      ["I. Nội dung", "I.", 1, "Nội dung"],
      ["XIV/ Nội dung", "I.", 14, "Nội dung"],
      ["IV) Nội dung", "I)", 4, "Nội dung"],
    ],
    not: ["IIII. Nội dung", "i. Nội dung", "Internet. Mạng"],
  },
  {
    name: "A., B/",
    read: ({ text }) => {
      const match = capital.exec(text);
      return match === null
        ? undefined
        : {
            style: `A${toMark(match[2])}`,
            value: "ABCDEFGH".indexOf(match[1] ?? "") + 1,
            end: match[0].length,
          };
    },
    examples: [["B. Nhiệm vụ", "A.", 2, "Nhiệm vụ"]],
    not: ["AI. Trí tuệ", "B.Nhiệm vụ"],
  },
  {
    name: "1.1., 2.1.1",
    read: ({ text }) => {
      const match = decimal.exec(text);
      const numbers = match?.[1]?.split(".") ?? [];
      // “1.5 triệu” is a quantity: what a number without a mark heads begins with a capital.
      if (match === null || (/\d\s+$/.test(match[0]) && !/^[\p{Lu}“"(]/u.test(text.slice(match[0].length))))
        return undefined;
      return {
        style: `${numbers.map(() => "N").join(".")}.`,
        value: Number(numbers.at(-1)),
        end: match[0].length,
      };
    },
    examples: [
      ["2.1. Lưu trú", "N.N.", 1, "Lưu trú"],
      ["2.1.11 Lưu trú", "N.N.N.", 11, "Lưu trú"],
      ["2.3) Lưu trú", "N.N.", 3, "Lưu trú"],
    ],
    not: ["1.5 triệu đồng", "2.1.", "30.6.2024"],
  },
  {
    name: "1., 2), (3), 4/",
    read: ({ text }) => {
      const match = plain.exec(text);
      if (match === null) return undefined;
      const [printed, open, digits, mark] = match;
      const style = open === undefined ? `N${toMark(mark)}` : "(N)";
      return { style, value: toDigits(digits ?? ""), end: printed.length };
    },
    examples: [
      ["1. Lưu trú", "N.", 1, "Lưu trú"],
      ["102. Lưu trú", "N.", 102, "Lưu trú"],
      ["2) Lưu trú", "N)", 2, "Lưu trú"],
      ["(3) Lưu trú", "(N)", 3, "Lưu trú"],
      ["4/ Lưu trú", "N.", 4, "Lưu trú"],
      ["5.Lưu trú", "N.", 5, "Lưu trú"],
      ["1l. Lưu trú", "N.", 11, "Lưu trú"],
      ["2O. Lưu trú", "N.", 20, "Lưu trú"],
    ],
    not: ["2024. Năm", "1.5 triệu", "10 mô hình", "ll. Lưu trú", "30/6/2024", "06/CP"],
  },
  {
    name: "1 - Lưu trú",
    read: ({ text }) => {
      const match = dashed.exec(text);
      return match === null ? undefined : { style: "N-", value: Number(match[1]), end: match[0].length };
    },
    examples: [
      ["1 - Lưu trú", "N-", 1, "Lưu trú"],
      ["2 – “Lưu trú”", "N-", 2, "“Lưu trú”"],
    ],
    not: ["1 - 2 ngày", "2022 - Lưu trú"],
  },
  {
    name: "a), b., (c)",
    read: ({ text }) => {
      const match = letter.exec(text);
      if (match === null) return undefined;
      const [printed, open, sign, mark] = match;
      if (mark !== ")" && !/\s$/.test(printed)) return undefined;
      const style = open === undefined ? `a${toMark(mark)}` : "(a)";
      return { style, value: letters.indexOf(sign ?? "") + 1, end: printed.length };
    },
    examples: [
      ["a) Lưu trú", "a)", 1, "Lưu trú"],
      ["đ) Lưu trú", "a)", 5, "Lưu trú"],
      ["(b) Lưu trú", "(a)", 2, "Lưu trú"],
      ["c. Lưu trú", "a.", 3, "Lưu trú"],
    ],
    not: ["vd. Lưu trú", "c.lưu trú"],
  },
  {
    name: "-, +, *",
    read: ({ text }) => {
      const match = bullet.exec(text);
      if (match === null) return undefined;
      const mark = match[1] === "–" || match[1] === "—" ? "-" : (match[1] ?? "-");
      return { style: mark, value: 0, end: match[0].length };
    },
    examples: [
      ["- Lưu trú", "-", 0, "Lưu trú"],
      ["– Lưu trú", "-", 0, "Lưu trú"],
      ["+Lưu trú", "+", 0, "Lưu trú"],
    ],
    not: ["--", "Lưu trú - du lịch"],
  },
];

/** The number with which a line begins, after a bullet too (“- 1. …”); undefined where it has none. */
export function readNumbering(line: AlignedText): Numbering | undefined {
  for (const { read } of numberingRules) {
    const found = read(line);
    if (found === undefined) continue;
    if (found.value > 0 || found.end === 0) return found;
    const inner = alignText(line.text.slice(found.end));
    const numbered = /^[\dIVX(a-zđ]/u.test(inner.text) ? readNumbering(inner) : undefined;
    return numbered === undefined || numbered.value === 0
      ? found
      : { ...numbered, end: found.end + numbered.end };
  }
  return undefined;
}
