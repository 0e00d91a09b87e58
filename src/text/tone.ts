/** Combining tone marks, for a class of characters: grave, acute, tilde, hook above, dot below. */
export const tones = "\u0300\u0301\u0303\u0309\u0323";
const oldPlacement = new RegExp(`(?<!q)([ou])([aey][${tones}])$`);
const shortI = new RegExp(`^(h|k|l|m|s|t|qu)i([${tones}]?)$`);
/** Endings whose tone moves to the first letter; “oy” and “ua” are none. */
const movable = new Set(["oa", "oe", "uy"]);

/**
 * A syllable in one spelling, for comparing: tone of open oa, oe, uy on the first letter (“hoá” is “hóa”, “thuỷ” is “thủy”,
 * as QĐ 1989/QĐ-BGDĐT of 2018 writes them), and y for a lone i after h, k, l, m, s, t, qu (“kĩ” is “kỹ”, “quí” is “quý”).
 * Input in lower case, NFC; anything else comes back as it was.
 */
export function unifySyllable(word: string): string {
  const parts = word.normalize("NFD");
  const moved = parts.replace(oldPlacement, (all: string, first: string, second: string) =>
    movable.has(first + second.charAt(0)) ? first + second.charAt(1) + second.charAt(0) : all,
  );
  return moved.replace(shortI, "$1y$2").normalize("NFC");
}
