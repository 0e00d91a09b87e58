/** Addresses that are offered at most. */
const mostNear = 5;
/** How alike an offered address is at least: twice the pairs of letters that both have, of all that they have. */
const leastAlike = 0.5;

const segments = (path: string): readonly string[] => path.split("/").filter((part) => part !== "");

const pairsOf = (word: string): readonly string[] =>
  Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => word.slice(at, at + 2));

/** How much two words are alike by their pairs of letters, from 0 to 1. */
function likeness(a: string, b: string): number {
  const left = pairsOf(b);
  const all = pairsOf(a).length + left.length;
  if (all === 0) return a === b ? 1 : 0;
  const rest = [...left];
  const both = pairsOf(a).filter((pair) => {
    const at = rest.indexOf(pair);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return (2 * both.length) / all;
}

/**
 * Of some addresses those that a wrong one is most like, the likest first: by its last part that says something, those below
 * the same first part before others. A part that was cut off while copying is the beginning of the right one.
 */
export function findNearPaths(typed: string, paths: readonly string[]): readonly string[] {
  const own = segments(typed.toLowerCase());
  const last = own.at(-1) ?? "";
  if (last.length < 2) return [];
  return paths
    .map((path) => {
      const parts = segments(path);
      const name = parts.at(-1) ?? "";
      const isBelow = parts.length > 1 && own.includes(parts[0] ?? "");
      return { path, alike: likeness(last, name), isBelow, isBegun: name.startsWith(last) };
    })
    .filter(({ alike, isBegun }) => isBegun || alike >= leastAlike)
    .sort(
      (a, b) =>
        Number(b.isBelow) - Number(a.isBelow) || Number(b.isBegun) - Number(a.isBegun) || b.alike - a.alike,
    )
    .slice(0, mostNear)
    .map(({ path }) => path);
}
