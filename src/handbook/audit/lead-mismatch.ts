import { fold } from "#text/fold.ts";
import type { AgencyEntry } from "#schema/agencies.ts";
import type { AgencyMention } from "#meaning/agencies/agency-mention.ts";
import type { Item, Passage } from "#handbook/handbook-types.ts";
import type { AuditRule } from "./rule.ts";
import { capitalise, eachItem, itemFinding, quote } from "./rule.ts";
import { findLines, findStatement, nameSide, sidePassage } from "./sides.ts";
import type { Side } from "./sides.ts";

const code = "lead-mismatch";

/** One body by id; where an id is wanting, by its words, of which one side may print more. */
function isSameBody(a: AgencyMention, b: AgencyMention): boolean {
  if (a.agency !== null && b.agency !== null) return a.agency === b.agency;
  const [left, right] = [fold(a.text), fold(b.text)];
  return left.includes(right) || right.includes(left);
}

/** Each body once. */
const unique = (mentions: readonly AgencyMention[]): AgencyMention[] =>
  mentions.filter((mention, index) => mentions.findIndex((other) => isSameBody(mention, other)) === index);

const without = (mentions: readonly AgencyMention[], others: readonly AgencyMention[]): AgencyMention[] =>
  mentions.filter((mention) => !others.some((other) => isSameBody(mention, other)));

/** “STTTT” with its name in brackets; a name that is no abbreviation stands alone. */
function nameBody({ agency, text }: AgencyMention, agencies: readonly AgencyEntry[]): string {
  const name = agencies.find((one) => one.id === agency)?.name;
  return name === undefined || /\p{Ll}/u.test(text) ? quote(text) : `${quote(text)} (${name})`;
}

/** Leads quoted for one side, at most. */
const mostQuoted = 3;

/** Where the leads of a side are called so: in the body each in its statement, in the annex the cell that names them. */
function quoteLeads(item: Item, side: Side, leads: readonly AgencyMention[]): Passage[] {
  const fields = ["leads", "assignments"] as const;
  const quoted = side === "body" ? leads.slice(0, mostQuoted) : leads.slice(0, 1);
  const passages = quoted.flatMap(({ text }) => {
    const calls = (printed: string): boolean => {
      const at = printed.indexOf(text);
      return at >= 0 && /^[^.;]{0,80}chủ trì/iu.test(printed.slice(at + text.length));
    };
    const lines = findStatement(item, side, fields, calls)?.lines ?? findLines(item, side, fields, [text]);
    return sidePassage(side, lines, text);
  });
  const isFirst = (one: Passage, index: number): boolean =>
    passages.findIndex((other) => other.lines[0] === one.lines[0]) === index;
  return passages.filter(isFirst);
}

/** Body and annex name other leads. Where one of them names none there is nothing to compare. */
export const leadMismatch: AuditRule = {
  code,
  name: "Chủ trì trong phụ lục khác thân văn bản",
  meaning: "Thân văn bản và phụ lục nêu đơn vị chủ trì khác nhau cho cùng một mô hình, nhiệm vụ.",
  check: (audited) =>
    eachItem(audited, (item) => {
      const { body, annex } = item.leads;
      if (body.length === 0 || annex.length === 0) return [];
      const inBody = unique(body);
      const inAnnex = unique(annex);
      const onlyBody = without(inBody, inAnnex);
      const onlyAnnex = without(inAnnex, inBody);
      if (onlyBody.length === 0 && onlyAnnex.length === 0) return [];
      const name = (mentions: readonly AgencyMention[]): string =>
        mentions.map((mention) => nameBody(mention, audited.agencies)).join(", ");
      const texts = (mentions: readonly AgencyMention[]): string[] => mentions.map((mention) => mention.text);
      const isDisjoint = onlyBody.length === inBody.length && onlyAnnex.length === inAnnex.length;
      const told = isDisjoint
        ? "; không có đơn vị chung"
        : [
            onlyBody.length === 0 ? "" : `; chỉ thân văn bản có ${name(onlyBody)}`,
            onlyAnnex.length === 0 ? "" : `; chỉ phụ lục có ${name(onlyAnnex)}`,
          ].join("");
      const bodyLines = findLines(item, "body", ["leads", "assignments"], texts(inBody));
      const annexLines = findLines(item, "annex", ["leads"], texts(inAnnex));
      const detail = `${capitalise(nameSide("body", bodyLines))} giao ${name(inBody)} chủ trì; ${nameSide("annex", annexLines)} ghi ${name(inAnnex)}${told}.`;
      const passages = [
        ...quoteLeads(item, "body", onlyBody.length > 0 ? onlyBody : inBody),
        ...quoteLeads(item, "annex", onlyAnnex.length > 0 ? onlyAnnex : inAnnex),
      ];
      const severity = isDisjoint ? "error" : "warning";
      return [itemFinding(item, { code, severity, detail, passages }, annexLines)];
    }),
};
