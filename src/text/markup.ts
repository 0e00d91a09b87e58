import { toReadLetters } from "./lookalikes.ts";
import { trimEnd } from "./trim-end.ts";

const punctuation = /[\p{P}\p{S}]/u;

interface StarRun {
  readonly start: number;
  readonly length: number;
}

/** Offsets of asterisks that are emphasis, not printed ones such as in “Khách sạn 5*, Nhà khách”. */
function findEmphasis(text: string): ReadonlySet<number> {
  const marks = new Set<number>();
  const open: StarRun[] = [];
  for (const match of text.matchAll(/\*+/g)) {
    const start = match.index;
    const before = text[start - 1] ?? " ";
    const after = text[start + match[0].length] ?? " ";
    const canClose = !/\s/.test(before);
    // A star between a letter and a mark (“5*,”) is printed; recognition opens emphasis before a word.
    const canOpen = !/\s/.test(after) && (!punctuation.test(after) || !/[\p{L}\p{N}]/u.test(before));
    let rest = match[0].length;
    let at = start;
    const mark = (from: number, count: number): void => {
      for (let i = from; i < from + count; i += 1) marks.add(i);
    };
    while (rest > 0 && canClose && open.length > 0) {
      const opener = open.pop();
      if (opener === undefined) break;
      const used = Math.min(opener.length, rest);
      mark(opener.start, opener.length);
      mark(at, used);
      at += used;
      rest -= used;
    }
    if (rest > 0 && canOpen) open.push({ start: at, length: rest });
    // No official text prints two stars in a row: a pair left over is emphasis broken over lines.
    else if (rest > 1) mark(at, rest);
  }
  for (const opener of open) {
    if (opener.length > 1) for (let i = 0; i < opener.length; i += 1) marks.add(opener.start + i);
  }
  return marks;
}

/** A text without the asterisks that are emphasis. */
function dropEmphasis(text: string): string {
  if (!text.includes("*")) return text;
  const emphasis = findEmphasis(text);
  let out = "";
  for (let i = 0; i < text.length; i += 1) if (!emphasis.has(i)) out += text.charAt(i);
  return out;
}

/** The first sign of every mark that recognition adds; \uE000 is ours (below). */
const markSign = /[*<[#\\\uE000]/;

/** Whether a line may hold such marks; false for most. */
export const mayHoldMarks = (line: string): boolean => markSign.test(line);

/**
 * A line without the marks that recognition software adds and the document does not print: Markdown headings, emphasis,
 * links and escapes, HTML tags, and characters that print nothing; letters that only look like others are those. Everything else stays, character for character; trailing blanks go.
 */
export function stripMarkup(line: string): string {
  const read = toReadLetters(line);
  return trimEnd(mayHoldMarks(read) ? dropMarks(read) : read, /[ \t]/);
}

function dropMarks(line: string): string {
  // Escaped stars step aside into a private-use character, so that they are not read as emphasis.
  const plain = line
    .replace(/<br\s*\/?>/gi, " ")
    .replace(/<\/?(?:b|i|u|em|strong|sup|sub|span|p|div|font)\b[^<>]*>/gi, "")
    .replace(/\[([^\][]*)\]\((?:mailto:|https?:)[^)[]*\)/g, "$1")
    .replace(/^\s{0,3}#{1,6}\s+/, "")
    .replace(/\\\*/g, "\uE000");
  return dropEmphasis(plain)
    .replace(/\uE000/g, "*")
    .replace(/\\([_#|\\.[\]()+-])/g, "$1");
}
