import { type Comparison, compareWithModels } from "./compare-with-models.ts";
import { listHeads } from "./title-steps.ts";
import type { Matcher } from "./model-profile.ts";
import type { ModelId } from "#schema/identifier.ts";
import { remember } from "#text/remember.ts";

export type { DecidedItem } from "./learned-words.ts";
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
 * From it the program may be sure of a title that a model explains nearly whole. Below, titles of other fields come near: of those in
 * test/fixtures and of the plans left out the nearest reach 0.584 (“Quản lý thẻ đoàn viên công đoàn”) and 0.398.
 */
export const scoreBar = 0.63;
/**
 * From it the program may be sure of a title with a channel of the model (VNeID, căn cước, dữ liệu …), which tells that it is of this
 * field: the wrong model comes first with 0.517 at most, of a plan left out, else with 0.497.
 */
const channelBar = 0.58;
/**
 * From it a model is proposed, for a person to decide: nine of ten titles of the catalog's models that the program is not
 * sure of reach it (test/fixtures/matching), and one of ten titles of other fields.
 */
export const proposalBar = 0.33;
/** Beside the first a model is proposed too where it has this share of its score. */
const proposalShare = 0.75;
/** More than these are no proposal. */
const mostProposals = 3;
/**
 * Below it two models are near twins that the title does not tell apart: a title that names none of the twins leads by
 * 0.07 at most, one that names its model by 0.24 or more (test/fixtures/matching).
 */
export const marginBar = 0.1;
/**
 * A title without a channel of the model is another field's more often, whose titles are made of a model's words too: it must reach
 * this bar, or the model explain seven tenths of it. Of test/fixtures/matching “Bản tin nội bộ của công đoàn” reaches 0.757 and is
 * explained to 0.63.
 */
const plainBar = 0.78;
const plainExplained = 0.7;

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** Models by score with their distances, those at or above the bar of proposals, and what the ranking rests on. */
interface Ranking extends Omit<Comparison, "scores"> {
  readonly ranking: readonly ModelScore[];
}

interface Result extends Ranking {
  /** Another model than the first, of which the title up to an “và” is sure by itself; undefined for most. */
  readonly rival: ModelId | undefined;
}

function rankTitle(title: string, objective: string | undefined, matcher: Matcher): Ranking {
  const { scores, ...rest } = compareWithModels(title, objective, matcher);
  const ranking = scores.map(({ id, score }, at) => {
    const other = scores[at === 0 ? 1 : 0]?.score ?? 0;
    return { id, score: round(score), margin: round(score - other) };
  });
  return { ...rest, ranking: ranking.filter(({ score }) => score >= proposalBar) };
}

/**
 * Another model than the first that a title's beginning means, up to a word that joins: the title may be about both; or one whose
 * titles hold all of it as well.
 */
function findRival(
  title: string,
  { ranking: [first], parts, best, holder }: Ranking,
  matcher: Matcher,
): ModelId | undefined {
  if (first === undefined || parts.length > 0 || best.isWorded) return undefined;
  if (holder !== undefined) return holder;
  const heads = listHeads(title, matcher.words).map((head) => rankTitle(head, undefined, matcher));
  return heads.find((head) => clearsBars(head) && head.ranking[0]?.id !== first.id)?.ranking[0]?.id;
}

/** Whether a joined title means the first model by what stands before its colon: what follows tells of that one. */
function isExplained(title: string, { ranking: [first], parts }: Ranking, matcher: Matcher): boolean {
  const [head, tail] = title.split(/:(.*)/s);
  if (parts.length === 0 || head === undefined || tail === undefined) return false;
  const alone = rankTitle(head, undefined, matcher);
  return clearsBars(alone) && alone.parts.length === 0 && alone.ranking[0]?.id === first?.id;
}

function compare(title: string, objective: string | undefined, matcher: Matcher): Result {
  const read = rankTitle(title, objective, matcher);
  const ranked = isExplained(title, read, matcher) ? { ...read, parts: [] } : read;
  return { ...ranked, rival: clearsBars(ranked) ? findRival(title, ranked, matcher) : undefined };
}

/** Results by title and objective: plans print each other's titles, and an item with a decision is asked for twice. */
const resultsOf = remember((matcher: Matcher) => {
  const made = new Map<string, Result>();
  return (title: string, objective: string | undefined): Result => {
    const key = JSON.stringify([title, objective]);
    const result = made.get(key) ?? compare(title, objective, matcher);
    made.set(key, result);
    return result;
  };
});

/** Whether the best model is above the bar of such titles, with no near twin beside it; its own title and a joined one always. */
function clearsBars({ ranking: [first], parts, best }: Ranking): boolean {
  if (best.isOwn || parts.length > 0) return true;
  const isPlain = !best.isWorded && best.explained < plainExplained;
  const bar = best.hasChannel ? channelBar : isPlain ? plainBar : scoreBar;
  return first !== undefined && first.score >= bar && first.margin >= marginBar;
}

/** Whether the best model leaves no doubt. */
const isSure = (result: Result): boolean => result.rival === undefined && clearsBars(result);

/**
 * Models that a title means, best first: one, or those that it joins; empty where the program is not sure. Others score high by words
 * that are the first's too and are none of its models. The objective, where given, moves scores a little; the local number is never
 * read.
 */
export function matchTitle(title: string, matcher: Matcher, options: MatchOptions = {}): ModelScore[] {
  const { models } = matchItem(title, options.objective ?? null, matcher);
  return models.map(({ id, score, margin }) => ({ id, score, margin }));
}

/** Scores of all models that reach the bar of proposals, best first, whether or not the program is sure. */
export function scoreTitle(title: string, objective: string | null, matcher: Matcher): readonly ModelScore[] {
  return resultsOf(matcher)(title, objective ?? undefined).ranking;
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
  const result = resultsOf(matcher)(title, objective ?? undefined);
  const { ranking, parts } = result;
  if (!isSure(result)) return { models: [] };
  if (parts.length > 0) {
    const models = parts.flatMap((id) => ranking.filter((one) => one.id === id));
    return { models: models.map((one) => ({ ...one, relation: "part" as const })) };
  }
  return { models: ranking.slice(0, 1).map((one) => ({ ...one, relation: "same" as const })) };
}

/**
 * Models that a title may mean, best first, three at most, where the program is not sure; empty where it is, or where
 * nothing of the catalog is near.
 */
export function proposeModels(title: string, objective: string | null, matcher: Matcher): ModelScore[] {
  const result = resultsOf(matcher)(title, objective ?? undefined);
  const [first] = result.ranking;
  if (first === undefined || isSure(result)) return [];
  const isNear = ({ id, score }: ModelScore): boolean =>
    score >= first.score * proposalShare || id === result.rival;
  return result.ranking.filter(isNear).slice(0, mostProposals);
}
