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

/** “một” to “mười”, folded, where they count points: “Một là, …”. */
const cardinals: readonly string[] = ["mot", "hai", "ba", "bon", "nam", "sau", "bay", "tam", "chin", "muoi"];

/** Words behind “mười” that count on otherwise than alone: “mười lăm”. */
const behindTen: readonly string[] = [...cardinals.slice(0, 4), "lam", ...cardinals.slice(5, 9)];

/** Value of a folded number word up to nineteen, from 1; 0 for any other word. */
export function toCardinal(words: string): number {
  const [first = "", second] = words.split(/\s+/);
  if (second === undefined) return cardinals.indexOf(first) + 1;
  const ones = first === "muoi" ? behindTen.indexOf(second) + 1 : 0;
  return ones === 0 ? 0 : ones + 10;
}

/** Value of a folded ordinal up to nineteen, without “thứ”, from 1; 0 for any other words: “nhat”, “muoi hai”. */
export function toOrdinal(words: string): number {
  return ordinals.indexOf(words) + 1 || (words.includes(" ") ? toCardinal(words) : 0);
}

const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** Value of a roman numeral of up to thirty-nine, folded; 0 where it is none. */
export function readNumeral(folded: string): number {
  if (!/^x{0,3}(?:ix|iv|v?i{0,3})$/.test(folded)) return 0;
  const digits = [...folded].map((digit) => romanDigits[digit] ?? 0);
  return digits.reduce((sum, digit, at) => (digit < (digits[at + 1] ?? 0) ? sum - digit : sum + digit), 0);
}
