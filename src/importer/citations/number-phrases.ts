import type { Phrase } from "#text/phrase.ts";
import { oneOf } from "#text/phrase.ts";

const digits = String.raw`\d{1,5}[a-z]?\s?\.?(?:\s?\/\s?\d{4})?`;
/** Recognition sets some blanks about the dash of a symbol: KH- UBND, KH - UBND. */
const symbol =
  String.raw`\p{Lu}[\p{L}\d]*(?:\s-\s?(?=\p{Lu}{2})[\p{L}\d]+)?` +
  String.raw`(?:[-/&](?:\s?(?=\p{Lu}))?\p{L}[\p{L}\d]*)*`;

/** Number and symbol of a document; a blank may stand before the stroke. */
export const documentNumber: Phrase = {
  name: "06/QĐ-TTg, 46/2022/TT-BCA, 17-CT/TU, 72/2025/QH15",
  keepsMarks: true,
  pattern: new RegExp(String.raw`(?<![\p{L}\d/.-])${digits}\s?[/-]\s?${symbol}`, "gu"),
  examples: [
    ["số 06/QĐ-TTg ngày", "06/QĐ-TTg"],
    ["46/2022/TT-BCA", "46/2022/TT-BCA"],
    ["17-CT/TU", "17-CT/TU"],
    ["72/2025/QH15", "72/2025/QH15"],
    ["179./KH-TCT", "179./KH-TCT"],
    ["12 /KH- UBND", "12 /KH- UBND"],
    ["12/KH - UBND tỉnh", "12/KH - UBND"],
    ["02a/TTLT-BTC&BNV", "02a/TTLT-BTC&BNV"],
  ],
  not: ["30/6/2024", "123456/QĐ", "v2.06/QĐ", "06/qđ", "24/7"],
};

/** What makes a number another thing's: “Đề án 06/CP” is a name, “năm 2023 - UBND” a year, “Mẫu số 01/TTHC” a form. */
export const otherThing: Phrase = {
  name: "Đề án [06/CP], Mẫu số [01/TTHC]",
  pattern: new RegExp(
    String.raw`(?<!\p{L})` +
      oneOf(
        ...["de an", "nam", "thang", "quy", "dieu", "khoan", "muc"],
        String.raw`${oneOf("mau", "bieu", "phieu", "bang", "to khai", "hop dong", "phu luc")}(?: so)?`,
      ) +
      String.raw`\s*:?\s*$`,
    "u",
  ),
  examples: [
    ["triển khai Đề án ", "de an "],
    ["Mẫu số: ", "mau so: "],
    ["khoản ", "khoan "],
  ],
  not: ["Kế hoạch số ", "số: ", "Đề án số "],
};

/** Numbers that share the symbol of the last; the list in the group. */
export const sharedNumbers: Phrase = {
  name: "các Quyết định số 12, 13 và [14/QĐ-UBND]",
  pattern: /(?<!\p{L})so\s*:?\s*((?:\d{1,5}[a-z]?\s*(?:,\s*(?:va\s+)?|va\s+)(?:so\s+)?)+)$/u,
  examples: [
    ["các Quyết định số 12, 13 và ", "so 12, 13 va "],
    ["Công văn số: 5a và số ", "so: 5a va so "],
  ],
  not: ["Quyết định số ", "số 12 ", "số 123456, "],
};

/** The issuer between kind and number. */
export const issuerBefore: Phrase = {
  name: "Nghị định [của Chính phủ] số 13/2023/NĐ-CP",
  keepsMarks: true,
  pattern: /^\s*của\s+([^,;]{3,80}?)\s*$/iu,
  examples: [
    [" của Chính phủ ", " của Chính phủ "],
    [` của ${"x".repeat(80)}`, ` của ${"x".repeat(80)}`],
    [" của xyz", " của xyz"],
  ],
  not: [" của Bộ A, Bộ B ", " về ", ` của ${"x".repeat(81)}`, " của xy"],
};

/** Who sends a document, before its kind. */
export const senderBefore: Phrase = {
  name: "Theo đề nghị [của Giám đốc Công an tỉnh] tại Tờ trình số …",
  keepsMarks: true,
  pattern: /của\s+([^,;.:()]{3,80}?)\s+tại\s*$/iu,
  examples: [
    ["Theo đề nghị của Giám đốc Công an tỉnh tại ", "của Giám đốc Công an tỉnh tại "],
    [`của ${"x".repeat(80)} tại`, `của ${"x".repeat(80)} tại`],
  ],
  not: ["của Công an tỉnh, Sở Y tế tại ", "của Công an tỉnh về ", `của ${"x".repeat(81)} tại`],
};
