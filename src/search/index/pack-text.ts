import type { FactAsks, ShownFacts, ShownText } from "#search/search-types.ts";

/** What is shown of a record as it travels: its statements, their lines as steps, its facts in their order, its note. */
export type PackedText = readonly [
  text: readonly string[],
  steps?: readonly number[],
  facts?: readonly string[],
  note?: string,
];

/** Facts as they travel: the more frequent first. */
const factOrder: readonly FactAsks[] = [
  ...(["lead", "deadline", "help", "place", "number", "signer", "count", "span"] as const),
];

/** Facts without those that are empty at the end. */
function packFacts(facts: ShownFacts): readonly string[] {
  const told = factOrder.map((asks) => facts[asks] ?? "");
  return told.slice(0, told.findLastIndex((one) => one !== "") + 1);
}

const unpackFacts = (told: readonly string[]): ShownFacts =>
  Object.fromEntries(
    told.flatMap((fact, at): [FactAsks, string][] => {
      const asks = factOrder[at];
      return fact === "" || asks === undefined ? [] : [[asks, fact]];
    }),
  );

/** Packs what is shown of a record, without what is empty at its end; unpackText gives the same back. */
export function packText({ text, lines, facts, note }: ShownText): PackedText {
  const steps = lines.map((line, at) => line - (lines[at - 1] ?? 0));
  const told = packFacts(facts);
  if (note !== "") return [text, steps, told, note];
  if (told.length > 0) return [text, steps, told];
  return lines.length > 0 ? [text, steps] : [text];
}

/** What is shown of a record. */
export function unpackText([text, steps = [], told = [], note = ""]: PackedText): ShownText {
  let line = 0;
  return { text, lines: steps.map((step) => (line += step)), facts: unpackFacts(told), note };
}
