import type { AgencyEntry } from "#schema/agencies.ts";
import type { Item, Plan } from "../handbook-types.ts";
import { formatPlace, successorsOf } from "../places.ts";
import type { AuditRule, Audited } from "./rule.ts";
import { planFinding, quote } from "./rule.ts";

function mentionsOf(item: Item): string[] {
  const roles = [item.leads, item.coordinators, item.implementers, item.supporters];
  return roles.flatMap((role) => [...role.body, ...role.annex]).flatMap((mention) => mention.agency ?? []);
}

function renamedIn(plan: Plan, audited: Audited): AgencyEntry[] {
  const named = new Set(plan.items.flatMap(mentionsOf));
  return audited.agencies.filter((agency) => named.has(agency.id) && agency.successors.length > 0);
}

/** A body the plan names goes by another name today; one finding for each plan and body. */
export const renamedAgency: AuditRule = {
  code: "renamed-agency",
  name: "Cơ quan đã đổi tên hoặc hợp nhất",
  meaning: "Cơ quan nêu trong kế hoạch nay mang tên khác hoặc đã nhập vào cơ quan khác.",
  check: (audited) =>
    audited.plans.flatMap((plan) =>
      renamedIn(plan, audited).map((agency) => {
        const today = agency.successors
          .map((s) => (s.function === undefined ? s.name : `${s.name} (${s.function})`))
          .join("; ");
        const detail = `${quote(agency.name)} nay là: ${today}.`;
        return planFinding(plan, { code: "renamed-agency", severity: "note", detail }, null);
      }),
    ),
};

/** The plan's place goes by another name, kind or territory today. */
export const renamedPlace: AuditRule = {
  code: "renamed-place",
  name: "Địa phương đã thay đổi",
  meaning: "Đơn vị hành chính của kế hoạch đã đổi tên, sáp nhập hoặc chia tách.",
  check: (audited) =>
    audited.plans.flatMap((plan) => {
      if (plan.place.until === null || plan.place.until >= audited.date) return [];
      const today = successorsOf(plan.place, audited.places, audited.date).map(formatPlace).join(", ");
      const detail = `${formatPlace(plan.place)} nay là: ${today}.`;
      return [planFinding(plan, { code: "renamed-place", severity: "note", detail }, null)];
    }),
};
