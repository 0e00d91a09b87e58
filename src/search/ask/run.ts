import type { Token } from "#text/tokens.ts";
import { recordsLedBy } from "./leads.ts";
import { createLookUp } from "./lookup.ts";
import type { LookUp, SearchTables } from "./lookup.ts";
import { findNamed, listKin } from "./names.ts";
import type { LineRange } from "./document-numbers.ts";
import { dueReason, rankDue } from "./due.ts";
import { findNumbered } from "./numbers.ts";
import { isEnough, readMisspelt, readQuery, readUnmarked, type ReadQuery } from "./read-query.ts";
import { findPlaceBodies } from "./place-bodies.ts";
import { recordsOfPlace } from "./place-ranks.ts";
import { readPlace } from "./places.ts";
import { parseSearchQuery, type SearchQuery } from "./query.ts";
import { addRank, rankVariants, tiers, type Rank, type Ranks } from "./rank.ts";
import { completeLast, isPossible, meet, rankQuery, type Search } from "./rank-query.ts";
import { sortHits, type SearchHit } from "./sort-hits.ts";
import type { SpeltWords } from "./spelling.ts";
import type { SearchAsks, WordIndex } from "#search/search-types.ts";
import { listVariants, toTypedVariant, type QueryVariant } from "./variants.ts";

export type { SearchHit } from "./sort-hits.ts";
export { dueReason };

/** Whether words name a plan, a document or an item by its number. */
export const nameNumber = (words: readonly Token[], { data }: SearchTables): boolean =>
  findNumbered(words, data).length > 0;

export interface SearchAnswer {
  /** Best first. */
  readonly hits: readonly SearchHit[];
  /** Those that match only without the marks that were typed, likewise; none where there are no others: then they are the hits. */
  readonly otherMarks: readonly SearchHit[];
  /** Whether the hits match only without the marks that were typed. */
  readonly isOtherMarks: boolean;
  /** The words that were looked for, where they are not those that were typed; else empty. */
  readonly reading: string;
  /** Typed words that were left out, for nothing holds them and nothing is near. */
  readonly leftOut: readonly string[];
  /** What the words of a question ask. */
  readonly asks: ReadonlySet<SearchAsks>;
  /** Wordings to mark in a passage, the typed one first. */
  readonly marks: readonly QueryVariant[];
}

const nothing: SearchAnswer = {
  ...{ hits: [], otherMarks: [], isOtherMarks: false, reading: "", leftOut: [], marks: [] },
  asks: new Set(),
};

/** Records that hold every quoted phrase. */
async function recordsWithPhrases(query: SearchQuery, lookUp: LookUp): Promise<ReadonlySet<number> | null> {
  let allowed: ReadonlySet<number> | null = null;
  for (const phrase of query.phrases) {
    const { words } = toTypedVariant(phrase, query.isMarked);
    allowed = meet(allowed, new Set((await lookUp(words, query.isMarked)).keys()));
  }
  return allowed;
}

/** Puts what a query names as a whole before all else: numbers, names, and the bodies before and after them. */
function addNamed(
  ranks: Ranks,
  { query, asks }: ReadQuery,
  typed: readonly Token[],
  tables: SearchTables,
): void {
  if (query.phrases.length > 0) return;
  const put = (record: number, at: number, tier: number, reason: string, lines?: LineRange): void => {
    const found = lines === undefined ? {} : { lines };
    ranks.set(record, { tier, cover: 4, pairs: -at, position: 0, reason, isOther: false, ...found });
  };
  if (query.lead.length > 0) {
    // “Sở Y tế chủ trì gì”: its page says it too.
    const led = asks.has("led") && query.words.length === 0 ? findNamed(query.lead, tables) : [];
    for (const [at, record] of led.entries()) put(record, at, tiers.numbered, "");
    return;
  }
  const place = readPlace(query.words, tables.data);
  const isTerm = (record: number): number => (tables.data.records[record]?.kind === "term" ? 0 : 1);
  const isBody = (record: number): boolean => tables.data.records[record]?.kind === "agency";
  const wordings = listVariants(toTypedVariant(query.words, query.isMarked), tables.table)
    .filter(({ kind }) => kind === "abbreviation")
    .map((variant) => findNamed(variant.words, tables).filter(isBody));
  const own = [query.words, typed].map((words) => findNamed(words, tables));
  // Who leads it, when it is due, where it is: no abbreviation tells; who leads a body, no body.
  const isOfTerms = !asks.has("lead") && !asks.has("deadline") && !asks.has("place");
  const isOfBodies = !asks.has("lead") && !asks.has("help");
  const named = [...own, ...wordings]
    .map((found) => found.filter((record) => isOfTerms || isTerm(record) === 1))
    .map((found) => found.filter((record) => isOfBodies || !isBody(record)))
    .find((found) => found.length > 0);
  for (const [at, record] of findNamed(place?.rest ?? [], tables).entries())
    put(record, at, tiers.phraseInTitle + 1, "");
  for (const [at, { record, reason }] of findPlaceBodies(place, tables).entries())
    put(record, at, tiers.phraseInTitle + 1, reason);
  const sorted = asks.has("meaning")
    ? [...(named ?? [])].sort((a, b) => isTerm(a) - isTerm(b))
    : (named ?? []);
  for (const [at, { record, reason }] of listKin(sorted, tables).entries())
    put(record, at, tiers.kin, reason);
  for (const [at, record] of sorted.entries()) put(record, at, tiers.numbered, "");
  for (const [at, { record, reason, lines }] of findNumbered(query.words, tables.data).entries())
    put(record, at, tiers.numbered, reason, lines);
}

