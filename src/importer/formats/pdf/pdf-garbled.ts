/** Share of a page's signs above which its text is no text, where a font does not say which letters it draws. */
const oddShare = 0.02;

// What no official text prints: control characters, letters of other scripts, signs of money and of law in the place of letters.
const odd =
  /[\p{Cc}\ufffd\u00a1-\u00a6\u00a8\u00aa\u00ac-\u00af\u00b4\u00b6\u00b8-\u00ba\u00bc-\u00bf]|(?!\p{Script=Common}|\p{Script=Latin}|\p{Script=Greek})\p{L}/gu;

/** Whether the text of a page is garbage: its font draws letters without telling which (ISO 32000-1, 9.10, no ToUnicode). */
export function isGarbled(words: readonly string[]): boolean {
  const text = words.join("");
  return (text.match(odd)?.length ?? 0) > oddShare * text.length;
}

/** Share of the words of a text above which letters stand apart that belong together. */
const apartShare = 0.05;
/** Words of the shortest text that is judged. */
const fewestWords = 20;

// Consonants with which a syllable begins or ends, alone: “k ế ho ạ ch”. No word of Vietnamese is without a vowel.
const consonants = /^(?:[bcdđghlmnpqrstvx]|ch|gh|gi|kh|ng|ngh|nh|ph|qu|th|tr)$/u;

/** Whether letters with marks were drawn apart from the others of their words, by the words of a document. */
export function isApart(words: readonly string[]): boolean {
  const count = words.filter((word) => consonants.test(word)).length;
  return words.length >= fewestWords && count > apartShare * words.length;
}
