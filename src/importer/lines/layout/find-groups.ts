import { alignText } from "#text/aligned.ts";
import { toRoman } from "#text/roman.ts";
import { plainPart, sectionWord } from "#importer/lines/kinds/parts.ts";
import { type GroupHeading, longestImplied, readGroupHeadings } from "#importer/lines/kinds/group-heading.ts";
import type { Read } from "#importer/lines/kinds/line-rule.ts";
import type { LogicalLine } from "#importer/lines/logical-line.ts";
import type { OutlineNode } from "./outline.ts";
import type { WeighedRun } from "./score-run.ts";

/** Whether a heading may be one of a group: it counts, and is none of purpose, money, or who watches. */
const mayBeGroup = ({ line, numbering, words }: OutlineNode): boolean =>
  numbering.value > 0 && line.text.length < longestImplied && !sectionWord.pattern.test(words.folded);

/**
 * The headings right above runs of items that are groups of them: where several runs stand below headings of one kind, or the
 * one heading calls itself a group. A heading beyond the tenth is none.
 */
export function findGroups(runs: readonly WeighedRun[]): Map<LogicalLine, Read<GroupHeading>> {
  const parents = new Set(
    runs.flatMap(({ items }) =>
      items.flatMap(({ parent }): OutlineNode[] =>
        parent === undefined || !mayBeGroup(parent) ? [] : [parent],
      ),
    ),
  );
  const groups = new Map<LogicalLine, Read<GroupHeading>>();
  for (const { line, words, numbering } of parents) {
    const isNamed = readGroupHeadings(line).group !== undefined && !plainPart.pattern.test(words.folded);
    const group = toRoman(numbering.value);
    if (group === undefined || (parents.size < 2 && !isNamed)) continue;
    const numbered = readGroupHeadings(alignText(`${numbering.value}. ${words.text}`)).numbered;
    const { title, declared } = numbered?.says ?? { title: words.text, declared: null };
    groups.set(line, { by: `${numbering.style} …`, says: { group, title, declared } });
  }
  return groups;
}