/** Ranks that still answer where words were left out: not by words that stand here and there. */
function keepNear(ranks: Ranks): Ranks {
  return new Map([...ranks].filter(([, rank]) => rank.tier < tiers.words && !rank.isOther));
}

/** Ranks without records that hold the words here and there alone, where others hold them next to each other. */
function dropScattered(ranks: Ranks): Ranks {
  const isAnswer = [...ranks.values()].some((rank) => !rank.isOther && isPhrase(rank.tier));
  if (!isAnswer) return ranks;
  const isScattered = (rank: Rank): boolean =>
    rank.reason === "" && !rank.isOther && rank.tier >= tiers.words && rank.tier < tiers.renamed;
  return new Map([...ranks].filter(([, rank]) => !isScattered(rank)));
}

async function rankRead(read: ReadQuery, typed: readonly Token[], search: Search): Promise<Ranks> {
  const { query, period, spelt } = read;
  const held = await recordsWithPhrases(query, search.lookUp);
  const allowed = query.lead.length === 0 ? held : meet(held, recordsLedBy(query.lead, search.tables));
  const whole = { ...search, query, allowed };
  const ranks = await rankQuery(whole);
  // Words of a question may be words of a text.
  if (typed.length > query.words.length && query.lead.length === 0) {
    const asTyped = await rankVariants(whole, [toTypedVariant(typed, query.isMarked)], true);
    for (const [record, rank] of asTyped) if (!rank.isOther) addRank(ranks, record, rank);
  }
  const kept = spelt.leftOut.length === 0 ? dropScattered(ranks) : keepNear(ranks);
  if (period === undefined) return kept;
  const place = readPlace(query.words, search.tables.data);
  const answering = period.rest.length === 0 ? allowed : new Set(kept.keys());
  const among = place === null ? answering : meet(answering, recordsOfPlace(place, search.tables));
  const due = rankDue(period, { ...whole, allowed: among });
  for (const [record, rank] of kept) if (!due.has(record)) due.set(record, rank);
  return due;
}

const isPhrase = (tier: number): boolean => tier < tiers.telling;

/** Parts hits as typed from those that match without marks alone; phrases of these are the hits where there are no others. */
function partMarks(
  ranks: Ranks,
  tables: SearchTables,
): Pick<SearchAnswer, "hits" | "otherMarks" | "isOtherMarks"> {
  const [asTyped, others] = [true, false].map(
    (isAsTyped): Ranks => new Map([...ranks].filter(([, rank]) => rank.isOther !== isAsTyped)),
  );
  const hits = sortHits(asTyped ?? new Map(), tables);
  if (hits.length > 0)
    return { hits, otherMarks: sortHits(others ?? new Map(), tables), isOtherMarks: false };
  const phrases = new Map([...(others ?? [])].filter(([, rank]) => isPhrase(rank.tier)));
  return { hits: sortHits(phrases, tables), otherMarks: [], isOtherMarks: phrases.size > 0 };
}

const tellReading = ({ isReplaced, words }: SpeltWords): string =>
  isReplaced ? words.map(({ exact }) => exact).join(" ") : "";

/** Whether anything matches as it was typed. */
const hasOwn = (ranks: Ranks): boolean => [...ranks.values()].some((rank) => !rank.isOther);

/** Whether a title or a name answers: then no word was misspelt. */
const isAnswered = (ranks: Ranks): boolean =>
  [...ranks.values()].some((rank) => !rank.isOther && rank.tier < tiers.words);

/**
 * Answers a query: names and numbers, then phrases in titles and texts, then scattered words, then other names of the time. Words
 * of questions are not looked for; misspelt ones are put right, unknown ones left out. A blank query has no hits, nor one of which
 * too little is known.
 */
export async function runSearch(text: string, tables: SearchTables, index: WordIndex): Promise<SearchAnswer> {
  const typed = parseSearchQuery(text);
  const all = [...typed.words, ...typed.phrases.flat()];
  if (all.length === 0 && typed.lead.length === 0) return nothing;
  const lookUp = createLookUp(tables, index);
  let read = await readQuery(typed, tables, lookUp);
  const { asks, spelt } = read;
  if (!isEnough(read, typed.words, tables)) return { ...nothing, asks, leftOut: spelt.leftOut };
  const listMarks = (): readonly QueryVariant[] => {
    const { words, phrases, isMarked } = read.query;
    const variants = listVariants(toTypedVariant([...words, ...phrases.flat()], isMarked), tables.table);
    return variants.filter((variant) => isPossible(variant, tables));
  };
  const search: Search = { tables, lookUp, allowed: null, query: read.query };
  let ranks = await rankRead(read, typed.words, search);
  addNamed(ranks, read, typed.words, tables);
  const mended = isAnswered(ranks) || spelt.leftOut.length > 0 ? undefined : readMisspelt(read, tables);
  if (mended !== undefined) {
    read = mended;
    ranks = await rankRead(read, [], search);
    addNamed(ranks, read, [], tables);
  }
  const unmarked = hasOwn(ranks) ? undefined : await readUnmarked(read, tables, lookUp);
  if (unmarked !== undefined) {
    read = unmarked;
    ranks = keepNear(await rankRead(read, [], search));
  }
  const completed = completeLast(read.query.words, { tables, query: read.query });
  const marks = listMarks();
  return {
    ...partMarks(ranks, tables),
    ...{ asks, reading: tellReading(read.spelt), leftOut: spelt.leftOut },
    marks: typed.phrases.length > 0 ? marks : [...marks, ...completed],
  };
}
