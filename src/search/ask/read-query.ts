import { hasMarks, type Token } from "#text/tokens.ts";
import { type AskedWords, asksOfPlan, readAsking } from "./asking.ts";
import { joinByPoints, joinBySign } from "./codes.ts";
import { readLed } from "./leads.ts";
import type { LookUp, SearchTables } from "./lookup.ts";
import { findNumbered, isOfNumber } from "./numbers.ts";
import { type Period, readPeriod } from "./period.ts";
import { readPlace } from "./places.ts";
import { tellingWords, type SearchQuery } from "./query.ts";
import { completeLast } from "./rank-query.ts";
import { spellWords, type SpeltWords } from "./spelling.ts";
import { readAsTitle } from "./title-words.ts";
import type { SearchAsks } from "#search/search-types.ts";
import { toTypedVariant } from "./variants.ts";

/** A query read: its words put right, and what it asks. */
export interface ReadQuery {
  readonly query: SearchQuery;
  readonly asks: ReadonlySet<SearchAsks>;
  readonly period: Period | undefined;
  readonly spelt: SpeltWords;
}

/** Whether words name a plan and nothing else, by its place or its number: “kế hoạch của Cửa Lò”, “kế hoạch 179”. */
function namesPlan(words: readonly Token[], { data }: SearchTables): boolean {
  const place = readPlace(words, data);
  if (place !== null && place.rest.length === 0) return true;
  return findNumbered(words, data).some(({ record }) => data.records[record]?.kind === "plan");
}

/** What a query asks; what is asked of a plan only where the other words name one. */
function readAsked(words: readonly Token[], tables: SearchTables): AskedWords {
  const asked = readAsking(words, tables.asking);
  const isOfPlan = [...asked.asks].some(asksOfPlan) && !namesPlan(asked.words, tables);
  return isOfPlan ? readAsking(words, tables.asking, (asks) => !asksOfPlan(asks)) : asked;
}

/** Takes a query apart: what it asks, of when, and its words as the collection knows them. */
export async function readQuery(
  query: SearchQuery,
  tables: SearchTables,
  lookUp: LookUp,
): Promise<ReadQuery> {
  const isKnown = (folded: string): boolean =>
    tables.known.has(folded) || tables.shorts.has(folded) || isOfNumber(folded);
  const joined = joinBySign(joinByPoints(query.words, isKnown), isKnown);
  const asked = readAsked(joined, tables);
  const { asks, words } = asked;
  const period = readPeriod(words, asks.has("deadline"));
  const isBegun = completeLast(words, { tables, query }).length > 0;
  const spelt = await spellWords(period?.rest ?? words, query.isMarked, isBegun, { tables, lookUp });
  const led = readLed(asked, period, tables);
  return {
    query: {
      ...query,
      words: led?.rest ?? spelt.words,
      lead: led?.lead ?? query.lead,
      isMarked: spelt.isMarked,
    },
    asks,
    period,
    spelt,
  };
}

/** Whether enough of a query is left to answer it: a number that names something, or more words that tell than were left out. */
export function isEnough(
  { spelt, period, query }: ReadQuery,
  typed: readonly Token[],
  { data }: SearchTables,
): boolean {
  const { leftOut } = spelt;
  const isAsked = period !== undefined || query.lead.length > 0;
  if (leftOut.length > 0 && findNumbered(typed, data).length > 0) return true;
  return leftOut.length === 0 || isAsked || tellingWords(spelt.words).length > leftOut.length;
}

/**
 * The query read without marks, where some of its words bear them and others stand nowhere as they were typed: “dat dai nha o tài sản”.
 * Undefined for any other.
 */
export async function readUnmarked(
  read: ReadQuery,
  { known }: SearchTables,
  lookUp: LookUp,
): Promise<ReadQuery | undefined> {
  const { query, spelt } = read;
  const plain = query.words.filter(
    (word) => !hasMarks(word) && known.has(word.folded) && !isOfNumber(word.folded),
  );
  if (!query.isMarked || spelt.isReplaced || plain.length === 0) return undefined;
  for (const { words } of plain.map((word) => toTypedVariant([word], true)))
    if ((await lookUp(words, true)).size === 0) return { ...read, query: { ...query, isMarked: false } };
  return undefined;
}

/** The query with words of a title for those of which one is misspelt as another word; undefined where nothing is near. */
export function readMisspelt(read: ReadQuery, tables: SearchTables): ReadQuery | undefined {
  const { query, spelt, period } = read;
  const words =
    period === undefined && query.lead.length === 0 ? readAsTitle(query.words, tables) : undefined;
  if (words === undefined) return undefined;
  return {
    ...read,
    query: { ...query, words, isMarked: true },
    spelt: { ...spelt, words, isReplaced: true, isMarked: true },
  };
}
