import { fold } from "#text/fold.ts";

/** A syllable of Vietnamese, folded: “trang”, not an abbreviation such as “ubnd”. */
const syllable =
  /^(?:ngh|ch|gh|gi|kh|ng|nh|ph|qu|th|tr|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;

/** A name in capitals as it stands in a sentence: “Ủy Ban Nhân Dân Tỉnh Cà Mau”; abbreviations stay. */
export function lowerCapitals(text: string): string {
  return text.replace(/\p{Lu}{2,}/gu, (word) =>
    syllable.test(fold(word)) ? `${word.charAt(0)}${word.slice(1).toLocaleLowerCase("vi")}` : word,
  );
}
