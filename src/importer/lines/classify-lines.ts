import type { GroupHeading } from "./kinds/group-heading.ts";
import type { ItemHeading } from "./kinds/item-heading.ts";
import type { LabelMatch } from "./kinds/labels.ts";
import type { Read } from "./kinds/line-rule.ts";
import type { LabelBook } from "./kinds/label-book.ts";
import { parseOutline } from "./kinds/outline-number.ts";
import { closingLine, noteLine } from "./kinds/parts.ts";
import { findLayout } from "./layout/find-layout.ts";
import type { LayoutReading } from "./layout-reading.ts";
import type { LogicalLine } from "./logical-line.ts";
import { readBullet } from "./sentences.ts";

/** What a line is in its text, and for headings by which rule. */
export type LineKind =
  | { readonly kind: "item"; readonly by: string; readonly heading: ItemHeading }
  | { readonly kind: "group"; readonly by: string; readonly heading: GroupHeading }
  | { readonly kind: "section"; readonly by: string; readonly isInGroup?: boolean }
  | { readonly kind: "label"; readonly label: LabelMatch }
  | { readonly kind: "row" | "bullet" | "text" };

/** A line with its kind. */
export interface ClassifiedLine extends LogicalLine {
  readonly is: LineKind;
}

type Items = ReadonlyMap<LogicalLine, Read<ItemHeading>>;

/** Lines below the heading of a group in which its first item stands. */
const linesToItem = 5;

/** Whether an item heading follows before any section heading: a list of groups in the preface heads none. */
function headsItems(lines: readonly LogicalLine[], index: number, items: Items): boolean {
  for (const line of lines.slice(index + 1, index + 1 + linesToItem)) {
    if (line.row !== undefined) return false;
    if (items.has(line)) return true;
    if (line.reads.section !== undefined) return false;
  }
  return false;
}

/** A line numbered on from the item's own outline number at the same depth is the next paragraph of the plan, no field. */
function followsItem(line: LogicalLine, item: ItemHeading): boolean {
  const own = parseOutline(item.outline);
  const next = line.reads.outline?.says;
  return (
    own !== undefined &&
    next !== undefined &&
    own.depth === next.depth &&
    next.last === own.last + 1 &&
    line.reads.label === undefined
  );
}

/** The lines of a text with their kinds, and why its items are those. */
export interface ClassifiedText {
  readonly lines: readonly ClassifiedLine[];
  readonly layout: LayoutReading;
}

/**
 * The kind of every line, in order: what it says by itself, decided by what stands around it. An item runs from its heading
 * to the next line that is an item, a group, a section or a row.
 */
export function classifyLines(lines: readonly LogicalLine[], book: LabelBook): ClassifiedText {
  const { items, groups, ends, reading } = findLayout(lines, book);
  let open: ItemHeading | undefined;
  const decide = (line: LogicalLine, index: number): LineKind => {
    const { reads } = line;
    if (line.row !== undefined) return { kind: "row" };
    const item = items.get(line);
    if (item !== undefined) return { kind: "item", by: item.by, heading: item.says };
    const own = groups.get(line);
    if (own !== undefined) return { kind: "group", by: own.by, heading: own.says };
    const { group } = reads;
    if (group !== undefined && reads.label === undefined && headsItems(lines, index, items))
      return { kind: "group", by: group.by, heading: group.says };
    if (reads.section !== undefined) return { kind: "section", by: reads.section.by };
    const isInGroup = ends.get(line);
    if (isInGroup !== undefined)
      return { kind: "section", by: "number beside or above the items", isInGroup };
    if (open !== undefined && closingLine.pattern.test(line.text))
      return { kind: "section", by: closingLine.name };
    if (open !== undefined && noteLine.pattern.test(line.text)) return { kind: "section", by: noteLine.name };
    if (open !== undefined && followsItem(line, open))
      return { kind: "section", by: "number after the item's own" };
    if (reads.label !== undefined) return { kind: "label", label: reads.label };
    return { kind: readBullet(line.text) === undefined ? "text" : "bullet" };
  };
  const classified = lines.map((line, index) => {
    const is = decide(line, index);
    if (is.kind === "item") open = is.heading;
    else if (is.kind === "group" || is.kind === "section" || is.kind === "row") open = undefined;
    return { ...line, is };
  });
  return { lines: classified, layout: reading };
}
