/** Where a sentence or a paragraph ends: at its mark and a blank, or at the end of a line. */
const ends = /[.;:!?](?=\s)|\n/gu;

/** Offsets of the sentence of a text that holds a place; the end not included. */
export function findSentence(text: string, start: number, end: number): { from: number; to: number } {
  const marks = [...text.matchAll(ends)].map((match) => match.index + 1);
  const from = marks.filter((mark) => mark <= start).at(-1) ?? 0;
  const to = marks.find((mark) => mark >= end) ?? text.length;
  const blanks = /^\s*/u.exec(text.slice(from, start))?.[0].length ?? 0;
  return { from: from + blanks, to: text[to - 1] === "\n" ? to - 1 : to };
}
