import type { GroupNumeral } from "#schema/identifier.ts";
import { type AlignedText, alignText } from "#text/aligned.ts";
import { parseRoman, toRoman } from "#text/roman.ts";
import { trimEnd } from "#text/trim-end.ts";
import { readItemHeading } from "./item-heading.ts";
import { type Read, type RuleBook, readHeaded, readLine } from "./line-rule.ts";
import { ordinals, toOrdinal } from "./ordinals.ts";

/** A line that heads a group of items. */
export interface GroupHeading {
  readonly group: GroupNumeral;
  readonly title: string;
  /** Number of items the heading states; null where it states none. */
  readonly declared: number | null;
}

/** A numbered title, before anything tells whether it heads a group. */
interface NumberedTitle extends GroupHeading {
  /** Whether it calls itself a group: “Nhóm …”. */
  readonly isNamed: boolean;
}

const declaredCount =
  /\s*\(?\s*(?:bao gồm|gồm|có)?\s*(\d{1,3})\s*(?:mô hình|nhiệm vụ|tiện ích|(?:công |đầu )?việc)\s*\)?\s*[:.]?\s*$/iu;
const groupNumber = new RegExp(
  `^(?:nhom\\s+(?:so\\s+)?)?(?:\\(?(?:\\d{1,2}\\.)?([ivx]{1,4}|\\d{1,2}|[a-h])\\s*(?:[.)/:–-]\\s*|\\s+(?=nhom|\\p{L}))|(?<=nhom\\s+)thu\\s+(${ordinals.join("|")})\\s*[.:–-]\\s*)`,
  "u",
);
/** Longest title of a group or an item, in characters: a longer line is a sentence. */
export const longestTitle = 300;
/** A title of a group that nothing but its place tells is shorter. */
export const longestImplied = 200;

function toGroup(numeral: string): GroupNumeral | undefined {
  const roman = parseRoman(numeral);
  if (roman !== undefined) return toRoman(roman);
  if (/^\d+$/.test(numeral)) return toRoman(Number(numeral));
  return toRoman(numeral.charCodeAt(0) - "a".charCodeAt(0) + 1);
}

function readNumberedTitle({ text, folded }: AlignedText): NumberedTitle | undefined {
  const number = groupNumber.exec(folded);
  const numeral = number?.[1] ?? (number?.[2] === undefined ? undefined : String(toOrdinal(number[2])));
  const group = numeral === undefined ? undefined : toGroup(numeral);
  if (number === null || group === undefined) return undefined;
  const rest = text.slice(number[0].length);
  const count = declaredCount.exec(rest);
  const title = trimEnd(rest.slice(0, count?.index ?? rest.length), /[\s:;.]/);
  if (title === "" || title.length > longestTitle) return undefined;
  const isNamed =
    /^(?:ve\s+)?(?:cac\s+)?(?:mo hinh\s+)?(?:thuoc\s+)?nhom\b/.test(folded.slice(number[0].length)) ||
    folded.startsWith("nhom ");
  return { group, title, declared: count?.[1] === undefined ? null : Number(count[1]), isNamed };
}

const heading = (group: GroupNumeral, title: string, declared: number | null = null): GroupHeading => ({
  group,
  title,
  declared,
});

/** The numbered title that a line is; a line that heads an item heads no group. */
const readHead = (line: AlignedText): NumberedTitle | undefined =>
  readItemHeading(line) === undefined ? readNumberedTitle(line) : undefined;

const tell = ({ group, title, declared }: NumberedTitle): GroupHeading => ({ group, title, declared });

/** How plans head a group. */
export const groupRules: RuleBook<NumberedTitle, GroupHeading> = {
  kind: "group",
  readHead,
  tell,
  rules: [
    {
      name: "I. Nhóm …",
      fits: (title) => title.isNamed,
      examples: [
        ["I. NHÓM TIỆN ÍCH", heading("I", "NHÓM TIỆN ÍCH")],
        ["I/ NHÓM TIỆN ÍCH", heading("I", "NHÓM TIỆN ÍCH")],
        ["(2) Nhóm dịch vụ công", heading("II", "Nhóm dịch vụ công")],
        ["2.3. Nhóm công dân số (02 mô hình)", heading("III", "Nhóm công dân số", 2)],
        ["Nhóm thứ nhất: Dịch vụ công", heading("I", "Dịch vụ công")],
        ["NHÓM 2. PHÁT TRIỂN KINH TẾ", heading("II", "PHÁT TRIỂN KINH TẾ")],
      ],
      not: [
        "1. Mục đích, yêu cầu",
        "Nhóm tiện ích phát triển kinh tế",
        "1. Mô hình 1: Nhóm nhạc",
        "Nhóm thứ cấp",
      ],
    },
    {
      name: "I. … (N mô hình)",
      fits: (title) => title.declared !== null,
      examples: [
        ["1. Về dịch vụ công: 05 mô hình", heading("I", "Về dịch vụ công", 5)],
        ["II. Sở Y tế (03 việc)", heading("II", "Sở Y tế", 3)],
      ],
      not: ["1. Mục đích, yêu cầu", "Về dịch vụ công: 05 mô hình"],
    },
  ],
};

/** Any numbered title: a group where its place tells it, as above the items or over the width of a table. */
export const numberedTitleRules: RuleBook<NumberedTitle, GroupHeading> = {
  kind: "numbered title",
  readHead,
  tell,
  rules: [
    {
      name: "I. …",
      fits: () => true,
      examples: [
        ["I. Phục vụ giải quyết thủ tục hành chính", heading("I", "Phục vụ giải quyết thủ tục hành chính")],
        ["b) Phát triển công dân số", heading("II", "Phát triển công dân số")],
        ["3. Phát triển kinh tế (bao gồm 7 mô hình)", heading("III", "Phát triển kinh tế", 7)],
      ],
      not: ["Phát triển công dân số", "1. Mô hình 1: Nhóm nhạc", "XI. Phát triển công dân số", "I."],
    },
  ],
};

/**
 * What a line that heads no item says of a group: by itself, and as a mere numbered title; both undefined where it has no
 * numeral.
 */
export function readGroupHeadings(line: AlignedText): {
  readonly group: Read<GroupHeading> | undefined;
  readonly numbered: Read<GroupHeading> | undefined;
} {
  const title = readNumberedTitle(line);
  if (title === undefined) return { group: undefined, numbered: undefined };
  return { group: readHeaded(groupRules, title), numbered: readHeaded(numberedTitleRules, title) };
}

/** The heading of a group that a cell of a table is; any numbered title in one that the table spreads over its width. */
export function readGroupCell(cell: string, isSpread: boolean): GroupHeading | undefined {
  return readLine(isSpread ? numberedTitleRules : groupRules, alignText(cell))?.says;
}

/** A group without a numeral of its own, numbered by its place among the groups of its list; undefined for one beyond X. */
export function countGroup(printed: string, place: number): GroupHeading | undefined {
  const group = toRoman(place);
  const count = declaredCount.exec(printed);
  const title = trimEnd(printed.slice(0, count?.index ?? printed.length), /[\s:;.]/);
  if (group === undefined || title === "") return undefined;
  return { group, title, declared: count?.[1] === undefined ? null : Number(count[1]) };
}
