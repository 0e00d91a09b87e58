import type { AgencyEntry } from "#schema/agencies.ts";
import type { Item, Plan } from "../handbook-types.ts";
import { formatPlace, successorsOf } from "../places.ts";
import type { AuditRule, Audited } from "./rule.ts";
import { capitalise, planFinding, quote } from "./rule.ts";

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
  name: "Cơ quan đã đổi tên hoặc sắp xếp lại",
  meaning: "Cơ quan nêu trong kế hoạch nay mang tên khác hoặc đã nhập vào cơ quan khác.",
  check: (audited) =>
    audited.plans.flatMap((plan) =>
      renamedIn(plan, audited).map((agency) => {
        const naming = plan.items.filter((item) => mentionsOf(item).includes(agency.id));
        const today = agency.successors
          .map((s) => (s.function === undefined ? s.name : `${s.name} (${s.function})`))
          .join("; ");
        const [since, ...later] = [...new Set(agency.successors.map((one) => one.since))];
        const now = since === undefined || later.length > 0 ? "nay" : `từ ngày ${formatDay(since)}`;
        const detail = `${quote(agency.name)}, nêu ở ${naming.length} mục, ${now} là: ${today}.`;
        return planFinding(plan, { code: "renamed-agency", severity: "note", detail }, null);
      }),
    ),
};

/** The plan's place goes by another name, kind or territory today. */
export const renamedPlace: AuditRule = {
  code: "renamed-place",
  name: "Địa phương đã sắp xếp lại",
  meaning: "Đơn vị hành chính của kế hoạch đã đổi tên, sáp nhập hoặc chia tách.",
  check: (audited) =>
    audited.plans.flatMap((plan) => {
      const { until, successors } = plan.place;
      if (until === null || until >= audited.date) return [];
      const today = successorsOf(plan.place, audited.places, audited.date).map(formatPlace);
      const documents = [...new Set(successors.map((one) => one.document))].join(", ");
      const since =
        successors[0] === undefined ? "" : ` từ ngày ${formatDay(successors[0].since)} (${documents})`;
      const now = today.length === 0 ? "" : `; nay là ${today.join(", ")}`;
      const detail = `${capitalise(formatPlace(plan.place))} đã được sắp xếp lại${since}${now}.`;
      return [planFinding(plan, { code: "renamed-place", severity: "note", detail }, null)];
    }),
};
