import { hasMarks, readTokens } from "#text/tokens.ts";
import type { Token } from "#text/tokens.ts";
import { type AskingTable, buildAskingTable } from "./asking.ts";
import { itemHeading } from "#search/item-heading.ts";
import { buildNameTable, type NameTable } from "./names.ts";
import type { SearchData, SearchRecord, WordIndex } from "#search/search-types.ts";
import { buildVariantTable } from "./variants.ts";
import type { QueryVariant, VariantTable, VariantWord } from "./variants.ts";

/** What searches of one collection share; made once. */
export interface SearchTables {
  readonly data: SearchData;
  readonly table: VariantTable;
  /** Words without marks, the most frequent first. */
  readonly words: readonly string[];
  readonly known: ReadonlySet<string>;
  /** Words of each record's titles, its own title first; none for passages. */
  readonly titles: readonly (readonly (readonly Token[])[])[];
  /** Records with a word in a title, by the word without marks. */
  readonly titled: ReadonlyMap<string, ReadonlySet<number>>;
  readonly names: NameTable;
  readonly asking: AskingTable;
  /** Short forms in names of bodies. */
  readonly shorts: VariantTable;
}

/** Reads the side file into what a search needs. */
export function prepareSearch(data: SearchData): SearchTables {
  const words = data.words.split(" ");
  const titlesOf = (record: SearchRecord): readonly (readonly Token[])[] =>
    record.kind === "text"
      ? []
      : [`${itemHeading(record, data)} ${record.title}`, ...record.otherTitles].map(readTokens);
  const titles = data.records.map(titlesOf);
  const titled = new Map<string, Set<number>>();
  for (const [record, own] of titles.entries()) {
    for (const { folded } of own.flat()) titled.set(folded, (titled.get(folded) ?? new Set()).add(record));
  }
  return {
    data,
    table: buildVariantTable(data.synonyms),
    words,
    known: new Set(words),
    titles,
    titled,
    names: buildNameTable(data),
    asking: buildAskingTable(data.asking),
    shorts: buildVariantTable(data.shorts.map(([from, to]) => ({ from, to, kind: "abbreviation" }))),
  };
}

/** Whether marks count when a variant is looked up: all are known, and there are any, or it was put in place. */
export function isExactVariant(variant: QueryVariant): boolean {
  return (
    variant.words.every((word) => word.isKnown) && (variant.kind !== "typed" || variant.words.some(hasMarks))
  );
}

/** Offset of a run of words in others; -1 where it does not stand there. */
export function findRun(
  words: readonly Pick<Token, "exact" | "folded">[],
  run: readonly Pick<Token, "exact" | "folded">[],
  isExact: boolean,
): number {
  for (let at = 0; at + run.length <= words.length; at += 1) {
    const isHere = run.every((word, k) =>
      isExact ? words[at + k]?.exact === word.exact : words[at + k]?.folded === word.folded,
    );
    if (isHere) return at;
  }
  return -1;
}

/** Words put in place together as one run, each typed word a run of its own. */
export function listRuns(variant: QueryVariant): VariantWord[][] {
  const runs: VariantWord[][] = [];
  for (const word of variant.words) {
    const last = runs.at(-1);
    if (word.run > 0 && last?.[0]?.run === word.run) last.push(word);
    else runs.push([word]);
  }
  return runs;
}

/** Looks runs up once each, in texts by the index and in titles by the tables. */
export function createLookUp(
  tables: SearchTables,
  index: WordIndex,
): (run: readonly VariantWord[], isExact: boolean) => Promise<ReadonlyMap<number, number>> {
  const known = new Map<string, Promise<ReadonlyMap<number, number>>>();
  const find = async (
    run: readonly VariantWord[],
    isExact: boolean,
  ): Promise<ReadonlyMap<number, number>> => {
    const words = run.map((word) => (isExact ? word.exact : word.folded));
    const found = new Map(await index.findPhrase(words, isExact));
    for (const record of tables.titled.get(run[0]?.folded ?? "") ?? []) {
      const isTitled = tables.titles[record]?.some((title) => findRun(title, run, isExact) >= 0) === true;
      if (isTitled) found.set(record, 0);
    }
    return found;
  };
  return (run, isExact) => {
    const key = `${isExact ? "=" : "~"}${run.map((word) => (isExact ? word.exact : word.folded)).join(" ")}`;
    const found = known.get(key) ?? find(run, isExact);
    known.set(key, found);
    return found;
  };
}

export type LookUp = ReturnType<typeof createLookUp>;
