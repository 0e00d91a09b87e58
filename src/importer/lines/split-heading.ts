import { type AlignedText, sliceAligned } from "#text/aligned.ts";
import { keepAnswers } from "#text/keep-answers.ts";
import { remember } from "#text/remember.ts";
import { trimEnd } from "#text/trim-end.ts";
import {
  actsClause,
  assignedAction,
  belowClause,
  carriesClause,
  givesClause,
  leadsClause,
  namedTask,
  namesClause,
} from "./kinds/assigning.ts";
import { arrowToBody } from "./kinds/told-parts.ts";
import { joinsClause, withBody } from "./kinds/helping.ts";
import { notCarriedOut, timeClause } from "./kinds/clauses.ts";
import type { LabelBook } from "./kinds/label-book.ts";
import { noAbbreviation } from "./sentences.ts";
import { leadingBody } from "./kinds/leading-body.ts";

/** What a clause behind a title or a field says: who does it, by when, why not; undefined for any other words. */
export type ClauseKind = "assignment" | "time" | "reason";

/** A paragraph that begins with a title: the title, and what stands in the same paragraph after it. */
export interface SplitHeading {
  readonly title: AlignedText;
  /** The words after the title, without the mark between; empty where the paragraph is the title. */
  readonly rest: AlignedText;
}

/** Whether a clause gives somebody the task in so many words. */
const isGiven = ({ text, folded }: AlignedText): boolean =>
  [leadsClause, belowClause].some(({ pattern }) => pattern.test(folded)) ||
  givesClause.pattern.test(text) ||
  namesClause.pattern.test(text) ||
  joinsClause.pattern.test(text) ||
  carriesClause.pattern.test(text);

/**
 * Characters of a clause within which it says who does what, or by when: so that each of the thousand marks of a line without an end is
 * not asked of all that follows it.
 */
export const clauseReach = 1000;

/** Each is asked of the same words by several: what a line tells, where its title ends, what is left of it. */
const kindOf = keepAnswers<ClauseKind | undefined>();

/** The kind of a clause, by its first words. */
export function readClauseKind(clause: AlignedText): ClauseKind | undefined {
  const words = sliceAligned(clause, 0, clauseReach);
  return kindOf(words.text, () => findKind(words));
}

function findKind(words: AlignedText): ClauseKind | undefined {
  if (isGiven(words) || actsClause.pattern.test(words.text)) return "assignment";
  if (notCarriedOut.pattern.test(words.folded)) return "reason";
  return timeClause.pattern.test(words.folded) ? "time" : undefined;
}

