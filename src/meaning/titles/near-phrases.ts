import { groupBy } from "#text/group-by.ts";
import { remember } from "#text/remember.ts";
import type { TitleToken } from "./title-tokens.ts";
import type { TitleWords } from "./title-words.ts";

/** A phrase this long is known by its other words where one has a letter misread. */
const misreadPhraseWords = 3;

type TermPhrase = TitleWords["termPhrases"][number];

/** A phrase with its place in the list, in whose order the first that fits is taken. */
interface RankedPhrase extends TermPhrase {
  readonly rank: number;
}

/** Phrases that are long enough for a misread letter and of no other field, by their first and by their second word. */
const indexMisread = remember(({ termPhrases }: TitleWords) => {
  const ranked = termPhrases
    .map((phrase, rank): RankedPhrase => ({ ...phrase, rank }))
    .filter(
      ({ words, term }) =>
        words.length >= misreadPhraseWords && !term.says.some((said) => said.class === "elsewhere"),
    );
  return {
    byFirst: groupBy(ranked, ({ words }) => words[0] ?? ""),
    bySecond: groupBy(ranked, ({ words }) => words[1] ?? ""),
  };
});

/** Phrases that may stand at a place: one word at most is misread, so that of the first two one is printed as listed. */
export function listNear(
  tokens: readonly TitleToken[],
  at: number,
  known: TitleWords,
): readonly RankedPhrase[] {
  const { byFirst, bySecond } = indexMisread(known);
  const first = tokens[at]?.folded ?? "";
  const second = (bySecond.get(tokens[at + 1]?.folded ?? "") ?? []).filter(({ words }) => words[0] !== first);
  return [...(byFirst.get(first) ?? []), ...second].sort((a, b) => a.rank - b.rank);
}
