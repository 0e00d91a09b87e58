/**
 * The words of a name by which its file is found, folded: its first two, so that one file holds all names that begin so,
 * however long they are; of a name of one word that word.
 */
export const toFileKey = (words: readonly string[]): string => words.slice(0, 2).join(" ");

/** Which of so many files holds the names of a key, from 0: the same for the build that writes and the browser that asks. */
export function fileOfKey(key: string, count: number): number {
  let sum = 0;
  for (const letter of key) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521;
  return sum % count;
}
