import type { Citation } from "#handbook/handbook-types.ts";
import { formatDay } from "#meaning/agencies/agency-changes.ts";
import type { DocumentFate } from "#schema/documents.ts";
import { toKey } from "#text/tokens.ts";
import type { CheckedDraft } from "./checked-draft.ts";
import { asAmended, consolidates, saysReplaced } from "./draft-phrases.ts";
import type { DraftRule, Remark } from "./draft-rule.ts";

/** What became of a document, as the finding tells it. */
interface Lapse {
  readonly how: DocumentFate["how"];
  readonly by: string | null;
  readonly since: string | null;
  readonly source: string;
}

const tellings: Readonly<Record<DocumentFate["how"], string>> = {
  replaced: "đã được thay thế",
  ended: "đã hết hiệu lực",
  continued: "đã có văn bản tiếp nối",
  amended: "đã được sửa đổi, bổ sung",
};

/** What is known of a cited document's end: by documents.yaml, its last fate, else by the list of lapsed documents. */
function findLapse(cite: Citation, { handbook, vocabulary, today }: CheckedDraft): Lapse | undefined {
  // What the draft itself replaces has ended by it; a law named without number and day is the one in force.
  if (cite.relation === "replaces") return undefined;
  const isNamedAlone = cite.number === null && cite.issuedOn === null && cite.year === undefined;
  const entry = isNamedAlone ? undefined : handbook.documents.find(({ id }) => id === cite.document);
  const fate = entry?.fate.findLast(({ since }) => since === null || since <= today);
  if (fate !== undefined) return fate;
  const keys = [cite.number ?? [], cite.name ?? []].flat().map(toKey);
  const lapsed = vocabulary["lapsed-documents"].find(
    ({ term, forms, since, issuedOn }) =>
      (since === null || since <= today) &&
      // The law that took a law's place has its name: the day tells which is meant.
      (issuedOn === undefined || issuedOn === cite.issuedOn) &&
      [term, ...forms].some((one) => keys.includes(toKey(one))),
  );
  return lapsed === undefined ? undefined : { ...lapsed, how: "replaced" };
}

/** Whether the draft cites what took the document's place. */
function citesHeir(by: string | null, cites: readonly Citation[]): boolean {
  const numbers = by?.match(/\d+\/[\p{L}\d/-]+/gu) ?? [];
  return cites.some(({ number }) => number !== null && numbers.some((one) => toKey(one) === toKey(number)));
}

/** “Luật Cư trú … (sửa đổi, bổ sung năm 2025)”: whether the words behind a citation name it as amended, or those before as consolidated. */
function isNamedAmended({ text }: Citation, { paragraphs }: CheckedDraft): boolean {
  return paragraphs.some((paragraph) => {
    const at = paragraph.text.indexOf(text);
    if (at === -1) return false;
    const behind = paragraph.text.slice(at + text.length).split(";")[0] ?? "";
    return asAmended.pattern.test(behind) || consolidates.pattern.test(paragraph.text.slice(0, at));
  });
}

function checkCitation(draft: CheckedDraft, cite: Citation): Remark[] {
  const lapse = findLapse(cite, draft);
  const isTold = lapse !== undefined && lapse.how !== "replaced" && lapse.how !== "ended";
  if (lapse === undefined || (isTold && citesHeir(lapse.by, draft.plan.cites))) return [];
  if (lapse.how === "amended" && isNamedAmended(cite, draft)) return [];
  const since = lapse.since === null ? "" : ` từ ngày ${formatDay(lapse.since)}`;
  const by = lapse.by === null ? "" : ` (${lapse.by})`;
  const detail = `“${cite.text}” ${tellings[lapse.how]}${since}${by}. Nguồn: ${lapse.source}.`;
  const paragraph = draft.paragraphs.findLast(({ line }) => line <= cite.line)?.text ?? "";
  if (cite.relation === "mentions" && saysReplaced.pattern.test(paragraph)) return [];
  const isBasis = cite.relation === "based-on" || cite.relation === "implements";
  const severity = isTold ? "note" : isBasis ? "error" : "warning";
  const suggestion =
    lapse.by === null
      ? "bỏ căn cứ này hoặc thay bằng văn bản còn hiệu lực."
      : isTold
        ? `cân nhắc dẫn thêm ${lapse.by}.`
        : `căn cứ ${lapse.by}.`;
  return [{ severity, line: cite.line, text: cite.text, detail, suggestion }];
}

/** A document that is no longer in force, or that another goes on with. */
export const citationSuperseded: DraftRule = {
  code: "citation-superseded",
  name: "Căn cứ đã được thay thế",
  reason: "Danh mục văn bản của sổ tay: điều khoản thi hành của văn bản sau",
  check: (draft) => draft.plan.cites.flatMap((cite) => checkCitation(draft, cite)),
};
