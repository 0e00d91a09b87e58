import type { FieldName } from "#schema/items.ts";
import { type AlignedText, sliceAligned } from "#text/aligned.ts";
import { foldAligned } from "#text/fold.ts";
import { trimEnd } from "#text/trim-end.ts";
import { actsClause } from "./assigning.ts";
import { leadingBody, sentenceBody } from "./leading-body.ts";
import { namesBodies, saysTime } from "#importer/lines/cell-content.ts";
import { composedLabels } from "./composed-labels.ts";
import { type ColumnField, type LabelBook, inlineFields } from "./label-book.ts";

/** A label and the words after it. */
export interface LabelMatch {
  readonly field: FieldName;
  /** Label as printed, without bullet, letter and colon. */
  readonly label: string;
  /** Text after the label on the same line; empty when it follows below. */
  readonly rest: AlignedText;
}

const enumerator =
  /^(?:[-+•*–—●▪■○◦►▶➢➤❖✓✔→⇒»]\s*)*(?:(?:[a-zđ]|\d{1,2}(?:\.\d{1,2})*)\s*[.)]\s*|\(\d+\)\s*)?(?:[-+•–]\s*)?/;

const namedBody = new RegExp(String.raw`^(?:${sentenceBody}|các (?=\p{L}))`, "u");
/** Who stands for a body by his post: “Hiệu trưởng các trường”. */
const leadingPost =
  /^(?:đồng chí |các )?(?:hiệu trưởng|thủ trưởng|giám đốc|chủ tịch|chánh văn phòng|bí thư|trưởng (?:phòng|ban|thôn|ấp|khu|công an|trạm)|công chức|cán bộ)(?!\p{L})/iu;
/** Fields that name bodies. */
const roleFields: ReadonlySet<FieldName> = new Set<FieldName>([
  "leads",
  "coordinators",
  "implementers",
  "supporters",
]);

/** What ends a label, in the folded words behind it; undefined where it goes on. Before the names of bodies a dash or a blank does. */
function findEnd(after: AlignedText, field: FieldName): number | undefined {
  const mark =
    /^\s*(?:\([^)]{0,40}\)\s*)?[:：?]+\s*/.exec(after.folded) ?? /^\s*[.:]?\s*$/.exec(after.folded);
  if (mark !== null) return mark[0].length;
  const gap = roleFields.has(field) ? /^\s+(?:[-–—]\s+)?/.exec(after.text)?.[0].length : undefined;
  return gap !== undefined && areNames(after.text.slice(gap)) ? gap : undefined;
}

/** Whether words are the names of bodies, the first with its capital, and say of none what it does. */
const areNames = (text: string): boolean =>
  namedBody.test(text) && namesBodies(text) && !actsClause.pattern.test(text);

/**
 * The label with which a line begins; undefined when it begins with none. A label ends with a colon or the line, one
 * of bodies with a dash or a blank before their names too; `bold` is the line's leading bold run, which ends a label too.
 */
export function readLabel(
  line: AlignedText,
  bold: string | undefined,
  book: LabelBook,
): LabelMatch | undefined {
  const { text, folded } = line;
  const start = enumerator.exec(folded)?.[0].length ?? 0;
  // A label that stands bare begins a line with a capital; a small letter goes on with the line above.
  if (start === 0 && bold === undefined && /^\p{Ll}/u.test(text)) return undefined;
  for (const [word, field] of book.labels) {
    if (!folded.startsWith(word, start)) continue;
    const length = start + word.length;
    const after = folded.slice(length);
    const end = findEnd({ text: text.slice(length), folded: after }, field);
    const label = text.slice(start, length);
    if (end !== undefined) return { field, label, rest: sliceAligned(line, length + end) };
    if (bold !== undefined && trimEnd(foldAligned(bold).replace(enumerator, ""), /[\s:.]/) === word) {
      const marks = /^[\s:.–-]+/.exec(after)?.[0].length ?? 0;
      return { field, label, rest: sliceAligned(line, length + marks) };
    }
  }
  return readComposed(line, start);
}

