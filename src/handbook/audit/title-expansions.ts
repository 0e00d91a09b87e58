import type { GlossaryEntry } from "#schema/glossary.ts";
import { groupBy } from "#text/group-by.ts";
import { remember } from "#text/remember.ts";
import { foldedWords } from "#text/tokens.ts";

/** Abbreviations ready for look-up, folded. */
export interface Expansions {
  /** The words of each long form, by those of the short one with a space between. */
  readonly longs: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** First words of the short forms. */
  readonly firstWords: ReadonlySet<string>;
}

type PrintedKey = readonly { readonly short: string; readonly long: string }[];
type Explained = readonly Pick<GlossaryEntry, "short" | "long">[];

const expansionsOf = remember((glossary: Explained) =>
  remember((key: PrintedKey) =>
    makeExpansions([
      ...key,
      ...glossary.flatMap(({ short, long }) => long.map((one) => ({ short, long: one }))),
    ]),
  ),
);

/** What a plan's own key and the glossary say that abbreviations stand for; made once for each plan. */
export function indexExpansions(key: PrintedKey, glossary: Explained): Expansions {
  return expansionsOf(glossary)(key);
}

function makeExpansions(listed: PrintedKey): Expansions {
  const folded = listed.map(({ short, long }) => [foldedWords(short), foldedWords(long)] as const);
  const byShort = groupBy(folded, ([short]) => short.join(" "));
  return {
    longs: new Map([...byShort].map(([short, pairs]) => [short, pairs.map(([, long]) => long)])),
    firstWords: new Set(folded.flatMap(([short]) => short.slice(0, 1))),
  };
}

/** The same with one more long form of a short one; words that begin a short form stay those known. */
export function addExpansion(known: Expansions, short: string, long: string): Expansions {
  const key = foldedWords(short).join(" ");
  const longs = [...(known.longs.get(key) ?? []), foldedWords(long)];
  return { ...known, longs: new Map([...known.longs, [key, longs]]) };
}

/** Nothing known: first letters alone tell what an abbreviation stands for. */
export const noExpansions = indexExpansions([], []);
