import type { GroupNumeral } from "#schema/identifier.ts";
import type { BodyField, FieldName, Statement } from "#schema/items.ts";
import { type AlignedText, sliceAligned } from "#text/aligned.ts";
import { trimEnd } from "#text/trim-end.ts";
import type { ClassifiedLine } from "#importer/lines/classify-lines.ts";
import type { ItemHeading } from "#importer/lines/kinds/item-heading.ts";
import { type LabelBook, inlineFields } from "#importer/lines/kinds/label-book.ts";
import {
  type LabelMatch,
  readLabel,
  readUnknownLabel,
  splitAtLabels,
  splitLabel,
} from "#importer/lines/kinds/labels.ts";
import { leadingBody } from "#importer/lines/kinds/leading-body.ts";
import { continuesSentence, readMark } from "#importer/lines/sentences.ts";
import { findSentence, findTelling } from "#importer/lines/split-heading.ts";
import { readAside } from "./aside.ts";
import { naming, readBracketed, readRunIn } from "./run-in.ts";
import { beginsField, withoutMark } from "./begins-field.ts";
import { findRefusal, splitTitle } from "./not-applicable.ts";
import { type OpenField, addDue, closeField, openBearer } from "./open-field.ts";
import { joinQuoted } from "./quoted-title.ts";
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

/** An item while its lines are read. */
export interface OpenItem {
  readonly heading: ItemHeading;
  /** Its heading as printed: the title of an item that has no other. */
  readonly printed: string;
  readonly group: GroupNumeral | null;
  readonly from: number;
  title: Statement | undefined;
  to: number;
  readonly fields: OpenField[];
}

/** Lines of the source that a line takes. */
const linesOf = ({ line, to }: ClassifiedLine): [number, number] => [line, to];

/** The item that a line heads, with what the same paragraph says behind its title. */
export function openItem(
  heading: ItemHeading,
  group: GroupNumeral | undefined,
  line: ClassifiedLine,
  labels: LabelBook,
): OpenItem {
  const title = heading.title === "" ? undefined : { text: heading.title, lines: linesOf(line) };
  const [from, to] = linesOf(line);
  const open: OpenItem = { heading, printed: line.text, group: group ?? null, from, title, to, fields: [] };
  if (heading.bearer !== undefined) open.fields.push(...openBearer(heading.bearer));
  const { rest } = heading;
  // Of a sentence that gives a task the rest is the whole.
  const isBehind = rest !== undefined && !rest.text.includes(heading.title);
  if (rest !== undefined) addRunIn(open, rest, { line, labels, isBehind });
  return open;
}

/** Adds what runs on in a paragraph as fields of their own, in place. */
function addRunIn(
  open: OpenItem,
  words: AlignedText,
  {
    line,
    labels,
    isBehind = false,
  }: { readonly line: ClassifiedLine; readonly labels: LabelBook; readonly isBehind?: boolean },
): void {
  const mark = readMark(line.text);
  for (const [index, { field, label, text }] of readRunIn(words, "content", labels, isBehind).entries()) {
    const bullet = index === 0 && label === null && mark !== "" ? { bullet: mark } : {};
    const statements: Statement[] = text === "" ? [] : [{ text, lines: linesOf(line), ...bullet }];
    open.fields.push({ field, label, from: line.line, statements });
  }
}

/**
 * The item as read, its title told from the reason why it does not apply.
 * @param counted Its place among all items, from 1: the number of one that is numbered zero.
 */
export function closeItem(item: OpenItem, counted: number): BodyItem {
  const heading: Statement = { text: item.printed, lines: [item.from, item.from] };
  const { title, reason } = splitTitle(item.title ?? heading);
  const own = item.fields.map(closeField);
  const statusReason = reason ?? findRefusal(own);
  return {
    number: item.heading.number === 0 ? counted : item.heading.number,
    kind: item.heading.kind,
    group: item.group,
    title: title.text === "" ? heading : title,
    statusReason,
    lines: [item.from, item.to],
    fields: statusReason === null ? addDue(own, item.heading) : own,
  };
}

/** A deadline that stands right below the title without a label: “Triển khai theo lộ trình …”. */
const bareDeadline = /^(?:triển khai |thực hiện )?(?:đồng bộ )?theo (?:lộ trình|tiến độ|hướng dẫn)/iu;

/** Adds a line above the first field: the title, what it goes on with, or a field that has no label. */
function addUnlabelled(open: OpenItem, line: ClassifiedLine, labels: LabelBook): void {
  const { title } = open;
  if (title === undefined) {
    open.title = { text: line.text, lines: linesOf(line) };
    return;
  }
  const quoted = joinQuoted(title, line);
  if (quoted !== undefined) {
    open.title = quoted;
    return;
  }
  const goesOn =
    line.reads.numbering === undefined &&
    /^\p{Ll}/u.test(line.text) &&
    continuesSentence(title.text, line.text);
  if (goesOn) {
    open.title = { text: `${title.text} ${line.text}`, lines: [title.lines[0], line.to] };
    return;
  }
  if (beginsField(undefined, line)) {
    addRunIn(open, withoutMark(line), { line, labels });
    return;
  }
  const field = bareDeadline.test(line.text) ? "deadline" : "content";
  const opened: OpenField = { field, label: null, from: line.line, statements: [] };
  open.fields.push(opened);
  addCut(open, opened, line, labels);
}

