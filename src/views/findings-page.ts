import type { Finding, Handbook } from "#model/handbook-types.ts";
import { formatItemNumber } from "./citation.ts";
import { toFinding, type FindingProps } from "./finding-link.ts";
import { indexHandbook } from "./handbook-index.ts";
import { getFindingLabel } from "./labels.ts";
import { toPlaceChip, type PlaceChipProps } from "./place.ts";

export interface FindingRow extends FindingProps {
  /** “Mô hình 24”, or null for a finding about the whole plan. */
  readonly item: string | null;
}

export interface FindingsPageProps {
  readonly total: number;
  /** One row a code: how many, plan by plan; most frequent first. */
  readonly codes: readonly {
    readonly label: string;
    readonly counts: readonly number[];
    readonly total: number;
  }[];
  readonly places: readonly PlaceChipProps[];
  readonly plans: readonly {
    readonly anchor: string;
    readonly place: PlaceChipProps;
    readonly total: number;
    readonly codes: readonly {
      readonly anchor: string;
      readonly label: string;
      readonly rows: readonly FindingRow[];
    }[];
  }[];
}

/** Codes from the gravest and most frequent down. */
function sortCodes(findings: readonly Finding[]): readonly string[] {
  const weight = { error: 0, warning: 1, note: 2 } as const;
  const groups = [...Map.groupBy(findings, (finding) => finding.code)];
  const gravest = (list: readonly Finding[]): number =>
    Math.min(...list.map((finding) => weight[finding.severity]));
  return groups
    .sort((a, b) => gravest(a[1]) - gravest(b[1]) || b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
    .map(([code]) => code);
}

/** Findings by plan and code, in plan order; inside a code the handbook's order. */
export function buildFindingsPage(handbook: Handbook): FindingsPageProps {
  const index = indexHandbook(handbook);
  const codes = sortCodes(handbook.findings);
  const toRow = (finding: Finding): FindingRow => {
    const item = finding.item === null ? undefined : index.items.get(finding.item);
    return { ...toFinding(finding), item: item === undefined ? null : formatItemNumber(item) };
  };
  const countOf = (code: string, plan: string): number =>
    handbook.findings.filter((finding) => finding.code === code && finding.plan === plan).length;
  return {
    total: handbook.findings.length,
    codes: codes.map((code) => {
      const counts = handbook.plans.map((plan) => countOf(code, plan.id));
      return { label: getFindingLabel(code), counts, total: counts.reduce((sum, count) => sum + count, 0) };
    }),
    places: handbook.plans.map((plan) => toPlaceChip(handbook, plan)),
    plans: handbook.plans.map((plan) => {
      const own = index.findingsOfPlan.get(plan.id) ?? [];
      return {
        anchor: plan.id,
        place: toPlaceChip(handbook, plan),
        total: own.length,
        codes: codes
          .map((code) => ({
            anchor: `${plan.id}-${code}`,
            label: getFindingLabel(code),
            rows: own.filter((finding) => finding.code === code).map(toRow),
          }))
          .filter((group) => group.rows.length > 0),
      };
    }),
  };
}
