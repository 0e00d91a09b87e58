import { isIsoDay } from "#text/calendar.ts";

/** What a spreadsheet reads as the same thing that was meant: whole numbers, and days as ISO 8601 writes them. */
function isPlain(text: string): boolean {
  return /^-?\d{1,15}$/.test(text) || isIsoDay(text);
}

/**
 * Whether a spreadsheet takes a cell for a formula: “=”, “+”, “-”, “@”, their full-width and small forms (East Asian
 * editions of Excel), also behind blanks and characters without a shape; and whatever begins with a tab or a line break.
 * OWASP, “CSV Injection”.
 */
function isFormula(text: string): boolean {
  if (/^[\t\r\n\v\f]/.test(text)) return true;
  const lead = /[^\s\p{Cc}\p{Cf}\p{Mn}]/u.exec(text)?.[0] ?? "";
  return /^[=+\-@]/.test(lead.normalize("NFKC"));
}

const month = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|thg\\s?\\d{1,2}";
/** Texts that Excel replaces by a number, a date or a time when it opens a CSV file, whatever was meant by them. */
const replaced: readonly RegExp[] = [
  // “6/2024”, “3-5”, “2024-06”, “03/9/2024” (a day in March to an English Excel), “1.1”, “12:30”, “5%”, “(5)”, “1.”
  /^[\d\s.,:/()%-]+$/,
  // “1E5”
  /^\d+(?:[.,]\d+)?e[+-]?\d+$/i,
  // “3 A”, “10:30 pm” are times
  /^\d{1,2}(?::\d{2}){0,2}\s?[ap]m?$/i,
  new RegExp(`^(?:\\d{1,4}[\\s,./-]{0,3})?(?:${month})(?:[\\s,./-]{0,3}\\d{1,4}){0,2}$`, "i"),
];

function isReplaced(text: string): boolean {
  const trimmed = text.trim();
  return /\d/.test(trimmed) && replaced.some((pattern) => pattern.test(trimmed));
}

/**
 * A text as a cell that a spreadsheet shows as it is. Whole numbers and days (2024-06-30) stay; what would become a formula,
 * or another number or date, gets an apostrophe in front, and so does what begins with an apostrophe: who takes one away
 * from the head of each cell that has one has the text again.
 */
export function protectCell(text: string): string {
  if (isPlain(text)) return text;
  return text.startsWith("'") || isFormula(text) || isReplaced(text) ? `'${text}` : text;
}
