import { joinAreas } from "./areas.ts";
import type { AgencyVocabulary } from "./agency-vocabulary.ts";
import { type AgencyToken, readPlainTokens } from "./agency-words.ts";
import { remember } from "#text/remember.ts";
import { skipPhrase } from "./phrases.ts";
import { readShortLevels } from "./short-levels.ts";

/** Whether a word bears marks of a vowel or a tone, as no abbreviation does: “TƯ” of “SỞ TƯ PHÁP” is no “TU”. */
const isMarked = ({ printed }: AgencyToken): boolean => /\p{M}/u.test(printed.normalize("NFD"));

const firstWordsOf = remember(
  (abbreviations: AgencyVocabulary["abbreviations"]) =>
    new Set([...abbreviations.keys()].map((words) => words.split(" ", 1)[0])),
);

/** Tokens without the “và” between them: “TN và MT” is the abbreviation TN&MT, read out. */
const dropInnerAnd = (run: readonly AgencyToken[]): readonly AgencyToken[] =>
  run.filter(({ printed }, index) => index === 0 || index === run.length - 1 || printed !== "và");

/** The longest abbreviation at a token, as one token of several words, and its length in tokens; null where none stands. */
function readAbbreviation(
  tokens: readonly AgencyToken[],
  at: number,
  vocabulary: AgencyVocabulary,
): { readonly token: AgencyToken; readonly count: number } | null {
  if (!firstWordsOf(vocabulary.abbreviations).has(tokens[at]?.exact)) return null;
  for (let count = Math.min(vocabulary.longestAbbreviation + 1, tokens.length - at); count > 0; count -= 1) {
    const run = tokens.slice(at, at + count);
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined) continue;
    if (!run.slice(1).every((token) => /^[\s&\-–.,+]{0,3}$/.test(token.gap))) continue;
    const letters = dropInnerAnd(run);
    const words = vocabulary.abbreviations.get(letters.map((token) => token.exact).join(" "));
    if (words === undefined || letters.some(isMarked)) continue;
    const exact = letters.map((token) => token.exact).join("");
    return { token: { ...first, words, exact, end: last.end }, count };
  }
  return null;
}

/** Tokens with each abbreviation as one token of the words it stands for. */
export function expandTokens(tokens: readonly AgencyToken[], vocabulary: AgencyVocabulary): AgencyToken[] {
  const out: AgencyToken[] = [];
  for (let at = 0; at < tokens.length;) {
    const read = readAbbreviation(tokens, at, vocabulary);
    const token = read?.token ?? tokens[at];
    if (token !== undefined) out.push(token);
    at += read?.count ?? 1;
  }
  return out;
}

function markActions(
  tokens: readonly AgencyToken[],
  { actions, markedActions }: AgencyVocabulary,
): AgencyToken[] {
  return tokens.map((token, at) =>
    !token.isCapital && (markedActions.has(token.printed) || skipPhrase(tokens, at, actions) !== null)
      ? { ...token, beginsAction: true }
      : token,
  );
}

/** What tokens are read by. */
export interface AgencyReader {
  readonly vocabulary: AgencyVocabulary;
  /** Folded name of the city of the rank of a province whose plan the text is from; null elsewhere. */
  readonly city: string | null;
}

/** Tokens of a text in order; empty for a text without letters and digits. Input: NFC. */
export function readAgencyTokens(text: string, { vocabulary, city }: AgencyReader): AgencyToken[] {
  const plain = readShortLevels(readPlainTokens(text, vocabulary.otherWords), vocabulary.levels);
  const tokens = expandTokens(plain, vocabulary);
  return markActions(joinAreas(tokens, vocabulary.levels, city), vocabulary);
}
