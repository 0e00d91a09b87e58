import type { GroupNumeral } from "#schema/identifier.ts";
import type { BodyField, ImportedGroup, Statement } from "#schema/items.ts";
import type { GroupHeading, ItemHeading } from "#importer/lines/headings.ts";
import {
  readGroupHeading,
  readItemHeading,
  readOutlineNumber,
  readSectionHeading,
} from "#importer/lines/headings.ts";
import { findImpliedItems } from "./implied-items.ts";
import { trimTitle } from "./item-title.ts";
import { readLabel, readLabels, readUnknownLabel, splitAtLabels } from "#importer/lines/labels.ts";
import type { LogicalLine } from "#importer/lines/logical-lines.ts";
import { continuesSentence, readBullet } from "#importer/lines/logical-lines.ts";
import { addLine } from "./statements.ts";

/** An item of the plan's body. */
export interface BodyItem {
  readonly number: number;
  readonly kind: "model" | "task";
  readonly group: GroupNumeral | null;
  readonly title: Statement;
  readonly statusReason: Statement | null;
  readonly lines: readonly [number, number];
  readonly fields: readonly BodyField[];
}

export interface Body {
  readonly items: readonly BodyItem[];
  readonly groups: readonly ImportedGroup[];
  /** Running text outside items and groups, in order. */
  readonly outside: readonly LogicalLine[];
}

const notApplicable =
  /(?:không triển khai thực hiện|nên không triển khai|không triển khai mô hình|không thực hiện mô hình|không áp dụng|chưa triển khai thực hiện mô hình)/iu;

/** Whether a sentence says that a model does not apply. */
export function saysNotApplicable(text: string): boolean {
  return notApplicable.test(text);
}

/** The heading a line is; undefined where it heads no item. */
type ReadItem = (line: LogicalLine) => ItemHeading | undefined;

interface OpenField {
  readonly field: BodyField["field"];
  readonly label: string | null;
  readonly from: number;
  readonly statements: Statement[];
}

interface OpenItem {
  readonly heading: ItemHeading;
  readonly group: GroupNumeral | null;
  readonly from: number;
  title: Statement | undefined;
  to: number;
  readonly fields: OpenField[];
}

const reasonWords = /(?:không|chưa) (?:triển khai|áp dụng|thực hiện|có|Trung)/giu;

