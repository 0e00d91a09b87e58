import type { LineRange } from "#schema/identifier.ts";

/** A value of a fact of the document and where it was read. */
export interface HeadValue {
  readonly value: string;
  readonly lines: LineRange;
  /** Where it stands. */
  readonly source: "letterhead" | "number-sign" | "sentence" | "signature" | "caption" | "title" | "portal";
}

/** A fact of the document: the value taken and what the text says otherwise elsewhere. */
export interface HeadReading extends HeadValue {
  readonly fact: "kind" | "number" | "issued" | "issuer" | "title" | "period" | "signatory" | "draft";
  /** Values that differ from it, in order of print; empty where the text agrees with itself. */
  readonly rivals: readonly HeadValue[];
}

/**
 * A fact from all values that the text tells, the one taken first; empty for none.
 * @param agrees Whether another value says the same as the one taken.
 */
export function tellFact(
  fact: HeadReading["fact"],
  values: readonly HeadValue[],
  agrees: (taken: string, other: string) => boolean,
): HeadReading[] {
  const [taken, ...others] = values;
  if (taken === undefined) return [];
  const rivals: HeadValue[] = [];
  for (const other of others) {
    const isNew = !rivals.some(({ value }) => agrees(value, other.value));
    if (isNew && !agrees(taken.value, other.value)) rivals.push(other);
  }
  return [{ fact, ...taken, rivals: rivals.sort((a, b) => a.lines[0] - b.lines[0]) }];
}
