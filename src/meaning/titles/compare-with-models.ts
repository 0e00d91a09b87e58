import { findHolder } from "./held-by-two.ts";
import type { HeardWord } from "./misread-title.ts";
import { compareWordings, hearWord, wordingBar } from "./misread-title.ts";
import type { Matcher, ModelProfile } from "./model-profile.ts";
import { toTermMap } from "./model-profile.ts";
import { type Reading, readAgainst } from "./read-against.ts";
import { isSameTitle, readSpelling } from "./same-title.ts";
import { type Part, findParts } from "./title-parts.ts";
import type { TitleTerm } from "./title-terms.ts";
import { findJoints } from "./title-steps.ts";
import { readTitleTerms } from "./title-terms.ts";
import { readTitleWords } from "./title-tokens.ts";
import type { ModelId } from "#schema/identifier.ts";

/** How much the objective may add to a score. */
const objectiveWeight = 0.08;
/** Share of its parts' least score that another model of a joined title may keep. */
const besidePartsShare = 0.9;

interface Ranked {
  readonly profile: ModelProfile;
  readonly reading: Reading;
  readonly score: number;
  /** Whether the score is that of the words alone, in their order: the title is the model's own, damaged. */
  readonly isWorded: boolean;
}

/** All models by how well the title fits them, best first. */
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
      const isWorded = wording >= wordingBar && wording > reading.score;
      const base = isWorded ? wording : reading.score;
      return { profile, reading, isWorded, score: base === 0 ? 0 : base + help * (1 - base) };
    })
    .sort((a, b) => b.score - a.score);
}

/** What a title has in common with each model of the catalog. */
export interface Comparison {
  /** All models, best first, scores 0 to 1. */
  readonly scores: readonly { readonly id: ModelId; readonly score: number }[];
  /** Models that the title joins, best first; empty where it is about one thing. */
  readonly parts: readonly ModelId[];
  /** Another model of which a title says all that this one says, as one of the first does; undefined for most. */
  readonly holder: ModelId | undefined;
  /** What the score of the first rests on. */
  readonly best: {
    /** Whether the title is the catalog's own of the model. */
    readonly isOwn: boolean;
    readonly isWorded: boolean;
    readonly hasChannel: boolean;
    /** Share of the title's weight that the model explains. */
    readonly explained: number;
  };
}

/** Scores with those of the parts of a joined title; its other models stay below: they are seen through the words of one part. */
function raiseParts(
  whole: readonly Ranked[],
  own: ModelProfile | undefined,
  parts: readonly Part[],
): { readonly id: ModelId; readonly score: number; readonly from: Ranked }[] {
  const floor = Math.min(1, ...parts.map((part) => part.score));
  const toScore = ({ profile, score }: Ranked): number => {
    // A title printed as the catalog's leaves no doubt, however common its words.
    if (profile === own) return 1;
    const part = parts.find((one) => one.profile === profile);
    if (part !== undefined) return Math.max(score, part.score);
    return parts.length > 0 ? Math.min(score, floor * besidePartsShare) : score;
  };
  return whole
    .map((from) => ({ id: from.profile.id, score: toScore(from), from }))
    .sort((a, b) => b.score - a.score);
}

/** Sets a title beside each model of the catalog; the objective, where given, moves scores a little. */
export function compareWithModels(
  title: string,
  objective: string | undefined,
  matcher: Matcher,
): Comparison {
  const terms = readTitleTerms(title, matcher.words);
  const purpose = objective === undefined ? [] : readTitleTerms(objective, matcher.words);
  const objectiveTerms = new Set(purpose.filter((term) => term.class !== "whom").map((term) => term.key));
  // Words lost or misread leave pieces that the list does not know; without such pieces the terms say all.
  const isWhole = terms.every((term) => term.class !== "unlisted");
  const heard = (isWhole ? [] : readTitleWords(title)).map((word) => hearWord(word, matcher.wordRarity));
  const whole = rank(terms, heard, objectiveTerms, matcher);
  const spelling = readSpelling(title);
  const own = matcher.profiles.find((profile) => isSameTitle(spelling, profile.spelling));
  const parts =
    own === undefined ? findParts(toTermMap(terms), findJoints(title, matcher.words), whole[0], matcher) : [];
  const scores = raiseParts(whole, own, parts);
  const first = scores[0]?.from;
  const holder =
    own !== undefined || first === undefined || first.isWorded
      ? undefined
      : findHolder(toTermMap(terms), first.profile, matcher.profiles)?.id;
  return {
    scores: scores.map(({ id, score }) => ({ id, score })),
    parts: parts.map((part) => part.profile.id),
    holder,
    best: {
      isOwn: own !== undefined,
      isWorded: own !== undefined || first?.isWorded === true,
      hasChannel: first?.reading.hasChannel ?? false,
      explained: first?.reading.explained ?? 0,
    },
  };
}
