import type { HeardWord } from "./misread-title.ts";
import { compareWordings, hearWord, wordingBar } from "./misread-title.ts";
import type { Matcher, ModelProfile, Reading } from "./model-profile.ts";
import { readAgainst, toTermMap } from "./model-profile.ts";
import { isSameTitle, readSpelling } from "./same-title.ts";
import { findParts } from "./title-parts.ts";
import type { TitleTerm } from "./title-terms.ts";
import { findJoints } from "./title-steps.ts";
import { readTitleTerms } from "./title-terms.ts";
import { readTitleWords } from "./title-tokens.ts";
import type { ModelId } from "#schema/identifier.ts";
import { remember } from "#text/remember.ts";

export type { Matcher } from "./model-profile.ts";
export { buildMatcher } from "./model-profile.ts";

export interface ModelScore {
  readonly id: ModelId;
  /** 0 to 1. */
  readonly score: number;
  /** Score minus the best score of any other model: for the first its lead, for others their distance, negative. */
  readonly margin: number;
}

export interface ItemModel extends ModelScore {
  readonly relation: "same" | "part";
}

export interface MatchOptions {
  readonly objective?: string;
}

/**
 * Below it a title has no more in common with a model than titles of other fields may have: of those in
 * test/fixtures/matching the nearest reaches 0.557 (a fair of “đặc sản vùng miền”), the next 0.53.
 */
export const scoreBar = 0.56;
/**
 * Below it two models are near twins that the title does not tell apart: a title that names none of the twins leads by
 * 0.07 at most, one that names its model by 0.24 or more (test/fixtures/matching).
 */
export const marginBar = 0.1;
/** How much the objective may add to a score. */
const objectiveWeight = 0.08;
/** Share of its parts' least score that another model of a joined title may keep. */
const besidePartsShare = 0.9;

const round = (value: number): number => Math.round(value * 1000) / 1000;

interface Ranked {
  readonly profile: ModelProfile;
  readonly reading: Reading;
  readonly score: number;
}

function rank(
  terms: readonly TitleTerm[],
  words: readonly HeardWord[],
  objective: ReadonlySet<string>,
  matcher: Matcher,
): Ranked[] {
  const title = toTermMap(terms);
  return matcher.profiles
    .map((profile) => {
      const reading = readAgainst(title, profile, matcher);
      const shared = [...objective].filter(
        (key) => profile.objective.has(key) || profile.share.has(key),
      ).length;
      const help = objective.size === 0 ? 0 : objectiveWeight * (shared / objective.size);
      const wording = Math.max(
        0,
        ...profile.wordings.map((own) => compareWordings(words, own, matcher.wordRarity)),
      );
      const base = Math.max(reading.score, wording >= wordingBar ? wording : 0);
      return { profile, reading, score: base === 0 ? 0 : base + help * (1 - base) };
    })
    .sort((a, b) => b.score - a.score);
}

interface Result {
  readonly ranking: readonly ModelScore[];
  readonly parts: readonly ModelId[];
}

/** Results by title and objective: plans print each other's titles, and an item with a decision is asked for twice. */
const resultsOf = remember((matcher: Matcher) => {
  const made = new Map<string, Result>();
  return (title: string, objective: string | undefined): Result => {
    const key = JSON.stringify([title, objective]);
    const result = made.get(key) ?? compareWithModels(title, objective, matcher);
    made.set(key, result);
    return result;
  };
});

function compareWithModels(title: string, objective: string | undefined, matcher: Matcher): Result {
  const terms = readTitleTerms(title, matcher.words);
  const objectiveTerms = new Set(
    objective === undefined ? [] : readTitleTerms(objective, matcher.words).map((term) => term.key),
  );
  // Words lost or misread leave pieces that the list does not know; without such pieces the terms say all.
  const isWhole = terms.every((term) => term.class !== "unlisted");
  const heard = (isWhole ? [] : readTitleWords(title)).map((word) => hearWord(word, matcher.wordRarity));
  const whole = rank(terms, heard, objectiveTerms, matcher);
  const spelling = readSpelling(title);
  const own = matcher.profiles.find((profile) => isSameTitle(spelling, profile.spelling));
  const parts =
    own === undefined ? findParts(toTermMap(terms), findJoints(title, matcher.words), whole[0], matcher) : [];
  const scores = whole.map(({ profile, score }) => {
    // A title printed as the catalog's leaves no doubt, however common its words.
    if (profile === own) return { id: profile.id, score: 1 };
    const part = parts.find((one) => one.profile === profile);
    return { id: profile.id, score: part === undefined ? score : Math.max(score, part.score) };
  });
  // A joined title's other models stay below its parts: they are seen through the words of one part.
  const floor = Math.min(1, ...parts.map((part) => part.score));
  for (const one of scores) {
    if (parts.length > 0 && !parts.some((part) => part.profile.id === one.id))
      one.score = Math.min(one.score, floor * besidePartsShare);
  }
  scores.sort((a, b) => b.score - a.score);
  const ranking = scores
    .map((one, index) => ({
      id: one.id,
      score: round(one.score),
      margin: round(one.score - (scores[index === 0 ? 1 : 0]?.score ?? 0)),
    }))
    .filter((one) => one.score >= scoreBar);
  return { ranking, parts: parts.map((part) => part.profile.id) };
}

/**
 * Models a title may mean, best first, those at or above the score bar alone; empty when nothing in the catalog fits.
 * The objective, where given, moves scores a little; the local number is never read.
 */
export function matchTitle(title: string, matcher: Matcher, options: MatchOptions = {}): ModelScore[] {
  return [...resultsOf(matcher)(title, options.objective).ranking];
}

/**
 * The model an item is (`same`), those it joins (each `part`, best first), or none where the best is below the
 * score bar or its margin below the margin bar.
 */
export function matchItem(
  title: string,
  objective: string | null,
  matcher: Matcher,
): { readonly models: readonly ItemModel[] } {
  const { ranking, parts } = resultsOf(matcher)(title, objective ?? undefined);
  if (parts.length > 0) {
    const models = parts.flatMap((id) => ranking.filter((one) => one.id === id));
    return { models: models.map((one) => ({ ...one, relation: "part" as const })) };
  }
  const first = ranking[0];
  return { models: first === undefined || first.margin < marginBar ? [] : [{ ...first, relation: "same" }] };
}
