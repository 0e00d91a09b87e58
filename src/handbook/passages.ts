import type { Plan } from "./handbook-types.ts";
import { joinBlanks, joinWhitespace } from "#text/join.ts";
import { stripMarkup } from "#text/markup.ts";
import { trimEnd } from "#text/trim-end.ts";

/** A run of a plan's text outside its items. */
export interface Passage {
  /** First and last line, from 1. */
  readonly lines: readonly [number, number];
  readonly text: string;
}

/** Words after which a passage ends with the next sentence or blank line, and at which it ends in any case. */
const enoughWords = 40;
const mostWords = 160;

const countWords = (text: string): number => text.split(/\s+/).filter((word) => word !== "").length;

/** A line as a reader sees it: without marks of recognition, bars of a table as dots. */
function showLine(line: string): string {
  return joinWhitespace(
    trimEnd(
      joinBlanks(stripMarkup(line))
        .replace(/^(?=.+\|)[\s|:-]+$/, "")
        .replace(/ ?\| ?/g, " · ")
        .replace(/^[\s·]+/, ""),
      /[\s·]/,
    ).replace(/\t+/g, " · "),
  );
}

/**
 * The text of a plan outside its items, in passages of a paragraph or two, by line; nothing but blank lines and what the
 * items hold is left out.
 */
export function listPassages(plan: Plan): Passage[] {
  const taken = new Set<number>();
  for (const { evidence } of plan.items) {
    for (const range of [evidence.body, evidence.annex]) {
      for (let line = range?.[0] ?? 1; line <= (range?.[1] ?? 0); line += 1) taken.add(line);
    }
  }
  const passages: Passage[] = [];
  let texts: string[] = [];
  let from = 0;
  let to = 0;
  const close = (): void => {
    if (texts.length > 0) passages.push({ lines: [from, to], text: texts.join("\n") });
    texts = [];
  };
  for (const [index, line] of plan.sourceLines.entries()) {
    const number = index + 1;
    const text = taken.has(number) ? "" : showLine(line);
    const words = countWords(texts.join(" "));
    // A sentence goes on over a page: no point before, a small letter after.
    const goesOn = !/[.;:!?]$/.test(texts.at(-1) ?? "") && /^\p{Ll}/u.test(text);
    const isFull = words >= mostWords || (words >= enoughWords && !goesOn);
    if (taken.has(number) || (isFull && text !== "")) close();
    if (text === "") continue;
    if (texts.length === 0) from = number;
    to = number;
    texts.push(text);
  }
  close();
  return passages;
}
