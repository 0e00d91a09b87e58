import { levelOf } from "#handbook/document-level.ts";
import { formatDay } from "#meaning/agencies/agency-changes.ts";
import type { DocumentEntry, DocumentFate } from "#schema/documents.ts";
import { findIssuingPlace } from "./issuing-place.ts";
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

/** A document as the draft prints it. */
export interface PrintedDocument {
  /** Its number. */
  readonly words: string;
  readonly plan: string | null;
  /** The citation that the number stands in; undefined for a number alone. */
  readonly cited: { readonly issuer: string | null; readonly issuedOn: string | null } | undefined;
}

/** A document of the draft's own place, or of its province. */
const tellOwn = (whose: string): NameJudgement => ({
  isNeeded: true,
  reason: `văn bản của ${whose}, kiểm tra còn hiệu lực`,
  proposals: [],
});

/** What is said of a document of a province or below: whose it is where its issuer tells, and whether it is from before a merger. */
function judgeLocal(
  { plan, cited }: PrintedDocument,
  entry: DocumentEntry | undefined,
  context: NameContext,
): NameJudgement | undefined {
  const issuer = cited?.issuer ?? entry?.issuer ?? null;
  const place = issuer === null ? undefined : findIssuingPlace(issuer, plan, context);
  if (place === undefined)
    return { isNeeded: true, reason: "văn bản của nơi khác hoặc của kế hoạch nguồn", proposals: [] };
  const { from } = place.heir;
  const issuedOn = cited?.issuedOn ?? entry?.issuedOn ?? null;
  if (place.isGone || (from !== null && issuedOn !== null && issuedOn < from))
    return tellOwn(`${place.printed} trước khi sắp xếp`);
  return from !== null && issuedOn === null
    ? tellOwn(`${place.printed}, chưa rõ trước hay sau khi sắp xếp`)
    : undefined;
}

/**
 * What is said of the number of a document: that it is of another place, or of here from before a merger, or what became of it.
 * No number is proposed: a citation is more than its number. Undefined for a document that goes on, that is of here since, or
 * that no list has and whose sign is the centre's.
 */
export function judgeDocument(printed: PrintedDocument, context: NameContext): NameJudgement | undefined {
  const { words } = printed;
  const { documentsByNumber, places } = context.book;
  const entry = documentsByNumber.get(toNumberKey(words));
  if (levelOf(entry?.issuer ?? null, words, places.levels) === "local")
    return judgeLocal(printed, entry, context);
  if (entry === undefined || entry.fate.length === 0) return undefined;
  return { isNeeded: isGone(entry), reason: entry.fate.map(tellFate).join("; "), proposals: [] };
}
