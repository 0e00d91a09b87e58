import { parseRoman } from "#text/roman.ts";
import {
  bodyHead,
  bodyShort,
  cellBody,
  cellQuantity,
  cellStage,
  cellState,
  cellTime,
} from "./cell-phrases.ts";

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

/** Whether folded words of a cell begin as a time does. */
export function saysTime(folded: string): boolean {
  return cellTime.pattern.test(folded);
}

/** Whether folded words of a cell name a stage of the plan and its time. */
export function saysStage(folded: string): boolean {
  return cellStage.pattern.test(folded);
}

/** Whether folded words of a cell tell how much, or how far work has come. */
export function saysAmount(folded: string): boolean {
  return cellQuantity.pattern.test(folded) || cellState.pattern.test(folded);
}

/** Whether folded words of a cell name a body somewhere. */
export function mentionsBody(folded: string): boolean {
  return cellBody.pattern.test(folded);
}

/** A longer cell tells more than names of bodies. */
const longestNames = 400;

/** Whether a cell reads as a list of bodies: it begins with the name of one and is no essay. */
export function namesBodies(text: string): boolean {
  return text.length <= longestNames && (bodyHead.pattern.test(text) || bodyShort.pattern.test(text));
}
