import type { Finding, Item, Plan } from "#handbook/handbook-types.ts";
import { sameDeadline } from "#meaning/deadlines/same-deadline.ts";
import { groupBy } from "#text/group-by.ts";
import { isSameTitle, readInitials } from "./compare-titles.ts";
import { type Expansions, indexExpansions } from "./title-expansions.ts";
import type { AuditRule } from "./rule.ts";
import { itemFinding, nameItem, nameLines, quote } from "./rule.ts";
import { findTitleLines, sidePassage } from "./sides.ts";
import type { Side } from "./sides.ts";

const code = "duplicate-item";

const titleSide = (item: Item): Side => (item.imported.body === null ? "annex" : "body");

function tellLines(item: Item): string {
  const lines = findTitleLines(item, titleSide(item));
  return lines === null ? "" : ` (${nameLines(lines)})`;
}

/** Whether the deadlines tell the two items apart. */
function hasOtherDeadline(a: Item, b: Item): boolean {
  const [left, right] = [a.deadline.body ?? a.deadline.annex, b.deadline.body ?? b.deadline.annex];
  return !sameDeadline(left, right);
}

function checkPlan(plan: Plan, known: Expansions): Finding[] {
  // A plan has many pairs: only titles with the same first letters are laid side by side.
  const alike = [...groupBy(plan.items, (item) => readInitials(item.title)).values()];
  const firsts = new Map(
    alike.flatMap((group) =>
      group.map((item, index) => [
        item,
        group.slice(0, index).find((other) => isSameTitle(other.title, item.title, known)),
      ]),
    ),
  );
  return plan.items.flatMap((item) => {
    const first = firsts.get(item);
    if (item.title === "" || first === undefined) return [];
    const rest = hasOtherDeadline(first, item) ? "; hai mục khác thời hạn" : "";
    const detail = `Tên ${quote(item.title)}${tellLines(item)} trùng với ${nameItem(first)}${tellLines(first)}${rest}.`;
    const passages = [first, item].flatMap((one) =>
      sidePassage(titleSide(one), findTitleLines(one, titleSide(one)), one.title),
    );
    return [itemFinding(item, { code, severity: "error", detail, passages })];
  });
}

/** Two items of one plan with the same title; the later one bears the finding. */
export const duplicateItem: AuditRule = {
  code,
  name: "Mục trùng lặp",
  meaning: "Hai mục của cùng một kế hoạch có tên giống nhau.",
  check: (audited) =>
    audited.plans.flatMap((plan) =>
      checkPlan(plan, indexExpansions(plan.document.abbreviations, audited.glossary)),
    ),
};
