import type { Finding } from "#model/handbook-types.ts";
import { toEvidence, type EvidenceProps } from "./evidence.ts";
import { getFindingLabel, severityLabels } from "./labels.ts";

export interface FindingProps {
  readonly label: string;
  readonly severity: Finding["severity"];
  readonly severityWord: string;
  readonly detail: string;
  readonly evidence: EvidenceProps | null;
  /** Where the finding's item or plan stands on the site. */
  readonly path: string;
}

/** A finding as pages show it. */
export function toFinding(finding: Finding): FindingProps {
  return {
    label: getFindingLabel(finding.code),
    severity: finding.severity,
    severityWord: severityLabels[finding.severity],
    detail: finding.detail,
    evidence: toEvidence(finding.plan, finding.evidence),
    path: finding.url,
  };
}

/** Findings to look into, and those to know of: notes on repairs, names and numbers. The order stays. */
export function splitFindings<T extends FindingProps>(
  findings: readonly T[],
): { readonly findings: readonly T[]; readonly remarks: readonly T[] } {
  return {
    findings: findings.filter((finding) => finding.severity !== "note"),
    remarks: findings.filter((finding) => finding.severity === "note"),
  };
}
