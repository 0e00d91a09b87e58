import { parseRoman } from "#text/roman.ts";
import { type DraftRule, type Remark, decree30 } from "./draft-rule.ts";
import type { CheckedDraft } from "./checked-draft.ts";

/** Letters of lists in their order. NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6: the Vietnamese alphabet, no f, j, w, z. */
const alphabet = "abcdđeghiklmnopqrstuvxy";

/** A line that bears a number of a list. */
interface Numbered {
  readonly line: number;
  /** The number with its mark, as printed. */
  readonly text: string;
  readonly kind: NumberKind;
  readonly mark: string;
  readonly value: number;
}

/** A number, and behind it words; behind “a)” and “1)” a number of its own too: “a) 85% hồ sơ”. */
const opening =
  /^[\s*_#]*(?<number>[IVX]{1,6}|\d{1,3}|[a-zđ])(?<mark>[.)]|\/(?=\s))\s*(?:[*_]+\s*)?(?:\p{L}|(?<=[a-zđ][.)]\s+|\d\)\s+)\d)/u;

/** The number at the head of a line; null where it has none, or stands in a table. */
function readNumber(text: string, line: number): Numbered | null {
  const { number, mark } = opening.exec(text)?.groups ?? {};
  if (number === undefined || mark === undefined) return null;
  const printed = `${number}${mark}`;
  if (/^\d/u.test(number)) return { line, text: printed, kind: "arabic", mark, value: Number(number) };
  const roman = /^[IVX]/u.test(number) ? parseRoman(number) : undefined;
  if (roman !== undefined) return { line, text: printed, kind: "roman", mark, value: roman };
  return { line, text: printed, kind: "letter", mark, value: alphabet.indexOf(number) + 1 };
}

type NumberKind = "roman" | "arabic" | "letter";

/** Kinds of numbers that stand below one, from outside in; NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6. */
const innerKinds: Readonly<Record<NumberKind, readonly NumberKind[]>> = {
  roman: ["arabic", "letter"],
  arabic: ["letter"],
  letter: [],
};

/** The open lists of each kind: the last value of each, the innermost last. */
type OpenLists = Map<NumberKind, { value: number; mark: string }[]>;

function judge(one: Numbered, open: OpenLists): Remark | null {
  // A number of an outer level ends the lists within.
  for (const inner of innerKinds[one.kind]) open.delete(inner);
  const lists = open.get(one.kind) ?? [];
  open.set(one.kind, lists);
  if (one.value === 1) {
    lists.push({ value: 1, mark: one.mark });
    return null;
  }
  const at = lists.findLastIndex(({ value }) => value === one.value - 1);
  const before = lists[at];
  if (before !== undefined) {
    lists.splice(at, lists.length - at, { value: one.value, mark: one.mark });
    if (before.mark === one.mark) return null;
    const detail = `“${one.text}” đánh số kiểu khác với số trước cùng cấp (“${before.mark}”).`;
    return {
      severity: "note",
      line: one.line,
      text: one.text,
      detail,
      suggestion: "thống nhất một kiểu đánh số.",
    };
  }
  const last = lists.at(-1);
  lists.push({ value: one.value, mark: one.mark });
  if (last === undefined) return null;
  const detail = `“${one.text}” không nối tiếp số trước cùng kiểu; đánh số nhảy hoặc lộn thứ tự.`;
  return { severity: "warning", line: one.line, text: one.text, detail, suggestion: "đánh lại số thứ tự." };
}

/** Lines that head items: the audit looks at their numbers. */
function listItemLines({ plan }: CheckedDraft): ReadonlySet<number> {
  return new Set(plan.items.flatMap(({ evidence }) => evidence.body?.[0] ?? []));
}

/** Letters that the alphabet of lists has not, numbers that jump, two ways to number one level. */
export const listOrder: DraftRule = {
  code: "list-order",
  name: "Thứ tự đánh số",
  reason: `${decree30}, Phụ lục I, Phần I, mục II.6: bố cục, đánh số chương, mục, điều, khoản, điểm`,
  check: (draft) => {
    const open: OpenLists = new Map();
    const items = listItemLines(draft);
    return draft.lines.flatMap((text, index): Remark[] => {
      const one = readNumber(text, index + 1);
      // “Mô hình 2: …” begins lists of its own.
      if (items.has(index + 1) && one?.kind !== "letter") open.delete("letter");
      if (one === null) return [];
      if (one.kind === "letter" && one.value === 0) {
        const detail = `Điểm “${one.text}” dùng chữ cái không có trong bảng chữ cái tiếng Việt.`;
        const suggestion = "dùng a, b, c, d, đ, e, g, h, i, k, l, m, n …";
        return [{ severity: "warning", line: one.line, text: one.text, detail, suggestion }];
      }
      const remark = judge(one, open);
      return remark === null || items.has(one.line) ? [] : [remark];
    });
  },
};
