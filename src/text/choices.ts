/** What a pattern has in a row, each with its choices: “(ai|sở nào) làm(| gì)” has two, one and two. */
export const readChoices = (pattern: string): readonly (readonly string[])[] =>
  pattern
    .split(/[()]/)
    // What stands in brackets comes second each time.
    .map((part, at) => (at % 2 === 0 ? [part] : part.split("|")))
    .filter((choices) => choices.length > 1 || choices[0] !== "");

/**
 * Every text that a pattern with choices stands for, in their order: “(ai|sở nào) làm(| gì)” is “ai làm”, “ai làm gì”, “sở nào làm”,
 * “sở nào làm gì”. Blanks around an empty choice are one. A text without choices stands for itself.
 */
export const expandChoices = (pattern: string): readonly string[] =>
  readChoices(pattern)
    .reduce<readonly string[]>(
      (begun, choices) => begun.flatMap((text) => choices.map((choice) => text + choice)),
      [""],
    )
    .map((text) => text.replace(/ {2,}/g, " ").trim());
