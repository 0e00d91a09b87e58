import type { FieldName } from "#schema/items.ts";
import { type AlignedText, sliceAligned } from "#text/aligned.ts";
import { trimEnd } from "#text/trim-end.ts";
import { readAssignment } from "#importer/lines/kinds/assignment.ts";
import { tellsWhen, tellsWho } from "#importer/lines/kinds/clauses.ts";
import { withBody } from "#importer/lines/kinds/helping.ts";
import { leadingBody } from "#importer/lines/kinds/leading-body.ts";
import type { LabelBook } from "#importer/lines/kinds/label-book.ts";
import { type LabelMatch, readLabel } from "#importer/lines/kinds/labels.ts";
import { arrowToBody, readToldParts } from "#importer/lines/kinds/told-parts.ts";
import { noAbbreviation } from "#importer/lines/sentences.ts";
import { readToldShortly, splitToldBrackets } from "./told-brackets.ts";
import { type ClauseKind, findSentence, readClauseKind } from "#importer/lines/split-heading.ts";

/** Fields that name bodies: a sentence behind them that says by when, or why not, is no list. */
export const naming: ReadonlySet<FieldName> = new Set<FieldName>([
  ...(["leads", "coordinators", "implementers", "supporters"] as const),
]);

/** What a part of a paragraph says of an item. */
export interface RunInField {
  readonly field: FieldName;
  /** Label as printed; null where the part has none. */
  readonly label: string | null;
  readonly text: string;
}

/** What ends a clause on its own: a sentence, a semicolon, a comma before a time. */
const clauseEnd = new RegExp(
  [
    String.raw`${noAbbreviation}\.["”)]?\s+(?=[\p{Lu}“"])`,
    String.raw`;\s+`,
    String.raw`,\s+(?=(?:hoàn thành|xong|chậm nhất|mỗi (?:ngày|tuần|tháng|quý|năm)|(?:thực hiện|triển khai) (?:thường xuyên|định kỳ|h[àằ]ng|trong|trước))(?!\p{L}))`,
  ].join("|"),
  "gu",
);

/** What stands in quotation marks, whose marks end no clause. */
const quoted = /(?<=“)[^“”]*(?=”)/gu;

/** A run of clauses of one kind, as offsets. */
interface Part {
  readonly kind: ClauseKind | undefined;
  readonly start: number;
  readonly end: number;
}

/** Brackets at the end of a paragraph. */
const lastBrackets = /\s\((?=([^()]{1,80})\)[.;]?\s*$)/u;

/** A text without the brackets at its end that tell by when, and these as a part; undefined where it has none. */
function splitBrackets(words: AlignedText): { readonly end: number; readonly time: Part } | undefined {
  const match = lastBrackets.exec(words.text);
  const inside = match?.[1] ?? "";
  const start = (match?.index ?? 0) + (match?.[0].length ?? 0);
  const end = start + inside.length;
  const kind = match === null ? undefined : readClauseKind(sliceAligned(words, start, end));
  return match === null || kind !== "time" ? undefined : { end: match.index, time: { kind, start, end } };
}

/** A text cut into clauses, those of one kind together; a clause that says nothing by itself goes with the one before. */
function readParts(words: AlignedText, isBehind: boolean): Part[] {
  const brackets = splitBrackets(words);
  const before = brackets === undefined ? [] : readClauses(sliceAligned(words, 0, brackets.end), isBehind);
  // Behind another time brackets tell more of it: “trong năm 2024 (quý II)”.
  return brackets === undefined || before.at(-1)?.kind !== "assignment"
    ? readClauses(words, isBehind)
    : [...before, brackets.time];
}

/** What a sentence tells that stands behind the task. */
function readTelling({ text, folded }: AlignedText): ClauseKind | undefined {
  if (tellsWho.pattern.test(text)) return "assignment";
  return tellsWhen.pattern.test(folded) ? "time" : undefined;
}

/** The same by marks alone. */
function readClauses(words: AlignedText, isBehind: boolean): Part[] {
  const bare = words.text.replace(quoted, (name) => "_".repeat(name.length));
  const ends = [...bare.matchAll(clauseEnd)].map((match) => match.index + match[0].length);
  const parts: Part[] = [];
  for (const [index, start] of [0, ...ends].entries()) {
    const end = ends[index] ?? words.text.length;
    const clause = sliceAligned(words, start, end);
    const kind = readClauseKind(clause) ?? (isBehind || index > 0 ? readTelling(clause) : undefined);
    const last = parts.at(-1);
    const goesOn = last !== undefined && (kind === last.kind || (kind === undefined && last.kind !== "time"));
    if (goesOn) parts[parts.length - 1] = { ...last, end };
    else parts.push({ kind, start, end });
  }
  return parts;
}

