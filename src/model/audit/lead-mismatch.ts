import { fold } from "#text/fold.ts";
import type { AgencyMention } from "../handbook-types.ts";
import type { AuditRule } from "./rule.ts";
import { eachItem, itemFinding, quote } from "./rule.ts";

const code = "lead-mismatch";
const key = (mention: AgencyMention): string => mention.agency ?? fold(mention.text);
const names = (mentions: readonly AgencyMention[]): string =>
  mentions.map((mention) => quote(mention.text)).join(", ");

/** Body and annex name other leads. Where one of them names none there is nothing to compare. */
export const leadMismatch: AuditRule = {
  code,
  name: "Chủ trì không khớp",
  meaning: "Thân văn bản và phụ lục nêu đơn vị chủ trì khác nhau cho cùng một mô hình.",
  check: (audited) =>
    eachItem(audited, (item) => {
      const { body, annex } = item.leads;
      if (body.length === 0 || annex.length === 0) return [];
      const inBody = new Set(body.map(key));
      const inAnnex = new Set(annex.map(key));
      const shared = [...inBody].filter((one) => inAnnex.has(one)).length;
      if (shared === inBody.size && shared === inAnnex.size) return [];
      const severity = shared === 0 ? "error" : "warning";
      const detail = `Thân văn bản giao ${names(body)} chủ trì; phụ lục ghi ${names(annex)}.`;
      return [itemFinding(item, { code, severity, detail }, item.evidence.annex)];
    }),
};
