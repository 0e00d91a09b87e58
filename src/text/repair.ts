import type { Repair } from "#schema/review.ts";
import { toReadLetters } from "./lookalikes.ts";

export interface RepairedText {
  readonly lines: readonly string[];
  /** Repairs as applied, one for each line. */
  readonly applied: readonly (Repair & { readonly line: number })[];
  /** Repairs whose printed words do not stand in their line. */
  readonly missed: readonly Repair[];
}

/**
 * Lines of source.txt as they are read, each letter as toReadLetters reads it (no word can hide behind one that prints nothing), and with the listed repairs made, in the order listed: a repair of one line changes each place in that
 * line where the printed words stand; “all” changes every line that holds them.
 */
export function repairLines(source: readonly string[], repairs: readonly Repair[]): RepairedText {
  const lines = source.map(toReadLetters);
  const applied: (Repair & { readonly line: number })[] = [];
  const missed: Repair[] = [];
  for (const repair of repairs) {
    // An editor copies the words from the text as received.
    const printed = toReadLetters(repair.printed);
    const targets = repair.line === "all" ? lines.map((_, index) => index) : [repair.line - 1];
    let found = false;
    for (const index of targets) {
      const text = lines[index];
      if (text === undefined || !text.includes(printed)) continue;
      found = true;
      lines[index] = text.replaceAll(printed, repair.corrected);
      applied.push({ ...repair, line: index + 1 });
    }
    if (!found) missed.push(repair);
  }
  return { lines, applied, missed };
}
