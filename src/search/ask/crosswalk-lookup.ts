import { foldedWords } from "#text/tokens.ts";

/** A plan's column, as looked up in. */
export interface LookupColumn {
  /** Names of its place, today's and former ones too: “Cửa Lò”. */
  readonly names: readonly string[];
}

/** A model's row, as looked up in. */
export interface LookupRow {
  /** Title and other names. */
  readonly titles: readonly string[];
  /** Local numbers, one list a column. */
  readonly numbers: readonly (readonly number[])[];
}

export interface LookupHit {
  /** Offset of the row. */
  readonly row: number;
  /** Offsets of the columns that answer the numbers or places asked for; empty where only words were asked for. */
  readonly columns: readonly number[];
}

export interface LookupResult {
  readonly hits: readonly LookupHit[];
  /** Offsets of the columns whose place is named; empty where none is. */
  readonly columns: readonly number[];
  readonly numbers: readonly number[];
}

/** Words that say only what a number or a name is. */
const fillers: readonly (readonly string[])[] = [
  ["mo", "hinh"],
  ["nhiem", "vu"],
  ["so", "hieu"],
  ["so"],
  ["muc"],
  ["cua"],
  ["tai"],
  ["o"],
  ["mh"],
  ["nv"],
  ["la"],
];
/** Local numbers have no more digits; longer ones are years and the like, looked for as words. */
const longestNumber = 3;

const beginsAt = (words: readonly string[], at: number, phrase: readonly string[]): boolean =>
  phrase.length > 0 && phrase.every((word, k) => words[at + k] === word);

interface Reading {
  readonly numbers: readonly number[];
  readonly columns: readonly number[];
  readonly words: readonly string[];
}

/** A query read from the left: the longest place name, else a filler, else a kind of place, else a number, else a word. */
function readQuery(query: string, columns: readonly LookupColumn[], placeKinds: readonly string[]): Reading {
  const words = foldedWords(query);
  const kinds = placeKinds.map((kind) => kind.split(" "));
  const names = columns
    .flatMap((column, index) => column.names.map((name) => ({ index, phrase: foldedWords(name) })))
    .sort((a, b) => b.phrase.length - a.phrase.length);
  const numbers: number[] = [];
  const named = new Set<number>();
  const rest: string[] = [];
  let isAfterNumber = false;
  /** “thị xã Cửa Lò”, “24 của tỉnh”; elsewhere it is a word of a title: “xã hội”, “quản lý”. */
  const isKind = (kind: readonly string[], at: number): boolean =>
    beginsAt(words, at, kind) &&
    (isAfterNumber || names.some(({ phrase }) => beginsAt(words, at + kind.length, phrase)));
  for (let at = 0; at < words.length;) {
    const word = words[at] ?? "";
    const found = names.find(({ phrase }) => beginsAt(words, at, phrase));
    const filler =
      fillers.find((phrase) => beginsAt(words, at, phrase)) ?? kinds.find((kind) => isKind(kind, at));
    if (found !== undefined) {
      // One name may belong to several plans: all of them are meant.
      const same = found.phrase.join(" ");
      for (const { index, phrase } of names) if (phrase.join(" ") === same) named.add(index);
    } else if (filler === undefined) {
      isAfterNumber = /^\d+$/.test(word) && word.length <= longestNumber;
      if (isAfterNumber) numbers.push(Number(word));
      else rest.push(word);
    }
    at += found?.phrase.length ?? filler?.length ?? 1;
  }
  return { numbers, columns: [...named].sort((a, b) => a - b), words: rest };
}

/**
 * Rows that answer a query such as “12 cửa lò”, “mô hình 24 Huế” or “chữ ký số”, in the rows' order. Marks and case aside.
 * Every number asked for must stand in one of the places named, or in any where none is; every other word must stand in
 * the row's titles, the last one perhaps begun only. A query without words gives every row.
 * @param placeKinds Words for kinds of places, without marks, those of more words first.
 */
export function lookUpCrosswalk(
  query: string,
  columns: readonly LookupColumn[],
  rows: readonly LookupRow[],
  placeKinds: readonly string[],
): LookupResult {
  const asked = readQuery(query, columns, placeKinds);
  const searched = asked.columns.length > 0 ? asked.columns : columns.map((_, index) => index);
  const hasPlaceOrNumber = asked.columns.length > 0 || asked.numbers.length > 0;
  const hits = rows.flatMap((row, index): LookupHit[] => {
    const titleWords = row.titles.flatMap(foldedWords);
    const isTitled = asked.words.every(
      (word, k) =>
        titleWords.includes(word) ||
        (k === asked.words.length - 1 && titleWords.some((one) => one.startsWith(word))),
    );
    if (!isTitled) return [];
    const found = searched.filter((column) => {
      const own = row.numbers[column] ?? [];
      return asked.numbers.length === 0
        ? own.length > 0
        : asked.numbers.some((number) => own.includes(number));
    });
    const isNumbered = asked.numbers.every((number) =>
      searched.some((column) => row.numbers[column]?.includes(number)),
    );
    if (hasPlaceOrNumber && (found.length === 0 || !isNumbered)) return [];
    return [{ row: index, columns: hasPlaceOrNumber ? found : [] }];
  });
  return { hits, columns: asked.columns, numbers: asked.numbers };
}
