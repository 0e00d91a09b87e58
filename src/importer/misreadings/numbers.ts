import { toIsoDay } from "#text/calendar.ts";
import type { MisreadingRule, Slip } from "./misread-text.ts";

/** Letters that recognition prints for a digit. */
const digitOf: ReadonlyMap<string, string> = new Map([
  ["l", "1"],
  ["I", "1"],
  ["i", "1"],
  ["O", "0"],
  ["o", "0"],
]);

/** Source of a pattern of one sign of a number, read right or not. */
export const digitLike = `[0-9${[...digitOf.keys()].join("")}]`;

/** A number with each letter as the digit that it prints for. */
export function toDigits(text: string): string {
  return text.replace(/\p{L}/gu, (letter) => digitOf.get(letter) ?? letter);
}

const isMisread = (text: string): boolean => /\p{L}/u.test(text);
const isMixed = (text: string): boolean => isMisread(text) && /\d/.test(text);
const isYear = (text: string): boolean => /^(?:19|20)\d\d$/.test(text);
const isUpTo = (text: string, most: number): boolean => Number(text) >= 1 && Number(text) <= most;

const edge = "(?<![\\p{L}\\p{N}/.-])";
const end = `(?![\\p{L}\\p{N}]|[/.-]${digitLike})`;
const fullDate = new RegExp(
  `${edge}(${digitLike}{1,2})([/.-])(${digitLike}{1,2})\\2(${digitLike}{4})${end}`,
  "gu",
);
const monthOfYear = new RegExp(`${edge}(${digitLike}{1,2})/(${digitLike}{4})${end}`, "gu");
const namedTime = new RegExp(
  `(?<!\\p{L})([Nn]gày|[Tt]háng|[Nn]ăm)\\s+(${digitLike}{1,4})(?![\\p{L}\\p{N}])`,
  "gu",
);
const share = new RegExp(`(?<![\\p{L}\\p{N}.,])(${digitLike}{2,3})\\s?%`, "gu");
const quarter = /(?<!\p{L})[Qq](?:uý|úy)\s+([IVl1]{1,3})(?![\p{L}\p{N}])/gu;
const numbered = new RegExp(
  `(?<![\\p{L}\\p{N}/.-])(${digitLike}{1,5})/(?:(${digitLike}{4})/)?(\\p{Lu}{2,})(?:-\\p{L}[\\p{L}\\p{N}]*)*`,
  "gu",
);

/** The slips of a pattern in a line: what a match should print, or undefined where nothing tells. */
function findAll(
  text: string,
  pattern: RegExp,
  reason: string,
  correct: (match: RegExpExecArray) => string | undefined,
): Slip[] {
  return [...text.matchAll(pattern)].flatMap((match): Slip[] => {
    const corrected = correct(match);
    const [printed] = match;
    return corrected === undefined || corrected === printed
      ? []
      : [{ at: match.index, printed, corrected, reason }];
  });
}

function correctDate([all, day = "", , month = "", year = ""]: RegExpExecArray): string | undefined {
  if (!isMixed(all) || !isYear(toDigits(year))) return undefined;
  const on = toIsoDay(Number(toDigits(year)), Number(toDigits(month)), Number(toDigits(day)));
  return on === undefined ? undefined : toDigits(all);
}

function correctMonth([all, month = "", year = ""]: RegExpExecArray): string | undefined {
  const isSure = /\d/.test(month) && isMisread(month + year);
  return isSure && isYear(toDigits(year)) && isUpTo(toDigits(month), 12) ? toDigits(all) : undefined;
}

function correctNamed([all, word = "", number = ""]: RegExpExecArray): string | undefined {
  if (!isMixed(number) && !/^l{1,2}$/.test(number)) return undefined;
  const digits = toDigits(number);
  const isTime =
    word.toLowerCase() === "năm" ? isYear(digits) : isUpTo(digits, word.toLowerCase() === "ngày" ? 31 : 12);
  return isTime ? all.slice(0, -number.length) + digits : undefined;
}

function correctQuarter([all, numeral = ""]: RegExpExecArray): string | undefined {
  // “Quý 1” is printed so, “Quý l” may be I or 1.
  if (/^(?:[1l]|[IV]+|11)$/.test(numeral)) return undefined;
  const roman = numeral.replace(/[l1]/g, "I");
  return /^(?:I{1,3}|IV)$/.test(roman) ? all.slice(0, -numeral.length) + roman : undefined;
}

