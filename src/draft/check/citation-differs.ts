import type { Citation } from "#handbook/handbook-types.ts";
import { formatDay } from "#meaning/agencies/agency-changes.ts";
import type { DocumentEntry } from "#schema/documents.ts";
import { toKey } from "#text/tokens.ts";
import type { CheckedDraft } from "./checked-draft.ts";
import type { DraftRule, Remark } from "./draft-rule.ts";
import { listHeirs } from "./known-days.ts";

const nameDocument = ({ kind, number, issuedOn, issuer }: DocumentEntry): string =>
  `${kind} số ${number}${issuedOn === null ? "" : ` ngày ${formatDay(issuedOn)}`} của ${issuer}`;

/** The listed document of that number and kind, where the draft prints another day for it. */
function ofOtherDay(cite: Citation, documents: readonly DocumentEntry[]): DocumentEntry | undefined {
  if (cite.number === null || cite.issuedOn === null) return undefined;
  const key = toKey(cite.number);
  const same = documents.filter(({ number, aliases }) =>
    [number, ...aliases].some((one) => toKey(one) === key),
  );
  const issued = same.filter(({ issuedOn }) => issuedOn !== null);
  // Numbers begin anew each year, and every province has its own: only those of the centre are one document.
  if (!/(?:TTg|CP|QH\d+|(?<!\p{L})B[A-Z]+)$/u.test(cite.number)) return undefined;
  return issued.some(({ issuedOn }) => issuedOn === cite.issuedOn) ? undefined : issued[0];
}

function checkHeirs(draft: CheckedDraft): Remark[] {
  const heirs = listHeirs(draft);
  return draft.plan.cites.flatMap(({ number, issuedOn, line, text }): Remark[] => {
    const day = number === null ? undefined : heirs.get(toKey(number));
    if (day === undefined || day === "" || issuedOn === null || issuedOn === day) return [];
    const detail = `“${text}” ghi ngày khác với văn bản đã biết (ngày ${formatDay(day)}).`;
    const suggestion = `kiểm tra lại; có thể là ngày ${formatDay(day)}.`;
    return [{ severity: "error", line, text, detail, suggestion }];
  });
}

/** The listed document of that day and issuer whose title the paragraph prints, where the draft prints another number. */
function ofOtherNumber(
  cite: Citation,
  { documents, paragraph }: { readonly documents: readonly DocumentEntry[]; readonly paragraph: string },
): DocumentEntry | undefined {
  if (cite.number === null || cite.document !== null) return undefined;
  const words = toKey(paragraph);
  return documents.find(({ kind, issuedOn, title }) => {
    if (title === null || issuedOn === null || issuedOn !== cite.issuedOn || kind !== cite.kind) return false;
    // What a title begins with is printed whole, its long end is not.
    return words.includes(toKey(title.split(",")[0] ?? title));
  });
}

function checkCitation(draft: CheckedDraft, cite: Citation): Remark[] {
  const { documents } = draft.handbook;
  return cite.occurrences.flatMap(({ line, text }): Remark[] => {
    const paragraph = draft.paragraphs.findLast((one) => one.line <= line)?.text ?? "";
    const entry = ofOtherDay(cite, documents) ?? ofOtherNumber(cite, { documents, paragraph });
    if (entry === undefined) return [];
    const detail = `“${text}” không khớp với văn bản đã biết: ${nameDocument(entry)}.`;
    const suggestion = `kiểm tra lại; có thể là ${nameDocument(entry)}.`;
    return [{ severity: "error", line, text, detail, suggestion }];
  });
}

/** A number with two days, where each is printed. */
function checkTwice(cites: readonly Citation[]): Remark[] {
  const first = new Map<string, { readonly line: number; readonly day: string }>();
  return cites.flatMap(({ number, issuedOn: day, line, text }): Remark[] => {
    if (number === null || day === null) return [];
    const before = first.get(toKey(number));
    if (before === undefined) first.set(toKey(number), { line, day });
    if (before === undefined || before.day === day) return [];
    const detail = `“${text}” ghi ngày khác với dòng ${before.line} (${formatDay(before.day)}).`;
    return [{ severity: "warning", line, text, detail, suggestion: "thống nhất ngày ban hành." }];
  });
}

/** A citation whose day or number is not that of the document it means. */
export const citationDiffers: DraftRule = {
  code: "citation-differs",
  name: "Viện dẫn sai số hoặc ngày",
  reason: "Đối chiếu với danh mục văn bản của sổ tay (mỗi văn bản có nguồn)",
  check: (draft) => {
    const found = [...draft.plan.cites.flatMap((cite) => checkCitation(draft, cite)), ...checkHeirs(draft)];
    const told = new Set(found.map(({ text }) => text));
    return [...found, ...checkTwice(draft.plan.cites).filter(({ text }) => !told.has(text))];
  },
};
