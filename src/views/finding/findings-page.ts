import { auditRules } from "#handbook/audit/run-audit.ts";
import type { Finding, Handbook, Plan, Severity } from "#handbook/handbook-types.ts";
import { listLeadIds } from "#handbook/role-bearers.ts";
import { formatItemNumber } from "#views/parts/citation.ts";
import { toFinding, type FindingProps } from "#views/parts/finding-link.ts";
import { getPlan, indexHandbook } from "#views/parts/handbook-index.ts";
import { getFindingLabel, severityLabels } from "#views/parts/labels.ts";
import { listLeadOptions, type LeadOption } from "#views/parts/lead-filter.ts";
import { listLevelOptions } from "#views/parts/level-options.ts";
import { formatWithToday, toPlaceToday } from "#views/parts/names-through-time.ts";
import { toPlaceChip, type PlaceChipProps } from "#views/parts/place.ts";
import { quoteFinding, type SourceQuote } from "#views/parts/source-quote.ts";

export interface FindingQuote extends SourceQuote {
  /** Whether the finding's sentence names its lines already. */
  readonly isNamed: boolean;
}

export interface FindingRow extends FindingProps {
  /** “Mô hình 24”, or null for a finding about the whole plan. */
  readonly item: string | null;
  readonly quotes: readonly FindingQuote[];
  /** Whether it waits for a person: an error or a doubt that nobody has judged. */
  readonly isOpen: boolean;
  /** Numbers of the catalog's groups whose models its item has. */
  readonly groups: readonly number[];
  /** Ids of the bodies that lead its item. */
  readonly agencies: readonly string[];
}

/** Findings of one code in one plan that say the same, apart from where. */
export interface FindingBunch {
  /** What they say; null for one alone. */
  readonly sentence: string | null;
  readonly rows: readonly FindingRow[];
}

/** “open”: some wait for a person; “judged”: all that did were judged; “note”: to know of. */
export type FindingPart = "open" | "judged" | "note";

/** Findings of one code in one plan. */
export interface FindingCode {
  readonly anchor: string;
  readonly code: string;
  readonly label: string;
  readonly part: FindingPart;
  /** All of them, those that say the same beside each other. */
  readonly rows: readonly FindingRow[];
  readonly bunches: readonly FindingBunch[];
}

export interface FindingOption {
  readonly value: string;
  readonly label: string;
}

export interface FindingsPageProps {
  readonly total: number;
  readonly judgedCount: number;
  /** Those that wait for a person. */
  readonly openCount: number;
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
    readonly levels: readonly FindingOption[];
    readonly groups: readonly FindingOption[];
    readonly agencies: readonly LeadOption[];
  };
  readonly plans: readonly {
    readonly anchor: string;
    readonly place: PlaceChipProps;
    readonly level: Plan["level"];
    readonly total: number;
    readonly openCount: number;
    /** What waits for a person first, then what was judged, then notes. */
    readonly codes: readonly FindingCode[];
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

/** What a finding says without the lines where it says so: equal for repairs of one word. */
const toSentence = ({ detail }: FindingRow): string =>
  detail
    .replaceAll(/\s*\([^()]*dòng \d+(?:–\d+)?[^()]*\)/gu, "")
    .replace(/:.*$/su, "")
    .trim()
    .replace(/\.$/u, "");

/** Findings of a code, those that say the same in one bunch, at the place of their first. */
function toBunches(rows: readonly FindingRow[]): readonly FindingBunch[] {
  return [...Map.groupBy(rows, toSentence)].map(([sentence, same]) => ({
    sentence: same.length > 1 ? sentence : null,
    rows: same,
  }));
}

function toPart(rows: readonly FindingRow[]): FindingPart {
  if (rows.some(({ isOpen }) => isOpen)) return "open";
  return rows.every(({ severity, judgement }) => severity === "note" && judgement === null)
    ? "note"
    : "judged";
}

const partOrder: readonly FindingPart[] = ["open", "judged", "note"];

function toCode(plan: Plan, code: string, rows: readonly FindingRow[]): FindingCode {
  const bunches = toBunches(rows.toSorted((a, b) => Number(b.isOpen) - Number(a.isOpen)));
  return {
    anchor: toAnchor(plan.id, code),
    code,
    label: getFindingLabel(code),
    part: toPart(rows),
    rows: bunches.flatMap((bunch) => bunch.rows),
    bunches,
  };
}

function toRow(handbook: Handbook, finding: Finding): FindingRow {
  const { items, models } = indexHandbook(handbook);
  const item = finding.item === null ? undefined : items.get(finding.item);
  const groups = item?.models.flatMap(({ id }) => models.get(id)?.group ?? []) ?? [];
  const told = toFinding(finding);
  const named = new Set([...told.parts, told.evidence].map((part) => part?.path));
  return {
    ...told,
    item: item === undefined ? null : formatItemNumber(item),
    quotes: quoteFinding(getPlan(handbook, finding.plan), finding).map((quote) => ({
      ...quote,
      isNamed: named.has(quote.evidence.path),
    })),
    isOpen: finding.severity !== "note" && finding.judgement === undefined,
    groups: [...new Set(groups)].sort((a, b) => a - b),
    agencies: item === undefined ? [] : listLeadIds(item),
  };
}

function listPlans(handbook: Handbook, codes: readonly string[]): FindingsPageProps["plans"] {
  const { findingsOfPlan } = indexHandbook(handbook);
  return handbook.plans.map((plan) => {
    const own = Map.groupBy(findingsOfPlan.get(plan.id) ?? [], ({ code }) => code);
    const groups = codes.flatMap((code) => {
      const rows = own.get(code) ?? [];
      return rows.length === 0
        ? []
        : [
            toCode(
              plan,
              code,
              rows.map((finding) => toRow(handbook, finding)),
            ),
          ];
    });
    const rows = groups.flatMap((group) => group.rows);
    return {
      anchor: plan.id,
      place: toPlaceChip(handbook, plan),
      level: plan.level,
      total: rows.length,
      openCount: rows.filter(({ isOpen }) => isOpen).length,
      codes: groups.toSorted((a, b) => partOrder.indexOf(a.part) - partOrder.indexOf(b.part)),
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
    openCount: findings.filter(({ severity, judgement }) => severity !== "note" && judgement === undefined)
      .length,
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
      levels: listLevelOptions(plans.map(({ level }) => level)),
      groups: handbook.groups.map(({ number, short }) => ({
        value: String(number),
        label: `${number}. ${short}`,
      })),
      agencies: listLeadOptions(handbook, () => ""),
    },
    plans: listPlans(handbook, codes),
  };
}
