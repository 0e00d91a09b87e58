import type { CitedDocument } from "#schema/items.ts";

type Relation = CitedDocument["relation"];

const opening = /^[\s\-+•*–]*(?:(?:[a-zđ]|\d{1,2}(?:\.\d{1,2})*)[.)]\s*)?/u;

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

/** The words about a citation, with the part of them that begins its own clause; undefined in a clause that goes on. */
interface Words extends CitationContext {
  readonly clause: string | undefined;
}

/** One way of saying what a plan has to do with a document. */
export interface RelationRule {
  readonly name: string;
  readonly holds: (words: Words) => boolean;
  readonly says: Relation | "inherited";
  /** Printed lines, the document in brackets, the last one meant; in each it is this rule that tells. */
  readonly examples: readonly string[];
}

const replacing = /(?:thay the|bai bo)(?: cho| toan bo| cac| noi dung)*\s*$/u;

/** Farthest place of the document in a clause that says first that the plan carries something out. */
const longestTask = 120;

/** What the words about a citation may say, asked in this order. */
export const relationRules: readonly RelationRule[] = [
  {
    name: "[…] hết hiệu lực kể từ ngày Kế hoạch này được ban hành",
    holds: ({ rest }) =>
      /^[^.;]{0,160}?(?<!\p{L})het hieu luc[^.;]{0,40}(?:ke hoach|quyet dinh|chuong trinh) nay/u.test(rest),
    says: "replaces",
    examples: [
      "[Kế hoạch số 1] hết hiệu lực kể từ ngày Kế hoạch này được ban hành",
      `Căn cứ [A] ${"x".repeat(158)} hết hiệu lực khi Quyết định này có hiệu lực`,
    ],
  },
  {
    name: "thay thế […]",
    holds: ({ lead, isFirst }) => replacing.test(lead) && (isFirst || /[;.]/u.test(lead)),
    says: "replaces",
    examples: ["Kế hoạch này thay thế [A]", "Bãi bỏ toàn bộ nội dung [A]", "Căn cứ [A]; thay thế cho [B]"],
  },
  {
    name: "thay thế […] in the title of another document",
    holds: ({ lead }) => replacing.test(lead),
    says: "mentions",
    examples: ["Căn cứ [A] thay thế [B]"],
  },
  {
    // “Căn cứ nhiệm vụ được giao, … lập dự toán theo quy định của Luật …” rests on the task, and mentions the law.
    name: "căn cứ nhiệm vụ, … theo quy định của […]",
    holds: ({ clause }) =>
      clause !== undefined && /(?:theo(?: dung)?|cac) quy dinh (?:cua|tai)(?: cac)?\s*$/u.test(clause),
    says: "mentions",
    examples: [
      "Căn cứ nhiệm vụ được giao, lập dự toán theo quy định của [A]",
      "Theo đúng quy định tại các [A]",
    ],
  },
  {
    name: "Căn cứ […]",
    holds: ({ clause }) => clause !== undefined && /^can cu(?!\p{L})/u.test(clause),
    says: "based-on",
    examples: ["Căn cứ [A]", "a) Căn cứ vào nội dung của [A]", "Thực hiện [A]; căn cứ [B]"],
  },
  {
    name: "Thực hiện […]",
    holds: ({ clause }) =>
      clause !== undefined &&
      /^(?:de )?(?:tiep tuc )?(?:trien khai|thuc hien)(?!\p{L})/u.test(clause) &&
      clause.length < longestTask &&
      !/(?<!\p{L})theo(?!\p{L})/u.test(clause),
    says: "implements",
    examples: [
      "Thực hiện [A]",
      "- Để tiếp tục triển khai các nội dung của [A]",
      `Thực hiện ${"x".repeat(108)} [A]`,
    ],
  },
  {
    name: "… nhằm triển khai có hiệu quả […]",
    holds: ({ clause }) =>
      clause !== undefined &&
      /(?:trien khai|thuc hien)(?: cac| nghiem| hieu qua| nghiem tuc)?\s*$/u.test(clause),
    says: "implements",
    examples: ["Kế hoạch thực hiện [A]", "Các sở theo chức năng triển khai nghiêm túc [A]"],
  },
  {
    name: "a list that goes on in a clause of its own",
    holds: ({ clause }) =>
      clause !== undefined && (clause.trim() === "" || /^(?:va|cac|so|[\s,:])*$/u.test(clause)),
    says: "inherited",
    examples: ["[A]", "Căn cứ [A]; [B]", "Căn cứ [A]; và các [B]"],
  },
  {
    name: "any other clause",
    holds: ({ clause }) => clause !== undefined,
    says: "mentions",
    examples: ["Theo [A]", `Thực hiện ${"x".repeat(109)} [A]`, "Thực hiện nhiệm vụ theo [A]"],
  },
  {
    name: "…, căn cứ […]",
    holds: ({ lead }) => /(?:,|(?<!\p{L})va)\s*can cu(?: vao)?(?: cac)?\s*$/u.test(lead),
    says: "based-on",
    examples: ["Thực hiện [A], căn cứ [B]", "Thực hiện [A] và căn cứ vào các [B]"],
  },
  {
    // Within another's title it does not go on.
    name: "…, […]",
    holds: ({ lead }) => /(?:,|(?<!\p{L})va)\s*(?:cac\s*)?(?:so\s*:?\s*)?$/u.test(lead),
    says: "inherited",
    examples: ["Căn cứ [A], [B]", "Căn cứ [A] và số [B]"],
  },
];

/** The rule that tells a citation's relation; undefined for one in another document's title, which is mentioned. */
export function findRelationRule(context: CitationContext): RelationRule | undefined {
  const { lead, isFirst } = context;
  const start = Math.max(lead.lastIndexOf(";"), lead.lastIndexOf(". "));
  const clause = isFirst || start >= 0 ? lead.slice(start + 1).replace(opening, "") : undefined;
  return relationRules.find((rule) => rule.holds({ ...context, clause }));
}

/** The relation that the words about a citation state: those before it but for “… hết hiệu lực”. */
export function readRelation(context: CitationContext): Relation {
  const says = findRelationRule(context)?.says ?? "mentions";
  return says === "inherited" ? context.inherited : says;
}
