import type { LineRange } from "./document-numbers.ts";
import type { LookUp, SearchTables } from "./lookup.ts";
import type { SearchKind, SearchRecord } from "#search/search-types.ts";
import { findRun, isExactVariant, listRuns } from "./lookup.ts";
import type { QueryVariant, VariantWord } from "./variants.ts";

/** How well a record answers; smaller is better in the order of the fields. */
export interface Rank {
  readonly tier: number;
  /** Share of the title that the words make up, in quarters from -1 (a little of an alias) to 4; more is better. */
  readonly cover: number;
  /** Neighbouring words that stand next to each other; more is better. */
  readonly pairs: number;
  /** Place of the words in the record's words, from 0. */
  readonly position: number;
  readonly reason: string;
  /** Whether it matches only without the marks that were typed. */
  readonly isOther: boolean;
  /** Lines of its plan's text that were asked for; absent where none were. */
  readonly lines?: LineRange;
}

export type Ranks = Map<number, Rank>;

/** Steps of the order: a phrase before scattered words, a title before text, marks as typed before others. */
export const tiers = {
  numbered: 0,
  /** A body that became one that is named, or which it became. */
  kin: 0.5,
  phraseInTitle: 1,
  phraseInText: 2,
  foldedPhraseInTitle: 3,
  foldedPhraseInText: 4,
  telling: 4.5,
  wordsInTitle: 5,
  wordsNear: 6,
  words: 7,
  foldedWords: 8,
  /** Added for a name that the body or place bears at another time. */
  renamed: 20,
} as const;

/** Added within a step, for what was not typed so. */
const otherWording = 0.1;
/** The same for words of near meaning: behind phrases as typed, before scattered words. */
const nearWording = 2.5;
/** The same for an entry of the books that is not named as a whole, and for a page: behind models and items. */
const inBooks = 0.5;
const ofBooks: ReadonlySet<SearchKind | undefined> = new Set(["agency", "document", "term", "page"]);
const bookCost = (record: SearchRecord | undefined): number => (ofBooks.has(record?.kind) ? inBooks : 0);
/** Most words of a query that are looked up one by one. */
const mostRuns = 24;

/** Which rank comes first; 0 where both are as good. */
export function compareRanks(a: Rank, b: Rank): number {
  return Number(a.isOther) - Number(b.isOther) || a.tier - b.tier || b.cover - a.cover || b.pairs - a.pairs;
}

/** Keeps the better of two ranks of a record. */
export function addRank(ranks: Ranks, record: number, rank: Rank): void {
  const known = ranks.get(record);
  if (known === undefined || compareRanks(rank, known) < 0) ranks.set(record, rank);
}

interface Scope {
  readonly tables: SearchTables;
  readonly lookUp: LookUp;
  /** Records that may answer; null for all. */
  readonly allowed: ReadonlySet<number> | null;
}

function joinReasons(...reasons: readonly string[]): string {
  return [...new Set(reasons.filter((reason) => reason !== ""))].join("; ");
}

/** What a step costs a variant that was not typed. */
const costOf = (variant: QueryVariant): number =>
  variant.kind === "typed"
    ? 0
    : variant.kind === "renamed"
      ? tiers.renamed
      : variant.kind === "near"
        ? nearWording
        : otherWording;

