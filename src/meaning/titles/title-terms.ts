import { type TitleStep, isCapitalised, readTitleSteps } from "./title-steps.ts";
import { type TitleToken, readTitleTokens } from "./title-tokens.ts";
import type { TitleWords, WordClass } from "./title-words.ts";
import { classWeight } from "./title-words.ts";

/** A weighed piece of a title: a term of the field, or a word or pair of words that the field's list does not know. */
export interface TitleTerm {
  /** Same key, same meaning. Words outside the list begin with “~”, whom it is for with “@”. */
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
/** In a title all in capitals or with each word capitalised, above this share, a capital names nothing. */
const mostCapitals = 0.6;

/** A word that the list does not know. */
interface UnlistedWord {
  readonly token: TitleToken;
  readonly position: number;
  readonly isName: boolean;
}

function weighListed(
  tokens: readonly TitleToken[],
  step: TitleStep & { kind: "term" },
  factor: number,
): TitleTerm[] {
  const surface = tokens
    .slice(step.at, step.at + step.length)
    .map((token) => token.toned)
    .join(" ");
  // Brackets tell of what stands before them: “(khai sinh, hộ chiếu)” are examples, the title is of no other field.
  const said = step.term.says.filter(
    (one) => one.class !== "elsewhere" || tokens[step.at]?.isBracketed !== true,
  );
  return said.map((one) => ({
    key: one.key,
    surface,
    weight: classWeight[one.class] * factor,
    class: one.class,
    position: step.at,
  }));
}

/** Whom a title is for; a word of its own kind, so that a term of the same words stays another. */
const toWhom = ({ toned }: TitleToken, whom: string, position: number): TitleTerm => ({
  ...{ key: `@${whom}`, surface: toned, class: "whom", position },
  weight: classWeight.whom,
});

function weighWord({ token, position, isName }: UnlistedWord, factor: number): TitleTerm {
  const weight = unlistedWordWeight * (factor * (isName ? nameFactor : 1));
  return { key: `~${token.folded}`, surface: token.toned, weight, class: "unlisted", position };
}

function weighPair(first: UnlistedWord, second: UnlistedWord, factor: number): TitleTerm {
  return {
    key: `~${first.token.folded} ${second.token.folded}`,
    surface: `${first.token.toned} ${second.token.toned}`,
    weight: unlistedPairWeight * factor * (first.isName && second.isName ? nameFactor : 1),
    class: "unlisted",
    position: first.position,
  };
}

/**
 * The weighed terms of a title, in the order of its words; the same term may come twice. Numbers, fillers, names of
 * provinces and what is named after a word for a level (“huyện Tây Sơn”) give no term. Empty when nothing is left.
 */
export function readTitleTerms(title: string, known: TitleWords): TitleTerm[] {
  const tokens = readTitleTokens(title);
  const namesShow = tokens.filter(isCapitalised).length <= tokens.length * mostCapitals;
  const terms: TitleTerm[] = [];
  let factor = 1;
  let before: UnlistedWord | undefined;
  let namesPlace = false;
  for (const step of readTitleSteps(tokens, known)) {
    const token = tokens[step.at];
    if (token === undefined) break;
    if (step.opener !== undefined && step.at > 1) factor = clauseFactor;
    if (step.kind === "term") terms.push(...weighListed(tokens, step, factor));
    else if (step.whom !== undefined)
      terms.push(...step.whom.keys.map((whom) => toWhom(token, whom, step.at)));
    const isName = namesShow && step.at > 0 && isCapitalised(token);
    namesPlace = step.kind === "filler" ? known.levels.has(step.entry) : namesPlace && isName;
    const isWord = step.kind === "word" && !namesPlace;
    const word = isWord ? { token, position: step.at, isName } : undefined;
    if (word !== undefined) {
      terms.push(weighWord(word, factor));
      if (before !== undefined && !token.breaksPhrase) terms.push(weighPair(before, word, factor));
    }
    before = word;
  }
  return terms;
}
