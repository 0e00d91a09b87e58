import type { Finding, Handbook, Plan } from "#handbook/handbook-types.ts";
import { getFindingLabel, severityLabels, verdictLabels } from "#views/parts/labels.ts";
import { toFindingRow } from "#exports/rows.ts";

/** Findings of the handbook, of one plan alone where its id is given; handbook order. */
function select(handbook: Handbook, plan: string | undefined): readonly Finding[] {
  return handbook.findings.filter((finding) => plan === undefined || finding.plan === plan);
}

/** “cua-lo-2023/24:311-327”: where to look, in the form in which editors open files. */
function nameSpot(finding: Finding): string {
  const place = finding.item ?? finding.plan;
  if (finding.evidence === null) return place;
  const [from, to] = finding.evidence;
  return `${place}:${from === to ? from : `${from}-${to}`}`;
}

function formatFinding(finding: Finding): string[] {
  const { severity, code, detail, judgement } = finding;
  const head = `  ${severityLabels[severity]}  ${code}  ${nameSpot(finding)}`;
  const judged =
    judgement === undefined ? [] : [`      ${verdictLabels[judgement.verdict]}: ${judgement.reason}`];
  return [head, `      ${detail}`, ...judged];
}

function formatPlan(plan: Plan, findings: readonly Finding[]): string[] {
  const codes = [...Map.groupBy(findings, (finding) => finding.code)];
  return [
    `${plan.id} (${plan.placeName}): ${findings.length} điểm`,
    ...codes.map(
      ([code, own]) => `  ${String(own.length).padStart(4)}  ${code.padEnd(22)}${getFindingLabel(code)}`,
    ),
    "",
    ...findings.flatMap(formatFinding),
    "",
  ];
}

/**
 * What `npm run audit` prints: for each plan the number of findings of each code, then each finding with its place and
 * lines, what was found and what a person judged. Plan order; a plan without findings is listed with 0.
 */
export function formatAudit(handbook: Handbook, plan?: string): string {
  const findings = select(handbook, plan);
  return handbook.plans
    .filter((one) => plan === undefined || one.id === plan)
    .flatMap((one) =>
      formatPlan(
        one,
        findings.filter((finding) => finding.plan === one.id),
      ),
    )
    .join("\n")
    .trimEnd();
}

/** The findings as rows of findings.json. docs/contract.md, “findings”. */
export function toAuditRows(handbook: Handbook, plan?: string): readonly object[] {
  return select(handbook, plan).map(toFindingRow);
}
