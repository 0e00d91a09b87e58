import { fold } from "#text/fold.ts";
import { readTokens, toKey } from "#text/tokens.ts";
import { isOneLetterOff } from "#meaning/titles/title-tokens.ts";
import { type Expansions, noExpansions } from "./title-expansions.ts";

/** How two titles differ; both lists empty and nothing misspelt: not at all. */
export interface TitleDifference {
  /** Runs of words that only the first has, as printed. */
  readonly onlyFirst: readonly string[];
  readonly onlySecond: readonly string[];
  /** Words that differ by one letter, as printed. */
  readonly misspelt: readonly (readonly [string, string])[];
}

interface Word {
  readonly printed: string;
  readonly folded: string;
  /** Whether an abbreviation may begin here. */
  readonly isShort: boolean;
  /** Offsets in the title. */
  readonly start: number;
  readonly end: number;
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
/** Cost of a word with another letter, where one that the other title lacks costs 1. */
const misspeltCost = 0.4;

/** Two capitals at least: “TTHC”, “ĐA06”, “CSDLQGvDC”. */
const isAbbreviation = (word: string): boolean => (word.match(/\p{Lu}/gu)?.length ?? 0) >= 2;

function toWords(title: string, known: Expansions): Word[] {
  return readTokens(title).map(({ printed, folded, start, end }) => {
    const isShort = isAbbreviation(printed) || known.firstWords.has(folded);
    return { printed, folded, isShort, start, end };
  });
}

/** How many words from one on spell a word when a part of each is joined; empty where none do, ascending. */
function countSpelling(
  word: string,
  words: readonly Word[],
  from: number,
  part: (one: Word) => string,
): number[] {
  const counts: number[] = [];
  let joined = "";
  for (let count = 1; count <= longestExpansion; count += 1) {
    const next = words[from + count - 1];
    joined += next === undefined ? "" : part(next);
    if (next === undefined || !word.startsWith(joined)) break;
    if (joined === word) counts.push(count);
  }
  return counts;
}

/** The first letter of a word; a number whole. */
const initialOf = ({ folded }: Word): string => (/^\d/.test(folded) ? folded : folded.charAt(0));

/** A word of a title and those behind it. */
interface WordPlace {
  readonly words: readonly Word[];
  readonly from: number;
}

const noCounts: ReadonlySet<number> = new Set();

/** How many words of the other title, from one on, so many words as abbreviated stand for; empty for none. */
function countExpansions(
  { words, from: at }: WordPlace,
  shortCount: number,
  { words: other, from }: WordPlace,
  known: Expansions,
): ReadonlySet<number> {
  const short = words.slice(at, at + shortCount);
  if (short[0]?.isShort !== true || short.length < shortCount) return noCounts;
  const longs = known.longs.get(short.map(({ folded }) => folded).join(" ")) ?? [];
  const told = longs
    .filter((long) => long.every((word, nth) => other[from + nth]?.folded === word))
    .map(({ length }) => length);
  const [only] = short;
  if (short.length !== 1 || only === undefined) return new Set(told);
  const spell = (part: (one: Word) => string): number[] => countSpelling(only.folded, other, from, part);
  // “CallCenter” and “Call Center”; first letters, from which “và” may be left out.
  const glued = spell(({ folded }) => folded);
  const initials = isAbbreviation(only.printed)
    ? [...spell(initialOf), ...spell((word) => (word.folded === "va" ? "" : initialOf(word)))]
    : [];
  return new Set([...told, ...glued, ...initials].filter((count) => count > 1));
}

const sameStep: Step = { first: 1, second: 1, kind: "same", cost: 0 };
const misspeltStep: Step = { first: 1, second: 1, kind: "misspelt", cost: misspeltCost };
const onlyFirstStep: Step = { first: 1, second: 0, kind: "only", cost: 1 };
const onlySecondStep: Step = { first: 0, second: 1, kind: "only", cost: 1 };
/** The same of a word that a title may leave out. */
const firstVaStep: Step = { ...onlyFirstStep, cost: 0.5 };
const secondVaStep: Step = { ...onlySecondStep, cost: 0.5 };

function stepsAt(a: readonly Word[], b: readonly Word[], i: number, j: number, known: Expansions): Step[] {
  const left = a[i];
  const right = b[j];
  const steps: Step[] = left === undefined || right === undefined ? [] : matchAt(a, b, i, j, known);
  // Last, so that of two ways as cheap the one that keeps the words together from the beginning is taken.
  if (left !== undefined) steps.push(left.folded === "va" ? firstVaStep : onlyFirstStep);
  if (right !== undefined) steps.push(right.folded === "va" ? secondVaStep : onlySecondStep);
  return steps;
}

/** Steps that take words of both titles; equal words first, so that they are taken as they are. */
function matchAt(a: readonly Word[], b: readonly Word[], i: number, j: number, known: Expansions): Step[] {
  const steps: Step[] = [];
  const left = a[i];
  const right = b[j];
  if (left === undefined || right === undefined) return steps;
  if (left.folded === right.folded) steps.push(sameStep);
  else if (isOneLetterOff(left.folded, right.folded)) steps.push(misspeltStep);
  if (!left.isShort && !right.isShort) return steps;
  const ofFirst: WordPlace = { words: a, from: i };
  const ofSecond: WordPlace = { words: b, from: j };
  for (const shortCount of [1, 2]) {
    const longSecond = countExpansions(ofFirst, shortCount, ofSecond, known);
    const longFirst = countExpansions(ofSecond, shortCount, ofFirst, known);
    for (let longCount = 1; longCount <= longestExpansion; longCount += 1) {
      if (longSecond.has(longCount))
        steps.push({ first: shortCount, second: longCount, kind: "same", cost: 0 });
      if (longFirst.has(longCount))
        steps.push({ first: longCount, second: shortCount, kind: "same", cost: 0 });
    }
  }
  return steps;
}

/** The cheapest way to lay one title beside the other, from the beginning. */
function align(a: readonly Word[], b: readonly Word[], known: Expansions): Step[] {
  const best: { readonly cost: number; readonly step: Step | undefined }[] = [];
  const at = (i: number, j: number): number => i * (b.length + 1) + j;
  best[at(a.length, b.length)] = { cost: 0, step: undefined };
  for (let i = a.length; i >= 0; i -= 1) {
    for (let j = b.length; j >= 0; j -= 1) {
      if (i === a.length && j === b.length) continue;
      let cheapest: Step | undefined;
      let least = Infinity;
      // Of two as cheap the first.
      for (const step of stepsAt(a, b, i, j, known)) {
        const cost = step.cost + (best[at(i + step.first, j + step.second)]?.cost ?? Infinity);
        if (cost < least) [cheapest, least] = [step, cost];
      }
      best[at(i, j)] = { cost: least, step: cheapest };
    }
  }
  const path: Step[] = [];
  let i = 0;
  let j = 0;
  for (let step = best[at(0, 0)]?.step; step !== undefined; step = best[at(i, j)]?.step) {
    path.push(step);
    i += step.first;
    j += step.second;
  }
  return path;
}

/** Neighbouring words that one title has alone. */
interface Run {
  readonly start: number;
  end: number;
  /** Index of the word after the run. */
  next: number;
}

function addToRun(runs: Run[], word: Word, index: number): void {
  const last = runs.at(-1);
  if (last?.next === index) {
    last.end = word.end;
    last.next = index + 1;
  } else runs.push({ start: word.start, end: word.end, next: index + 1 });
}

/**
 * Words in which two titles differ when marks, case, signs and abbreviations are set aside: “ANTT” is “an ninh trật tự”,
 * by the plan's key, the glossary or the first letters of the words beside it.
 */
export function compareTitles(
  first: string,
  second: string,
  known: Expansions = noExpansions,
): TitleDifference {
  if (toKey(first) === toKey(second)) return { onlyFirst: [], onlySecond: [], misspelt: [] };
  const a = toWords(first, known);
  const b = toWords(second, known);
  const onlyFirst: Run[] = [];
  const onlySecond: Run[] = [];
  const misspelt: [string, string][] = [];
  let i = 0;
  let j = 0;
  for (const step of align(a, b, known)) {
    const [left, right] = [a[i], b[j]];
    if (step.kind === "misspelt" && left !== undefined && right !== undefined)
      misspelt.push([left.printed, right.printed]);
    if (step.kind === "only" && step.first > 0 && left !== undefined) addToRun(onlyFirst, left, i);
    if (step.kind === "only" && step.second > 0 && right !== undefined) addToRun(onlySecond, right, j);
    i += step.first;
    j += step.second;
  }
  const print = (runs: readonly Run[], title: string): string[] =>
    runs.map((run) => title.slice(run.start, run.end)).filter((text) => fold(text) !== "va");
  return { onlyFirst: print(onlyFirst, first), onlySecond: print(onlySecond, second), misspelt };
}

/** First letters of a title's words, abbreviations and numbers whole: equal for two ways of abbreviating one title. */
export function readInitials(title: string): string {
  return readTokens(title)
    .map(({ printed, folded }) =>
      isAbbreviation(printed) || /^\d/.test(printed) ? folded : folded.charAt(0),
    )
    .join("");
}

/** Whether two titles are the same but for marks, case, signs and abbreviations. */
export function isSameTitle(first: string, second: string, known: Expansions = noExpansions): boolean {
  // Laying two titles side by side is dear, and a plan has many pairs: other first letters, other title.
  if (readInitials(first) !== readInitials(second)) return false;
  const { onlyFirst, onlySecond, misspelt } = compareTitles(first, second, known);
  return onlyFirst.length === 0 && onlySecond.length === 0 && misspelt.length === 0;
}
