import { planUrl } from "#paths/site-paths.ts";
import type { Handbook } from "#handbook/handbook-types.ts";
import { buildShortCoverage } from "./coverage.ts";
import { formatIssued } from "#views/parts/format-date.ts";
import { formatIssuer } from "#views/parts/issuer.ts";
import { remember } from "#text/remember.ts";
import { indexHandbook } from "#views/parts/handbook-index.ts";
import { levelLabels } from "#views/parts/labels.ts";
import { kindNames } from "#text/kind-names.ts";
import { toPlaceChip, type PlaceChipProps } from "#views/parts/place.ts";
import type { Segment } from "#views/parts/segment.ts";

export interface PlanRow {
  readonly id: string;
  readonly place: PlaceChipProps;
  readonly kind: string;
  readonly number: string;
  readonly issued: string;
  readonly issuer: string;
  readonly title: string;
  readonly level: string;
  readonly itemCount: number;
  readonly itemWord: "mô hình" | "nhiệm vụ";
  /** “43/46 mô hình”, for a plan of tasks “0; 14 có nhiệm vụ liên quan”. */
  readonly coverage: readonly Segment[];
  /** Findings that wait for a person, and the others: notes, and what a person has judged. */
  readonly findings: { readonly open: number; readonly others: number };
  readonly path: string;
}

/** Plans as a table, in plan order. */
export const buildPlanList = remember((handbook: Handbook): readonly PlanRow[] => {
  const { findingsOfPlan } = indexHandbook(handbook);
  return handbook.plans.map((plan) => {
    const findings = findingsOfPlan.get(plan.id) ?? [];
    const open = findings.filter(
      ({ severity, judgement }) => severity !== "note" && judgement === undefined,
    ).length;
    return {
      id: plan.id,
      place: toPlaceChip(handbook, plan),
      kind: kindNames[plan.kind],
      number: plan.number ?? "không ghi số",
      issued: formatIssued(plan.issuedOn),
      issuer: formatIssuer(plan),
      title: plan.title,
      level: levelLabels[plan.level],
      itemCount: plan.items.length,
      itemWord: plan.itemKind === "model" ? "mô hình" : "nhiệm vụ",
      coverage: buildShortCoverage(handbook, plan),
      findings: { open, others: findings.length - open },
      path: planUrl(plan.id),
    };
  });
});
