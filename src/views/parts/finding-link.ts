import type { Finding } from "#handbook/handbook-types.ts";
import { findingUrl, lineUrl } from "#paths/site-paths.ts";
import { toEvidence, type EvidenceProps } from "./evidence.ts";
import { getFindingLabel, severityLabels, verdictLabels } from "./labels.ts";

/** A piece of a sentence; with a path where it names lines of the source. */
export interface DetailPart {
  readonly text: string;
  readonly path: string | null;
}

export interface FindingProps {
  readonly label: string;
  readonly severity: Finding["severity"];
  readonly severityWord: string;
  readonly detail: string;
  /** The detail in pieces, those that name lines with a link to them. */
  readonly parts: readonly DetailPart[];
  /** Link to the lines; null where there are none, or the detail names them. */
  readonly evidence: EvidenceProps | null;
  /** What a person decided on it and why; null while nobody has. */
  readonly judgement: { readonly verdict: string; readonly reason: string } | null;
  /** Where the finding's item or plan stands on the site. */
  readonly path: string;
}

const namedLines = /dòng (\d+)(?:–(\d+))?/g;

/** A sentence cut at the lines it names (“dòng 63–85”), each with its link; quotations are left whole. */
export function linkLines(plan: string, detail: string): DetailPart[] {
  const parts: DetailPart[] = [];
  let end = 0;
  for (const match of detail.matchAll(namedLines)) {
    const before = detail.slice(0, match.index);
    if ((before.match(/“/g)?.length ?? 0) > (before.match(/”/g)?.length ?? 0)) continue;
    const from = Number(match[1]);
    if (match.index > end) parts.push({ text: detail.slice(end, match.index), path: null });
    parts.push({ text: match[0], path: lineUrl(plan, [from, Number(match[2] ?? from)]) });
    end = match.index + match[0].length;
  }
  return end < detail.length ? [...parts, { text: detail.slice(end), path: null }] : parts;
}

/** A finding as pages show it. */
export function toFinding(finding: Finding): FindingProps {
  const { judgement } = finding;
  const parts = linkLines(finding.plan, finding.detail);
  return {
    label: getFindingLabel(finding.code),
    severity: finding.severity,
    severityWord: severityLabels[finding.severity],
    detail: finding.detail,
    parts,
    evidence: parts.some((part) => part.path !== null) ? null : toEvidence(finding.plan, finding.evidence),
    judgement:
      judgement === undefined
        ? null
        : { verdict: verdictLabels[judgement.verdict], reason: judgement.reason },
    path: findingUrl(finding),
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