/** Adds a line to a field, up to the labels that stand in it, which begin fields of their own. */
function addCut(open: OpenItem, field: OpenField, line: ClassifiedLine, labels: LabelBook): void {
  const [own, ...labelled] = splitAtLabels(field.field, line, labels);
  addOwn(open, field, labelled.length === 0 ? line : { ...line, ...own }, labels);
  for (const piece of labelled) {
    const label = readLabel(piece, piece.text, labels);
    if (label !== undefined) addField(open, label, line);
  }
}

/** Fields in which a sentence may follow that says who does it, or why not: “Nội dung: Lắp kiosk. Giao Sở Y tế chủ trì …”. */
const telling: ReadonlySet<FieldName> = new Set<FieldName>(["objective", "content", "result", "tools"]);

/** Where in the words of a field a sentence begins that is none of its own; undefined where none does. */
function findOther({ field, rest }: LabelMatch): number | undefined {
  if (telling.has(field)) return findTelling(rest);
  return naming.has(field) ? findSentence(rest, ["time", "reason"]) : undefined;
}

/** Adds a label with its words, in place; sentences behind them that are none of its own are fields of their own. */
function addLabelled(open: OpenItem, match: LabelMatch, line: ClassifiedLine, labels: LabelBook): void {
  const at = findOther(match);
  if (at === undefined) {
    addField(open, match, line);
    return;
  }
  addField(open, { ...match, rest: sliceAligned(match.rest, 0, at) }, line);
  addRunIn(open, sliceAligned(match.rest, at), { line, labels, isBehind: true });
}

function addField(open: OpenItem, { field, label, rest }: LabelMatch, line: ClassifiedLine): void {
  const statements: Statement[] = rest.text === "" ? [] : [{ text: rest.text, lines: linesOf(line) }];
  open.fields.push({ field, label, from: line.line, mark: readMark(line.text), statements });
}

/** The label in small letters with which a line begins that goes on with one of labels: “Chủ trì: A; phối hợp: B;⏎thời hạn: C”. */
function readCutLabel(
  above: OpenField | undefined,
  line: ClassifiedLine,
  labels: LabelBook,
): LabelMatch | undefined {
  const before = above?.statements.at(-1)?.text ?? "";
  const isInline = above !== undefined && inlineFields.has(above.field) && /[;.,]$/.test(before);
  return isInline && /^\p{Ll}/u.test(line.text) ? readLabel(line, line.text, labels) : undefined;
}

/** Adds a line to a field; behind names of bodies, what tells by when or why not is a field of its own. */
function addOwn(open: OpenItem, field: OpenField, line: ClassifiedLine, labels: LabelBook): void {
  const isNames = naming.has(field.field);
  const at = isNames ? findSentence(line, ["time", "reason"]) : undefined;
  if (at === undefined) {
    // A line break in a cell parts names that nothing else does: “Công an tỉnh<br>Hội Công chứng viên”.
    const isNext = field.statements.at(-1)?.lines[1] === line.line && leadingBody.pattern.test(line.text);
    if (isNames && isNext) field.statements.push({ text: line.text, lines: linesOf(line) });
    else addLine(field.statements, line);
    return;
  }
  const names = sliceAligned(line, 0, at);
  addLine(field.statements, { ...line, text: trimEnd(names.text, /[\s;,]/) });
  addRunIn(open, sliceAligned(line, at), { line, labels, isBehind: true });
}

/** Adds a line to an item, in place: it begins a field, or goes on with the last one, or with the title. */
export function addToItem(open: OpenItem, line: ClassifiedLine, labels: LabelBook): void {
  open.to = line.to;
  const bracketed = readBracketed(line, labels);
  if (bracketed !== undefined) {
    addRunIn(open, bracketed, { line, labels, isBehind: true });
    return;
  }
  const unknown = line.is.kind === "label" ? undefined : readUnknownLabel(line, line.bold);
  const above = open.fields.at(-1);
  const first = line.is.kind === "label" ? line.is.label : (unknown ?? readCutLabel(above, line, labels));
  // “+ Hoàn thành: năm 2024” below “Thời gian hoàn thành:” is what that field says.
  const isWithin =
    first?.field === above?.field &&
    above !== undefined &&
    above.label !== null &&
    above.statements.length === 0;
  if (first !== undefined && !isWithin) {
    for (const label of unknown === undefined ? splitLabel(first, labels) : [first])
      addLabelled(open, label, line, labels);
    return;
  }
  const current = open.fields.at(-1);
  if (current === undefined) {
    addUnlabelled(open, line, labels);
    return;
  }
  if (beginsField(current, line)) {
    addRunIn(open, withoutMark(line), { line, labels });
    return;
  }
  const aside = readAside(current, line);
  if (aside === undefined) addCut(open, current, line, labels);
  else {
    const statements: Statement[] = [{ text: aside.rest.text, lines: linesOf(line) }];
    open.fields.push({ field: aside.field, label: aside.label, from: line.line, statements });
  }
}
