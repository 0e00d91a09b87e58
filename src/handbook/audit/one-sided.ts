import type { Finding, Plan } from "#handbook/handbook-types.ts";
import type { AuditRule } from "./rule.ts";
import { capitalise, itemFinding, quote } from "./rule.ts";
import { nameSide, sideNames } from "./sides.ts";
import type { Side } from "./sides.ts";

/** Items that only one side has, in a plan whose other items mostly stand on both. */
function findOneSided(plan: Plan, has: Side, lacks: Side, code: string): Finding[] {
  const present = plan.items.filter((item) => item.evidence[has] !== null);
  const alone = present.filter((item) => item.evidence[lacks] === null);
  if (alone.length * 2 >= present.length) return [];
  return alone.map((item) => {
    const lines = item.evidence[has];
    const detail = `${capitalise(nameSide(has, lines))} có ${quote(item.title)} nhưng ${sideNames[lacks]} không có.`;
    return itemFinding(item, { code, severity: "warning", detail }, lines);
  });
}

/** An item of the body without a row in the annex that lists the others. */
export const annexMissing: AuditRule = {
  code: "annex-missing",
  name: "Phụ lục không có mục",
  meaning: "Thân văn bản nêu mục này nhưng phụ lục, vốn liệt kê các mục khác, không có hàng tương ứng.",
  check: (audited) => audited.plans.flatMap((plan) => findOneSided(plan, "body", "annex", "annex-missing")),
};

/** A row of the annex that the body, which tells of the others, does not tell of. */
export const bodyMissing: AuditRule = {
  code: "body-missing",
  name: "Thân văn bản không có mục",
  meaning: "Phụ lục liệt kê mục này nhưng thân văn bản, vốn nêu các mục khác, không nêu.",
  check: (audited) => audited.plans.flatMap((plan) => findOneSided(plan, "annex", "body", "body-missing")),
};