/** Offset of the first colon, full stop or bracket after which a reason stands before the next colon; -1 where none does. */
function findReason(text: string): number {
  let start = 0;
  for (const part of text.split(":")) {
    const reason = [...part.matchAll(reasonWords)].at(-1)?.index;
    if (reason !== undefined && start > 0) return start - 1;
    const mark = part.slice(0, reason ?? 0).search(/[.(]/);
    if (mark >= 0) return mark;
    start += part.length + 1;
  }
  return -1;
}

/** Title and, where the heading itself says so, the sentence why the model does not apply. */
function splitTitle(title: Statement): { title: Statement; reason: Statement | null } {
  if (saysNotApplicable(title.text)) {
    const cut = findReason(title.text);
    if (cut > 0) {
      return {
        title: { ...title, text: trimTitle(title.text.slice(0, cut)) },
        reason: { ...title, text: title.text.slice(cut + 1).trim() },
      };
    }
  }
  return { title: { ...title, text: trimTitle(title.text) }, reason: null };
}

function closeItem(item: OpenItem): BodyItem {
  const { title, reason } = splitTitle(
    item.title ?? { text: item.heading.title, lines: [item.from, item.from] },
  );
  const fields = item.fields.map((open): BodyField => {
    const last = open.statements.at(-1);
    return {
      field: open.field,
      label: open.label,
      lines: [open.from, Math.max(open.from, last?.lines[1] ?? open.from)],
      statements: open.statements,
    };
  });
  const inFields = fields.flatMap((f) => f.statements).find((s) => saysNotApplicable(s.text)) ?? null;
  return {
    number: item.heading.number,
    kind: item.heading.kind,
    group: item.group,
    title,
    statusReason: reason ?? inFields,
    lines: [item.from, item.to],
    fields,
  };
}

/**
 * Numbered lines directly above an item heading, at least two of one kind of number: groups whatever they are called.
 * Returns their source lines.
 */
function findImpliedGroups(lines: readonly LogicalLine[], readItem: ReadItem): ReadonlySet<LogicalLine> {
  const candidates = lines.filter((line, index) => {
    const next = lines[index + 1];
    return (
      line.row === undefined &&
      next !== undefined &&
      next.row === undefined &&
      readItem(next) !== undefined &&
      readItem(line) === undefined &&
      readLabel(line.text, line.bold) === undefined &&
      line.text.length < 200 &&
      readGroupHeading(line.text, true) !== undefined
    );
  });
  return new Set(candidates.length >= 2 ? candidates : []);
}

/**
 * The body's groups and items with their labelled fields, from logical lines without table rows. An item runs from its
 * heading to the line before the next item, group or section heading or table.
 */
export function readBody(lines: readonly LogicalLine[]): Body {
  const items: BodyItem[] = [];
  const groups: ImportedGroup[] = [];
  const outside: LogicalLine[] = [];
  const impliedItems = findImpliedItems(lines);
  const readItem = (line: LogicalLine): ItemHeading | undefined =>
    impliedItems.get(line) ?? readItemHeading(line.text);
  const implied = findImpliedGroups(lines, readItem);
  let group: GroupHeading | undefined;
  let open: OpenItem | undefined;
  const close = (): void => {
    if (open !== undefined) items.push(closeItem(open));
    open = undefined;
  };
  for (const [index, line] of lines.entries()) {
    if (line.row !== undefined) {
      close();
      continue;
    }
    const item = readItem(line);
    if (item !== undefined) {
      close();
      open = {
        heading: item,
        group: group?.group ?? null,
        from: line.line,
        title: undefined,
        to: line.to,
        fields: [],
      };
      if (item.title !== "") open.title = { text: item.title, lines: [line.line, line.to] };
      continue;
    }
    const groupHeading = readGroupHeading(line.text, implied.has(line));
    if (
      groupHeading !== undefined &&
      readLabel(line.text, line.bold) === undefined &&
      headsItems(lines, index, readItem)
    ) {
      close();
      group = groupHeading;
      groups.push({ ...groupHeading, lines: [line.line, line.to], annexLines: null });
      continue;
    }
    if (readSectionHeading(line.text) !== undefined || endsItems(line, open)) {
      close();
      group = undefined;
    }
    if (open === undefined) {
      outside.push(line);
      continue;
    }
    addToItem(open, line);
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

/** Whether an item heading follows before any section heading: a list of groups in the preface heads none. */
function headsItems(lines: readonly LogicalLine[], index: number, readItem: ReadItem): boolean {
  for (const line of lines.slice(index + 1, index + 6)) {
    if (line.row !== undefined) return false;
    if (readItem(line) !== undefined) return true;
    if (readSectionHeading(line.text) !== undefined) return false;
  }
  return false;
}

/** A line numbered on from the item's own outline number at the same depth is the next paragraph of the plan, no field. */
function endsItems(line: LogicalLine, open: OpenItem | undefined): boolean {
  if (open === undefined) return false;
  const own = readOutlineNumber(`${open.heading.outline} x`);
  const next = readOutlineNumber(line.text);
  return (
    own !== undefined &&
    next !== undefined &&
    own.depth === next.depth &&
    next.last === own.last + 1 &&
    readLabel(line.text, line.bold) === undefined
  );
}

function addToItem(open: OpenItem, line: LogicalLine): void {
  open.to = line.to;
  const known = readLabels(line.text, line.bold);
  const unknown = known.length > 0 ? undefined : readUnknownLabel(line.text, line.bold);
  const labels = unknown === undefined ? known : [unknown];
  for (const label of labels) {
    const field: OpenField = { field: label.field, label: label.label, from: line.line, statements: [] };
    if (label.rest !== "") field.statements.push({ text: label.rest, lines: [line.line, line.to] });
    open.fields.push(field);
  }
  if (labels.length > 0) return;
  const current = open.fields.at(-1);
  if (current === undefined) {
    const title = open.title;
    if (title === undefined) {
      open.title = { text: line.text, lines: [line.line, line.to] };
      return;
    }
    if (
      readBullet(line.text) === undefined &&
      /^\p{Ll}/u.test(line.text) &&
      continuesSentence(title.text, line.text)
    ) {
      open.title = { text: `${title.text} ${line.text}`, lines: [title.lines[0], line.to] };
      return;
    }
    const field = /^(?:triển khai |thực hiện )?(?:đồng bộ )?theo (?:lộ trình|tiến độ|hướng dẫn)/iu.test(
      line.text,
    )
      ? "deadline"
      : "content";
    const opened: OpenField = { field, label: null, from: line.line, statements: [] };
    addLine(opened.statements, line);
    open.fields.push(opened);
    return;
  }
  const [own, ...labelled] = splitAtLabels(current.field, line.text);
  if (labelled.length === 0) {
    addLine(current.statements, line);
    return;
  }
  addLine(current.statements, { ...line, text: own });
  for (const text of labelled) addToItem(open, { ...line, text, bold: text });
}
