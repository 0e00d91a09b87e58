import type { WordClass } from "./title-words.ts";
import {
  classWeight,
  clauseOpenerLines,
  joiningLines,
  provinceLines,
  splitPhrases,
  stopWordLines,
  termLines,
} from "./title-words.ts";
import { type Token, readTokens, toKey, toToned } from "#text/tokens.ts";

/** A weighed piece of a title: a term of the field, or a word or pair of words that the field's list does not know. */
export interface TitleTerm {
  /** Same key, same meaning. Words outside the list begin with “~”. */
  readonly key: string;
  /** The words as printed, lower case, with the place of tone marks made one. */
  readonly surface: string;
  /** Before the catalog's own weighing; 1 for a subject word. */
  readonly weight: number;
  readonly class: WordClass | "unlisted";
  /** Offset in words from the title's beginning, for cutting a title in two. */
  readonly position: number;
}

/** Share of a subject word's weight that a word outside the list has; with the pairs it makes, two such words weigh 1. */
const unlistedWordWeight = 0.25;
const unlistedPairWeight = 0.5;
/** A capitalised word inside a title is a name (of an industrial zone, a hospital): it says where, not what. */
const nameFactor = 0.3;
/** A clause of purpose (“phục vụ cải cách TTHC”) or order (“theo chỉ đạo của …”) says little about what is done. */
const clauseFactor = 0.35;
const longestPhrase = 10;
/** Recognition misreads a letter; a phrase this long is known by its other words. */
const fuzzyPhraseWords = 3;
const fuzzyWordLength = 3;

interface Word extends Pick<Token, "printed" | "folded" | "toned"> {
  /** Whether the mark before it ends what a phrase can hold. */
  readonly breaksPhrase: boolean;
  /** Whether the mark before it may join two things. */
  readonly followsJoin: boolean;
}

interface Phrase {
  readonly key: string;
  readonly class: WordClass;
}

function toWords(text: string): Word[] {
  return readTokens(text).map(({ printed, folded, toned, gap }) => ({
    printed,
    folded,
    toned,
    breaksPhrase: /[.;:()]/.test(gap),
    followsJoin: /[,;+&]/.test(gap),
  }));
}

function indexPhrases(): ReadonlyMap<string, readonly Phrase[]> {
  const map = new Map<string, Phrase[]>();
  const classes = Object.keys(classWeight) as WordClass[]; // the record's own keys
  for (const wordClass of classes) {
    for (const line of termLines[wordClass]) {
      const names = splitPhrases(line);
      const term = names[0] ?? line;
      for (const name of names) {
        const key = toKey(name);
        const found = map.get(key) ?? [];
        if (!found.some((other) => other.key === term)) found.push({ key: term, class: wordClass });
        map.set(key, found);
      }
    }
  }
  return map;
}

const phrases = indexPhrases();
const longPhrases = [...phrases]
  .map(([key, found]) => ({ words: key.split(" "), found }))
  .filter((entry) => entry.words.length >= fuzzyPhraseWords);

const tonedSingles: ReadonlySet<string> = new Set(
  Object.values(termLines).flat().flatMap(splitPhrases).map(toToned),
);

/** The terms at words that make a phrase; a word alone with marks of its own is no abbreviation: “sóc” is not SOC. */
function findTerms(words: readonly Word[], at: number): Span<readonly Phrase[]> | undefined {
  const found = findLongest(words, at, (key) => phrases.get(key));
  const word = words[at];
  if (found?.length !== 1 || word === undefined || word.toned === word.folded) return found;
  return tonedSingles.has(word.toned) ? found : undefined;
}

const toFoldedSet = (lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap(splitPhrases).map(toKey));
const stopPhrases = toFoldedSet(stopWordLines);
const tonedStopWords: ReadonlySet<string> = new Set(stopWordLines.flatMap(splitPhrases).map(toToned));
const openers = toFoldedSet(clauseOpenerLines);
const joining = toFoldedSet(joiningLines);
const places = toFoldedSet(provinceLines);

/** The words of a title without its numbering, folded, in order; for comparing two titles word by word. */
export function readTitleWords(title: string): string[] {
  return toWords(dropNumbering(title)).map((word) => word.folded);
}

/** Positions, as those of the terms, before which a title may join another: after a comma, a semicolon or “và”. */
export function findJoints(title: string): number[] {
  const words = toWords(dropNumbering(title));
  return words.flatMap((word, at) =>
    word.followsJoin || findLongest(words, at, (key) => joining.has(key) || undefined) !== undefined
      ? [at]
      : [],
  );
}

/** Whether two folded words differ by one letter changed, added or dropped; words of one or two letters never. */
export function isOneLetterOff(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < fuzzyWordLength)
    return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let tail = 0;
  while (
    tail < a.length - start &&
    tail < b.length - start &&
    a[a.length - 1 - tail] === b[b.length - 1 - tail]
  )
    tail += 1;
  return Math.max(a.length, b.length) - start - tail <= 1;
}

interface Span<T> {
  readonly value: T;
  readonly length: number;
}

