import type { SearchWord } from "#text/search-text.ts";
import { createLookUp } from "./search-lookup.ts";
import type { LookUp, SearchTables } from "./search-lookup.ts";
import { findNumbered } from "./search-numbers.ts";
import { explainPlace, readPlace } from "./search-places.ts";
import { parseSearchQuery } from "./search-query.ts";
import type { SearchQuery } from "./search-query.ts";
import { addRank, compareRanks, rankVariants, tiers } from "./search-rank.ts";
import type { Rank, Ranks } from "./search-rank.ts";
import type { SearchRecord, WordIndex } from "./search-types.ts";
import { coveredWords, listVariants, toTypedVariant } from "./search-variants.ts";
import type { QueryVariant } from "./search-variants.ts";

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
/** Words looked up for one that is still being typed. */
const mostCompletions = 10;
const shortestPrefix = 2;
const kindRank = { model: 0, item: 1, plan: 2, text: 3 } as const;
/** Words of a record from which on a find counts as late. */
const latePosition = 60;

const certain: Rank = { tier: tiers.numbered, cover: 4, pairs: 0, position: 0, reason: "" };

function completionsOf(word: SearchWord | undefined, tables: SearchTables): readonly string[] {
  if (word === undefined || word.folded.length < shortestPrefix) return [];
  return tables.words
    .filter((one) => one !== word.folded && one.startsWith(word.folded))
    .slice(0, mostCompletions);
}

/** Records whose leads bear the words in their name. */
function recordsLedBy(lead: readonly SearchWord[], tables: SearchTables): Set<number> {
  const wanted = lead.map((word) => word.folded).join(" ");
  const synonyms = listVariants(toTypedVariant(lead, false), tables.table).map((variant) =>
    variant.words.map((word) => word.folded).join(" "),
  );
  const names = tables.data.leads.map((name) => ` ${name} `);
  const leads = new Set(
    names.flatMap((name, index) => {
      const words = toTypedVariant(readWords(name), false).words.map((word) => word.folded);
      const text = ` ${words.join(" ")} `;
      return [wanted, ...synonyms].some((one) => text.includes(` ${one} `)) ? [index] : [];
    }),
  );
  return new Set(
    tables.data.records.flatMap((record, index) => (record.leads.some((one) => leads.has(one)) ? [index] : [])),
  );
}
