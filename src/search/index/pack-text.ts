import type { ShownText } from "#search/search-types.ts";

/** What is shown of a record as it travels: its statements, their lines as steps, who leads it, when it is due, where it is. */
export type PackedText = readonly [
  text: readonly string[],
  steps?: readonly number[],
  lead?: string,
  deadline?: string,
  places?: string,
  note?: string,
];

/** Packs what is shown of a record, without what is empty at its end; unpackText gives the same back. */
export function packText({ text, lines, lead, deadline, places, note }: ShownText): PackedText {
  const steps = lines.map((line, at) => line - (lines[at - 1] ?? 0));
  if (note !== "") return [text, steps, lead, deadline, places, note];
  if (places !== "") return [text, steps, lead, deadline, places];
  if (deadline !== "") return [text, steps, lead, deadline];
  if (lead !== "") return [text, steps, lead];
  return lines.length > 0 ? [text, steps] : [text];
}

/** What is shown of a record. */
export function unpackText([
  text,
  steps = [],
  lead = "",
  deadline = "",
  places = "",
  note = "",
]: PackedText): ShownText {
  let line = 0;
  return { text, lines: steps.map((step) => (line += step)), lead, deadline, places, note };
}
