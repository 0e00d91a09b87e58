import type { CitedDocument } from "#schema/items.ts";

type Relation = CitedDocument["relation"];

const opening = /^[\s\-+•*–]*(?:(?:[a-zđ]|\d{1,2}(?:\.\d{1,2})*)[.)]\s*)?/u;
const replacing = /(?:thay the|bai bo)(?: cho| toan bo| cac| noi dung)*\s*$/u;

/** A folded line without the bullet, letter or number that opens it. */
export function stripOpening(folded: string): string {
  return folded.replace(opening, "");
}

/** Relation that a line states for the list below it: “Căn cứ:”, “Kế hoạch này thay thế các văn bản sau:”. */
export function readListRelation(head: string): Relation {
  if (/^can cu[^.;]{0,60}:\s*$/u.test(head)) return "based-on";
  return /(?:thay the|bai bo)[^.;]{0,60}:\s*$/u.test(head) ? "replaces" : "mentions";
}

/** What the words about a citation say. All folded. */
export interface CitationContext {
  /** From the last citation, or the line's beginning, to this one. */
  readonly lead: string;
  /** After this one. */
  readonly rest: string;
  readonly isFirst: boolean;
  /** Relation that a list's lead-in states. */
  readonly inherited: Relation;
}

/** The relation that the words about a citation state: those before it but for “… hết hiệu lực”. */
export function readRelation({ lead, rest, isFirst, inherited }: CitationContext): Relation {
  if (/^[^.;]{0,160}?(?<!\p{L})het hieu luc[^.;]{0,40}(?:ke hoach|quyet dinh|chuong trinh) nay/u.test(rest))
    return "replaces";
  // In the title of another document (“Căn cứ A thay thế B”) that one replaces it.
  if (replacing.test(lead)) return isFirst || /[;.]/u.test(lead) ? "replaces" : "mentions";
  const clauseStart = Math.max(lead.lastIndexOf(";"), lead.lastIndexOf(". "));
  const isClauseNew = isFirst || clauseStart >= 0;
  const clause = lead.slice(clauseStart + 1).replace(opening, "");
  if (isClauseNew) {
    // “Căn cứ nhiệm vụ được giao, … lập dự toán theo quy định của Luật …” rests on the task, and mentions the law.
    if (/(?:theo(?: dung)?|cac) quy dinh (?:cua|tai)(?: cac)?\s*$/u.test(clause)) return "mentions";
    if (/^can cu(?!\p{L})/u.test(clause)) return "based-on";
    const isEarly =
      /^(?:de )?(?:tiep tuc )?(?:trien khai|thuc hien)(?!\p{L})/u.test(clause) && clause.length < 120;
    if (isEarly && !/(?<!\p{L})theo(?!\p{L})/u.test(clause)) return "implements";
    if (/(?:trien khai|thuc hien)(?: cac| nghiem| hieu qua| nghiem tuc)?\s*$/u.test(clause))
      return "implements";
    if (clause.trim() === "" || /^(?:va|cac|so|[\s,:])*$/u.test(clause)) return inherited;
    return "mentions";
  }
  if (/(?:,|(?<!\p{L})va)\s*can cu(?: vao)?(?: cac)?\s*$/u.test(lead)) return "based-on";
  // In a list (“…, Kế hoạch số …”, “… và số …”) the lead-in goes on; within another's title it does not.
  return /(?:,|(?<!\p{L})va)\s*(?:cac\s*)?(?:so\s*:?\s*)?$/u.test(lead) ? inherited : "mentions";
}
