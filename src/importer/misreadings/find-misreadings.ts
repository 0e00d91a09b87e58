import type { Doubt, Repair } from "#schema/review.ts";
import { groupBy } from "#text/group-by.ts";
import type { KnownWords } from "./known-words.ts";
import {
  type MisreadText,
  type MisreadingRule,
  type Slip,
  type WordedLine,
  readMisreadText,
} from "./misread-text.ts";
import { nameRules } from "./names.ts";
import { numberRules } from "./numbers.ts";
import { numberingRules } from "./numbering.ts";
import { holdsBrokenWord, syllableRules } from "./syllables.ts";

/** In order: of two that would mend the same place the first does. */
export const misreadingRules: readonly MisreadingRule[] = [
  ...numberingRules,
  ...numberRules,
  ...nameRules,
  ...syllableRules,
];

/** The slips of a line, in order of rule, none over another. */
function listSlips(line: WordedLine, text: MisreadText): readonly Slip[] {
  const taken: Slip[] = [];
  for (const slip of misreadingRules.flatMap(({ find }) => find(line, text))) {
    const end = slip.at + slip.printed.length;
    if (taken.every((one) => one.at >= end || one.at + one.printed.length <= slip.at)) taken.push(slip);
  }
  return taken;
}

/** Repairs of the same words in several lines as one for all lines, where every line that holds the words is among them. */
function joinLines(repairs: readonly Repair[], lines: readonly string[]): readonly Repair[] {
  const bySlip = groupBy(repairs, ({ printed, corrected }) => `${printed}\n${corrected}`);
  return [...bySlip.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined || same.length < 2) return same;
    const holding = lines.filter((line) => line.includes(first.printed)).length;
    return holding === same.length ? [{ ...first, line: "all" as const }] : same;
  });
}

/** Words left as they stand though they look wrong, in their line. */
type Kept = Pick<Doubt, "line" | "printed">;

const isKept = ({ line, printed }: Repair, kept: readonly Kept[]): boolean =>
  kept.some((one) => one.line === line && (one.printed.includes(printed) || printed.includes(one.printed)));

/** Repairs that an editor can decide on; a text with more is to be recognised anew. */
const mostProposed = 200;

/** A text with what it says of its own words, and the repairs that it asks for. */
export interface Misreadings {
  /** By line, the same repair of all its lines at the first; at most 200. */
  readonly proposed: readonly Repair[];
  /** Lines that hold a misread word, of those too that nothing tells how to repair; in order. */
  readonly lines: readonly number[];
}

/**
 * Words that a machine seems to have misread, with repairs where only one makes a number that runs on, a day of the calendar, a
 * known word or a known name of them: as review.yaml lists them, for an editor to decide on. Both empty where nothing looks
 * misread.
 * @param lines Lines of the text as read, the repairs decided on made (repair.ts).
 * @param kept What an editor decided to leave.
 */
export function findMisreadings(
  lines: readonly string[],
  words: KnownWords,
  kept: readonly Kept[] = [],
): Misreadings {
  const text = readMisreadText(lines, words);
  const repairs = text.lines.flatMap((line): Repair[] => {
    const slips = [...listSlips(line, text)].sort((a, b) => a.at - b.at);
    const unique = new Map(slips.map((slip) => [slip.printed, slip]));
    return [...unique.values()]
      .map(({ printed, corrected, reason }) => ({ line: line.line, printed, corrected, reason }))
      .filter((repair) => !isKept(repair, kept));
  });
  const broken = text.lines.filter((line) => holdsBrokenWord(line, text)).map(({ line }) => line);
  const misread = new Set([...repairs.flatMap(({ line }) => (line === "all" ? [] : [line])), ...broken]);
  return {
    proposed: joinLines(repairs.slice(0, mostProposed), lines),
    lines: [...misread].sort((a, b) => a - b),
  };
}
