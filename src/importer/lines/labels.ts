import type { FieldName } from "#schema/items.ts";
import { foldAligned } from "#text/fold.ts";
import { trimEnd } from "#text/trim-end.ts";

/** Folded labels of plans, longest first within a field, and what they say. */
const labels: readonly (readonly [FieldName, readonly string[]])[] = [
  ["objective", ["muc tieu cu the", "muc tieu", "muc dich, yeu cau", "muc dich"]],
  [
    "leads",
    [
      "co quan, don vi chu tri",
      "don vi chu tri thuc hien",
      "don vi chu tri",
      "co quan chu tri thuc hien",
      "co quan chu tri",
      "don vi dau moi",
      "phong ban chu tri",
      "chu tri thuc hien",
      "chu tri",
    ],
  ],
  [
    "coordinators",
    [
      "co quan, don vi phoi hop",
      "don vi phoi hop thuc hien",
      "don vi phoi hop",
      "co quan phoi hop thuc hien",
      "co quan phoi hop",
      "phoi hop thuc hien",
      "phoi hop",
    ],
  ],
  [
    "implementers",
    [
      "don vi thuc hien",
      "don vi trien khai",
      "co quan, don vi thuc hien",
      "co quan thuc hien",
      "luc luong trien khai thuc hien",
      "luc luong trien khai",
      "luc luong thuc hien",
      "luc luong tham gia",
      "nhan luc trien khai",
      "dia ban trien khai",
    ],
  ],
  [
    "supporters",
    [
      "don vi ho tro viec thuc hien",
      "don vi ho tro thuc hien",
      "don vi ho tro trien khai",
      "don vi ho tro",
      "luc luong ho tro",
      "co quan ho tro",
    ],
  ],
  [
    "assignments",
    [
      "phan cong nhiem vu cu the",
      "phan cong nhiem vu",
      "phan cong luc luong thuc hien",
      "phan cong luc luong",
      "phan cong trach nhiem",
      "phan cong to chuc thuc hien",
      "phan cong thuc hien",
      "phan cong",
      "to chuc thuc hien",
      "trach nhiem thuc hien",
      "nhiem vu cu the",
      "nhiem vu, giai phap",
      "giao nhiem vu",
      "cach thuc thuc hien",
      "noi dung thuc hien",
      "noi dung trien khai",
    ],
  ],
  [
    "deadline",
    [
      "thoi gian, lo trinh thuc hien",
      "thoi gian, tien do thuc hien",
      "thoi gian trien khai thuc hien",
      "thoi gian bat dau va hoan thanh",
      "thoi gian hoan thanh",
      "thoi gian trien khai",
      "thoi gian thuc hien",
      "thoi han hoan thanh",
      "thoi han thuc hien",
      "thoi han",
      "thoi gian",
      "tien do hoan thanh",
      "tien do thuc hien",
      "tien do",
      "lo trinh trien khai",
      "lo trinh thuc hien",
      "lo trinh",
      "han hoan thanh",
    ],
  ],
  [
    "tools",
    [
      "cong cu trien khai thuc hien",
      "cong cu trien khai",
      "cong cu thuc hien",
      "cong cu, nen tang",
      "cong cu ho tro",
      "cong cu",
      "nen tang trien khai",
      "nen tang, cong cu",
      "nen tang ung dung",
      "nen tang",
      "phan mem, ung dung",
    ],
  ],
  [
    "result",
    [
      "ket qua, san pham",
      "ket qua san pham",
      "ket qua/san pham",
      "san pham, ket qua",
      "san pham dau ra",
      "san pham du kien",
      "ket qua dat duoc",
      "ket qua du kien",
      "ket qua",
      "san pham",
      "hieu qua mang lai",
      "hieu qua du kien",
      "hieu qua",
    ],
  ],
  ["note", ["ghi chu", "luu y"]],
  [
    "content",
    [
      "noi dung mo hinh",
      "noi dung",
      "giai phap thuc hien",
      "giai phap",
      "yeu cau",
      "doi tuong",
      "pham vi",
      "kinh phi thuc hien",
      "kinh phi",
      "dia diem",
    ],
  ],
];

const flat = labels
  .flatMap(([field, words]) => words.map((word) => [field, word] as const))
  .sort((a, b) => b[1].length - a[1].length);

/** An alternation of every label, folded, longest first: for finding labels inside a line. */
export const labelPattern = flat.map(([, word]) => word).join("|");

export interface LabelMatch {
  readonly field: FieldName;
  /** Label as printed, without bullet, letter and colon. */
  readonly label: string;
  /** Text after the label on the same line; empty when it follows below. */
  readonly rest: string;
}

const enumerator =
  /^(?:[-+•*–—●▪]\s*)*(?:(?:[a-zđ]|\d{1,2}(?:\.\d{1,2})*)\s*[.)]\s*|\(\d+\)\s*)?(?:[-+•–]\s*)?/;

/**
 * The label with which a line begins; undefined when it begins with none. A label ends with a colon or the line; `bold`
 * is the line's leading bold run, which ends a label too.
 */
