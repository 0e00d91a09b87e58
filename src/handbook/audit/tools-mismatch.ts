import { indexExpansions } from "./title-expansions.ts";
import { listOtherTools } from "./compare-tools.ts";
import type { AuditRule } from "./rule.ts";
import { capitalise, eachItem, itemFinding, quoteAll } from "./rule.ts";
import { findLines, nameSide, sidePassage } from "./sides.ts";

const code = "tools-mismatch";

/**
 * Body and annex each name a tool that the other does not. A side that only leaves tools out, shortens or abbreviates their
 * names says nothing else.
 */
export const toolsMismatch: AuditRule = {
  code,
  name: "Công cụ trong phụ lục khác thân văn bản",
  meaning:
    "Thân văn bản và phụ lục, mỗi bên nêu công cụ mà bên kia không có; nêu ít hơn, gọn hơn hoặc viết tắt thì không tính.",
  check: (audited) =>
    eachItem(audited, (item, plan) => {
      const { body, annex } = item.tools;
      const known = indexExpansions(plan.document.abbreviations, audited.glossary);
      const onlyBody = listOtherTools(body, annex, known);
      if (onlyBody.length === 0) return [];
      const onlyAnnex = listOtherTools(annex, body, known);
      if (onlyAnnex.length === 0) return [];
      const inBody = findLines(item, "body", ["tools"], onlyBody);
      const inAnnex = findLines(item, "annex", ["tools"], onlyAnnex);
      const detail = `${capitalise(nameSide("body", inBody))} ghi ${quoteAll(onlyBody)}; ${nameSide("annex", inAnnex)} ghi ${quoteAll(onlyAnnex)}.`;
      const passages = [
        ...sidePassage("body", inBody, onlyBody[0] ?? null),
        ...sidePassage("annex", inAnnex, onlyAnnex[0] ?? null),
      ];
      return [itemFinding(item, { code, severity: "warning", detail, passages }, inAnnex)];
    }),
};
