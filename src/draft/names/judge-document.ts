import { levelOf } from "#handbook/document-level.ts";
import { formatDay } from "#meaning/agencies/agency-changes.ts";
import type { DocumentEntry, DocumentFate } from "#schema/documents.ts";
import { type NameContext, toNumberKey } from "./name-book.ts";
import type { NameJudgement } from "./name-types.ts";

const fateWords: Readonly<Record<DocumentFate["how"], string>> = {
  replaced: "đã được thay thế",
  continued: "được tiếp nối",
  amended: "đã được sửa đổi",
  ended: "đã hết hiệu lực",
};

function tellFate({ how, by, since }: DocumentFate): string {
  const when = since === null ? "" : ` từ ${formatDay(since)}`;
  return `${fateWords[how]}${when}${by === null ? "" : `: ${by}`}`;
}

/** Whether the last thing known of a document is that it no longer holds. */
const isGone = ({ fate }: DocumentEntry): boolean =>
  fate.some(({ how }) => how === "replaced" || how === "ended" || how === "continued");

/**
 * What is said of the number of a document: that it is of another place, or what became of it. No number is proposed: a citation
 * is more than its number. Undefined for a document that goes on, or that no list has and whose sign is the centre's.
 */
export function judgeDocument(words: string, context: NameContext): NameJudgement | undefined {
  const { documentsByNumber, places } = context.book;
  const entry = documentsByNumber.get(toNumberKey(words));
  if (levelOf(entry?.issuer ?? null, words, places.levels) === "local")
    return { isNeeded: true, reason: "văn bản của nơi khác hoặc của kế hoạch nguồn", proposals: [] };
  if (entry === undefined || entry.fate.length === 0) return undefined;
  return { isNeeded: isGone(entry), reason: entry.fate.map(tellFate).join("; "), proposals: [] };
}
