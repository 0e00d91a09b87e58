import { auditRules } from "#handbook/audit/run-audit.ts";
import type { Finding, Handbook, Severity } from "#handbook/handbook-types.ts";
import { formatItemNumber } from "#views/parts/citation.ts";
import { toFinding, type FindingProps } from "#views/parts/finding-link.ts";
import { getPlan, indexHandbook } from "#views/parts/handbook-index.ts";
import { getFindingLabel, severityLabels } from "#views/parts/labels.ts";
import { formatWithToday, toPlaceToday } from "#views/parts/names-through-time.ts";
import { toPlaceChip, type PlaceChipProps } from "#views/parts/place.ts";
import { quoteFinding, type SourceQuote } from "#views/parts/source-quote.ts";

export interface FindingRow extends FindingProps {
  /** “Mô hình 24”, or null for a finding about the whole plan. */
  readonly item: string | null;
  readonly quotes: readonly SourceQuote[];
}

export interface FindingOption {
  readonly value: string;
  readonly label: string;
}

export interface FindingsPageProps {
  readonly total: number;
  readonly judgedCount: number;
  /** One row a code: how many, plan by plan; the gravest and most frequent first. */
  readonly codes: readonly {
    readonly code: string;
    readonly label: string;
    readonly meaning: string;
    readonly counts: readonly number[];
    /** Where the counted ones stand on the page, plan by plan. */
    readonly anchors: readonly string[];
    readonly total: number;
  }[];
  readonly places: readonly PlaceChipProps[];
  readonly filters: {
    readonly plans: readonly FindingOption[];
    readonly codes: readonly FindingOption[];
    readonly severities: readonly FindingOption[];
  };
  readonly plans: readonly {
    readonly anchor: string;
    readonly place: PlaceChipProps;
    readonly total: number;
    readonly codes: readonly {
      readonly anchor: string;
      readonly code: string;
      readonly label: string;
      readonly rows: readonly FindingRow[];
    }[];
  }[];
}

const severities: readonly Severity[] = ["error", "warning", "note"];
const meanings = new Map(auditRules.map((rule) => [rule.code, rule.meaning]));

/** Codes from the gravest and most frequent down. */
function sortCodes(findings: readonly Finding[]): readonly string[] {
  const groups = [...Map.groupBy(findings, (finding) => finding.code)];
  const gravest = (list: readonly Finding[]): number =>
    Math.min(...list.map((finding) => severities.indexOf(finding.severity)));
  return groups
    .sort((a, b) => gravest(a[1]) - gravest(b[1]) || b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
    .map(([code]) => code);
}

/** Anchor of one plan's findings of one code. */
const toAnchor = (plan: string, code: string): string => `${plan}-${code}`;

function listPlans(handbook: Handbook, codes: readonly string[]): FindingsPageProps["plans"] {
  const index = indexHandbook(handbook);
  const toRow = (finding: Finding): FindingRow => {
    const item = finding.item === null ? undefined : index.items.get(finding.item);
    return {
      ...toFinding(finding),
      item: item === undefined ? null : formatItemNumber(item),
      quotes: quoteFinding(getPlan(handbook, finding.plan), finding),
    };
  };
  return handbook.plans.map((plan) => {
    const own = index.findingsOfPlan.get(plan.id) ?? [];
    return {
      anchor: plan.id,
      place: toPlaceChip(handbook, plan),
      total: own.length,
      codes: codes
        .map((code) => ({
          anchor: toAnchor(plan.id, code),
          code,
          label: getFindingLabel(code),
          rows: own.filter((finding) => finding.code === code).map(toRow),
        }))
        .filter((group) => group.rows.length > 0),
    };
  });
}

/** Findings by plan and code, in plan order; inside a code the handbook's order. */
export function buildFindingsPage(handbook: Handbook): FindingsPageProps {
  const { findings, plans } = handbook;
  const codes = sortCodes(findings);
  const told = Map.groupBy(findings, (finding) => `${finding.code} ${finding.plan}`);
  const countOf = (code: string, plan: string): number => told.get(`${code} ${plan}`)?.length ?? 0;
  return {
    total: findings.length,
    judgedCount: findings.filter((finding) => finding.judgement !== undefined).length,
    codes: codes.map((code) => {
      const counts = plans.map((plan) => countOf(code, plan.id));
      const anchors = plans.map((plan) => toAnchor(plan.id, code));
      const total = counts.reduce((sum, count) => sum + count, 0);
      return {
        code,
        label: getFindingLabel(code),
        meaning: meanings.get(code) ?? "",
        counts,
        anchors,
        total,
      };
    }),
    places: plans.map((plan) => toPlaceChip(handbook, plan)),
    filters: {
      plans: plans.map((plan) => ({
        value: plan.id,
        label: formatWithToday(plan.place.name, toPlaceToday(handbook, plan.place)),
      })),
      codes: codes.map((code) => ({ value: code, label: getFindingLabel(code) })),
      severities: severities.map((severity) => ({ value: severity, label: severityLabels[severity] })),
    },
    plans: listPlans(handbook, codes),
  };
}
