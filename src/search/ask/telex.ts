import { unifySyllable } from "#text/tone.ts";

/** Keys that a keyboard program turns into the tone of the syllable before them. */
const toneKeys: Readonly<Record<string, string>> = {
  ...{ s: "\u0301", f: "\u0300", r: "\u0309", x: "\u0303", j: "\u0323" },
};
const vowels = "aăâeêioôơuưy";

/** The vowel of a group that bears the tone: one with a mark of its own, else the last before a final, else the last but one. */
function toneAt(group: string, hasFinal: boolean, onset: string): number {
  const marked = [...group].findLastIndex((letter) => "ăâêôơư".includes(letter));
  if (marked >= 0) return marked;
  const first = (onset.endsWith("q") || onset.endsWith("g")) && group.length > 1 ? 1 : 0;
  if (hasFinal || group.length - first === 1) return group.length - 1;
  return Math.max(first, group.length - 2);
}

/**
 * A word as a keyboard program would have made it of telex keys that were left as they are: “chuwx” is “chữ”, “soos” is “số”,
 * “sôs” too. The word itself where it holds none.
 */
export function readTelex(word: string): string {
  const letters = word
    .normalize("NFC")
    .replace(/dd/g, "đ")
    .replace(/aa/g, "â")
    .replace(/ee/g, "ê")
    .replace(/oo/g, "ô")
    .replace(/u[oơ]w|uwow?/g, "ươ")
    .replace(/aw/g, "ă")
    .replace(/ow/g, "ơ")
    .replace(/uw|(?<=[^aeiouy])w/g, "ư");
  const keyed = new RegExp(`^([^${vowels}]*)([${vowels}]+)([^${vowels}]*?)([sfrxj])$`, "u").exec(letters);
  if (keyed === null) return letters;
  const [, onset = "", group = "", final = "", key = ""] = keyed;
  const at = toneAt(group, final !== "", onset);
  const toned = `${group.slice(0, at + 1)}${toneKeys[key] ?? ""}${group.slice(at + 1)}`;
  return unifySyllable(`${onset}${toned}${final}`.normalize("NFC"));
}