const sentenceMark = new RegExp(String.raw`${noAbbreviation}[.!?]["”)]?\s+(?=[\p{Lu}“"])`, "gu");
const clauseMark =
  /[:;([|•→⇒]\s*|\s[-–—/]\s+|,\s+(?=(?:giao|do|phân công|hoàn thành|xong|thường xuyên|định kỳ|h[àằ]ng|phối hợp)(?!\p{L}))|\s+(?=do\s+\p{Lu})/gu;

/** What opens brackets, and words that go on behind those that were opened. */
const opensBracket = /^[([]$/;
const goesOnBehind = /^[^()[\]]*[)\]]\s*[\p{L}\d]/u;

/** Shortest title, in characters. */
export const shortestTitle = 8;

interface Cut {
  readonly at: number;
  readonly resume: number;
  readonly isSentence: boolean;
}

/** Where a paragraph may be cut, in order. */
function findCuts(text: string, marks: readonly RegExp[] = [sentenceMark, clauseMark]): Cut[] {
  return marks
    .flatMap((mark) =>
      [...text.matchAll(mark)].map((match) => ({
        at: match.index,
        resume: match.index + match[0].length,
        isSentence: mark === sentenceMark,
      })),
    )
    .sort((a, b) => a.at - b.at);
}

/** “Rà soát dữ liệu, phối hợp với Sở Y tế; …” tells who helps; with a verb behind the body it tells what is done more. */
function tellsPartners(title: AlignedText, after: AlignedText): boolean {
  const clause = after.text.slice(0, after.text.search(/[.;]/) >>> 0);
  return (
    joinsClause.pattern.test(clause) &&
    !assignedAction.pattern.test(clause) &&
    readClauseKind(title) !== "assignment"
  );
}

/** Whether words after a mark begin what is told of an item: a label, who does it, by when, why not. */
function beginsTelling(after: AlignedText, isSentence: boolean, labels: RegExp): boolean {
  if (labels.test(after.folded)) return true;
  const kind = readClauseKind(after);
  // “… tại khách sạn; nhà nghỉ do chủ cơ sở chủ trì”: in the middle of a sentence only a body leads.
  return kind === "assignment" && !isSentence
    ? leadingBody.pattern.test(after.text) ||
        givesClause.pattern.test(after.text) ||
        belowClause.pattern.test(after.folded)
    : kind !== undefined;
}

/**
 * Where in a text the first sentence after another begins that gives the task, or says why not; undefined where none does. That
 * somebody acts is what a goal tells too.
 */
export function findTelling(words: AlignedText): number | undefined {
  return [...words.text.matchAll(sentenceMark)]
    .map((match) => match.index + match[0].length)
    .find((at) => {
      const sentence = sliceAligned(words, at, at + clauseReach);
      return isGiven(sentence) || notCarriedOut.pattern.test(sentence.folded);
    });
}

const partMark = /;\s+|,\s+(?=(?:hoàn thành|xong|chậm nhất|trước|trong|h[àằ]ng|thường xuyên)(?!\p{L}))/gu;

/** Where in a text the first sentence after another, or the first part of one, begins that is of one of some kinds; undefined where none does. */
export function findSentence(words: AlignedText, kinds: readonly ClauseKind[]): number | undefined {
  return findCuts(words.text, [sentenceMark, partMark])
    .map(({ resume }) => resume)
    .find((at) => {
      const kind = readClauseKind(sliceAligned(words, at));
      return kind !== undefined && kinds.includes(kind);
    });
}

const labelPatterns = new WeakMap<LabelBook, RegExp>();

/** Every label with its colon, at the head of folded text. */
function startsWithLabel(book: LabelBook): RegExp {
  const known = labelPatterns.get(book);
  if (known !== undefined) return known;
  const made = new RegExp(`^(?:${book.pattern})\\s*[:?]`, "u");
  labelPatterns.set(book, made);
  return made;
}

/** A title in quotation marks, with or without “Mô hình” before it, behind which a mark ends it: “Mô hình “X”: …”. */
const quoted = /^(?:Mô hình\s*:?\s+)?[“"][^“”"]+[”"](?=\s*[:.;,–-]\s+\S)/iu;
/** The same with where or for whom behind it, which a colon ends: ““X” tại huyện: …”. */
const quotedAt =
  /^(?:Mô hình\s*:?\s+)?[“"][^“”"]+[”"]\s(?:tại|ở|cho|của|trên|tuyến|thuộc)\s[^“”":.;()[\]]{2,120}(?=:\s+\S)/iu;

/** A paragraph whose title stands in quotation marks, cut behind these; undefined for another. */
function splitQuoted(words: AlignedText, book: LabelBook): SplitHeading | undefined {
  const end = quoted.exec(words.text)?.[0].length;
  const at = end ?? quotedAt.exec(words.text)?.[0].length ?? 0;
  if (at < shortestTitle) return undefined;
  const mark = words.text.slice(at).search(/[^\s:.;,–-]/u);
  const rest = sliceAligned(words, at + Math.max(mark, 0));
  // A title may go on behind a colon where nothing else stands there.
  if (end === undefined && splitHeading(rest, book).rest.text === "") return undefined;
  return { title: sliceAligned(words, 0, at), rest };
}

/**
 * An assignment that names its task in quotation marks, “Giao X chủ trì, phối hợp với Y triển khai mô hình “T”, hoàn thành …”:
 * the title is what is named, the whole tells the rest; undefined for another.
 */
function splitAssigned(words: AlignedText): SplitHeading | undefined {
  const name = isGiven(words) ? namedTask.pattern.exec(words.text) : null;
  if (name === null) return undefined;
  return { title: sliceAligned(words, name.index, name.index + name[0].length), rest: words };
}

/** What was cut by a book of labels. */
const headingsOf = remember((_: LabelBook) => keepAnswers<SplitHeading>());

/**
 * A paragraph cut where its title ends: behind its quotation marks, else before a label, before “Giao X chủ trì”, “X chủ trì”, before a deadline or a reason
 * behind a mark, else at the end of its first sentence. Quotation marks and brackets of the title stay.
 */
export function splitHeading(words: AlignedText, book: LabelBook): SplitHeading {
  return headingsOf(book)(words.text, () => cutHeading(words, book));
}

function cutHeading(words: AlignedText, book: LabelBook): SplitHeading {
  const inQuotes = splitQuoted(words, book) ?? splitAssigned(words);
  if (inQuotes !== undefined) return inQuotes;
  const labels = startsWithLabel(book);
  for (const { at, resume, isSentence } of findCuts(words.text)) {
    if (at < shortestTitle) continue;
    const after = sliceAligned(words, resume);
    // “… (Trung tâm Y tế; quý II/2024)”: a body alone in the brackets that end a title.
    const isBracket =
      opensBracket.test(words.text.charAt(at)) &&
      /[)\]][.;]?$/.test(words.text) &&
      (leadingBody.pattern.test(after.text) || withBody.pattern.test(after.text));
    // “… (khi có thay đổi) kết nối với …”: the title goes on behind the bracket.
    if (opensBracket.test(words.text.charAt(at)) && goesOnBehind.test(words.text.slice(at + 1))) continue;
    const isArrow = arrowToBody.pattern.test(words.text.slice(at));
    if (isArrow) return { title: sliceAligned(words, 0, at), rest: sliceAligned(words, at) };
    const isBeside = /^,\s+phối hợp/u.test(words.text.slice(at));
    const isTold = isBeside
      ? tellsPartners(sliceAligned(words, 0, at), after)
      : isBracket || beginsTelling(after, isSentence, labels);
    if (!isTold && !isSentence) continue;
    const title = sliceAligned(words, 0, at);
    const isInside = opensBracket.test(words.text.charAt(at));
    const rest = isInside ? trimEnd(after.text, /[\s)\].;]/) : after.text;
    return { title, rest: sliceAligned(after, 0, rest.length) };
  }
  return { title: words, rest: sliceAligned(words, words.text.length) };
}
