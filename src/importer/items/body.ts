import type { ImportedGroup } from "#schema/items.ts";
import type { ClassifiedLine } from "#importer/lines/classify-lines.ts";
import type { GroupHeading } from "#importer/lines/kinds/group-heading.ts";
import type { LabelBook } from "#importer/lines/kinds/label-book.ts";
import { type BodyItem, type OpenItem, addToItem, closeItem, openItem } from "./open-item.ts";

export interface Body {
  readonly items: readonly BodyItem[];
  readonly groups: readonly ImportedGroup[];
  /** Running text outside items and groups, in order. */
  readonly outside: readonly ClassifiedLine[];
}

/**
 * The body's groups and items with their labelled fields, put together from the kinds of its lines. An item runs from its
 * heading to the line before the next item, group or section heading or table.
 */
export function readBody(lines: readonly ClassifiedLine[], labels: LabelBook): Body {
  const items: BodyItem[] = [];
  const groups: ImportedGroup[] = [];
  const outside: ClassifiedLine[] = [];
  let group: GroupHeading | undefined;
  let open: OpenItem | undefined;
  const close = (): void => {
    if (open !== undefined) items.push(closeItem(open, items.length + 1));
    open = undefined;
  };
  for (const line of lines) {
    switch (line.is.kind) {
      case "row":
        close();
        break;
      case "item":
        close();
        open = openItem(line.is.heading, group?.group, line, labels);
        break;
      case "group":
        close();
        group = line.is.heading;
        groups.push({ ...group, lines: [line.line, line.to], annexLines: null });
        break;
      case "section":
        close();
        if (line.is.isInGroup !== true) group = undefined;
        outside.push(line);
        break;
      case "label":
      case "bullet":
      case "text":
        if (open === undefined) outside.push(line);
        else addToItem(open, line, labels);
        break;
      default:
        line.is satisfies never;
    }
  }
  close();
  const { kept, dropped } = dropMentions(items);
  return { items: kept, groups, outside: [...outside, ...lines.filter((line) => dropped.has(line.line))] };
}

/**
 * A preface may list “Mô hình 1: …” before the plan describes it: of headings with one number those without a field of
 * their own are mentions where another has some. Returns the lines of what was dropped.
 */
function dropMentions(items: readonly BodyItem[]): { kept: BodyItem[]; dropped: ReadonlySet<number> } {
  const keyOf = (item: BodyItem): string => `${item.kind} ${item.number}`;
  const told = new Set(items.filter((item) => item.fields.length > 0).map(keyOf));
  const [kept, gone]: [BodyItem[], BodyItem[]] = [[], []];
  for (const item of items) (item.fields.length > 0 || !told.has(keyOf(item)) ? kept : gone).push(item);
  const held = new Set(kept.flatMap((item) => range(item.lines)));
  return {
    kept,
    dropped: new Set(gone.flatMap((item) => range(item.lines)).filter((line) => !held.has(line))),
  };
}

function range([from, to]: readonly [number, number]): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
