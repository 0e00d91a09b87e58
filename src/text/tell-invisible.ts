import { everyInvisible, mayHideCharacters } from "./invisible.ts";

/** What kinds of invisible characters do, the first that fits; those of the last two kinds are told as one, not each by its number. */
const kinds = [
  [/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u, "đổi chiều chữ"],
  [/[\u200b-\u200d\u2060-\u2064\ufeff]/u, "rộng bằng không"],
  [/\u00ad/u, "gạch nối mềm"],
  [/[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u, "chọn dạng chữ"],
  [/[\u{e0000}-\u{e007f}]/u, "thẻ ẩn"],
] as const;

function nameInvisible(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  const what = kinds.find(([pattern]) => pattern.test(character))?.[1] ?? "không in ra";
  return `U+${code} (${what})`;
}

/** Characters told as one: by number, but for selectors and tags, of which a run holds many numbers. */
function kindOf(character: string): string {
  const index = kinds.findIndex(([pattern]) => pattern.test(character));
  return index >= 3 ? String(index) : character;
}

/** An invisible character told at its place; line and column from 1, in UTF-16 units. */
export interface InvisibleFound {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/**
 * The invisible characters of a text, told by the first of them, those left out that its typed form holds (told there); undefined
 * where it has none.
 */
export function tellInvisible(text: string, typed = ""): string | undefined {
  if (!mayHideCharacters(text)) return undefined;
  const [first, ...others] = (text.match(everyInvisible) ?? []).filter((one) => !typed.includes(one));
  if (first === undefined) return undefined;
  const rest = others.length > 0 ? ` và ${others.length} ký tự ẩn khác` : "";
  return `Có ký tự ẩn ${nameInvisible(first)}${rest}.`;
}

/** The invisible characters of a text, one entry a kind at its first place, with how many there are; in order of reading. */
export function listInvisibleKinds(lines: readonly string[]): InvisibleFound[] {
  const found = new Map<string, { first: string; line: number; column: number; count: number }>();
  for (const [index, line] of lines.entries()) {
    if (!mayHideCharacters(line)) continue;
    for (const { 0: character, index: at } of line.matchAll(everyInvisible)) {
      const kind = found.get(kindOf(character));
      if (kind !== undefined) kind.count += 1;
      else found.set(kindOf(character), { first: character, line: index + 1, column: at + 1, count: 1 });
    }
  }
  return [...found.values()].map(({ first, line, column, count }) => {
    const many = count > 1 ? `; cả văn bản có ${count} ký tự loại này` : "";
    return { line, column, message: `Có ký tự ẩn ${nameInvisible(first)}${many}.` };
  });
}

/** A run of a text as a reader sees it: its words, or the number of a character that prints nothing and what that does. */
export interface ShownPart {
  readonly text: string;
  /** “U+202E (đổi chiều chữ)”; null for words. */
  readonly hidden: string | null;
}

/** A text cut at its invisible characters, each shown by its number: what it hides or turns is read as it stands. */
export function showInvisible(text: string): ShownPart[] {
  const parts: ShownPart[] = [];
  let from = 0;
  for (const { 0: character, index } of text.matchAll(everyInvisible)) {
    if (from < index) parts.push({ text: text.slice(from, index), hidden: null });
    const hidden = nameInvisible(character);
    parts.push({ text: hidden.slice(0, hidden.indexOf(" ")), hidden });
    from = index + character.length;
  }
  if (from < text.length) parts.push({ text: text.slice(from), hidden: null });
  return parts;
}

/** Lines with invisible characters that are told one by one; the rest are told together. */
const mostTold = 20;

/** The invisible characters of a text, one entry a line at its first place; after twenty lines one for all others. */
export function listInvisibleLines(lines: readonly string[]): InvisibleFound[] {
  const all = lines.flatMap((text, index): InvisibleFound[] => {
    const message = tellInvisible(text);
    return message === undefined
      ? []
      : [{ line: index + 1, column: text.search(everyInvisible) + 1, message }];
  });
  const next = all[mostTold];
  if (next === undefined) return all;
  const message = `Có ký tự ẩn ở ${all.length - mostTold} dòng nữa, từ dòng này trở đi.`;
  return [...all.slice(0, mostTold), { ...next, message }];
}
