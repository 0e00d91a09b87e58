import { isSyllable } from "#text/syllable.ts";
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

const vniTones: Readonly<Record<string, string>> = {
  ...{ "1": "s", "2": "f", "3": "r", "4": "x", "5": "j" },
};
/** Letters that a digit of VNI marks, and the telex key for it; none where the letter itself is repeated. */
const vniMarks: Readonly<Record<string, readonly [letters: string, key: string]>> = {
  ...{ "6": ["aeo", ""], "7": ["ou", "w"], "8": ["a", "w"], "9": ["d", ""] },
};

/**
 * The telex keys of a word in VNI keys that were left as they are: “chu74” is “chuwx”, “so61” is “soos”. Undefined for a word that is
 * none: one letter alone.
 */
function toTelexKeys(word: string): string | undefined {
  if (!/^(?=.*[a-z].*[a-z])[a-z]+[1-9][a-z1-9]*$/.test(word)) return undefined;
  let [letters, tone] = ["", ""];
  for (const key of word) {
    const mark = vniMarks[key];
    const at = mark === undefined ? -1 : [...letters].findLastIndex((letter) => mark[0].includes(letter));
    if (vniTones[key] !== undefined) tone = vniTones[key];
    else if (mark === undefined) letters += key;
    else if (at < 0) return undefined;
    else letters = `${letters.slice(0, at + 1)}${mark[1] || letters.charAt(at)}${letters.slice(at + 1)}`;
  }
  return letters + tone;
}

/** A word as a keyboard program would have made it of VNI keys; the word itself where that is no syllable. */
export function readVni(word: string): string {
  const keys = toTelexKeys(word);
  const read = keys === undefined ? word : readTelex(keys);
  return isSyllable(read) ? read : word;
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
