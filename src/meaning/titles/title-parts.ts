import type { Matcher, ModelProfile, TermMap } from "./model-profile.ts";
import { type Reading, readAgainst, weighTerm } from "./read-against.ts";
import type { TitleTerm } from "./title-terms.ts";

/** A title that one model explains to this share joins nothing. */
const explainedAlone = 0.86;
/** Each part of a joined title must clear this by itself. */
const partBar = 0.67;
/** What a further part must explain of the title beyond the parts found. */
const partGain = 0.12;

/** A model that a joined title holds, with the score of its part of the title. */
export interface Part {
  readonly profile: ModelProfile;
  readonly score: number;
}

/** The title's terms without those that only the other models know. */
function takePart(title: TermMap, profile: ModelProfile, others: readonly ModelProfile[]): TermMap {
  const mine = [...title].filter(
    ([key]) => profile.share.has(key) || !others.some((other) => other !== profile && other.share.has(key)),
  );
  return new Map(mine);
}

/** The term by which a model is in a title beside others: the heaviest that none of them knows. */
function findOwnTerm(
  title: TermMap,
  profile: ModelProfile,
  others: readonly ModelProfile[],
): TitleTerm | undefined {
  return [...title.values()]
    .filter(
      (term) =>
        profile.share.has(term.key) &&
        others.every((other) => other === profile || !other.share.has(term.key)),
    )
    .sort((a, b) => b.weight - a.weight)[0];
}

/** What a part must say by itself: what is done or where. */
const namingClasses: ReadonlySet<TitleTerm["class"]> = new Set(["subject", "place", "unlisted", "elsewhere"]);

/** Whether a part says what is done or where by words of its model: with what (“hồ sơ điện tử”) is how the other model does its own. */
function isNamed(part: TermMap, { share }: ModelProfile): boolean {
  return [...part.values()].some((term) => share.has(term.key) && namingClasses.has(term.class));
}

/** Whether a comma or “và” stands between the own terms of any two of the models. */
function areParted(title: TermMap, profiles: readonly ModelProfile[], joints: readonly number[]): boolean {
  const positions = profiles.map((profile) => findOwnTerm(title, profile, profiles)?.position);
  return positions.every((at, index) =>
    positions.slice(index + 1).every((other) => {
      if (at === undefined || other === undefined) return false;
      return joints.some((joint) => joint > Math.min(at, other) && joint <= Math.max(at, other));
    }),
  );
}

/**
 * The models that a title joins, each with the score of its part, best first; empty when the title is about one thing.
 * Parts may share words: “kiểm soát ra/vào tại khu du lịch, khu công nghiệp”.
 */
export function findParts(
  title: TermMap,
  joints: readonly number[],
  best: { readonly profile: ModelProfile; readonly reading: Reading } | undefined,
  matcher: Matcher,
): readonly Part[] {
  if (best === undefined || best.reading.score === 0 || best.reading.explained >= explainedAlone) return [];
  const weigh = (terms: Iterable<TitleTerm>): number =>
    [...terms].reduce((sum, term) => sum + weighTerm(term, matcher), 0);
  const total = weigh(title.values());
  const readPart = (profile: ModelProfile, chosen: readonly ModelProfile[]): number =>
    readAgainst(takePart(title, profile, chosen), profile, matcher).score;
  let chosen: readonly ModelProfile[] = [best.profile];
  for (;;) {
    const known = chosen;
    const next = matcher.profiles
      .filter((profile) => {
        if (known.includes(profile)) return false;
        const gain = [...title.values()].filter(
          (term) => profile.share.has(term.key) && !known.some((other) => other.share.has(term.key)),
        );
        return weigh(gain) >= partGain * total;
      })
      .map((profile) => ({ profile, score: readPart(profile, known) }))
      .filter(({ profile, score }) => score >= partBar && areParted(title, [...known, profile], joints))
      .sort((a, b) => b.score - a.score)[0];
    if (next === undefined) break;
    chosen = [...known, next.profile];
  }
  const parts = chosen.map((profile) => ({ profile, score: readPart(profile, chosen) }));
  const stands = ({ profile, score }: Part): boolean =>
    score >= partBar && isNamed(takePart(title, profile, chosen), profile);
  if (parts.length < 2 || !parts.every(stands)) return [];
  return parts.sort((a, b) => b.score - a.score);
}
