import { dropInvisible } from "./invisible.ts";

/** Signs that print as a hyphen and join words, numbers and ranges as one does; dashes (“–”, “—”) have uses of their own. */
const hyphens = "\u02d7\u2010\u2011\u2012\u2043\u2212\ufe63\uff0d";

/** Letters of other alphabets that print as a Vietnamese one, wherever they stand: eth for Đ from old keyboards, caron for breve. */
const misused: ReadonlyMap<string, string> = new Map([
  ["Ð", "Đ"],
  ["ð", "đ"],
  ["Ɖ", "Đ"],
  ["ɖ", "đ"],
  ["Ǎ", "Ă"],
  ["ǎ", "ă"],
]);

/** Cyrillic and Greek letters, each above the Latin one as which it prints. Small Greek ones stand for quantities too. */
const foreignPairs = [
  ["АВЕКМНОРСТУХІЈЅҮаекорсухіјѕһԁԛԝѵӏ", "ABEKMHOPCTYXIJSYaekopcyxijshdqwvl"],
  ["ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"],
  ["οικνρυα", "oikvpua"],
] as const;
const smallGreek: ReadonlySet<string> = new Set(foreignPairs[2][0]);
const foreign: ReadonlyMap<string, string> = new Map(
  foreignPairs.flatMap(([letters, latin]) =>
    [...letters].map((letter, index) => [letter, latin.charAt(index)] as const),
  ),
);

// Full-width letters, digits and signs, one-letter roman numerals, ligatures, letters of mathematics.
export const compatible = /[\uff01-\uff0c\uff0e-\uff5e\u2160-\u217f\ufb00-\ufb06\u{1d400}-\u{1d7ff}]/u;
const everyCompatible = new RegExp(compatible, "gu");
const everyMisused = new RegExp(`[${[...misused.keys()].join("")}]`, "gu");
const everyHyphen = new RegExp(`[${hyphens}]`, "gu");
const everyWord = /[\p{L}\p{M}\p{N}]+/gu;
const foreignLetter = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const everyForeign = new RegExp(foreignLetter, "gu");
export const suspicious = new RegExp(
  `${foreignLetter.source}|[${hyphens}]|${everyMisused.source}|${compatible.source}`,
  "u",
);

/** The Latin letter as which one of another alphabet prints, with the marks that it bears; undefined where it prints as none. */
function toLatin(letter: string): string | undefined {
  const [base = "", ...marks] = letter.normalize("NFD");
  const latin = foreign.get(base);
  return latin === undefined ? undefined : latin + marks.join("");
}

/** A letter or sign and what it prints as, with its place in the line. */
export interface Lookalike {
  readonly at: number;
  readonly printed: string;
  readonly read: string;
}

/** The foreign letters of a word that are read as Latin; none where the word is of a foreign language, or a sign of its own. */
function readForeign(word: string, at: number, isForeignLine: boolean): Lookalike[] {
  const found = [...word.matchAll(everyForeign)];
  if (found.length === 0 || !found.every(([letter]) => toLatin(letter) !== undefined)) return [];
  const isMixed = /\p{Script=Latin}/u.test(word);
  if (!isMixed && (isForeignLine || found.some(([letter]) => smallGreek.has(letter)))) return [];
  return found.map(({ 0: printed, index }) => ({
    at: at + index,
    printed,
    read: toLatin(printed) ?? printed,
  }));
}

/** The lookalikes of a line, hyphens left out: they are told to nobody, Word makes them. */
export function findLookalikes(line: string): readonly Lookalike[] {
  const isForeignLine = [...line.matchAll(everyForeign)].some(([letter]) => toLatin(letter) === undefined);
  return [
    ...[...line.matchAll(everyWord)].flatMap(({ 0: word, index }) => readForeign(word, index, isForeignLine)),
    ...[...line.matchAll(everyMisused)].map(({ 0: printed, index: at }) => ({
      at,
      printed,
      read: misused.get(printed) ?? printed,
    })),
    ...[...line.matchAll(everyCompatible)].map(({ 0: printed, index: at }) => ({
      at,
      printed,
      read: printed.normalize("NFKC"),
    })),
  ].sort((a, b) => a.at - b.at);
}

/** Where all that is read as something else lies, and other signs; quicker to ask than the properties of Unicode. */
const rare =
  /\u034f|[\u00ad\u00d0\u00f0\u0189\u01cd\u01ce\u0250-\u02ff\u0370-\u1dff\u1f00-\u1fff\u200b-\u2012\u2028-\uffff]/;

/** Whether a text may be read otherwise than it stands: false for almost every line. */
export const mayReadOtherwise = (text: string): boolean => rare.test(text);

/**
 * A text as it is read: without characters that print nothing, and each letter or sign that only looks like another as that
 * one: U+2010, U+2011 and U+2212 as “-”, eth as Đ, a Cyrillic or Greek letter in a Latin word as the Latin one, full-width
 * forms as plain ones. NFC where anything changed. Words of another alphabet stay.
 */
export function toReadLetters(text: string): string {
  if (!mayReadOtherwise(text)) return text;
  const seen = dropInvisible(text);
  if (!suspicious.test(seen)) return seen;
  let out = "";
  let from = 0;
  for (const { at, printed, read } of findLookalikes(seen)) {
    out += seen.slice(from, at) + read;
    from = at + printed.length;
  }
  return (out + seen.slice(from)).replace(everyHyphen, "-").normalize("NFC");
}
