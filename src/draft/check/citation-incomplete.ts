import type { Citation } from "#handbook/handbook-types.ts";
import { fold } from "#text/fold.ts";
import type { CheckedDraft } from "./checked-draft.ts";
import { type DraftRule, type Remark, decree30 } from "./draft-rule.ts";
import { toKey } from "#text/tokens.ts";
import { listBases } from "./bases.ts";
import { basisBegins, consolidates } from "./draft-phrases.ts";

/** Kinds that a basis names without number and issuer: NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6. */
const lawKinds = ["luat", "bo luat", "phap lenh", "hien phap"];
const isLaw = ({ kind }: Pick<Citation, "kind">): boolean => lawKinds.includes(fold(kind));

/** “Căn cứ Nghị quyết của …”: the kind that a basis begins with, where no number stands behind it; undefined where one does. */
function findUnnumbered(text: string, { vocabulary }: CheckedDraft): string | undefined {
  const rest = text.replace(basisBegins.pattern, "");
  const key = `${toKey(rest)} `;
  const kind = vocabulary["document-kinds"]
    .flatMap(({ term, forms }) => [term, ...forms])
    .find((one) => key.startsWith(`${toKey(one)} `));
  return kind === undefined || /số\s*:?\s*\d/u.test(rest) ? undefined : kind;
}

/** “Luật Dữ liệu số 60/20244/QH15”: whether a number that cannot be read stands behind the words of a citation. */
const isNumberedBehind = (text: string, words: string): boolean =>
  /^\s*,?\s*số\s*:?\s*\d/iu.test(text.slice(text.indexOf(words) + words.length));

/** What a citation leaves out, in the order in which it is written. */
function listMissing(cite: Citation, isNumbered: boolean): string[] {
  const day = cite.issuedOn === null && cite.year === undefined ? ["ngày ban hành"] : [];
  // A law is named by its day, or, as the Government's own decrees do now, by its number.
  if (isLaw(cite)) return cite.number === null && !isNumbered ? day : [];
  return [...day, ...(cite.issuer === null ? ["cơ quan ban hành"] : [])];
}

function checkBasis(draft: CheckedDraft, line: number, text: string): Remark[] {
  const cited = draft.plan.cites.filter((cite) =>
    cite.occurrences.some((at) => at.line === line && at.relation !== "mentions"),
  );
  const kind = cited.length > 0 ? undefined : findUnnumbered(text, draft);
  if (kind !== undefined) {
    const detail = `Căn cứ là ${kind} nhưng không ghi số, ký hiệu.`;
    return [{ severity: "warning", line, text: "", detail, suggestion: basisForm }];
  }
  return cited.flatMap((cite): Remark[] => {
    const at = cite.occurrences.find((one) => one.line === line);
    const missing = listMissing(cite, isNumberedBehind(text, at?.text ?? cite.text));
    // A law named by the consolidated text that holds it is no basis of its own.
    const isHeld = consolidates.pattern.test(text.slice(0, text.indexOf(at?.text ?? cite.text)));
    if (missing.length === 0 || isHeld) return [];
    const detail = `Căn cứ “${at?.text ?? cite.text}” thiếu ${missing.join(" và ")}.`;
    return [{ severity: "warning", line, text: at?.text ?? "", detail, suggestion: basisForm }];
  });
}

const basisForm =
  "ghi đủ tên loại, số, ký hiệu, cơ quan ban hành, ngày ban hành và trích yếu; riêng Luật, Pháp lệnh không ghi số, ký hiệu, cơ quan ban hành.";

/** A basis without its number, day or issuer. */
export const citationIncomplete: DraftRule = {
  code: "citation-incomplete",
  name: "Viện dẫn chưa đủ",
  reason: `${decree30}, Phụ lục I, Phần I, mục II.6: căn cứ ghi đủ tên loại, số, ký hiệu, cơ quan và ngày ban hành, trích yếu`,
  check: (draft) => listBases(draft).flatMap(({ line, text }) => checkBasis(draft, line, text)),
};
