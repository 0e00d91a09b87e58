import type { AgencyEntry } from "#schema/agencies.ts";
import type { Item, Plan } from "#handbook/handbook-types.ts";
import {
  formatDay,
  hasEnded,
  listPlaceCodes,
  listTakers,
  type AgencyTaker,
} from "#meaning/agencies/agency-changes.ts";
import { formatPlace, successorsOf } from "#meaning/places/places.ts";
import type { AuditRule, Audited } from "./rule.ts";
import { capitalise, planFinding, quote } from "./rule.ts";

function mentionsOf(item: Item): string[] {
  const roles = [item.leads, item.coordinators, item.implementers, item.supporters];
  return roles.flatMap((role) => [...role.body, ...role.annex]).flatMap((mention) => mention.agency ?? []);
}

interface Renamed {
  readonly agency: AgencyEntry;
  readonly takers: readonly AgencyTaker[];
  readonly isEnded: boolean;
}

/** Bodies that a plan names and that, in its place, have ended or given some of what they did to others. */
function renamedIn(plan: Plan, audited: Audited): Renamed[] {
  const named = new Set(plan.items.flatMap(mentionsOf));
  const known = new Map(audited.agencies.map((agency) => [agency.id, agency]));
  const place = listPlaceCodes(plan.place);
  return audited.agencies
    .filter((agency) => named.has(agency.id))
    .map((agency) => ({
      agency,
      takers: listTakers(agency, known, audited.date, place),
      isEnded: hasEnded(agency, audited.date, place),
    }))
    .filter(({ takers, isEnded }) => takers.length > 0 || isEnded);
}

/** “từ ngày 01/3/2025 là: A; B (báo chí)”, “đã kết thúc; chưa rõ cơ quan kế thừa: …”. */
function tellRenamed({ agency, takers, isEnded }: Renamed): string {
  const [since, ...later] = [...new Set(takers.map((one) => one.since))];
  if (since === undefined) {
    const until = agency.until === undefined ? "" : ` ngày ${formatDay(agency.until)}`;
    return `đã kết thúc${until}; chưa rõ cơ quan kế thừa${agency.unclear === undefined ? "" : `: ${agency.unclear}`}`;
  }
  const today = takers
    .map((one) => (one.function === null ? one.name : `${one.name} (${one.function})`))
    .join("; ");
  const now = later.length > 0 ? "nay" : `từ ngày ${formatDay(since)}`;
  return isEnded ? `${now} là: ${today}` : `${now} đã chuyển chức năng cho: ${today}`;
}

/** A body the plan names goes by another name today, or has ended; one finding for each plan and body. */
export const renamedAgency: AuditRule = {
  code: "renamed-agency",
  name: "Cơ quan đã đổi tên hoặc sắp xếp lại",
  meaning: "Cơ quan nêu trong kế hoạch nay mang tên khác, đã nhập vào cơ quan khác hoặc đã kết thúc.",
  check: (audited) =>
    audited.plans.flatMap((plan) =>
      renamedIn(plan, audited).map((renamed) => {
        const { agency } = renamed;
        const naming = plan.items.filter((item) => mentionsOf(item).includes(agency.id));
        const detail = `${quote(agency.name)}, nêu ở ${naming.length} mục, ${tellRenamed(renamed)}.`;
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
      const today = successorsOf(plan.place, audited.places, audited.date).map((unit) =>
        formatPlace(unit, audited.words),
      );
      const documents = [...new Set(successors.map((one) => one.document))].join(", ");
      const since =
        successors[0] === undefined ? "" : ` từ ngày ${formatDay(successors[0].since)} (${documents})`;
      const now = today.length === 0 ? "" : `; nay là ${today.join(", ")}`;
      const detail = `${capitalise(plan.placeName)} đã được sắp xếp lại${since}${now}.`;
      return [planFinding(plan, { code: "renamed-place", severity: "note", detail }, null)];
    }),
};
