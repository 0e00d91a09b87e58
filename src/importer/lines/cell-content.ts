import { parseRoman } from "#text/roman.ts";

/**
 * What the words of a cell look like by themselves: a number that counts rows, a time, the name of a body. By the share of
 * such cells a column is known whose heading does not tell it.
 */

/** A number that counts rows. */
export interface CellCount {
  /** The last number printed: 3 for “2.1.3.”, “c”, “III”, “MH-03”. */
  readonly value: number;
  /** How it is printed: digits with their depth in an outline, roman, a letter or a code. */
  readonly style: "digits 1" | "digits 2" | "digits 3" | "roman" | "letter" | "code";
}

/** Letters by which officials count, in their order: f, j, w and z are not among them. */
const countingLetters = [..."abcdđeghiklmnopqrstuvxy"];

const digits = /^\(?(\d{1,3}(?:\s*\.\s*\d{1,3}){0,5})\s*[.)/]?\)?$/;
const romanDigits = /^[IVX]{1,4}(?:\.\d{1,3}){1,4}\s*[.)]?$/;
const roman = /^\(?([IVX]{1,5})\s*[.)/]?\)?$/;
const letter = /^\(?([a-zđ])\s*[.)/]?\)?$/i;
const code = /^(?:\p{L}{1,4}|mô hình(?: số)?|nhiệm vụ(?: số)?)[\s.:_-]{0,2}(\d{1,3})\s*[.)]?$/iu;

/** The number that a cell is; undefined for a cell that says anything else, or nothing. */
export function readCount(cell: string): CellCount | undefined {
  const text = cell.trim();
  const plain = digits.exec(text)?.[1] ?? romanDigits.exec(text)?.[0];
  if (plain !== undefined) {
    const parts = plain.split(".").filter((part) => /[\dIVX]/.test(part));
    const value = Number(/\d+/.exec(parts.at(-1) ?? "")?.[0]);
    const depth = Math.min(parts.length, 3) as 1 | 2 | 3;
    return { value, style: `digits ${depth}` };
  }
  const numeral = parseRoman(roman.exec(text)?.[1] ?? "");
  if (numeral !== undefined) return { value: numeral, style: "roman" };
  const place = countingLetters.indexOf(letter.exec(text)?.[1]?.toLowerCase() ?? "–");
  if (place >= 0) return { value: place + 1, style: "letter" };
  const coded = code.exec(text)?.[1];
  return coded === undefined ? undefined : { value: Number(coded), style: "code" };
}

const timeWords =
  /^(?:[-+]\s*)?(?:(?:truoc |den |tu |trong |hoan thanh |xong |cuoi |dau )*(?:ngay |thang |quy |nam |giai doan |het )?\d{1,4}(?:[/.-]\d|\b)|(?:truoc |den |tu |trong |hoan thanh |xong |cuoi |dau )*(?:thang|quy|nam) (?:\d|[ivx]{1,3}\b)|(?:thuc hien )?thuong xuyen|(?:thuc hien )?hang (?:nam|thang|quy|tuan|ngay)|theo (?:tien do|lo trinh|ke hoach|huong dan)|quy [ivx1-4]|ngay sau khi|sau khi|khi co|tiep tuc|dinh ky|trong nam|ca nam)/;

/** Whether folded words of a cell begin as a time does. */
export function saysTime(folded: string): boolean {
  return timeWords.test(folded);
}

const bodyWords =
  /\b(?:so|phong|cong an|ubnd|van phong|cuc|bo|ban|to cong tac|to|ngan hang|benh vien|truong|cac|don vi|trung tam|hoi|doan|c06|stttt|cat|bao hiem|chi nhanh|doanh nghiep|dn)\b/;

/** Whether folded words of a cell name a body somewhere. */
export function mentionsBody(folded: string): boolean {
  return bodyWords.test(folded);
}

/** Words with which the name of a body begins; marks tell “sở” from “số”, “quận” from “quản”. */
const bodyHead = new RegExp(
  `^(?:[-+•*–]\\s*)?(?:(?:các|toàn bộ|một số|tất cả|lãnh đạo|thường trực)\\s+)*(?:${[
    "sở|phòng|ban|bộ|tổ|cục|chi cục|tổng cục|vụ|viện|văn phòng|vp|thanh tra|kho bạc|trung tâm|ban quản lý",
    "ủy ban|uỷ ban|ubnd|hđnd|hội đồng|mặt trận|mttq|ubmttq|đoàn|tỉnh đoàn|thành đoàn|huyện đoàn|xã đoàn|công đoàn",
    "hội|hiệp hội|liên hiệp|liên đoàn|liên minh|công an|quân sự|bộ đội|bộ chỉ huy|ban chỉ huy|tòa án|toà án|tand",
    "ngân hàng|agribank|vietcombank|vietinbank|bidv|bảo hiểm|bhxh|báo|đài|bưu điện|vnpt|viettel|mobifone|fpt",
    "công ty|tổng công ty|tập đoàn|doanh nghiệp|hợp tác xã|chi nhánh|cảng|nhà máy|hải quan|thuế",
    "bệnh viện|trạm|trường|đại học|học viện|cơ quan|đơn vị|ngành|địa phương|cơ sở|chủ|thành viên|bộ phận|điểm",
    "tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|ấp|thôn|khu phố|tổ dân phố",
  ].join("|")})(?![\\p{L}\\p{N}])`,
  "u",
);
/** An abbreviation of a body: capitals, and digits after them. */
const bodyShort = /^(?:[-+•*–]\s*)?[A-ZĐ]{1,8}\d{0,2}(?=$|[\s,;.&-])/u;
/** A longer cell tells more than names of bodies. */
const longestNames = 400;

/** Whether a cell reads as a list of bodies: it begins with the name of one and is no essay. */
export function namesBodies(text: string): boolean {
  return text.length <= longestNames && (bodyHead.test(text.toLowerCase()) || bodyShort.test(text));
}