/** The longest phrase at an offset; a phrase may run over commas, slashes and “và”, not over a stop or a bracket. */
function findLongest<T>(
  words: readonly Word[],
  at: number,
  lookUp: (key: string) => T | undefined,
): Span<T> | undefined {
  let limit = 1;
  while (limit < longestPhrase && at + limit < words.length && words[at + limit]?.breaksPhrase === false)
    limit += 1;
  for (let length = limit; length > 0; length -= 1) {
    const span = words.slice(at, at + length);
    const exact = lookUp(span.map((word) => word.folded).join(" "));
    if (exact !== undefined) return { value: exact, length };
    const last = span.at(-1)?.folded;
    if (length < 3 || last === "va" || span[0]?.folded === "va") continue;
    const without = lookUp(
      span
        .filter((word) => word.folded !== "va")
        .map((word) => word.folded)
        .join(" "),
    );
    if (without !== undefined) return { value: without, length };
  }
  return undefined;
}

function findMisread(words: readonly Word[], at: number): Span<readonly Phrase[]> | undefined {
  for (const entry of longPhrases) {
    let wrong = 0;
    const fits = entry.words.every((expected, index) => {
      const word = words[at + index];
      if (word === undefined || (index > 0 && word.breaksPhrase)) return false;
      if (word.folded === expected) return true;
      wrong += 1;
      return wrong === 1 && isOneLetterOff(word.folded, expected);
    });
    if (fits) return { value: entry.found, length: entry.words.length };
  }
  return undefined;
}

/** The head of a title, 2,000 characters (the longest at hand has 410), without “Mô hình 24:” and other numbering. */
export function dropNumbering(title: string): string {
  return title
    .slice(0, 2000)
    .normalize("NFC")
    .replace(/^[\s\d.,IVX)\-–*]*(?=\p{L}{3})/u, "")
    .replace(/^(?:mô|mo)\s+(?:hình|hinh)\s+(?:số\s+|so\s+)?\d+\s*[:.,)\-–]?\s*/iu, "");
}

const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);

/**
 * The weighed terms of a title, in the order of its words; the same term may come twice. Numbers, stop words of the field
 * and names of provinces give no term. Empty when nothing is left.
 */
export function readTitleTerms(title: string): TitleTerm[] {
  const words = toWords(dropNumbering(title));
  const marked = words.some((word) => word.toned !== word.folded);
  const capitals = words.filter((word) => isCapitalised(word.printed)).length;
  // In a title all in capitals or with each word capitalised, a capital names nothing.
  const namesShow = capitals <= words.length * 0.6;
  const out: TitleTerm[] = [];
  let factor = 1;
  let run: { readonly word: Word; readonly name: boolean } | undefined;
  for (let at = 0; at < words.length;) {
    const word = words[at];
    if (word === undefined) break;
    if (word.breaksPhrase) {
      run = undefined;
    }
    if (at > 1 && findLongest(words, at, (key) => openers.has(key) || undefined) !== undefined)
      factor = clauseFactor;
    const position = at;
    const place = findLongest(words, at, (key) => places.has(key) || undefined);
    const named = place !== undefined && (capitals === 0 || isCapitalised(word.printed));
    const stop = findLongest(words, at, (key) => stopPhrases.has(key) || undefined);
    const exact = findTerms(words, at);
    const known = exact ?? (stop === undefined || stop.length === 1 ? findMisread(words, at) : undefined);
    if (known !== undefined && known.length >= Math.max(stop?.length ?? 0, named ? place.length : 0)) {
      const surface = words
        .slice(at, at + known.length)
        .map((one) => one.toned)
        .join(" ");
      for (const phrase of known.value) {
        out.push({
          key: phrase.key,
          surface,
          weight: classWeight[phrase.class] * factor,
          class: phrase.class,
          position,
        });
      }
      at += known.length;
      run = undefined;
      continue;
    }
    if (named) {
      at += place.length;
      run = undefined;
      continue;
    }
    // A single stop word counts only with its own marks, else “đất” would be “đặt”; lost marks are given the doubt.
    if (stop !== undefined && (stop.length > 1 || !marked || tonedStopWords.has(word.toned))) {
      at += stop.length;
      run = undefined;
      continue;
    }
    at += 1;
    if (/^\p{N}+$/u.test(word.printed)) {
      run = undefined;
      continue;
    }
    const name = namesShow && position > 0 && isCapitalised(word.printed);
    const weight = factor * (name ? nameFactor : 1);
    out.push({
      key: `~${word.folded}`,
      surface: word.toned,
      weight: unlistedWordWeight * weight,
      class: "unlisted",
      position,
    });
    if (run !== undefined) {
      out.push({
        key: `~${run.word.folded} ${word.folded}`,
        surface: `${run.word.toned} ${word.toned}`,
        weight: unlistedPairWeight * factor * (name && run.name ? nameFactor : 1),
        class: "unlisted",
        position: position - 1,
      });
    }
    run = { word, name };
  }
  return out;
}
