import type { FieldName } from "#schema/items.ts";
import { type AlignedText, sliceAligned } from "#text/aligned.ts";
import { type Phrase, oneOf } from "#text/phrase.ts";
import { trimEnd } from "#text/trim-end.ts";
import { endOfNames } from "#importer/lines/kinds/body-names.ts";
import type { LabelBook } from "#importer/lines/kinds/label-book.ts";
import { readLabel } from "#importer/lines/kinds/labels.ts";
import { readClauseKind, shortestTitle } from "#importer/lines/split-heading.ts";

/** Words behind the names of bodies, up to the end of a part, that say that they lead without “chủ trì”. */
export const leadsShortly: Phrase = {
  name: "X chịu trách nhiệm, X đầu mối, X tham mưu",
  keepsMarks: true,
  pattern: new RegExp(
    String.raw`^\s+(?:(?:là|làm)\s+)?(?:(?:cơ quan|đơn vị)\s+)?${oneOf("(?:làm )?đầu mối", "chịu trách nhiệm(?: chính)?", "phụ trách(?: chính)?", "tham mưu", "thường trực", "đảm nhiệm", "thực hiện chính", "lo chính")}$`,
    "iu",
  ),
  examples: [
    [" chịu trách nhiệm", " chịu trách nhiệm"],
    [" làm đầu mối", " làm đầu mối"],
    [" là đơn vị thường trực", " là đơn vị thường trực"],
    [" tham mưu", " tham mưu"],
  ],
  not: [" chủ trì", " tham mưu UBND tỉnh", " phối hợp"],
};

/** The same that they help. */
export const helpsShortly: Phrase = {
  name: "X phối hợp, X cùng thực hiện",
  keepsMarks: true,
  pattern: new RegExp(
    String.raw`^\s+(?:(?:là|làm)\s+)?(?:(?:cơ quan|đơn vị)\s+)?${oneOf("phối hợp(?: thực hiện)?", "cùng (?:thực hiện|làm|tham gia|phối hợp)", "tham gia")}$`,
    "iu",
  ),
  examples: [
    [" phối hợp", " phối hợp"],
    [" cùng thực hiện", " cùng thực hiện"],
  ],
  not: [" phối hợp với Sở Y tế", " cùng Sở Y tế", " hỗ trợ kỹ thuật"],
};

/** A part of what is told shortly. */
export interface ToldShortly {
  readonly field: FieldName;
  readonly text: string;
}

const given = /^(?:giao|do|phân công)\s+(?:cho\s+)?(?=\p{L})/iu;

/** The bodies of one part and what they do in it; undefined for a part that says more. */
function readPart(part: AlignedText): ToldShortly | undefined {
  const from = given.exec(part.text)?.[0].length ?? 0;
  const end = endOfNames(part.text, from);
  if (end === undefined)
    return readClauseKind(part) === "time" ? { field: "deadline", text: part.text } : undefined;
  const [names, said] = [part.text.slice(from, end), part.text.slice(end)];
  if (leadsShortly.pattern.test(said)) return { field: "leads", text: names };
  return helpsShortly.pattern.test(said) ? { field: "coordinators", text: names } : undefined;
}

/** What parts between semicolons tell, the first who leads in other words than “chủ trì”: “giao X chịu trách nhiệm; Y phối hợp; quý II/2024”. */
export function readToldShortly(words: AlignedText): readonly ToldShortly[] | undefined {
  const parts: ToldShortly[] = [];
  for (const match of words.text.matchAll(/[^;]+/gu)) {
    const printed = sliceAligned(words, match.index, match.index + match[0].length);
    const part = sliceAligned(printed, 0, trimEnd(printed.text, /[\s.,)]/).length);
    const told = part.text === "" ? undefined : readPart(part);
    if (told === undefined) return undefined;
    parts.push(told);
  }
  return parts[0]?.field === "leads" ? parts : undefined;
}

/** Brackets at the end of a paragraph. */
const lastBrackets = /\s\((?=([^()]{1,400})\)[.;]?(?:\/\.)?\s*$)/u;

/** A paragraph in two: how a thing is done, and what brackets at its end tell of who and when. */
export interface ToldBrackets {
  readonly before: AlignedText;
  readonly inside: AlignedText;
}

/**
 * A paragraph parted at the brackets at its end that say who leads, “… có người hướng dẫn (Phòng A chủ trì; Phòng B phối hợp; xong trước
 * ngày 30/6/2024)”; undefined where they tell nothing of it, or its sentences say who leads themselves.
 */
export function splitToldBrackets(words: AlignedText, book: LabelBook): ToldBrackets | undefined {
  const match = lastBrackets.exec(words.text);
  if (match === null || match.index < shortestTitle) return undefined;
  const before = sliceAligned(words, 0, match.index);
  const start = match.index + match[0].length;
  const inside = sliceAligned(words, start, start + (match[1] ?? "").length);
  if (/chủ trì/iu.test(before.text)) return undefined;
  const label = readLabel(inside, inside.text, book);
  const isTold =
    label?.field === "leads" ||
    readToldShortly(inside) !== undefined ||
    (readClauseKind(inside) === "assignment" && /chủ trì/iu.test(inside.text));
  return isTold ? { before, inside } : undefined;
}
