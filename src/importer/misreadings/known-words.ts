import { readTokens, toKey } from "#text/tokens.ts";

/** Texts that are printed right, from which the words of a plan may be told. */
export interface KnownTexts {
  /** Running text and terms: titles, labels, explanations. */
  readonly phrases: readonly string[];
  /** Names of bodies and places, each whole: “Công an tỉnh”, “thị xã Bỉm Sơn”. */
  readonly names: readonly string[];
  /** Abbreviations and names of one word, as printed: “CSDLQG”, “VNeID”. */
  readonly shorts: readonly string[];
  /** Kinds of documents in numbers: “QĐ”. */
  readonly symbols: readonly string[];
}

/** The same, ready for asking. Words in lower case and one spelling (tokens.ts). */
export interface KnownWords {
  readonly syllables: ReadonlySet<string>;
  /** Two words that follow one another, a blank between. */
  readonly pairs: ReadonlySet<string>;
  /** By a pair without marks, the pairs with theirs. */
  readonly foldedPairs: ReadonlyMap<string, ReadonlySet<string>>;
  /** By a name without marks, its forms with theirs. */
  readonly names: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words of the longest name that begins with two words, by these without marks. */
  readonly longestNames: ReadonlyMap<string, number>;
  readonly shorts: ReadonlySet<string>;
  readonly symbols: ReadonlySet<string>;
}

/** A text by its words with their marks, one blank between. */
export const toExactKey = (text: string): string =>
  readTokens(text)
    .map(({ exact }) => exact)
    .join(" ");

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const found = map.get(key);
  if (found === undefined) map.set(key, new Set([value]));
  else found.add(value);
}

/** Texts that are printed right as words to ask; of none, words that vouch for nothing. */
export function compileKnownWords({ phrases, names, shorts, symbols }: KnownTexts): KnownWords {
  const syllables = new Set<string>();
  const pairs = new Set<string>();
  const foldedPairs = new Map<string, Set<string>>();
  for (const text of [...phrases, ...names]) {
    const tokens = readTokens(text);
    for (const [index, token] of tokens.entries()) {
      syllables.add(token.exact);
      const next = tokens[index + 1];
      if (next === undefined || next.gap.trim() !== "") continue;
      pairs.add(`${token.exact} ${next.exact}`);
      addTo(foldedPairs, `${token.folded} ${next.folded}`, `${token.exact} ${next.exact}`);
    }
  }
  const named = new Map<string, Set<string>>();
  const longestNames = new Map<string, number>();
  for (const name of names) {
    const key = toKey(name);
    addTo(named, key, toExactKey(name));
    const words = key.split(" ");
    const start = words.slice(0, 2).join(" ");
    longestNames.set(start, Math.max(longestNames.get(start) ?? 0, words.length));
  }
  return {
    syllables,
    pairs,
    foldedPairs,
    names: named,
    longestNames,
    shorts: new Set(shorts),
    symbols: new Set(symbols),
  };
}
