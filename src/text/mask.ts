import { toReadLetters } from "./lookalikes.ts";

/** What a masked run was; each has its own replacement, so that a reader knows what stood there. */
export type PersonalDataKind = "phone" | "email" | "identity-number";

export interface MaskedRun {
  readonly kind: PersonalDataKind;
  /** From 1. */
  readonly line: number;
  /** From 1, in the text before masking, as it is read. */
  readonly column: number;
}

const replacement: Readonly<Record<PersonalDataKind, string>> = {
  phone: "[số điện thoại đã ẩn]",
  email: "[thư điện tử cá nhân đã ẩn]",
  "identity-number": "[số định danh đã ẩn]",
};

const separators = "[ .\\-\\u00a0]?";
// Mobile numbers 03, 05, 07, 08, 09 with eight digits more; land lines 02 with nine; +84 for the leading 0.
const phone = new RegExp(
  `(?<![\\d/])(?:\\+?84${separators}|0)(?:[35789](?:${separators}\\d){8}|2(?:${separators}\\d){9})(?!\\d|/[A-ZĐ])`,
  "g",
);
// Identity numbers have 12 digits, the first three a province; older ones 9 digits and are named as such.
const identity = /(?<![\d/.])0\d{11}(?!\d)/g;
const namedIdentity =
  /((?:CCCD|CMND|CMTND|căn cước công dân|chứng minh nhân dân)\s*(?:số\s*)?(?::\s*)?)(\d{9}|\d{12})(?!\d)/gi;
// Begins where a word begins: a long run of letters without “@” is tried once, not at each of its letters.
const email = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

/** Office mailboxes stay: a host of a state body, and a name that is no person's (digits or the name of a unit). */
function isOfficeMail(address: string): boolean {
  const [, host = ""] = address.toLowerCase().split("@");
  const [name = ""] = address.toLowerCase().split("@");
  if (!/\.gov\.vn$|\.org\.vn$|\.edu\.vn$/.test(host)) return false;
  return /\d|^(?:ubnd|vp|vanphong|vanthu|so|stttt|congan|ca|pc06|banbientap|bbt|contact|info|hotro|dean|tthc|cchc|hcc|motcua|phong|trungtam|tt|ban|to|cong)/.test(
    name,
  );
}

/**
 * A line with telephone numbers, personal mail addresses and identity numbers replaced by a word in brackets, so that
 * no line number changes, and as it is read (lookalikes.ts) where it held any. Office mailboxes stay. Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, NĐ 356/2025/NĐ-CP.
 */
export function maskLine(
  text: string,
  line: number,
): { readonly text: string; readonly masked: readonly MaskedRun[] } {
  const seen = toReadLetters(text);
  const read = maskSeen(seen, line);
  // Full-width digits make a number too, and what prints nothing may stand within one; a line without personal data stays as it is.
  return read.masked.length > 0 || seen === text ? read : { text, masked: [] };
}

/** What every masked run holds: a sign of mail, or eight digits with at most one sign between two. */
const mayBePersonal = /@|\d(?:[ .\-\u00a0]?\d){7}/;

function maskSeen(
  text: string,
  line: number,
): { readonly text: string; readonly masked: readonly MaskedRun[] } {
  if (!mayBePersonal.test(text)) return { text, masked: [] };
  const masked: MaskedRun[] = [];
  const note = (kind: PersonalDataKind, offset: number): string => {
    masked.push({ kind, line, column: offset + 1 });
    return replacement[kind];
  };
  const out = text
    .replace(/\[([^\]@[]*@[^\][]*)\]\(mailto:[^)[]*\)/g, "$1")
    .replace(email, (address: string, offset: number) =>
      isOfficeMail(address) ? address : note("email", offset),
    )
    .replace(
      namedIdentity,
      (_: string, lead: string, __: string, offset: number) =>
        lead + note("identity-number", offset + lead.length),
    )
    .replace(identity, (_: string, offset: number) => note("identity-number", offset))
    .replace(phone, (_: string, offset: number) => note("phone", offset));
  return { text: out, masked };
}

/** Every line masked; the order and number of lines stay. */
export function maskLines(lines: readonly string[]): {
  readonly lines: readonly string[];
  readonly masked: readonly MaskedRun[];
} {
  const results = lines.map((text, index) => maskLine(text, index + 1));
  return { lines: results.map((r) => r.text), masked: results.flatMap((r) => r.masked) };
}

/** Whether a line still holds personal data. */
export function holdsPersonalData(text: string): boolean {
  return maskLine(text, 1).masked.length > 0;
}

const maskWords = Object.values(replacement);

/** Whether a line was masked. */
export function isMasked(text: string): boolean {
  return maskWords.some((word) => text.includes(word));
}

/** Words that tell what was masked, before it: “ĐT: [số điện thoại đã ẩn]”. */
const contactLabel =
  "(?<!\\p{L})(?:(?:số\\s+)?(?:ĐT|SĐT|ĐTDĐ|điện thoại|di động|fax|e-?mail|thư điện tử|CCCD|CMND|CMTND|căn cước công dân)(?:\\s+(?:di động|liên hệ|số))?|liên hệ)\\s*[:.]?\\s*";
const maskedRun = new RegExp(
  `(?:${contactLabel})?\\[(?:${maskWords.map((word) => word.slice(1, -1)).join("|")})\\]`,
  "giu",
);

/** Where a masked run stands in a text, with the words that tell what it was; offsets from 0, the end not included. */
export interface MaskedSpan {
  readonly start: number;
  readonly end: number;
}

/** The masked runs of a text in order; empty where nothing in it was masked. */
export function findMasked(text: string): readonly MaskedSpan[] {
  if (!isMasked(text)) return [];
  return [...text.matchAll(maskedRun)].map(({ 0: run, index }) => ({
    start: index,
    end: index + run.length,
  }));
}

/** A text without its masked runs and the words that tell what they were; as it is where nothing in it was masked. */
export function dropMasked(text: string): string {
  return isMasked(text) ? text.replace(maskedRun, "") : text;
}

/** Whether a text says nothing but what was masked: it names no body and is no title. */
export function isOnlyMasked(text: string): boolean {
  return isMasked(text) && !/[\p{L}\p{N}]/u.test(dropMasked(text));
}