/** A label made of the words of its field, with what it asks for behind its colon; undefined for any other line. */
function readComposed(line: AlignedText, start: number): LabelMatch | undefined {
  const colon = line.text.search(/[:：]/);
  if (colon < 0) return undefined;
  const folded = line.folded.slice(start);
  const found = composedLabels.find(({ pattern }) => pattern.test(folded));
  const length = found?.pattern.exec(folded)?.[0].length;
  if (found === undefined || length === undefined) return undefined;
  const after = /^[\s:：]*/.exec(line.text.slice(colon))?.[0].length ?? 0;
  const rest = sliceAligned(line, colon + after);
  const isMeant = {
    bodies: leadingBody.pattern.test(rest.text) || namesBodies(rest.text) || leadingPost.test(rest.text),
    time: saysTime(rest.folded),
    words: rest.text !== "",
  }[found.asks];
  return isMeant ? { field: found.field, label: line.text.slice(start, start + length), rest } : undefined;
}

/** Whether words begin with a label of bodies and their names, or of a deadline and a time. */
function tellsWhoOrWhen(words: AlignedText, book: LabelBook): boolean {
  const label = readLabel(words, words.text, book);
  if (label === undefined) return false;
  const { field, rest } = label;
  return (roleFields.has(field) && areNames(rest.text)) || (field === "deadline" && saysTime(rest.folded));
}

/**
 * Words of a field cut where another label begins among them: “A; cơ quan phối hợp: B” under “Cơ quan chủ trì”, “A. Thời
 * hạn: B” under any. The first are the field's own; each other piece begins with its label.
 */
export function splitAtLabels(
  field: FieldName,
  words: AlignedText,
  book: LabelBook,
): readonly [AlignedText, ...AlignedText[]] {
  let isInline = inlineFields.has(field);
  // A label ends with its mark (label-book.ts): words without one are not searched for where it begins.
  const starts = /[:?]/.test(words.folded) ? [...words.folded.matchAll(book.next)] : [];
  const cuts = starts.flatMap((match) => {
    const at = match.index + match[0].length;
    const begun = sliceAligned(words, at);
    // In a sentence on what is to be done a full stop and a capital part the words from the next label, or who and when behind it.
    const isNew = words.text[match.index - 1] === "." && /^\p{Lu}/u.test(begun.text);
    isInline ||= tellsWhoOrWhen(begun, book);
    return isNew || isInline ? [at] : [];
  });
  const cut = (start: number, end: number | undefined): AlignedText => {
    const kept = trimEnd(words.text.slice(start, end), /[\s–—+|•→/-]/);
    return sliceAligned(words, start, start + kept.length);
  };
  return [cut(0, cuts[0]), ...cuts.map((start, index) => cut(start, cuts[index + 1]))];
}

/**
 * A label and those that follow it in its own line: “Cơ quan chủ trì: A; cơ quan phối hợp: B; thời gian: …”, each with its
 * own words.
 */
export function splitLabel(first: LabelMatch, book: LabelBook): readonly [LabelMatch, ...LabelMatch[]] {
  const [own, ...others] = splitAtLabels(first.field, first.rest, book);
  return [{ ...first, rest: own }, ...others.flatMap((piece) => readLabel(piece, piece.text, book) ?? [])];
}

/** A longer bold run is emphasis, no label. */
const longestOwnLabel = 60;

/** A bold run at the head of a line that ends with a colon and is no known label: a field of its own. */
export function readUnknownLabel(line: AlignedText, bold: string | undefined): LabelMatch | undefined {
  if (bold === undefined || bold.length > longestOwnLabel) return undefined;
  const start = enumerator.exec(line.folded)?.[0].length ?? 0;
  const label = bold.replace(/^(?:[-+•–]\s*)+/, "").trim();
  if (!label.endsWith(":") || !line.text.startsWith(label, start)) return undefined;
  return { field: "content", label: label.slice(0, -1), rest: sliceAligned(line, start + label.length) };
}

/** What a column says by its heading, folded; undefined where the book knows none of its words. */
export function findColumn(heading: string, book: LabelBook): ColumnField | undefined {
  const words = trimEnd(heading.replace(/\s+/g, " ").trim(), /[\s?:.]/);
  return book.columns.find(([, pattern]) => pattern.test(words))?.[0];
}
