import type { Token } from "#text/tokens.ts";
import type { LookUp, SearchTables } from "./lookup.ts";
import { placeRanks, rankPlaceAlone, recordsOfPlace } from "./place-ranks.ts";
import { readPlace } from "./places.ts";
import { tellingWords } from "./query.ts";
import type { SearchQuery } from "./query.ts";
import { addRank, rankVariants, tiers } from "./rank.ts";
import type { Rank, Ranks } from "./rank.ts";
import { listVariants, toTypedVariant } from "./variants.ts";
import type { QueryVariant } from "./variants.ts";

/** Words looked up for one that is still being typed, and the letters it must have. */
const mostCompletions = 10;
const shortestPrefix = 2;
/** Telling words of a query that are looked up one by one where no record holds all. */
const mostTelling = 24;
/** What one search works with. */
export interface Search {
  readonly tables: SearchTables;
  readonly lookUp: LookUp;
  readonly allowed: ReadonlySet<number> | null;
  readonly query: SearchQuery;
}

export function meet(a: ReadonlySet<number> | null, b: ReadonlySet<number>): ReadonlySet<number> {
  return a === null ? b : new Set([...b].filter((one) => a.has(one)));
}

function addAll(ranks: Ranks, others: Ranks): void {
  for (const [record, rank] of others) addRank(ranks, record, rank);
}

/** What was typed with its last word completed in the ways the collection knows; the most frequent first. */
export function completeLast(
  words: readonly Token[],
  { tables, query }: Pick<Search, "tables" | "query">,
): QueryVariant[] {
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
export const isPossible = (variant: QueryVariant, tables: SearchTables): boolean =>
  variant.words.every((word) => tables.known.has(word.folded));

const hasPhrase = (ranks: Ranks): boolean =>
  [...ranks.values()].some((rank) => !rank.isOther && rank.tier < tiers.wordsInTitle);

/** Whether a wording means just what was typed: it is that, or its abbreviation or expansion. */
export const isOwnWording = ({ kind }: QueryVariant): boolean => kind === "typed" || kind === "abbreviation";

/** Whether the words stand next to each other in a plan or in the name of a model. */
const isInPlans = (ranks: Ranks, { data }: SearchTables): boolean =>
  [...ranks].some(([record, rank]) => {
    const kind = data.records[record]?.kind;
    return (
      !rank.isOther &&
      rank.tier < tiers.wordsInTitle &&
      (kind === "item" || kind === "text" || kind === "model")
    );
  });

/** Ranks for a run of words outside quotes: as typed, in other wordings, and with the last word completed. */
async function rankRun(words: readonly Token[], search: Search): Promise<Ranks> {
  const { tables, query } = search;
  const variants = listVariants(toTypedVariant(words, query.isMarked), tables.table).filter((variant) =>
    isPossible(variant, tables),
  );
  const others = variants.filter((variant) => !isOwnWording(variant));
  const ranks = await rankVariants(search, variants.filter(isOwnWording), false);
  // Other names of the time, and words of near meaning, only where no plan has the words themselves.
  if (!isInPlans(ranks, tables)) addAll(ranks, await rankVariants(search, others, false));
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
  const typed = toTypedVariant(telling, search.query.isMarked);
  const variants = listVariants(typed, search.tables.table).filter(isOwnWording);
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
      isOther: false,
    };
    addRank(ranks, record, rank);
  }
  return ranks;
}

/** Ranks for all words of a query, in the place that it names where it names one. */
export async function rankQuery(search: Search): Promise<Ranks> {
  const { tables, query } = search;
  const ranks: Ranks = new Map();
  if (query.words.length === 0) {
    const [phrase] = query.phrases;
    if (phrase !== undefined) return rankVariants(search, [toTypedVariant(phrase, query.isMarked)], true);
    // A filter alone: everything it lets through, in the order of the collection.
    for (const record of search.allowed ?? []) {
      addRank(ranks, record, {
        tier: tiers.words,
        cover: 0,
        pairs: 0,
        position: 0,
        reason: "",
        isOther: false,
      });
    }
    return ranks;
  }
  const place = readPlace(query.words, tables.data);
  const isPlaceOfLead = query.lead.length > 0 && place?.rest.length === 0;
  if (!isPlaceOfLead) addAll(ranks, await rankRun(query.words, search));
  if (place !== null && place.rest.length > 0) {
    const allowed = meet(search.allowed, recordsOfPlace(place, tables));
    addAll(ranks, placeRanks(await rankRun(place.rest, { ...search, allowed }), place, tables));
  } else if (place !== null) {
    const alone = rankPlaceAlone(place, tables);
    addAll(ranks, new Map([...alone].filter(([record]) => search.allowed?.has(record) !== false)));
  }
  return ranks.size > 0 ? ranks : rankMost(query.words, search);
}