const fieldOf: Readonly<Record<ClauseKind, FieldName>> = {
  assignment: "assignments",
  time: "deadline",
  reason: "content",
};

/** Every label with its colon behind a mark, or at the head. */
const labelAt = new WeakMap<LabelBook, RegExp>();

function findLabels(words: AlignedText, book: LabelBook): number[] {
  const known =
    labelAt.get(book) ??
    new RegExp(`(?:(?<=[.;,([|•→]\\s*(?:[-+–]\\s*)?|\\s[-–—/]\\s)|^)(?=(?:${book.pattern})\\s*[:?])`, "gu");
  labelAt.set(book, known);
  return [...words.folded.matchAll(known)].map((match) => match.index);
}

/**
 * Words that run on behind a title or a field in one paragraph, as fields in order: labels with their words, who does it, by
 * when, why not. Words that are none of these are `other`.
 * @param isBehind Whether the task itself stands before them.
 */
export function readRunIn(
  words: AlignedText,
  other: FieldName,
  book: LabelBook,
  isBehind = false,
): RunInField[] {
  if (arrowToBody.pattern.test(words.text))
    return readToldParts(words.text).map((part) => ({ ...part, label: null }));
  const shortly = readToldShortly(words);
  if (shortly !== undefined) return shortly.map((part) => ({ ...part, label: null }));
  const brackets = splitToldBrackets(words, book);
  if (brackets !== undefined)
    return [...readBefore(brackets.before, other, book), ...readRunIn(brackets.inside, other, book, true)];
  return readPieces(words, other, book, isBehind);
}

/** The same by labels and clauses alone. */
function readPieces(words: AlignedText, other: FieldName, book: LabelBook, isBehind: boolean): RunInField[] {
  const labels = findLabels(words, book);
  const starts = labels[0] === 0 ? labels : [0, ...labels];
  return starts.flatMap((start, index): RunInField[] => {
    const piece = sliceAligned(words, start, starts[index + 1]);
    const label = labels.includes(start) ? readLabel(piece, piece.text, book) : undefined;
    if (label !== undefined) return readLabelled(label, other, book);
    return readParts(piece, isBehind || start > 0).map(({ kind, start: from, end }) => ({
      field: kind === undefined ? tellOther(sliceAligned(piece, from, end), other) : fieldOf[kind],
      label: null,
      text: trimPiece(piece.text.slice(from, end)),
    }));
  });
}

/** What stands before the brackets that tell who and when: how it is done, under its labels where it has some. */
function readBefore(words: AlignedText, other: FieldName, book: LabelBook): RunInField[] {
  return findLabels(words, book).length > 0
    ? readPieces(words, other, book, false)
    : [{ field: other, label: null, text: trimPiece(words.text) }];
}

/** A label's words, and behind those that name bodies the sentence that says by when: “Phối hợp: A. Hoàn thành trong …”. */
function readLabelled({ field, label, rest }: LabelMatch, other: FieldName, book: LabelBook): RunInField[] {
  const at = naming.has(field) ? findSentence(rest, ["time", "reason"]) : undefined;
  const own = { field, label, text: trimPiece(rest.text.slice(0, at)) };
  return at === undefined ? [own] : [own, ...readRunIn(sliceAligned(rest, at), other, book, true)];
}

/** A longer run of words is no list of bodies. */
const longestNames = 80;

/** The field of words of no kind: the names of bodies alone are those of who does it, behind “cùng” of who helps. */
function tellOther(words: AlignedText, other: FieldName): FieldName {
  const { text } = words;
  if (other === "content" && withBody.pattern.test(text) && text.length <= longestNames)
    return "coordinators";
  const isNames = leadingBody.pattern.test(text) && text.length <= longestNames && !/[.:]\s/.test(text);
  if (!isNames || other !== "content") return other;
  return readAssignment(words) === undefined ? "implementers" : "assignments";
}

const wholeBrackets = /^[([](?=[^()[\]]+[)\]][.;]?$)/u;

/** What a paragraph tells that stands in brackets as a whole and begins with a label: “[Chủ trì: A / Thời hạn: B]”; undefined for another. */
export function readBracketed(words: AlignedText, book: LabelBook): AlignedText | undefined {
  if (!wholeBrackets.test(words.text)) return undefined;
  const inside = sliceAligned(words, 1, trimEnd(words.text, /[)\].;]/).length);
  return readLabel(inside, inside.text, book) === undefined ? undefined : inside;
}

/** A piece without the marks that part it from the next, and without a bracket of which the other half is in another piece. */
function trimPiece(text: string): string {
  const own = trimEnd(text, /[\s;,–—+|•→/([-]/);
  const isClosed = !/[)\]][\s.;]*$/.test(own) || /[([]/.test(own);
  return isClosed ? own : trimEnd(own, /[\s)\].;]/);
}
