import type { Token } from "#text/tokens.ts";
import { hasMarks } from "#text/tokens.ts";
import { findRun, type SearchTables } from "./lookup.ts";
import { findNearWords } from "./near-words.ts";

/** Titles of models and items with a word. */
const listTitlesOf = (
  folded: string,
  { titles, titled, data }: SearchTables,
): readonly (readonly Token[])[] =>
  [...(titled.get(folded) ?? [])].flatMap((record) => {
    const kind = data.records[record]?.kind;
    return kind === "model" || kind === "item" ? (titles[record] ?? []) : [];
  });

/** Runs of titles of models and items that hold the words, with their marks. */
export function findInTitles(words: readonly string[], tables: SearchTables): readonly (readonly Token[])[] {
  const run = words.map((word) => ({ exact: word, folded: word }));
  return listTitlesOf(words[0] ?? "", tables).flatMap((title) => {
    const at = findRun(title, run, false);
    return at < 0 ? [] : [title.slice(at, at + words.length)];
  });
}

/** Whether a title's words bear the marks that were typed; those put in have none that were. */
export const agrees = (title: readonly Token[], words: readonly Token[], put: readonly Token[]): boolean =>
  words.every((word, at) => put.includes(word) || !hasMarks(word) || title[at]?.exact === word.exact);

/** Shortest query and longest in which one known word may be another misspelt. */
const fewestWords = 2;
const mostWords = 6;

/**
 * A title's words for a query that stands nowhere as it is and of which one word is near another: “khách sạng” is “khách sạn”.
 * Undefined where no title holds them.
 */
export function readAsTitle(words: readonly Token[], tables: SearchTables): readonly Token[] | undefined {
  if (words.length < fewestWords || words.length > mostWords) return undefined;
  const folded = words.map((word) => word.folded);
  const [asTyped] = words.some(hasMarks) ? findInTitles(folded, tables) : [];
  if (asTyped !== undefined) return asTyped;
  const ways = folded.flatMap((word, at) =>
    findNearWords(word, tables.words).map((near) =>
      findInTitles([...folded.slice(0, at), near, ...folded.slice(at + 1)], tables).filter((title) =>
        agrees(title, words, words.slice(at, at + 1)),
      ),
    ),
  );
  // What most titles hold was most likely meant.
  return ways.sort((a, b) => b.length - a.length)[0]?.[0] ?? readInTitle(words, tables);
}

/** The words of a title that are those given, in their order; undefined where it lacks one. Marks count where they are typed. */
function takeFromTitle(
  title: readonly Token[],
  words: readonly Pick<Token, "exact" | "folded">[],
): readonly Token[] | undefined {
  const taken = words.map((word) =>
    title.find((own) => (hasMarks(word) ? own.exact === word.exact : own.folded === word.folded)),
  );
  return taken.every((word) => word !== undefined) ? taken : undefined;
}

/** The same where the words stand apart in the title: “lưu chú khách sạn” of “… lưu trú tại: Khách sạn”; the one put right by a neighbour. */
function readInTitle(words: readonly Token[], tables: SearchTables): readonly Token[] | undefined {
  const counts = new Map<string, { count: number; readonly taken: readonly Token[] }>();
  for (const [at, word] of words.entries()) {
    for (const near of findNearWords(word.folded, tables.words)) {
      const put = { exact: near, folded: near };
      const all = [...words.slice(0, at), put, ...words.slice(at + 1)];
      const pairs = [all.slice(at - 1, at + 1), all.slice(at, at + 2)].filter((pair) => pair.length === 2);
      for (const title of listTitlesOf(near, tables)) {
        const taken = takeFromTitle(title, all);
        if (taken === undefined || !pairs.some((pair) => findRun(title, pair, false) >= 0)) continue;
        const key = taken.map(({ exact }) => exact).join(" ");
        counts.set(key, { count: (counts.get(key)?.count ?? 0) + 1, taken });
      }
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.taken;
}
