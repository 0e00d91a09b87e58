import type { AnnexCell, BodyField, FieldName, Statement } from "#schema/items.ts";
import { fold } from "#text/fold.ts";
import { keepAnswers } from "#text/keep-answers.ts";
import { trimEnd } from "#text/trim-end.ts";
import { trimTitle } from "./item-title.ts";
import { refusingWord } from "./refusal-words.ts";
import { goesOn, lacking, outOfScope, refusal, refusalAfterReason, refusalAtEnd } from "./refusal-phrases.ts";

/**
 * How a text says that a model is not carried out: `stated` whatever else is said of it; `implied` where nothing else is,
 * because it tells what the place lacks, or a state (“Chưa thực hiện”) that may be the one of today.
 */
export type Refusal = "stated" | "implied";

const stated = [refusal, refusalAfterReason, refusalAtEnd, outOfScope];
/** The two words alone: of a state that may be the one of today, or of a part. */
const bareState = /^(?:không|chưa|tạm \p{L}+)(?: \p{L}+){1,2}[\s.;]*$/iu;

function readSentence(sentence: string): Refusal | undefined {
  if (!refusingWord.test(sentence)) return undefined;
  if (stated.some(({ pattern }) => pattern.test(sentence)))
    return /^chưa/iu.test(sentence) && bareState.test(sentence) ? "implied" : "stated";
  return lacking.pattern.test(sentence) ? "implied" : undefined;
}

/** What a text says of carrying out the model; undefined where it says nothing of it, or that it goes on. */
export function readRefusal(text: string): Refusal | undefined {
  return refusalOf(text, () => findStated(text));
}

const refusalOf = keepAnswers<Refusal | undefined>();

function findStated(text: string): Refusal | undefined {
  if (!refusingWord.test(text) || goesOn.pattern.test(text)) return undefined;
  const found = text
    .split(/[.;!?]\s+|\s[–-]\s/u)
    .map((sentence) => readSentence(trimEnd(sentence.replace(/^[\s"“(*+•–-]+/u, ""), /[\s.;!?)”"*]/)));
  return found.find((one) => one === "stated") ?? found.find((one) => one === "implied");
}

/** Fields in which two words such as “Không phát sinh” say nothing of the whole: no tool, no supporter. */
const narrowFields: ReadonlySet<FieldName> = new Set<FieldName>([
  ...(["coordinators", "supporters", "tools", "result"] as const),
]);
/** Parts that are about cost, people or place, by their label without marks. */
const narrowLabel = /^(?:kinh phi|nguon|doi tuong|pham vi|dia diem|dia ban)/;
/** Parts that tell how far work has come: “Chưa làm” is of today there, “Không làm” of the whole. */
const stateLabel = /^(?:hien trang|tinh trang|trang thai|tinh hinh|tien do|ket qua|muc do)/;
/** Fields that say of somebody that he does it, or by when. */
const doingFields: ReadonlySet<FieldName> = new Set<FieldName>([
  ...(["leads", "coordinators", "implementers", "assignments", "deadline"] as const),
]);

function readPart({ field, ...part }: BodyField | AnnexCell, text: string): Refusal | undefined {
  const label = fold(("label" in part ? part.label : part.heading) ?? "");
  if (narrowLabel.test(label) || (narrowFields.has(field) && bareState.test(text))) return undefined;
  if (stateLabel.test(label) && !/^(?:không (?!thể )|tạm |dừng |đã (?:dừng|rút))/iu.test(text))
    return undefined;
  return readRefusal(text);
}

/**
 * The statement of an item's fields or cells that says that the model is not carried out; null where none does, or only
 * tells what the place lacks while another part says who does it or by when.
 */
export function findRefusal(parts: readonly (BodyField | AnnexCell)[]): Statement | null {
  const read = parts.flatMap((part) =>
    part.statements.map((statement) => ({ part, statement, refusal: readPart(part, statement.text) })),
  );
  const isDone = read.some(({ part, refusal }) => refusal === undefined && doingFields.has(part.field));
  const found =
    read.find(({ refusal }) => refusal === "stated") ??
    (isDone ? undefined : read.find(({ refusal }) => refusal === "implied"));
  return found?.statement ?? null;
}

/** Marks after which a heading may tell a reason. */
const beforeReason = /[:(]|\s[–-]\s|\.(?=\s)/gu;

/**
 * Title and, where the heading itself says so, the sentence why the model does not apply, with the one before it that
 * tells what the place lacks.
 */
export function splitTitle(title: Statement): { title: Statement; reason: Statement | null } {
  const { text } = title;
  const marks = [...text.matchAll(beforeReason)];
  const parts = marks.map((match, at) => {
    const from = match.index + match[0].length;
    const says = readSentence(text.slice(from, marks[at + 1]?.index).trim());
    return { mark: match[0], at: match.index, from, says };
  });
  let cut = goesOn.pattern.test(text) ? -1 : parts.findIndex(({ at, says }) => at > 0 && says === "stated");
  while (parts[cut]?.mark === "." && parts[cut - 1]?.says === "implied") cut -= 1;
  const found = parts[cut];
  if (found === undefined) return { title: { ...title, text: trimTitle(text) }, reason: null };
  const reason = text.slice(found.from).trim();
  return {
    title: { ...title, text: trimTitle(text.slice(0, found.at)) },
    reason: { ...title, text: found.mark === "(" ? trimEnd(reason, /[).\s]/) : reason },
  };
}
