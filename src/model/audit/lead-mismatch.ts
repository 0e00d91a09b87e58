import { fold } from "#text/fold.ts";
import type { AgencyEntry } from "#schema/agencies.ts";
import type { AgencyMention } from "../handbook-types.ts";
import type { AuditRule } from "./rule.ts";
import { capitalise, eachItem, itemFinding, quote } from "./rule.ts";
import { findLines, nameSide, sidePassage } from "./sides.ts";

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
        ...sidePassage("body", bodyLines, (onlyBody[0] ?? inBody[0])?.text ?? null),
        ...sidePassage("annex", annexLines, (onlyAnnex[0] ?? inAnnex[0])?.text ?? null),
      ];
      const severity = isDisjoint ? "error" : "warning";
      return [itemFinding(item, { code, severity, detail, passages }, annexLines)];
    }),
};
