import type { GlossaryEntry } from "#schema/glossary.ts";
import { fold, foldedWords } from "#text/fold.ts";
import { isOneLetterOff, readTitleTerms } from "../title-terms.ts";

/** Abbreviations with what they stand for, as a plan's key and the glossary list them. */
export type Expansions = readonly { readonly short: string; readonly long: string }[];

/** The plan's own key before the glossary. */
export function listExpansions(
  key: readonly { readonly short: string; readonly long: string }[],
  glossary: readonly GlossaryEntry[],
): Expansions {
  return [...key, ...glossary.flatMap(({ short, long }) => long.map((one) => ({ short, long: one })))];
}

/** How two titles differ; both lists empty and nothing misspelt: not at all. */
export interface TitleDifference {
  /** Runs of words that only the first has, as printed. */
  readonly onlyFirst: readonly string[];
  readonly onlySecond: readonly string[];
  /** Words that differ by one letter, as printed. */
  readonly misspelt: readonly (readonly [string, string])[];
  /** Whether both say the same of what is done: the difference is in filler words, spelling or the programme's name. */
  readonly isSlight: boolean;
}

interface Word {
  readonly printed: string;
  readonly folded: string;
}

/** One step of laying one title beside the other: how many words of each it takes. */
interface Step {
  readonly first: number;
  readonly second: number;
  readonly kind: "same" | "misspelt" | "only";
  readonly cost: number;
}

/** Words that an abbreviation may stand for, at most. */
const longestExpansion = 14;
const misspeltCost = 0.4;

function toWords(title: string): Word[] {
  const printed = title.normalize("NFC").match(/[\p{L}\p{N}]+/gu) ?? [];
  return printed.map((word) => ({ printed: word, folded: fold(word) }));
}

/** Two capitals at least: “TTHC”, “ĐA06”, “CSDLQGvDC”. */
const isAbbreviation = (word: Word): boolean => (word.printed.match(/\p{Lu}/gu)?.length ?? 0) >= 2;

/** First letters of words, numbers whole; “và” may be left out of them. */
function initialsOf(words: readonly Word[], withAnd: boolean): string {
  return words
    .filter((word) => withAnd || word.folded !== "va")
    .map((word) => (/^\d/.test(word.folded) ? word.folded : word.folded.charAt(0)))
    .join("");
}

/** Whether a run of one title, as abbreviated, stands for a run of the other. */
function standsFor(short: readonly Word[], long: readonly Word[], expansions: ReadonlySet<string>): boolean {
  const [only] = short;
  const text = long.map((word) => word.folded).join(" ");
  if (expansions.has(`${short.map((word) => word.folded).join(" ")}=${text}`)) return true;
  if (short.length !== 1 || only === undefined) return false;
  // “CallCenter” and “Call Center”.
  if (only.folded === text.replaceAll(" ", "")) return true;
  if (!isAbbreviation(only) || long.length < 2) return false;
  return only.folded === initialsOf(long, true) || only.folded === initialsOf(long, false);
}

function stepsAt(
  a: readonly Word[],
  b: readonly Word[],
  i: number,
  j: number,
  expansions: ReadonlySet<string>,
): Step[] {
  const steps: Step[] = [];
  const left = a[i];
  const right = b[j];
  if (left !== undefined) steps.push({ first: 1, second: 0, kind: "only", cost: left.folded === "va" ? 0.5 : 1 });
  if (right !== undefined) steps.push({ first: 0, second: 1, kind: "only", cost: right.folded === "va" ? 0.5 : 1 });
  if (left === undefined || right === undefined) return steps;
  if (left.folded === right.folded) steps.push({ first: 1, second: 1, kind: "same", cost: 0 });
  else if (isOneLetterOff(left.folded, right.folded))
    steps.push({ first: 1, second: 1, kind: "misspelt", cost: misspeltCost });
  for (const shortCount of [1, 2]) {
    for (let longCount = 1; longCount <= longestExpansion; longCount += 1) {
      if (shortCount === 1 && longCount === 1) continue;
      if (i + shortCount <= a.length && j + longCount <= b.length) {
        if (standsFor(a.slice(i, i + shortCount), b.slice(j, j + longCount), expansions))
          steps.push({ first: shortCount, second: longCount, kind: "same", cost: 0.01 });
      }
      if (i + longCount <= a.length && j + shortCount <= b.length) {
        if (standsFor(b.slice(j, j + shortCount), a.slice(i, i + longCount), expansions))
          steps.push({ first: longCount, second: shortCount, kind: "same", cost: 0.01 });
      }
    }
  }
  return steps;
}

