import type { DraftWords } from "./draft-document.ts";

export const said = (text: string): DraftWords => ({ text, isOpen: false });
/** A place where something is to be written: “[Trích yếu]”. */
export const open = (what: string): DraftWords => ({ text: `[${what}]`, isOpen: true });
/** The words where there are any, else what is to be written there. */
export const saidOr = (text: string, what: string): DraftWords =>
  text.trim() === "" ? open(what) : said(text.trim());

const withoutMark = (text: string): string => text.trim().replace(/[\s.;,/]+$/u, "");

/**
 * A list as NĐ 30/2020/NĐ-CP ends it (Phụ lục I, II.6.a and II.9): each entry with “;”, the last with “.”. Empty entries are
 * left out.
 */
export function endList(entries: readonly string[]): string[] {
  const filled = entries.map(withoutMark).filter((entry) => entry !== "");
  return filled.map((entry, at) => `${entry}${at === filled.length - 1 ? "." : ";"}`);
}

/** The last words of a text with “./.” behind them, whatever mark they end with. */
export const endText = (text: string): string => `${withoutMark(text)}./.`;

/** A month as a date of an official document has it: with 0 before 1 and 2 alone. NĐ 30/2020/NĐ-CP, Phụ lục I, II.4. */
export const formatMonth = (month: number): string => (month < 3 ? `0${month}` : String(month));

/** The room that is left for a number or a day to be written by hand. */
export const blank = "\u00a0".repeat(6);
