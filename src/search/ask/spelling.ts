import type { Token } from "#text/tokens.ts";
import { hasMarks, readTokens } from "#text/tokens.ts";
import { joinParted, readInitials } from "./codes.ts";
import type { LookUp, SearchTables } from "./lookup.ts";
import { findNearWords, splitJoined, toSound } from "./near-words.ts";
import { isOfNumber } from "./numbers.ts";
import { agrees, findInTitles } from "./title-words.ts";
import { isSyllable } from "#text/syllable.ts";
import { readTelex, readVni } from "./telex.ts";
import { coveredWords, toTypedVariant } from "./variants.ts";

/** A query whose words the collection knows. */
export interface SpeltWords {
  readonly words: readonly Token[];
  /** Whether any word is read otherwise than it was typed. */
  readonly isReplaced: boolean;
  /** Whether marks count: those that were typed, or that were put in. */
  readonly isMarked: boolean;
  /** Typed words that nothing holds and nothing is near. */
  readonly leftOut: readonly string[];
}

interface Speller {
  readonly tables: SearchTables;
  readonly lookUp: LookUp;
}

/** Near words that are tried between their neighbours. */
const mostTried = 12;

/** The words with some of them, from an offset on, put in place of those typed there. */
function putIn(typed: Token, texts: readonly string[]): readonly Token[] {
  return readTokens(texts.join(" ")).map((token) => ({ ...token, start: typed.start, end: typed.end }));
}

async function standsTogether(words: readonly string[], { lookUp }: Speller): Promise<boolean> {
  const run = words.map((word) => ({ exact: word, folded: word, isKnown: false, run: 0 }));
  return (await lookUp(run, false)).size > 0;
}

/** The near word that stands next to a neighbour somewhere; of a word alone the nearest. */
async function chooseNear(
  typed: Token,
  before: Token | undefined,
  after: Token | undefined,
  speller: Speller,
): Promise<string | undefined> {
  const near = findNearWords(typed.folded, speller.tables.words).slice(0, mostTried);
  const { known } = speller.tables;
  const [left, right] = [before, after].map((one) =>
    known.has(one?.folded ?? "") ? one?.folded : undefined,
  );
  // Nobody slips at the first letter of a name: “vinh” is no “tỉnh”.
  if (before === undefined && after === undefined)
    return near.find((word) => toSound(word).startsWith(toSound(typed.folded).charAt(0)));
  for (const word of near) {
    if (left !== undefined && (await standsTogether([left, word], speller))) return word;
    if (right !== undefined && (await standsTogether([word, right], speller))) return word;
  }
  return undefined;
}

/**
 * The reading of words run together that stands somewhere as they would, or whose first word stands behind the one before it and the
 * last before the next: “ninh bìnhmô hình”, “huếmô hình”. With the marks that
 * were typed.
 */
async function chooseSplit(
  typed: Token,
  before: Token | undefined,
  after: Token | undefined,
  speller: Speller,
): Promise<readonly string[] | undefined> {
  for (const way of splitJoined(typed.folded, speller.tables.known).slice(0, mostTried)) {
    const [first = "", last = ""] = [way[0], way.at(-1)];
    const isAround =
      (before !== undefined || after !== undefined) &&
      (before === undefined || (await standsTogether([before.folded, first], speller))) &&
      (after === undefined || (await standsTogether([last, after.folded], speller)));
    if (isAround || (await standsTogether(way, speller))) return sliceAlike(typed.exact, way);
  }
  return undefined;
}

/** A word cut into parts of the same lengths as words without marks. */
function sliceAlike(word: string, parts: readonly string[]): readonly string[] {
  let at = 0;
  return parts.map(({ length }) => word.slice(at, (at += length)));
}

/** Whether a word is in capitals, as abbreviations are. */
const isShouted = ({ printed }: Token): boolean =>
  printed.length > 1 && printed === printed.toUpperCase() && printed !== printed.toLowerCase();

/**
 * What an unknown word was meant as: keys of a keyboard program, a code with its number, words run together, one misspelt, an
 * abbreviation that nobody wrote down.
 */
async function readUnknown(
  typed: Token,
  before: Token | undefined,
  after: Token | undefined,
  speller: Speller,
): Promise<readonly Token[] | undefined> {
  const keyed = readTelex(typed.exact);
  const telex = putIn(typed, [keyed]);
  if (isSyllable(keyed) && telex.every(({ folded }) => speller.tables.known.has(folded))) return telex;
  const keys = readVni(typed.exact);
  if (keys !== typed.exact) return putIn(typed, [keys]);
  const code = /^(\p{L}+)(\d+)$/u.exec(typed.exact);
  if (code !== null) return putIn(typed, [code[1] ?? "", code[2] ?? ""]);
  const split = await chooseSplit(typed, before, after, speller);
  if (split !== undefined) return putIn(typed, split);
  const near = isShouted(typed) ? undefined : await chooseNear(typed, before, after, speller);
  const initials = near === undefined ? readInitials(typed, before, after, speller.tables.titles) : [near];
  return initials === undefined ? undefined : putIn(typed, initials);
}

/**
 * Reads a query's unknown words: each put right where something is near, else left out. Known words, words that another wording
 * covers, and a last one that may go on (`isBegun`) stay.
 */
export async function spellWords(
  words: readonly Token[],
  isMarked: boolean,
  isBegun: boolean,
  speller: Speller,
): Promise<SpeltWords> {
  const variant = toTypedVariant(words, isMarked);
  const { table, shorts } = speller.tables;
  const covered = new Set([...coveredWords(variant, table), ...coveredWords(variant, shorts)]);
  // “TP”, “TX” say what a place is, and stand in no text.
  const kinds = new Set(speller.tables.data.placeKinds.map((kind) => kind.words));
  const read: Token[] = [];
  const put: Token[] = [];
  const leftOut: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const typed = words[at];
    if (typed === undefined) continue;
    const isKept =
      speller.tables.known.has(typed.folded) ||
      isOfNumber(typed.folded) ||
      kinds.has(typed.folded) ||
      covered.has(at) ||
      (isBegun && at === words.length - 1);
    const joined = isKept ? undefined : joinParted(typed, words[at + 1], speller.tables.known);
    if (joined !== undefined) at += 1;
    const found = isKept
      ? [typed]
      : (joined ?? (await readUnknown(typed, words[at - 1], words[at + 1], speller)));
    if (found === undefined) leftOut.push(typed.printed);
    else read.push(...found);
    // A code parted from its number is as it was typed.
    const isCode = /^\d+$/.test(found?.[1]?.folded ?? "");
    if (!isKept && found !== undefined && !isCode) put.push(...found);
  }
  if (put.length === 0) return { words: read, isReplaced: false, isMarked, leftOut };
  const titles = findInTitles(
    read.map(({ folded }) => folded),
    speller.tables,
  );
  const agreeing = titles.filter((title) => agrees(title, read, put));
  // Two slips make another word of it: “hỏa táng” is no “hóa đăng”.
  if (titles.length > 0 && agreeing.length === 0)
    return {
      ...{ words: read.filter((word) => !put.includes(word)), isReplaced: false, isMarked },
      leftOut: [...leftOut, ...words.filter((word) => !read.includes(word)).map(({ printed }) => printed)],
    };
  const titled = put.every(hasMarks) ? undefined : agreeing[0];
  const isSpelt = titled !== undefined || put.every(hasMarks);
  return { words: titled ?? read, isReplaced: true, isMarked: isSpelt, leftOut };
}
