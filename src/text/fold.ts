import { mayHideCharacters } from "./invisible.ts";

/**
 * Text without marks, its case kept: NFD, combining marks U+0300–U+036F and what prints nothing (invisible.ts) dropped, đ to d
 * (also the Icelandic ð, which old Vietnamese keyboards wrote for it).
 */
export function stripMarks(text: string): string {
  const plain = text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[đð]/g, "d")
    .replace(/[ĐÐ]/g, "D");
  return mayHideCharacters(plain)
    ? plain.replace(/[\ufff9-\ufffb\p{Default_Ignorable_Code_Point}]/gu, "")
    : plain;
}

/**
 * Text without marks and case, for comparing and searching: “hoá”, “hóa” and “hoa” are one. Length may change for text
 * that is not NFC.
 */
export function fold(text: string): string {
  return stripMarks(text).toLowerCase();
}

/** As fold, but of the same length as the input, so that an offset in one is an offset in the other. Input: NFC. */
export function foldAligned(text: string): string {
  const folded = fold(text);
  if (folded.length === text.length) return folded;
  let out = "";
  for (let i = 0; i < text.length; i += 1) {
    const character = text.charAt(i);
    const one = fold(character);
    out += one.length === 1 ? one : character;
  }
  return out;
}
