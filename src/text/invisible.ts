/**
 * Characters that print nothing, yet part words or turn their order: the Default_Ignorable_Code_Point of Unicode (UAX 44:
 * marks of direction, zero-width and soft signs, variation selectors, tags), and marks of interlinear notes. The selectors
 * and joiners that belong to a picture sign (“☎️”) are part of it and stay.
 */
const invisible =
  /(?!\u200d|\ufe0e|\ufe0f)[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]|(?<!\p{Extended_Pictographic})[\ufe0e\ufe0f](?!\u20e3)|(?<!\p{Extended_Pictographic}\ufe0f?)\u200d|\u200d(?!\p{Extended_Pictographic})/u;
/** Each of them, for `matchAll` and `replace`. */
export const everyInvisible = new RegExp(invisible, "gu");

/** Where all of them lie, and some others: no letter, digit, quotation mark or dash of Vietnamese. Quicker to ask than the properties of Unicode. */
const rare = /\u034f|[\u00ad\u061c\u115f-\u1dff\u200b-\u200f\u2028-\uffff]/;

/** Whether a text may hold a character that prints nothing: false for almost every line. */
export function mayHideCharacters(text: string): boolean {
  return rare.test(text);
}

/** A text without the characters that print nothing; NFC where some were taken out of it. */
export function dropInvisible(text: string): string {
  return rare.test(text) && invisible.test(text) ? text.replace(everyInvisible, "").normalize("NFC") : text;
}
