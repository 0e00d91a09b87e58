import type { GroupNumeral } from "#schema/identifier.ts";
import { foldAligned } from "#text/fold.ts";
import { parseRoman, toRoman } from "#text/roman.ts";
import { trimEnd } from "#text/trim-end.ts";

export interface ItemHeading {
  readonly number: number;
  readonly kind: "model" | "task";
  /** Title on the heading's line; empty when it follows below. */
  readonly title: string;
  /** Outline number before it as printed, such as “1.2.”; empty where none. */
  readonly outline: string;
}

// “1.”, “1.2.”, “1.2 ”, “I.1.”, “(1)”, “1/”, “a)”, each perhaps after a bullet.
const outlineNumber =
  /^(?:[-+•*–]\s*)?(?:\d{1,2}(?:\.\d{1,2})+\s+|\(?(?:\d{1,2}(?:\.\d{1,2})*|[ivx]{1,4}(?:\.\d{1,2})*|[a-z])\s*[.)/]\s*)?/;
const ordinals = ["nhat", "hai", "ba", "tu", "nam", "sau", "bay", "tam", "chin", "muoi"];
const itemWord = new RegExp(
  `^(mo hinh|mh|nhiem vu)\\s*(?:diem\\s*)?(?:so\\s*|thu\\s*)?(?:(\\d{1,3})(?!\\d|[/.]\\d)|(?<=thu\\s*)(${ordinals.join("|")})(?!\\p{L}))\\s*(?:[:.)\\-–]\\s*|(?=\\s)|$)`,
  "u",
);
/** A title that stands whole in quotation marks or brackets after the bare number. */
const enclosed = /^(?:[“"][^”"]+[”"]|\([^()]+\))\s*[.:;]?$/u;

/** A line that heads an item: “1.2. Mô hình 2: …”, “Mô hình số 02 – …”, “Nhiệm vụ 5. …”. */
export function readItemHeading(text: string): ItemHeading | undefined {
  const folded = foldAligned(text);
  const outline = outlineNumber.exec(folded)?.[0] ?? "";
  const match = itemWord.exec(folded.slice(outline.length));
  if (match === null) return undefined;
  const title = text.slice(outline.length + match[0].length).trim();
  // “Mô hình 24 của Huế …” inside a sentence is no heading: after the bare number a title begins with a capital.
  const ended = /[:.)\-–]\s*$/.test(match[0]) || title === "";
  if (match[1] === "mh" && !ended) return undefined;
  if (!ended && !enclosed.test(title) && (outline === "" || !/^[\p{Lu}“"]/u.test(title))) return undefined;
  if (/^[-+•*–]/.test(text) && !ended) return undefined;
  return {
    number: match[2] === undefined ? ordinals.indexOf(match[3] ?? "") + 1 : Number(match[2]),
    kind: match[1] === "nhiem vu" ? "task" : "model",
    title,
    outline: text.slice(0, outline.length).trim(),
  };
}

export interface GroupHeading {
  readonly group: GroupNumeral;
  readonly title: string;
  /** Number of items the heading states; null where it states none. */
  readonly declared: number | null;
}

const declaredCount =
  /\s*\(?\s*(?:bao gồm|gồm|có)?\s*(\d{1,3})\s*(?:mô hình|nhiệm vụ|tiện ích)\s*\)?\s*[:.]?\s*$/iu;
const groupNumber = new RegExp(
  `^(?:nhom\\s+(?:so\\s+)?)?(?:\\(?(?:\\d{1,2}\\.)?([ivx]{1,4}|\\d{1,2}|[a-h])\\s*(?:[.)/:–-]\\s*|\\s+(?=nhom|\\p{L}))|(?<=nhom\\s+)thu\\s+(${ordinals.join("|")})\\s*[.:–-]\\s*)`,
  "u",
);

function toGroup(numeral: string): GroupNumeral | undefined {
  const roman = parseRoman(numeral);
  if (roman !== undefined) return toRoman(roman);
  if (/^\d+$/.test(numeral)) return toRoman(Number(numeral));
  return toRoman(numeral.charCodeAt(0) - "a".charCodeAt(0) + 1);
}

/**
 * A line that heads a group: a number and “Nhóm …”, or a number and a title that states its count. `loose` takes any
 * numbered title, for rows that a table spans over its width.
 */
export function readGroupHeading(text: string, loose = false): GroupHeading | undefined {
  const folded = foldAligned(text);
  const number = groupNumber.exec(folded);
  const ordinal = number?.[2] === undefined ? undefined : String(ordinals.indexOf(number[2]) + 1);
  const numeral = number?.[1] ?? ordinal;
  if (number === null || numeral === undefined) return undefined;
  const group = toGroup(numeral);
  if (group === undefined) return undefined;
  const rest = text.slice(number[0].length);
  const count = declaredCount.exec(rest);
  const title = trimEnd(rest.slice(0, count?.index ?? rest.length), /[\s:;.]/);
  const named =
    /^(?:ve\s+)?(?:cac\s+)?(?:mo hinh\s+)?(?:thuoc\s+)?nhom\b/.test(folded.slice(number[0].length)) ||
    folded.startsWith("nhom ");
  if (title === "" || title.length > 300 || readItemHeading(text) !== undefined) return undefined;
  if (!named && !loose && count === null) return undefined;
  return { group, title, declared: count?.[1] === undefined ? null : Number(count[1]) };
}

const sectionWords =
  /^(?:to chuc thuc hien|kinh phi|ve kinh phi|nguon kinh phi|kinh phi thuc hien|che do (?:thong tin|bao cao)|noi nhan|phu luc|giai phap|nhiem vu va giai phap|muc dich|yeu cau|pham vi|quan diem|trach nhiem|phan cong trach nhiem|to chuc trien khai)\b/;

/** A line that heads a section of the plan, above groups and items: “IV. TỔ CHỨC THỰC HIỆN”, “C. …”, “Phụ lục”. */
export function readSectionHeading(text: string): string | undefined {
  const folded = foldAligned(text);
  const number =
    /^(?:phan (?:thu )?(?:[ivx]+|\w+)|[ivx]{1,4}|[a-h](?=\.))\s*[.:/)-]\s*/.exec(folded)?.[0] ?? "";
  const rest = text.slice(number.length);
  const restFolded = folded.slice(number.length);
  if (/^dieu \d+\s*[.:]/.test(folded)) return text;
  if (number !== "" && !/^[a-h]\)/.test(number) && /^\p{Lu}/u.test(rest) && !restFolded.startsWith("nhom ")) {
    // Roman numerals and capital letters head sections only when printed as capitals.
    if (/^(?:[IVX]+|[A-H]|P)/.test(text)) return text;
  }
  if (text.length < 80 && text === text.toUpperCase() && sectionWords.test(restFolded)) return text;
  if (/^(?:noi nhan\s*:|phu luc\b)/.test(folded)) return text;
  return undefined;
}

/** Outline number of a line of the same depth, such as “4.” beside “3.”; undefined where the line has none. */
export function readOutlineNumber(
  text: string,
): { readonly depth: number; readonly last: number } | undefined {
  const match = /^(?:(\d{1,2}(?:\.\d{1,2})*)\s*[.)]|(\d{1,2}(?:\.\d{1,2})+))\s+\S/.exec(text);
  const printed = match?.[1] ?? match?.[2];
  if (printed === undefined) return undefined;
  const parts = printed.split(".");
  return { depth: parts.length, last: Number(parts.at(-1)) };
}
