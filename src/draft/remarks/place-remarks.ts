import { findWords } from "./find-words.ts";
import type { WordLetter, WordParagraph } from "./word-text.ts";

/** A remark on words of a text that was read from a Word document. */
export interface TextRemark {
  /** From 1. */
  readonly line: number;
  /** A part of that line; empty for the line as a whole. */
  readonly text: string;
}

/** Where a remark stands: on letters of a paragraph, or on the paragraph. */
export interface RemarkPlace {
  readonly paragraph: WordParagraph;
  /** First and last; undefined for the paragraph as a whole. */
  readonly letters: { readonly first: WordLetter; readonly last: WordLetter } | undefined;
}

/** The text that remarks are on. */
export interface ReadLines {
  /** Index 0 is line 1. */
  readonly lines: readonly string[];
  /** For each line its paragraphs, as ReadInput has them. */
  readonly origins: readonly (readonly number[])[];
}

const holdsText = ({ inner, innerEnd }: WordParagraph): boolean => innerEnd > inner;

/** The paragraphs of a line; those of the nearest line above it, else below it, where it has none: a footnote's stand elsewhere. */
function listOrigins(line: number, { origins }: ReadLines, all: readonly WordParagraph[]): WordParagraph[] {
  const hosts = (index: number): WordParagraph[] =>
    (origins[index] ?? []).flatMap((number) => all[number] ?? []).filter(holdsText);
  for (let index = line - 1; index >= 0; index -= 1) if (hosts(index).length > 0) return hosts(index);
  const next = origins.findIndex((_, index) => index >= line && hosts(index).length > 0);
  return next < 0 ? [] : hosts(next);
}

/** In a text box Word takes no remark: the paragraph at which the box stands has it. */
function findOuter(paragraph: WordParagraph, all: readonly WordParagraph[]): WordParagraph {
  return (paragraph.host === undefined ? undefined : all[paragraph.host]) ?? paragraph;
}

/**
 * Where a remark stands in the document; its words at their first place in the line, within one paragraph. Undefined for a
 * document without any text.
 */
export function placeRemark(
  { line, text }: TextRemark,
  read: ReadLines,
  all: readonly WordParagraph[],
): RemarkPlace | undefined {
  const paragraphs = listOrigins(line, read, all);
  const [top] = paragraphs;
  if (top === undefined) return undefined;
  const letters = paragraphs.flatMap((paragraph) => paragraph.letters);
  const found = findWords(letters, read.lines[line - 1] ?? "", text);
  const first = found === undefined ? undefined : letters[found.first];
  const own = paragraphs.find((paragraph) => first !== undefined && paragraph.letters.includes(first));
  if (found === undefined || first === undefined || own === undefined)
    return { paragraph: findOuter(top, all), letters: undefined };
  if (own.host !== undefined) return { paragraph: findOuter(own, all), letters: undefined };
  const within = letters.slice(found.first, found.last + 1).filter((letter) => own.letters.includes(letter));
  const last = within.at(-1) ?? first;
  return { paragraph: own, letters: first.run.isWhole && last.run.isWhole ? { first, last } : undefined };
}
