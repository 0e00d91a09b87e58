/** “thứ nhất” to “thứ mười”, folded, without “thứ”. */
export const ordinals: readonly string[] = [
  "nhat",
  "hai",
  "ba",
  "tu",
  "nam",
  "sau",
  "bay",
  "tam",
  "chin",
  "muoi",
];

/** Value of a folded ordinal, from 1; 0 for any other word. */
export function toOrdinal(word: string): number {
  return ordinals.indexOf(word) + 1;
}

const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** Value of a roman numeral of up to thirty-nine, folded; 0 where it is none. */
export function readNumeral(folded: string): number {
  if (!/^x{0,3}(?:ix|iv|v?i{0,3})$/.test(folded)) return 0;
  const digits = [...folded].map((digit) => romanDigits[digit] ?? 0);
  return digits.reduce((sum, digit, at) => (digit < (digits[at + 1] ?? 0) ? sum - digit : sum + digit), 0);
}
