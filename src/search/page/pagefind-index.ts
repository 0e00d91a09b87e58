import type { WordIndex } from "#search/search-types.ts";
import { fold } from "#text/fold.ts";
import { toIndexWord } from "#text/index-word.ts";

/** What is used of Pagefind 1.6 in the browser; its package describes the indexer alone. */
export interface PagefindInstance {
  readonly options: (options: { readonly exactDiacritics: boolean }) => Promise<void>;
  readonly preload: (term: string) => Promise<void>;
  readonly search: (term: string) => Promise<{
    readonly results: readonly { readonly id: string; readonly words: readonly number[] }[];
  }>;
}

export interface PagefindModule {
  readonly createInstance: (options: {
    readonly basePath: string;
    readonly noWorker: boolean;
    readonly exactDiacritics: boolean;
  }) => PagefindInstance;
}

/**
 * Pagefind as an index of words. A quoted search finds whole words next to each other; whether marks count is an option of
 * the instance, so that searches take turns.
 * @param ids Pagefind's id of each record, or its beginning, one length for all; empty for a record without words.
 */
export function createPagefindIndex(pagefind: PagefindInstance, ids: readonly string[]): WordIndex {
  const records = new Map(ids.map((id, record) => [id, record]));
  const idLength = Math.max(0, ...ids.map((id) => id.length));
  let isExactNow = false;
  let turn: Promise<unknown> = Promise.resolve();
  const findNow = async (
    words: readonly string[],
    isExact: boolean,
  ): Promise<ReadonlyMap<number, number>> => {
    if (isExact !== isExactNow) {
      await pagefind.options({ exactDiacritics: isExact });
      isExactNow = isExact;
    }
    const { results } = await pagefind.search(`"${words.map(toIndexWord).join(" ")}"`);
    return new Map(
      results.flatMap(({ id, words: places }): [number, number][] => {
        const record = records.get(id.slice(0, idLength));
        return record === undefined ? [] : [[record, places[0] ?? 0]];
      }),
    );
  };
  return {
    findPhrase: (words, isExact) => {
      const found = turn.then(() => findNow(words, isExact));
      turn = found.catch(() => undefined);
      return found;
    },
    prepare: async (words) => {
      await Promise.all([...new Set(words.map(fold))].map((word) => pagefind.preload(word)));
    },
  };
}
