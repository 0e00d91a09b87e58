import type { ModelProfile, TermMap } from "./model-profile.ts";

/** The keys of what a title says, whom it is for left out. */
const keysOf = (title: TermMap): readonly string[] =>
  [...title.values()].filter((term) => term.class !== "whom").map(({ key }) => key);

/** Whether one title of a model says all that another title says. */
const holds = ({ texts }: ModelProfile, keys: readonly string[]): boolean =>
  texts.some((text) => keys.every((key) => text.has(key)));

/** Whether one title of a model says that and nothing else. */
const isWhole = ({ texts }: ModelProfile, keys: readonly string[]): boolean =>
  texts.some((text) => keysOf(text).length === keys.length && keys.every((key) => text.has(key)));

/**
 * Another model than the first that a title may as well mean: a title of each says all that this one says and more, as those of the
 * hospital and of the one-stop office say of “Kiosk tự phục vụ”. Undefined where a title of the first says just that, or this
 * one says what nearly all of the first say and few of the other.
 */
export function findHolder(
  title: TermMap,
  first: ModelProfile,
  others: readonly ModelProfile[],
): ModelProfile | undefined {
  const keys = keysOf(title);
  if (keys.length === 0 || !holds(first, keys) || isWhole(first, keys)) return undefined;
  // What nearly all titles of the first say, and few of the other, tells that it is meant.
  const isTold = (other: ModelProfile): boolean =>
    keys.some((key) => first.core.has(key) && !other.core.has(key));
  return others.find((other) => other !== first && holds(other, keys) && !isTold(other));
}