/** The cheapest way to lay one title beside the other, from the beginning. */
function align(a: readonly Word[], b: readonly Word[], expansions: ReadonlySet<string>): Step[] {
  const best = new Map<string, { readonly cost: number; readonly step: Step | undefined }>();
  const at = (i: number, j: number): string => `${i},${j}`;
  best.set(at(a.length, b.length), { cost: 0, step: undefined });
  for (let i = a.length; i >= 0; i -= 1) {
    for (let j = b.length; j >= 0; j -= 1) {
      if (i === a.length && j === b.length) continue;
      const ranked = stepsAt(a, b, i, j, expansions)
        .map((step) => ({ step, cost: step.cost + (best.get(at(i + step.first, j + step.second))?.cost ?? Infinity) }))
        .sort((x, y) => x.cost - y.cost);
      const [cheapest] = ranked;
      if (cheapest !== undefined) best.set(at(i, j), cheapest);
    }
  }
  const path: Step[] = [];
  let i = 0;
  let j = 0;
  for (let step = best.get(at(0, 0))?.step; step !== undefined; step = best.get(at(i, j))?.step) {
    path.push(step);
    i += step.first;
    j += step.second;
  }
  return path;
}

/** Whether the titles' terms differ in nothing but how the work is reached: by which app, under which programme. */
function isSameMatter(first: string, second: string): boolean {
  const a = readTitleTerms(first);
  const b = readTitleTerms(second);
  const differing = [
    ...a.filter((term) => !b.some((other) => other.key === term.key)),
    ...b.filter((term) => !a.some((other) => other.key === term.key)),
  ];
  return differing.every((term) => term.class === "channel");
}

/**
 * Words in which two titles differ when marks, case, signs and abbreviations are set aside: “ANTT” is “an ninh trật tự”,
 * by the plan's key, the glossary or the first letters of the words beside it.
 */
export function compareTitles(first: string, second: string, known: Expansions = []): TitleDifference {
  const a = toWords(first);
  const b = toWords(second);
  const expansions = new Set(
    known.map(({ short, long }) => `${foldedWords(short).join(" ")}=${foldedWords(long).join(" ")}`),
  );
  const runs: Record<"first" | "second", string[]> = { first: [], second: [] };
  const misspelt: [string, string][] = [];
  let i = 0;
  let j = 0;
  let last: Step | undefined;
  for (const step of align(a, b, expansions)) {
    const words = step.first > 0 ? a.slice(i, i + step.first) : b.slice(j, j + step.second);
    const text = words.map((word) => word.printed).join(" ");
    if (step.kind === "misspelt") misspelt.push([a[i]?.printed ?? "", b[j]?.printed ?? ""]);
    if (step.kind === "only" && text.toLowerCase() !== "và") {
      const side = step.first > 0 ? "first" : "second";
      const goesOn = last?.kind === "only" && last.first === step.first;
      const previous = goesOn ? runs[side].pop() : undefined;
      runs[side].push(previous === undefined ? text : `${previous} ${text}`);
    }
    last = step;
    i += step.first;
    j += step.second;
  }
  const isOnlySpelling = runs.first.length === 0 && runs.second.length === 0;
  return {
    onlyFirst: runs.first,
    onlySecond: runs.second,
    misspelt,
    isSlight: isOnlySpelling || isSameMatter(first, second),
  };
}

/** Whether two titles are the same but for marks, case, signs and abbreviations. */
export function isSameTitle(first: string, second: string, known: Expansions = []): boolean {
  const { onlyFirst, onlySecond, misspelt } = compareTitles(first, second, known);
  return onlyFirst.length === 0 && onlySecond.length === 0 && misspelt.length === 0;
}
