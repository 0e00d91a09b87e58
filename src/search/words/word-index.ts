import type { WordIndex } from "#search/search-types.ts";
import { fold } from "#text/fold.ts";
import { type ByteReader, createByteReader } from "./bytes.ts";

/** Where a word stands: its forms with marks, its places through all statements in order, and the offset of the form at each. */
interface WordPlaces {
  readonly forms: string[];
  readonly places: number[];
  readonly formAt: number[];
}

/** A record that has a statement, and the place from its beginning at which it has it. */
interface Holder {
  readonly record: number;
  readonly offset: number;
}

/** Places left free between two statements, so that no phrase runs from one into the next. */
const statementGap = 1;
const nowhere: WordPlaces = { forms: [], places: [], formAt: [] };

/** What packWords wrote, turned round: of each word its places, of each statement where it begins and who has it. */
interface Turned {
  readonly words: ReadonlyMap<string, WordPlaces>;
  /** Where each statement begins, and at the end where the last one ends. */
  readonly starts: readonly number[];
  readonly holders: readonly (readonly Holder[])[];
}

/** A list of places for each word without marks, and for each number of a form which list it is of and its offset there. */
function listWords(forms: readonly string[]): {
  readonly words: ReadonlyMap<string, WordPlaces>;
  readonly listOf: readonly WordPlaces[];
  readonly formOf: readonly number[];
} {
  const words = new Map<string, WordPlaces>();
  const listOf: WordPlaces[] = [];
  const formOf: number[] = [];
  for (const form of forms) {
    const folded = fold(form);
    const list = words.get(folded) ?? { forms: [], places: [], formAt: [] };
    words.set(folded, list);
    listOf.push(list);
    formOf.push(list.forms.push(form) - 1);
  }
  return { words, listOf, formOf };
}

/** Reads the statements into the lists of places of their words. Returns where each begins. */
function readStatements(
  { number }: ByteReader,
  listOf: readonly WordPlaces[],
  formOf: readonly number[],
): readonly number[] {
  const count = number();
  const starts = [0];
  let place = 0;
  for (let statement = 0; statement < count; statement += 1) {
    for (let word = number(); word > 0; word = number()) {
      listOf[word - 1]?.places.push(place);
      listOf[word - 1]?.formAt.push(formOf[word - 1] ?? 0);
      place += 1;
    }
    place += statementGap;
    starts.push(place);
  }
  return starts;
}

/** Reads which statements each record has. */
function readHolders({ number }: ByteReader, starts: readonly number[]): readonly (readonly Holder[])[] {
  const holders: Holder[][] = starts.slice(1).map(() => []);
  const count = number();
  let next = 0;
  for (let record = 0; record < count; record += 1) {
    let offset = 0;
    for (let left = number(); left > 0; left -= 1) {
      const statement = next - number();
      if (statement === next) next += 1;
      holders[statement]?.push({ record, offset });
      offset += (starts[statement + 1] ?? 0) - (starts[statement] ?? 0);
    }
  }
  return holders;
}

function turn(bytes: Uint8Array): Turned {
  const reader = createByteReader(bytes);
  const { words, listOf, formOf } = listWords(reader.text().split(" "));
  const starts = readStatements(reader, listOf, formOf);
  return { words, starts, holders: readHolders(reader, starts) };
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

/** The places at which a word stands as asked: every one, or those of the form with just these marks. */
function listPlaces({ forms, places, formAt }: WordPlaces, form: string | null): readonly number[] {
  if (form === null) return places;
  const wanted = forms.indexOf(form);
  if (wanted < 0) return [];
  return forms.length === 1 ? places : places.filter((_, at) => formAt[at] === wanted);
}

/** Places at which words stand next to each other, in order. */
function findPlaces(words: readonly (readonly number[])[]): readonly number[] {
  const rarest = words.reduce(
    (best, places, at) => (places.length < (words[best]?.length ?? 0) ? at : best),
    0,
  );
  const sets = words.map((places, at) => (at === rarest ? null : new Set(places)));
  const firsts = (words[rarest] ?? []).map((place) => place - rarest);
  return firsts.filter((first) => sets.every((own, at) => own?.has(first + at) ?? true));
}

/**
 * The index of words that packWords made.
 * @throws Error where the bytes are cut.
 */
export function createWordIndex(bytes: Uint8Array): WordIndex {
  const { words, starts, holders } = turn(bytes);
  const findRows = (places: readonly number[]): ReadonlyMap<number, number> => {
    const rows = new Map<number, number>();
    for (const place of places) {
      const statement = findRun(starts, place);
      for (const { record, offset } of holders[statement] ?? []) {
        const own = offset + place - (starts[statement] ?? 0);
        rows.set(record, Math.min(own, rows.get(record) ?? own));
      }
    }
    return rows;
  };
  return {
    findPhrase: (asked, isExact) => {
      const lists = asked.map((word) => listPlaces(words.get(fold(word)) ?? nowhere, isExact ? word : null));
      return Promise.resolve(findRows(findPlaces(lists)));
    },
  };
}
