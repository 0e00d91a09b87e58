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
