import type { LogicalLine } from "./logical-line.ts";

/** Lines of running text among which the title of a plan stands. */
const openingLines = 12;
/** A longer line above a list is a sentence about other things too. */
const longestCaption = 200;

/**
 * What a whole plan calls the things that it lists, nearest first: lines at its head of which one speaks of one kind alone,
 * then the sentences that count them (“gồm 02 mô hình”).
 */
export function listKindTexts(lines: readonly LogicalLine[]): string[] {
  const running = lines.filter((line) => line.row === undefined);
  const opening = running.slice(0, openingLines).map(({ text }) => text);
  const counted = running.flatMap(({ folded }) => folded.match(/\b\d{1,3} (?:mo hinh|nhiem vu)\b/g) ?? []);
  return [...opening, counted.join(" ")];
}

/** Of lines above a list those that may head it: no sentences. */
export function pickCaptions(above: readonly string[]): string[] {
  return above.filter((text) => text.length <= longestCaption);
}
