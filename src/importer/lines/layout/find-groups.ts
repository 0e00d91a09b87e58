import type { Statement } from "#schema/items.ts";
import { alignText } from "#text/aligned.ts";
import { toRoman } from "#text/roman.ts";
import { plainPart, sectionWord } from "#importer/lines/kinds/parts.ts";
import { type GroupHeading, longestImplied, readGroupHeadings } from "#importer/lines/kinds/group-heading.ts";
import type { Read } from "#importer/lines/kinds/line-rule.ts";
import type { LogicalLine } from "#importer/lines/logical-line.ts";
import type { OutlineNode } from "./outline.ts";
import type { WeighedItem, WeighedRun } from "./score-run.ts";

/** Whether a heading may be one of a group: it counts, and is none of purpose, money, or who watches. */
const mayBeGroup = ({ line, numbering, words }: OutlineNode): boolean =>
  numbering.value > 0 && line.text.length < longestImplied && !sectionWord.pattern.test(words.folded);

/** Styles of numbers that part a plan: a body behind one heads a group of its tasks, behind another it only bears them. */
const parting: ReadonlySet<string> = new Set(["I.", "A.", "Phần N", "Chương N", "Mục N", "Điều N"]);

/** The heading right above an item that may be one of a group; of a body that bears it the one above the body. */
function findHeading({ parent, bearer, line }: WeighedItem): OutlineNode | undefined {
  const isBelowBody = bearer !== undefined && bearer.lines[0] < line.line;
  if (!isBelowBody || parent === undefined || parent.line.line !== bearer.lines[0])
    return isBelowBody ? undefined : parent;
  return parting.has(parent.numbering.style) ? parent : undefined;
}

/**
 * The headings right above runs of items that are groups of them: where several runs stand below headings of one kind, or the
 * one heading calls itself a group. A heading beyond the tenth is none.
 */
export function findGroups(runs: readonly WeighedRun[]): Map<LogicalLine, Read<GroupHeading>> {
  const parents = new Set(
    runs.flatMap(({ items }) =>
      items.flatMap((item): OutlineNode[] => {
        const above = findHeading(item);
        const isBearer = above?.line.line === item.bearer?.lines[0];
        return above === undefined || !(isBearer || mayBeGroup(above)) ? [] : [above];
      }),
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

/** Whether a text is of more than one word. */
function holdsWords(text: string): boolean {
  const letter = text.search(/\p{L}/u);
  return letter >= 0 && /\s/.test(text.slice(letter));
}

/** Whether a line is set apart as a heading: in capitals or bold as a whole, with no mark at its end, no number and no label. */
function isSetApart({ text, bold, row, reads }: LogicalLine): boolean {
  const isWhole = bold !== undefined && bold.length >= text.length - 1;
  return (
    row === undefined &&
    (reads.isUpper || isWhole) &&
    holdsWords(text) &&
    !/[.;,]$/.test(text) &&
    text.length < longestImplied &&
    reads.label === undefined &&
    reads.item === undefined
  );
}

/**
 * Headings without numbers right above items, as groups counted from the first; where there are fewer than two, none. Those of
 * parts of a plan and of documents head none.
 */
export function findPlainGroups(
  lines: readonly LogicalLine[],
  runs: readonly WeighedRun[],
): Map<LogicalLine, Read<GroupHeading>> {
  const items = runs.flatMap((run) => run.items);
  const starts = new Set(items.map(({ at }) => at));
  const found = items.flatMap(({ at, shared }) => {
    // Labels may stand between the heading and its first item.
    const labels = new Set(Object.values(shared ?? {}).map((statement: Statement) => statement.lines[0]));
    const above = lines.slice(0, at).findLast(({ line }) => !labels.has(line));
    const isPart =
      above === undefined || sectionWord.pattern.test(above.folded) || plainPart.pattern.test(above.folded);
    return isPart || starts.has(at - 1) || above.reads.numbering !== undefined || !isSetApart(above)
      ? []
      : [above];
  });
  const groups = found.flatMap((line, index) => {
    // “NHÓM I: PHỤC VỤ NGƯỜI DÂN” counts itself.
    const own = readGroupHeadings(line).group?.says;
    if (own !== undefined) return [[line, { by: "NHÓM …", says: own }] as const];
    const group = toRoman(index + 1);
    const numbered = readGroupHeadings(alignText(`${index + 1}. ${line.text}`)).numbered;
    const { title, declared } = numbered?.says ?? { title: line.text, declared: null };
    return group === undefined ? [] : [[line, { by: "NHÓM …", says: { group, title, declared } }] as const];
  });
  return new Map(groups.length < 2 ? [] : groups);
}
