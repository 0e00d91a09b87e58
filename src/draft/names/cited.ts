import { type CitationSpot, spotCitations } from "#importer/citations/citation-spots.ts";
import type { CitationWords } from "#importer/citations/citation-words.ts";
import { alignText } from "#text/aligned.ts";
import type { DraftText, NameJudgement, NameKind } from "./name-types.ts";

/** A citation, and where what it is about ends; its own end where nothing tells what it is about. */
export interface CitedText extends CitationSpot {
  readonly titleEnd: number;
}

/** What a document is about, behind its issuer, up to the first mark: “về triển khai Đề án 06”, “phê duyệt Đề án …”. */
const titleBehind =
  /^,?\s+(?:về|V\/v|phê duyệt|ban hành|quy định|hướng dẫn|sửa đổi)(?!\p{L})(?!\s+(?:lại|mức|thời hạn)(?!\p{L}))[^,;.\n]*/iu;

/** What stands behind a citation in a basis, whole: a basis goes on with nothing but the title, to “;” or its end. */
const titleInBasis = /^[^;\n]*/u;

/** Citations of a text with their titles; in a basis all that stands behind one is its title. */
export function listCited({ text, at }: DraftText, words: CitationWords): readonly CitedText[] {
  const pattern = at === "bases" ? titleInBasis : titleBehind;
  return spotCitations(alignText(text), words).map((spot) => ({
    ...spot,
    titleEnd: spot.end + (pattern.exec(text.slice(spot.end))?.[0].length ?? 0),
  }));
}

/** A name at its place. */
interface PlacedName {
  readonly kind: NameKind;
  readonly start: number;
  readonly end: number;
}

/** Kinds that are told inside a citation too: what became of the document, and what an abbreviation is short for. */
const isTold = (kind: NameKind): boolean => kind === "document" || kind === "abbreviation";

/**
 * What may be said of a name where documents are cited. Whose a document is and when it was issued stays as printed: nothing
 * is said of it, in a basis nor of its title. A name in words that may be a title, elsewhere, is told without a proposal.
 */
export function judgeCited(
  { kind, start, end }: PlacedName,
  judgement: NameJudgement,
  { at, cited }: { readonly at: string; readonly cited: readonly CitedText[] },
): NameJudgement | undefined {
  const citation = cited.find((one) => start < one.titleEnd && one.start < end);
  if (citation === undefined || isTold(kind)) return judgement;
  if (at === "bases" || start < citation.end) return undefined;
  const reason = `${judgement.reason}; có thể thuộc tên văn bản được viện dẫn`;
  return { ...judgement, reason, proposals: [] };
}
