import type { Token } from "#text/tokens.ts";
import { recordsLedBy } from "./leads.ts";
import { createLookUp } from "./lookup.ts";
import type { LookUp, SearchTables } from "./lookup.ts";
import { findNumbered } from "./numbers.ts";
import { placeRanks, rankPlaceAlone, recordsOfPlace } from "./place-ranks.ts";
import { readPlace } from "./places.ts";
import { parseSearchQuery, tellingWords } from "./query.ts";
import type { SearchQuery } from "./query.ts";
import { addRank, compareRanks, rankVariants, tiers } from "./rank.ts";
import type { Rank, Ranks } from "./rank.ts";
import type { WordIndex } from "#search/search-types.ts";
import { coveredWords, listVariants, toTypedVariant } from "./variants.ts";
import type { QueryVariant } from "./variants.ts";

export interface SearchHit {
  /** Index in the records. */
  readonly record: number;
  /** Why it matched, where the words as typed do not show it; else empty. */
  readonly reason: string;
}

export interface SearchAnswer {
  /** Best first. */
  readonly hits: readonly SearchHit[];
  /** A typed word that stands nowhere in the collection; empty where all are known. */
  readonly missing: string;
  /** Wordings to mark in a passage, the typed one first. */
  readonly marks: readonly QueryVariant[];
}

/** Most results of one search; more nobody reads. */
export const mostHits = 300;
/** Words looked up for one that is still being typed, and the letters it must have. */
const mostCompletions = 10;
const shortestPrefix = 2;
/** Words of a record after which a find counts as late: beyond titles and objective. */
const latePosition = 60;
/** Telling words of a query that are looked up one by one where no record holds all. */
const mostTelling = 24;
const kindRank = { model: 0, item: 1, plan: 2, text: 3 } as const;

/** What one search works with. */
interface Search {
  readonly tables: SearchTables;
  readonly lookUp: LookUp;
  readonly allowed: ReadonlySet<number> | null;
  readonly query: SearchQuery;
}

function meet(a: ReadonlySet<number> | null, b: ReadonlySet<number>): ReadonlySet<number> {
  return a === null ? b : new Set([...b].filter((one) => a.has(one)));
}

function addAll(ranks: Ranks, others: Ranks): void {
  for (const [record, rank] of others) addRank(ranks, record, rank);
}

/** What was typed with its last word completed in the ways the collection knows; the most frequent first. */
function completeLast(words: readonly Token[], { tables, query }: Search): QueryVariant[] {
  const last = words.at(-1);
  // One letter says enough after other words only.
  const isLong = last !== undefined && (last.folded.length >= shortestPrefix || words.length > 2);
  if (!query.isOpen || !isLong) return [];
  return tables.words
    .filter((word) => word !== last.folded && word.startsWith(last.folded))
    .slice(0, mostCompletions)
    .map((word) => toTypedVariant([...words.slice(0, -1), { exact: word, folded: word }], false));
}

/** Whether the collection knows every word of a wording. */
const isPossible = (variant: QueryVariant, tables: SearchTables): boolean =>
  variant.words.every((word) => tables.known.has(word.folded));

const hasPhrase = (ranks: Ranks): boolean =>
  [...ranks.values()].some((rank) => rank.tier < tiers.wordsInTitle);

/** Ranks for a run of words outside quotes: as typed, in other wordings, and with the last word completed. */
async function rankRun(words: readonly Token[], search: Search): Promise<Ranks> {
  const { tables, query } = search;
  const variants = listVariants(toTypedVariant(words, query.isMarked), tables.table).filter((variant) =>
    isPossible(variant, tables),
  );
  const ranks = await rankVariants(search, variants, false);
  const isWhole = tables.known.has(words.at(-1)?.folded ?? "");
  // A word that is there may still be the beginning of another: “công d” goes on.
  if (!hasPhrase(ranks) && (words.length > 1 || !isWhole)) {
    const completed = await rankVariants(search, completeLast(words, search), isWhole);
    for (const [record, rank] of completed) addRank(ranks, record, { ...rank, tier: rank.tier + 0.3 });
  }
  addAll(ranks, await rankTelling(words, search));
  return ranks;
}

/** The same for its telling words alone, where others stand between them: after every phrase of the whole run. */
async function rankTelling(words: readonly Token[], search: Search): Promise<Ranks> {
  const telling = tellingWords(words);
  const made: Ranks = new Map();
  if (telling.length === 0 || telling.length === words.length) return made;
  const variants = listVariants(toTypedVariant(telling, search.query.isMarked), search.tables.table);
  for (const [record, rank] of await rankVariants(search, variants, false)) {
    const isPhrase = rank.tier < tiers.wordsInTitle;
    addRank(made, record, { ...rank, tier: isPhrase ? tiers.telling + rank.tier / 20 : rank.tier + 0.5 });
  }
  return made;
}

/**
 * Records that hold most of the words, for a long query that nothing answers whole: seven in ten of those that say
 * something, and half of the neighbours next to each other.
 */