/** Every kind of number whose letters only one reading explains. */
export const numberRules: readonly MisreadingRule[] = [
  {
    name: "ngày, tháng, năm",
    find: ({ text }) => [
      ...findAll(text, fullDate, "Chữ đọc nhầm thay chữ số; sửa lại là một ngày có trên lịch.", correctDate),
      ...findAll(
        text,
        monthOfYear,
        "Chữ đọc nhầm thay chữ số; sửa lại là một tháng có trên lịch.",
        correctMonth,
      ),
      ...findAll(
        text,
        namedTime,
        "Sau “ngày”, “tháng”, “năm” là một số; chữ đọc nhầm thay chữ số.",
        correctNamed,
      ),
    ],
    examples: [
      [["Thời hạn: l8/10/2024."], "l8/10/2024", "18/10/2024"],
      [["trước ngày 3O.9.2O24"], "3O.9.2O24", "30.9.2024"],
      [["xong trong 1O/2024"], "1O/2024", "10/2024"],
      [["ngày 15 tháng l0 năm 2024"], "tháng l0", "tháng 10"],
      [["Ngày ll tháng 3"], "Ngày ll", "Ngày 11"],
      [["trong năm 2O24"], "năm 2O24", "năm 2024"],
    ],
    not: [
      ["Thời hạn: 18/10/2024."],
      ["Thời hạn: l8/13/2024."],
      ["Quý II/2024, Quý I/2024"],
      ["tháng I, tháng lo toan, năm IO"],
      ["năm 3O24, phiên bản 2.O"],
    ],
  },
  {
    name: "quý",
    find: ({ text }) =>
      findAll(text, quarter, "Quý viết bằng số La Mã; chữ l hoặc số 1 đọc nhầm thay chữ I.", correctQuarter),
    examples: [
      [["Thời gian: Quý lI/2024"], "Quý lI", "Quý II"],
      [["quý lV năm 2024"], "quý lV", "quý IV"],
      [["Quý 1II/2023"], "Quý 1II", "Quý III"],
    ],
    not: [["Quý I, quý II, Quý 1, Quý l, quý 11"], ["quý lIV"]],
  },
  {
    name: "phần trăm",
    find: ({ text }) =>
      findAll(text, share, "Trước dấu % là một số; chữ đọc nhầm thay chữ số.", ([all, number = ""]) =>
        isMixed(number) && isUpTo(toDigits(number), 100) ? toDigits(all) : undefined,
      ),
    examples: [
      [["đạt l00% hồ sơ"], "l00%", "100%"],
      [["trên 9O %"], "9O %", "90 %"],
    ],
    not: [["100%, 9l9%, Oo%"]],
  },
  {
    name: "số, ký hiệu văn bản",
    find: ({ text }, { words: { symbols } }) =>
      findAll(
        text,
        numbered,
        "Số, ký hiệu văn bản: chữ số bị đọc thành chữ, hoặc Đ bị đọc thành D.",
        ([all, number = "", year = "", symbol = ""]) => {
          if ((isMisread(number) && !/\d/.test(number)) || !/\d/.test(number)) return undefined;
          const kind = symbols.has(symbol) ? symbol : symbol.replace(/D/g, "Đ");
          if (!symbols.has(kind)) return undefined;
          const rest = all.slice(all.indexOf(symbol) + symbol.length);
          return `${toDigits(number)}/${year === "" ? "" : `${toDigits(year)}/`}${kind}${rest}`;
        },
      ),
    examples: [
      [["Số: 0l/KH-UBND"], "0l/KH-UBND", "01/KH-UBND"],
      [["Quyết định số 06/QD-TTg"], "06/QD-TTg", "06/QĐ-TTg"],
      [["Nghị định 59/2O22/ND-CP"], "59/2O22/ND-CP", "59/2022/NĐ-CP"],
    ],
    not: [["Số: 01/KH-UBND"], ["Số l/KH-UBND"], ["lối đi O/AB-C"], ["Quyết định số 06/QĐ-TTg, 12/ABD-X"]],
  },
];