async function rankPhrase(
  ranks: Ranks,
  scope: Scope,
  variant: QueryVariant,
  isExact: boolean,
): Promise<void> {
  const isAsTyped = isExact || !variant.words.every((word) => word.isKnown) || !isExactVariant(variant);
  const [inTitle, inText] = isAsTyped
    ? [tiers.phraseInTitle, tiers.phraseInText]
    : [tiers.foldedPhraseInTitle, tiers.foldedPhraseInText];
  const { data, titles } = scope.tables;
  for (const [record, position] of await scope.lookUp(variant.words, isExact)) {
    if (scope.allowed !== null && !scope.allowed.has(record)) continue;
    const own = titles[record] ?? [];
    const places = own.map((words) => findRun(words, variant.words, isExact));
    const shares = own.map((words, k) => ((places[k] ?? -1) < 0 ? 0 : variant.words.length / words.length));
    const share = Math.max(0, ...shares);
    const alias = data.records[record]?.otherTitles[shares.indexOf(share) - 1];
    const isAlias = share > 0 && (shares[0] ?? 0) === 0 && data.records[record]?.kind === "model";
    addRank(ranks, record, {
      tier: (share > 0 ? inTitle : inText) + costOf(variant) + bookCost(data.records[record]),
      // An alias stands behind a title of the same length.
      cover: Math.round(share * 4) - (isAlias ? 1 : 0),
      pairs: 0,
      position,
      reason: joinReasons(variant.reason, isAlias && alias !== undefined ? `gần nghĩa: “${alias}”` : ""),
      isOther: !isAsTyped,
    });
  }
}

/** Records that hold all runs, with the place of the first. */
async function findAll(
  scope: Scope,
  runs: readonly (readonly VariantWord[])[],
  isExact: boolean,
): Promise<Map<number, number>> {
  const [first = [], ...others] = runs;
  let found = new Map(await scope.lookUp(first, isExact));
  for (const run of others) {
    if (found.size === 0) break;
    const here = await scope.lookUp(run, isExact);
    const both = [...found].flatMap(([record, at]): [number, number][] => {
      const other = here.get(record);
      return other === undefined ? [] : [[record, Math.min(at, other)]];
    });
    found = new Map(both);
  }
  return found;
}

async function rankWords(ranks: Ranks, scope: Scope, variant: QueryVariant, isExact: boolean): Promise<void> {
  const runs = listRuns(variant).slice(0, mostRuns);
  if (runs.length < 2) return;
  const isAsTyped = isExact || !isExactVariant(variant);
  const found = await findAll(scope, runs, isExact);
  if (found.size === 0) return;
  const pairs = new Map<number, number>();
  for (let k = 0; k + 1 < runs.length; k += 1) {
    const pair = [...(runs[k] ?? []), ...(runs[k + 1] ?? [])];
    for (const record of (await scope.lookUp(pair, isExact)).keys())
      pairs.set(record, (pairs.get(record) ?? 0) + 1);
  }
  for (const [record, position] of found) {
    if (scope.allowed !== null && !scope.allowed.has(record)) continue;
    const own = scope.tables.titles[record] ?? [];
    const isInTitle = own.some((words) => runs.every((run) => findRun(words, run, isExact) >= 0));
    const near = pairs.get(record) ?? 0;
    const step = isInTitle ? tiers.wordsInTitle : near * 2 >= runs.length - 1 ? tiers.wordsNear : tiers.words;
    addRank(ranks, record, {
      tier: (isAsTyped ? step : tiers.foldedWords) + costOf(variant),
      cover: 0,
      pairs: near,
      position,
      reason: variant.reason,
      isOther: !isAsTyped,
    });
  }
}

/**
 * Ranks the records that hold the words of any variant. `phraseOnly`: next to each other, else scattered ones too. Marks
 * that were typed, or that are known of a wording put in place, are looked for first; what was typed also without.
 */
export async function rankVariants(
  scope: Scope,
  variants: readonly QueryVariant[],
  phraseOnly: boolean,
): Promise<Ranks> {
  const ranks: Ranks = new Map();
  for (const variant of variants) {
    if (variant.words.length === 0) continue;
    const isExact = isExactVariant(variant);
    const ways = isExact && variant.kind === "typed" && !phraseOnly ? [true, false] : [isExact];
    for (const way of ways) {
      await rankPhrase(ranks, scope, variant, way);
      if (!phraseOnly) await rankWords(ranks, scope, variant, way);
    }
  }
  return ranks;
}
