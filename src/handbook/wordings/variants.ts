import { alignTokens } from "./align.ts";
import { type WordingToken, countWords, joinTokens } from "./wording-token.ts";

type Tokens = readonly WordingToken[];

/** What some wordings say at one place; empty where they have nothing there. */
export interface Reading {
  readonly text: string;
  /** Places of the wordings in the list, the base left out. */
  readonly wordings: readonly number[];
}

/** A stretch of the base, with what wordings say instead; without readings where all say the same. */
export interface Segment {
  /** Empty where others add something between two words. */
  readonly base: string;
  readonly readings: readonly Reading[];
}

/** One text in which everything that any wording says stands once. */
export interface VariantText {
  readonly segments: readonly Segment[];
  /** Share of the base's words that all wordings have in common, 0 to 1, cut to two places. */
  readonly core: number;
}

/** A run of the base's tokens that another wording has otherwise; empty where it adds something. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** An aligned wording: where it differs, and which of its tokens stands at each token of the base. */
interface Aligned {
  readonly tokens: Tokens;
  readonly ranges: readonly Range[];
  /** For each place between two tokens of the base the places of this wording's: before and after what it adds there. */
  readonly before: readonly number[];
  readonly after: readonly number[];
}

function alignToBase(base: Tokens, tokens: Tokens): Aligned {
  const ranges: Range[] = [];
  const before: number[] = [];
  const after: number[] = [];
  let [i, j] = [0, 0];
  for (const { isSame, a, b } of alignTokens(base, tokens).stretches) {
    if (isSame) {
      for (let k = 0; k <= a.length; k += 1) {
        before[i + k] ??= j + k;
        after[i + k] = j + k;
      }
    } else {
      ranges.push({ from: i, to: i + a.length });
      before[i] ??= j;
      after[i + a.length] = j + b.length;
    }
    i += a.length;
    j += b.length;
  }
  return { tokens, ranges, before, after };
}

/** Runs that overlap or touch as one, in order: what is added between two of them belongs to one place. */
function mergeRanges(all: readonly Range[]): Range[] {
  const merged: Range[] = [];
  for (const range of [...all].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = merged.at(-1);
    if (last !== undefined && range.from <= last.to)
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, range.to) };
    else merged.push(range);
  }
  return merged;
}

function readRange(base: Tokens, wordings: readonly Aligned[], { from, to }: Range): Segment {
  const own = joinTokens(base.slice(from, to));
  const readings = new Map<string, { text: string; wordings: number[] }>();
  for (const [index, { tokens, before, after }] of wordings.entries()) {
    const said = tokens.slice(before[from] ?? 0, after[to] ?? tokens.length);
    const key = said.map((token) => token.key).join(" ");
    if (
      key ===
      base
        .slice(from, to)
        .map((token) => token.key)
        .join(" ")
    )
      continue;
    const known = readings.get(key);
    if (known === undefined) readings.set(key, { text: joinTokens(said), wordings: [index] });
    else known.wordings.push(index);
  }
  return { base: own, readings: [...readings.values()] };
}

/** All wordings as one text: the base, and at each place where one differs what it says. `others` in the order of their letters. */
export function buildVariantText(base: Tokens, others: readonly Tokens[]): VariantText {
  const wordings = others.map((tokens) => alignToBase(base, tokens));
  const ranges = mergeRanges(wordings.flatMap((one) => one.ranges));
  const segments: Segment[] = [];
  let at = 0;
  let common = 0;
  const tellCommon = (to: number): void => {
    const tokens = base.slice(at, to);
    common += countWords(tokens);
    if (tokens.length > 0) segments.push({ base: joinTokens(tokens), readings: [] });
  };
  for (const range of ranges) {
    tellCommon(range.from);
    segments.push(readRange(base, wordings, range));
    at = range.to;
  }
  tellCommon(base.length);
  const all = countWords(base);
  return { segments, core: all === 0 ? 1 : Math.floor((common * 100) / all) / 100 };
}
