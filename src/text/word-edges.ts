/** Pieces of words: a letter or a digit begins one, a mark only goes on with it, all else parts words. */
const [begins, goesOn, parts] = [1, 2, 3] as const;

/** What each character of one unit is, by its number; 0 where it was not asked yet. A pattern for each word costs twice as much. */
const kinds = new Uint8Array(0x10000);

function kindOf(character: string): number {
  if (/^[\p{L}\p{N}]/u.test(character)) return begins;
  return /^\p{M}/u.test(character) ? goesOn : parts;
}

function learnKind(code: number): number {
  const kind = kindOf(String.fromCharCode(code));
  kinds[code] = kind;
  return kind;
}

/** Whether a unit is the first half of a pair. */
const isPaired = (code: number): boolean => code >= 0xd800 && code < 0xdc00;

/** What stands at an offset, and of how many units it is. */
function readKind(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (isPaired(code)) return kindOf(text.slice(at, at + 2));
  const known = kinds[code] ?? 0;
  return known === 0 ? learnKind(code) : known;
}

/** Where the next word begins, from an offset on; the length of the text where none does. */
export function findWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && readKind(text, at) !== begins) at += 1;
  return at;
}

/** Where the word ends that begins at an offset. */
export function findWordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && readKind(text, at) !== parts) at += isPaired(text.charCodeAt(at)) ? 2 : 1;
  return at;
}
