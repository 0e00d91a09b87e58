import type { ShownText } from "#search/search-types.ts";

/** What is shown of a record as it travels: its statements, their lines as steps, who leads it, when it is due. */
export type PackedText = readonly [
  text: readonly string[],
  steps?: readonly number[],
  lead?: string,
  deadline?: string,
];

/** Packs what is shown of a record, without what is empty at its end; unpackText gives the same back. */
export function packText({ text, lines, lead, deadline }: ShownText): PackedText {
  const steps = lines.map((line, at) => line - (lines[at - 1] ?? 0));
  if (deadline !== "") return [text, steps, lead, deadline];
  if (lead !== "") return [text, steps, lead];
  return lines.length > 0 ? [text, steps] : [text];
}

/** What is shown of a record. */
export function unpackText([text, steps = [], lead = "", deadline = ""]: PackedText): ShownText {
  let line = 0;
  return { text, lines: steps.map((step) => (line += step)), lead, deadline };
}
