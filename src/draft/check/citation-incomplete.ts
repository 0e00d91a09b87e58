import type { Citation } from "#handbook/handbook-types.ts";
import { fold } from "#text/fold.ts";
import type { CheckedDraft } from "./checked-draft.ts";
import { type DraftRule, type Remark, decree30 } from "./draft-rule.ts";
import { listBases } from "./bases.ts";

/** Kinds that a basis names without number and issuer: NĐ 30/2020/NĐ-CP, Phụ lục I, phần II, mục II.6. */
const lawKinds = ["luat", "bo luat", "phap lenh", "hien phap"];
const isLaw = ({ kind }: Pick<Citation, "kind">): boolean => lawKinds.includes(fold(kind));

/** A document is what it is cited as where its words begin with its kind: “Căn cứ Nghị quyết của …”. */
const unnumbered =
  /^(?:Căn cứ|Thực hiện|Theo)\s+(?<kind>Nghị định|Nghị quyết|Quyết định|Chỉ thị|Thông tư|Kế hoạch|Công văn|Thông báo|Công điện|Hướng dẫn|Chương trình)\s+(?!số)(?:của|về|ngày)\s/u;

/** What a citation leaves out, in the order in which it is written. */
function listMissing(cite: Citation): string[] {
  const day = cite.issuedOn === null && cite.year === undefined ? ["ngày ban hành"] : [];
  // A law is named by its day, or, as the Government's own decrees do now, by its number.
  if (isLaw(cite)) return cite.number === null ? day : [];
  return [...day, ...(cite.issuer === null ? ["cơ quan ban hành"] : [])];
}

function checkBasis(draft: CheckedDraft, line: number, text: string): Remark[] {
  const cited = draft.plan.cites.filter((cite) =>
    cite.occurrences.some((at) => at.line === line && at.relation !== "mentions"),
  );
  const found = unnumbered.exec(text)?.groups?.["kind"];
  if (cited.length === 0 && found !== undefined && !/\bsố\s*:?\s*\d/u.test(text)) {
    const detail = `Căn cứ là ${found} nhưng không ghi số, ký hiệu.`;
    return [{ severity: "warning", line, text: "", detail, suggestion: basisForm }];
  }
  return cited.flatMap((cite): Remark[] => {
    const missing = listMissing(cite);
    if (missing.length === 0) return [];
    const at = cite.occurrences.find((one) => one.line === line);
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
  reason: `${decree30}, Phụ lục I, phần II, mục II.6: căn cứ ghi đủ tên loại, số, ký hiệu, cơ quan và ngày ban hành, trích yếu`,
  check: (draft) => listBases(draft).flatMap(({ line, text }) => checkBasis(draft, line, text)),
};
