import type { GroupNumeral } from "#schema/identifier.ts";

const numerals: readonly GroupNumeral[] = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

/** Roman numeral of 1 to 10; undefined outside. */
export function toRoman(value: number): GroupNumeral | undefined {
  return numerals[value - 1];
}

/** Value of a roman numeral I to X, whatever its case; undefined for anything else. */
export function parseRoman(text: string): number | undefined {
  const index = numerals.findIndex((numeral) => numeral === text.toUpperCase());
  return index < 0 ? undefined : index + 1;
}
