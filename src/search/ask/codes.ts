import { readTokens, type Token } from "#text/tokens.ts";

/** Letters of a word that may be the first letters of others: “HCC”, “VHTT”. */
const initialLetters = /^\p{L}{2,6}$/u;

/** One word in place of several, from the first to the last. */
function joinTokens(words: readonly Token[]): readonly Token[] {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return [];
  const [joined] = readTokens(words.map(({ printed }) => printed).join(""));
  return joined === undefined ? [] : [{ ...joined, start: first.start, end: last.end, gap: first.gap }];
}

/** Whether a word has letters alone: “18-24” is two numbers. */
const isOfLetters = ({ printed }: Token): boolean => /^\p{L}+$/u.test(printed);

/** Signs that stand in short forms, or do not: “TT&TT”, “VH-XH”. */
const joiningSigns = new Set(["&", "-"]);

/**
 * Words with those that a sign joins as one where that means something: “TT&TT” is “TTTT”, “VH-XH” is “VHXH”.
 * @param isKnown Whether a word without marks is one that means something.
 */
export function joinBySign(words: readonly Token[], isKnown: (folded: string) => boolean): readonly Token[] {
  const made: Token[] = [];
  for (let at = 0; at < words.length;) {
    let end = at + 1;
    const isShort = words.slice(at, end).every(isOfLetters);
    while (isShort && joiningSigns.has(words[end]?.gap ?? "") && words.slice(end, end + 1).every(isOfLetters))
      end += 1;
    const run = words.slice(at, end);
    const joined = run.length > 1 ? joinTokens(run) : [];
    made.push(...(joined.some(({ folded }) => isKnown(folded)) ? joined : run));
    at = end;
  }
  return made;
}

/** Whether a word is one letter. */
const isLetter = ({ printed }: Token): boolean => /^\p{L}$/u.test(printed);

/**
 * Words with letters that points part as one where they stand for something so: “M.H 30” is “MH 30”, “U.B.N.D” is “UBND”.
 * @param isKnown Whether a word without marks is one that means something.
 */
export function joinByPoints(
  words: readonly Token[],
  isKnown: (folded: string) => boolean,
): readonly Token[] {
  const made: Token[] = [];
  for (let at = 0; at < words.length;) {
    let end = at + 1;
    const isRun = words.slice(at, end).every(isLetter);
    while (isRun && words[end]?.gap === "." && words.slice(end, end + 1).every(isLetter)) end += 1;
    const run = words.slice(at, end);
    const joined = run.length > 1 ? joinTokens(run) : [];
    made.push(...(joined.some(({ folded }) => isKnown(folded)) ? joined : run));
    at = end;
  }
  return made;
}

/** A word and the next as one where only so they are known: “cnsc đ”. */
export function joinParted(
  typed: Token,
  next: Token | undefined,
  known: ReadonlySet<string>,
): readonly Token[] | undefined {
  const joined = next === undefined ? [] : joinTokens([typed, next]);
  return joined.some(({ folded }) => known.has(folded)) ? joined : undefined;
}

/** Offsets at which a title has words that begin with letters, next to the words typed around them. */
function findInitials(
  title: readonly Token[],
  letters: readonly string[],
  before: Token | undefined,
  after: Token | undefined,
): number {
  return title.findIndex((_, at) => {
    const isThere = letters.every((letter, k) => title[at + k]?.folded.startsWith(letter) === true);
    const isBehind = before !== undefined && title[at - 1]?.folded === before.folded;
    const isAhead = after !== undefined && title[at + letters.length]?.folded === after.folded;
    return isThere && (isBehind || isAhead);
  });
}

/**
 * The words of titles that an abbreviation nobody wrote down stands for, by their first letters and the words typed around it:
 * “Trung tâm Phục vụ HCC”. Those that most titles hold; undefined where none does.
 */
export function readInitials(
  typed: Token,
  before: Token | undefined,
  after: Token | undefined,
  titles: readonly (readonly (readonly Token[])[])[],
): readonly string[] | undefined {
  if (!initialLetters.test(typed.printed)) return undefined;
  const letters = [...typed.folded];
  const counts = new Map<string, number>();
  for (const title of titles.flat()) {
    const at = findInitials(title, letters, before, after);
    if (at < 0) continue;
    const words = title.slice(at, at + letters.length).map(({ exact }) => exact);
    counts.set(words.join(" "), (counts.get(words.join(" ")) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best?.[0].split(" ");
}