async function rankMost(words: readonly Token[], { tables, lookUp, allowed }: Search): Promise<Ranks> {
  const ranks: Ranks = new Map();
  const telling = tellingWords(words).slice(0, mostTelling);
  const { words: typed } = toTypedVariant(telling, false);
  const needed = Math.ceil(typed.length * 0.7);
  const counts = new Map<number, number>();
  const pairs = new Map<number, number>();
  const count = async (run: QueryVariant["words"], into: Map<number, number>): Promise<void> => {
    for (const record of (await lookUp(run, false)).keys()) into.set(record, (into.get(record) ?? 0) + 1);
  };
  for (const [at, word] of typed.entries()) {
    if (tables.known.has(word.folded)) await count([word], counts);
    const next = typed[at + 1];
    if (next !== undefined) await count([word, next], pairs);
  }
  for (const [record, found] of counts) {
    const near = pairs.get(record) ?? 0;
    if (found < needed || near * 2 < typed.length - 1 || allowed?.has(record) === false) continue;
    const rank: Rank = {
      tier: tiers.foldedWords + 2,
      cover: 0,
      pairs: near,
      position: 0,
      reason: "thiếu một vài từ",
    };
    addRank(ranks, record, rank);
  }
  return ranks;
}

/** The first typed word that the collection does not know in any way; undefined where all are known. */
function findMissing(search: Search): Token | undefined {
  const { tables, query } = search;
  const covered = coveredWords(toTypedVariant(query.words, query.isMarked), tables.table);
  return [...query.words, ...query.phrases.flat()].find((word, at) => {
    if (tables.known.has(word.folded) || (at < query.words.length && covered.has(at))) return false;
    return at !== query.words.length - 1 || completeLast(query.words, search).length === 0;
  });
}

async function rankQuery(search: Search): Promise<Ranks> {
  const { tables, query } = search;
  const ranks: Ranks = new Map();
  if (query.words.length === 0) {
    const [phrase] = query.phrases;
    if (phrase !== undefined) return rankVariants(search, [toTypedVariant(phrase, query.isMarked)], true);
    // A filter alone: everything it lets through, in the order of the collection.
    for (const record of search.allowed ?? []) {
      addRank(ranks, record, { tier: tiers.words, cover: 0, pairs: 0, position: 0, reason: "" });
    }
    return ranks;
  }
  addAll(ranks, await rankRun(query.words, search));
  const place = readPlace(query.words, tables.data);
  if (place !== null && place.rest.length > 0) {
    const allowed = meet(search.allowed, recordsOfPlace(place, tables));
    addAll(ranks, placeRanks(await rankRun(place.rest, { ...search, allowed }), place, tables));
  } else if (place !== null) {
    const alone = rankPlaceAlone(place, tables);
    addAll(ranks, new Map([...alone].filter(([record]) => search.allowed?.has(record) !== false)));
  }
  return ranks.size > 0 ? ranks : rankMost(query.words, search);
}

function sortHits(ranks: Ranks, tables: SearchTables): SearchHit[] {
  const keyOf = (index: number, rank: Rank): readonly number[] => {
    const record = tables.data.records[index];
    return [
      record === undefined ? 0 : kindRank[record.kind],
      rank.position >= latePosition ? 1 : 0,
      record?.order ?? 0,
      record?.plan ?? 0,
      record?.number ?? 0,
      index,
    ];
  };
  return [...ranks]
    .map(([record, rank]) => ({ record, rank, key: keyOf(record, rank) }))
    .sort((a, b) => {
      const byRank = compareRanks(a.rank, b.rank);
      const differing = a.key.findIndex((value, k) => value !== b.key[k]);
      return byRank !== 0 ? byRank : (a.key[differing] ?? 0) - (b.key[differing] ?? 0);
    })
    .slice(0, mostHits)
    .map(({ record, rank }) => ({ record, reason: rank.reason }));
}

/** Records that hold every quoted phrase. */
async function recordsWithPhrases(query: SearchQuery, lookUp: LookUp): Promise<ReadonlySet<number> | null> {
  let allowed: ReadonlySet<number> | null = null;
  for (const phrase of query.phrases) {
    const { words } = toTypedVariant(phrase, query.isMarked);
    allowed = meet(allowed, new Set((await lookUp(words, query.isMarked)).keys()));
  }
  return allowed;
}

/**
 * Answers a query: numbered items and plans, then phrases in titles and texts, then scattered words, then other names of
 * the time. A blank query, and one with a word that stands nowhere, has no hits.
 */
export async function runSearch(text: string, tables: SearchTables, index: WordIndex): Promise<SearchAnswer> {
  const query = parseSearchQuery(text);
  const all = [...query.words, ...query.phrases.flat()];
  if (all.length === 0 && query.lead.length === 0) return { hits: [], missing: "", marks: [] };
  const lookUp = createLookUp(tables, index);
  const search: Search = { tables, lookUp, allowed: null, query };
  const typed = toTypedVariant(all, query.isMarked);
  const marks = listVariants(typed, tables.table).filter((variant) => isPossible(variant, tables));
  const missing = findMissing(search);
  const ranks: Ranks = new Map();
  if (missing === undefined) {
    await index.prepare(marks.flatMap((variant) => variant.words.map((word) => word.exact)));
    const held = await recordsWithPhrases(query, lookUp);
    const allowed = query.lead.length === 0 ? held : meet(held, recordsLedBy(query.lead, tables));
    addAll(ranks, await rankQuery({ ...search, allowed }));
  }
  const numbered =
    query.phrases.length > 0 || query.lead.length > 0 ? [] : findNumbered(query.words, tables.data);
  for (const [at, { record, reason }] of numbered.entries()) {
    ranks.set(record, { tier: tiers.numbered, cover: 4, pairs: -at, position: 0, reason });
  }
  const completed = completeLast(query.words, search);
  return {
    hits: sortHits(ranks, tables),
    missing: missing === undefined ? "" : text.normalize("NFC").slice(missing.start, missing.end),
    marks: query.phrases.length > 0 ? marks : [...marks, ...completed],
  };
}
