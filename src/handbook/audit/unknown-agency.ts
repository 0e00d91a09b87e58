import type { Item } from "#handbook/handbook-types.ts";
import type { AuditRule } from "./rule.ts";
import { eachItem, itemFinding, quoteAll } from "./rule.ts";

function unknownNames(item: Item): string[] {
  const roles = [item.leads, item.coordinators, item.implementers, item.supporters];
  const names = roles
    .flatMap((role) => [...role.body, ...role.annex])
    .filter((mention) => mention.agency === null);
  return [...new Set(names.map((mention) => mention.text))];
}

/** A body that is in no agency's names. */
export const unknownAgency: AuditRule = {
  code: "unknown-agency",
  name: "Chưa nhận ra cơ quan",
  meaning: "Tên cơ quan trong văn bản chưa gắn được với danh mục cơ quan.",
  check: (audited) =>
    eachItem(audited, (item) => {
      const names = unknownNames(item);
      if (names.length === 0) return [];
      const detail = `Danh mục cơ quan chưa có ${quoteAll(names)}.`;
      return [itemFinding(item, { code: "unknown-agency", severity: "note", detail })];
    }),
};
