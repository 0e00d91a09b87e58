import type { WordIndex } from "#search/search-types.ts";
import { fold } from "#text/fold.ts";
import { createByteReader } from "./bytes.ts";

/** Where a word stands: its forms with marks, its places through all records in order, and the offset of the form at each. */
interface WordPlaces {
  readonly forms: readonly string[];
  readonly places: readonly number[];
  /** Empty where there is one form. */
  readonly formAt: readonly number[];
}

/** What the side file tells of the files of words. */
export interface WordTables {
  /** As they were given to packWords. */
  readonly words: readonly string[];
  /** How many of them each file holds. */
  readonly sizes: readonly number[];
  /** How many places each record takes. */
  readonly lengths: readonly number[];
}

const nowhere: WordPlaces = { forms: [], places: [], formAt: [] };

/** Where each of several runs begins, and at the end where the last one ends. */
function toStarts(lengths: readonly number[]): readonly number[] {
  const starts = [0];
  for (const length of lengths) starts.push((starts.at(-1) ?? 0) + length);
  return starts;
}

/** Offset of the run that holds a place, by bisection. */
function findRun(starts: readonly number[], place: number): number {
  let [low, high] = [0, starts.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle;
  }
  return low;
}

/** Reads the words of one file, in their order. @throws Error where it is cut. */
export function readWordFile(bytes: Uint8Array, count: number): readonly WordPlaces[] {
  const { number, text } = createByteReader(bytes);
  const many = <T>(length: number, read: () => T): T[] => Array.from({ length }, read);
  return many(count, () => {
    const forms = many(number(), text);
    let place = 0;
    const places = many(number(), () => (place += number()));
    return { forms, places, formAt: forms.length > 1 ? places.map(number) : [] };
  });
}

/** The places at which a word stands as asked: every one, or those of the form with just these marks. */
function listPlaces({ forms, places, formAt }: WordPlaces, form: string | null): readonly number[] {
  if (form === null) return places;
  const wanted = forms.indexOf(form);
  if (wanted < 0) return [];
  return forms.length === 1 ? places : places.filter((_, at) => formAt[at] === wanted);
}

/** The first place of each record, by its offset and from its beginning, at which words stand next to each other. */
function findRows(words: readonly (readonly number[])[], starts: readonly number[]): Map<number, number> {
  const sets = words.map((places) => new Set(places));
  const rarest = words.reduce(
    (best, places, at) => (places.length < (words[best]?.length ?? 0) ? at : best),
    0,
  );
  const rows = new Map<number, number>();
  for (const place of words[rarest] ?? []) {
    const first = place - rarest;
    if (!sets.every((own, at) => own.has(first + at))) continue;
    const record = findRun(starts, first);
    if (!rows.has(record)) rows.set(record, first - (starts[record] ?? 0));
  }
  return rows;
}

/**
 * The index of words in the files that packWords made, each loaded when one of its words is asked for.
 * @param load Gives the bytes of a file.
 */
export function createWordIndex(
  { words, sizes, lengths }: WordTables,
  load: (file: number) => Promise<Uint8Array>,
): WordIndex {
  const fileStarts = toStarts(sizes);
  const recordStarts = toStarts(lengths);
  const offsets = new Map(words.map((word, at) => [word, at]));
  const files = new Map<number, Promise<readonly WordPlaces[]>>();
  const loadFile = (file: number): Promise<readonly WordPlaces[]> => {
    const loaded = files.get(file) ?? load(file).then((bytes) => readWordFile(bytes, sizes[file] ?? 0));
    files.set(file, loaded);
    // What failed is tried again the next time.
    loaded.catch(() => files.delete(file));
    return loaded;
  };
  const lookUp = async (word: string): Promise<WordPlaces> => {
    const at = offsets.get(word);
    if (at === undefined) return nowhere;
    const file = findRun(fileStarts, at);
    return (await loadFile(file))[at - (fileStarts[file] ?? 0)] ?? nowhere;
  };
  return {
    prepare: async (asked) => {
      await Promise.all(asked.map((word) => lookUp(fold(word))));
    },
    findPhrase: async (asked, isExact) => {
      const found = await Promise.all(asked.map((word) => lookUp(fold(word))));
      const places = found.map((word, at) => listPlaces(word, isExact ? (asked[at] ?? "") : null));
      return findRows(places, recordStarts);
    },
  };
}