export function readLabel(text: string, bold: string | undefined): LabelMatch | undefined {
  const folded = foldAligned(text);
  const start = enumerator.exec(folded)?.[0].length ?? 0;
  const body = folded.slice(start);
  // A label that stands bare begins a line with a capital; a small letter goes on with the line above.
  if (start === 0 && bold === undefined && /^\p{Ll}/u.test(text)) return undefined;
  for (const [field, word] of flat) {
    if (!body.startsWith(word)) continue;
    const after = body.slice(word.length);
    const end = /^\s*(?:\([^)]{0,40}\)\s*)?[:：]\s*/.exec(after) ?? /^\s*[.:]?\s*$/.exec(after);
    const length = start + word.length;
    if (end !== null) {
      return { field, label: text.slice(start, length), rest: text.slice(length + end[0].length).trim() };
    }
    if (bold !== undefined && trimEnd(foldAligned(bold).replace(enumerator, ""), /[\s:.]/) === word) {
      return { field, label: text.slice(start, length), rest: text.slice(length).replace(/^[\s:.–-]+/, "") };
    }
  }
  return undefined;
}

/** Fields of which several may stand in one line: who, when, with what. */
const inlineFields: ReadonlySet<FieldName> = new Set<FieldName>([
  "leads",
  "coordinators",
  "implementers",
  "supporters",
  "deadline",
  "tools",
  "result",
]);
const nextLabel = new RegExp(
  `(?<=[;.,])\\s*(?:[-+–]\\s*)?(?=(?:${flat
    .filter(([field]) => inlineFields.has(field))
    .map(([, word]) => word)
    .join("|")})\\s*:)`,
  "gu",
);

/**
 * Words of a field cut where another label begins among them: “A; cơ quan phối hợp: B” under “Cơ quan chủ trì”. The first
 * are the field's own; each other piece begins with its label. Only for fields of which several may stand in one line.
 */
export function splitAtLabels(field: FieldName, text: string): readonly [string, ...string[]] {
  if (!inlineFields.has(field)) return [text];
  const cuts = [...foldAligned(text).matchAll(nextLabel)].map((match) => match.index + match[0].length);
  const pieces = cuts.map((start, index) => text.slice(start, cuts[index + 1]));
  const [own, ...others] = [text.slice(0, cuts[0]), ...pieces].map((piece) =>
    trimEnd(piece, /[\s–+-]/).trim(),
  );
  return [own ?? "", ...others];
}

/**
 * A label and those that follow it in its own line: “Cơ quan chủ trì: A; cơ quan phối hợp: B; thời gian: …”, each with its
 * own words. Empty where the line begins with no label.
 */
export function readLabels(text: string, bold: string | undefined): LabelMatch[] {
  const first = readLabel(text, bold);
  if (first === undefined) return [];
  const [own, ...others] = splitAtLabels(first.field, first.rest);
  return [{ ...first, rest: own }, ...others.flatMap((piece) => readLabel(piece, piece) ?? [])];
}

/** A bold run at the head of a line that ends with a colon and is no known label: a field of its own. */
export function readUnknownLabel(text: string, bold: string | undefined): LabelMatch | undefined {
  if (bold === undefined || bold.length > 60) return undefined;
  const start = enumerator.exec(foldAligned(text))?.[0].length ?? 0;
  const label = bold.replace(/^(?:[-+•–]\s*)+/, "").trim();
  if (!label.endsWith(":") || !text.slice(start).startsWith(label)) return undefined;
  return { field: "content", label: label.slice(0, -1), rest: text.slice(start + label.length).trim() };
}

/** Column headings, folded, and what the column says; first that matches wins. */
const columns: readonly (readonly [FieldName | "number" | "title", RegExp])[] = [
  ["number", /^(?:stt|tt|so tt|so thu tu|so)$/],
  ["leads", /chu tri|dau moi|chu quan/],
  ["coordinators", /phoi hop/],
  ["supporters", /ho tro/],
  ["deadline", /thoi gian|thoi han|tien do|lo trinh|han hoan thanh|hoan thanh/],
  ["result", /ket qua|san pham|hieu qua|dau ra/],
  ["implementers", /luc luong|don vi thuc hien|co quan thuc hien|don vi trien khai|trien khai$|^thuc hien$/],
  ["note", /ghi chu|luu y/],
  ["assignments", /phan cong|trach nhiem/],
  ["objective", /muc tieu|muc dich/],
  ["title", /mo hinh|nhiem vu|noi dung|ten goi|cong viec|hang muc|tien ich/],
  ["tools", /nen tang|cong cu|ung dung|phan mem/],
  ["content", /./],
];

/** What a column says, by its own heading and, where that says nothing, the heading above it. */
export function readColumn(heading: string): FieldName | "number" | "title" {
  const folded = foldAligned(heading).replace(/\s+/g, " ").trim();
  for (const [field, pattern] of columns) if (pattern.test(folded)) return field;
  return "content";
}
