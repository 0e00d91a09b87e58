import type { WordingToken } from "./wording-token.ts";

/** Tokens of a text by key, each with how often it stands there and how many words it holds. */
function countKeys(tokens: readonly WordingToken[]): ReadonlyMap<string, { count: number; size: number }> {
  const counts = new Map<string, { count: number; size: number }>();
  for (const { key, size } of tokens) {
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { count: 1, size });
    else known.count += 1;
  }
  return counts;
}

/**
 * The text to set others against: the medoid, which has the fewest words, in sum over all items, that it does not share with
 * theirs; of equals the first. One pass over all words, however many texts there are.
 * @param texts In an order that does not depend on that of plans; `weight` is the number of items that have the text.
 * @returns Its place in the list; 0 for an empty one.
 */
export function findBase(
  texts: readonly { readonly tokens: readonly WordingToken[]; readonly weight: number }[],
): number {
  const counted = texts.map(({ tokens, weight }) => ({ keys: countKeys(tokens), weight }));
  // How many items have a word so often or more: the words shared with all others are read off it.
  const holders = new Map<string, number>();
  for (const { keys, weight } of counted)
    for (const [key, { count }] of keys)
      for (let time = 1; time <= count; time += 1) {
        const name = `${time} ${key}`;
        holders.set(name, (holders.get(name) ?? 0) + weight);
      }
  const items = texts.reduce((sum, { weight }) => sum + weight, 0);
  const distances = counted.map(({ keys }) => {
    let distance = 0;
    for (const [key, { count, size }] of keys)
      // Each word costs once for every item that lacks it, and spares what every item that has it would cost.
      for (let time = 1; time <= count; time += 1)
        distance += size * (items - 2 * (holders.get(`${time} ${key}`) ?? 0));
    return distance;
  });
  return Math.max(0, distances.indexOf(Math.min(...distances)));
}
