import { fold } from "#text/fold.ts";
import type { AgencyMention } from "../handbook-types.ts";
import type { AuditRule } from "./rule.ts";
import { capitalise, eachItem, itemFinding, quoteAll } from "./rule.ts";
import { findLines, nameSide, sidePassage } from "./sides.ts";

const code = "lead-mismatch";

/** One body by id; where an id is wanting, by its words, of which one side may print more. */
function isSameBody(a: AgencyMention, b: AgencyMention): boolean {
  if (a.agency !== null && b.agency !== null) return a.agency === b.agency;
  const [left, right] = [fold(a.text), fold(b.text)];
  return left.includes(right) || right.includes(left);
}

/** Texts of mentions, each body once. */
function textsOf(mentions: readonly AgencyMention[]): string[] {
  const distinct = mentions.filter(
    (mention, index) => mentions.findIndex((other) => isSameBody(mention, other)) === index,
  );
  return distinct.map((mention) => mention.text);
}

const without = (mentions: readonly AgencyMention[], others: readonly AgencyMention[]): string[] =>
  textsOf(mentions.filter((mention) => !others.some((other) => isSameBody(mention, other))));

/** Body and annex name other leads. Where one of them names none there is nothing to compare. */
export const leadMismatch: AuditRule = {
  code,
  name: "Chủ trì trong phụ lục khác thân văn bản",
  meaning: "Thân văn bản và phụ lục nêu đơn vị chủ trì khác nhau cho cùng một mô hình, nhiệm vụ.",
  check: (audited) =>
    eachItem(audited, (item) => {
      const { body, annex } = item.leads;
      if (body.length === 0 || annex.length === 0) return [];
      const onlyBody = without(body, annex);
      const onlyAnnex = without(annex, body);
      if (onlyBody.length === 0 && onlyAnnex.length === 0) return [];
      const inBody = textsOf(body);
      const inAnnex = textsOf(annex);
      const isDisjoint = onlyBody.length === inBody.length && onlyAnnex.length === inAnnex.length;
      const told = isDisjoint
        ? "; không có đơn vị chung"
        : [
            onlyBody.length === 0 ? "" : `; chỉ thân văn bản có ${quoteAll(onlyBody)}`,
            onlyAnnex.length === 0 ? "" : `; chỉ phụ lục có ${quoteAll(onlyAnnex)}`,
          ].join("");
      const bodyLines = findLines(item, "body", ["leads", "assignments"], inBody);
      const annexLines = findLines(item, "annex", ["leads"], inAnnex);
      const detail = `${capitalise(nameSide("body", bodyLines))} giao ${quoteAll(inBody)} chủ trì; ${nameSide("annex", annexLines)} ghi ${quoteAll(inAnnex)}${told}.`;
      const passages = [
        ...sidePassage("body", bodyLines, onlyBody[0] ?? inBody[0] ?? null),
        ...sidePassage("annex", annexLines, onlyAnnex[0] ?? inAnnex[0] ?? null),
      ];
      const severity = isDisjoint ? "error" : "warning";
      return [itemFinding(item, { code, severity, detail, passages }, annexLines)];
    }),
};
