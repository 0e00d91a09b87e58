/** The first choice of a pattern: what stands before it, its ways, what stands behind. */
const firstChoice = /^([^(]*)\(([^)]*)\)(.*)$/u;

/**
 * Every text that a pattern with choices stands for, in their order: “(ai|sở nào) làm(| gì)” is “ai làm”, “ai làm gì”, “sở nào làm”,
 * “sở nào làm gì”. A text without choices stands for itself.
 */
export function expandChoices(pattern: string): readonly string[] {
  const found = firstChoice.exec(pattern);
  if (found === null) return [pattern];
  const [, before = "", ways = "", behind = ""] = found;
  const ends = expandChoices(behind);
  return ways.split("|").flatMap((way) => ends.map((end) => before + way + end));
}
