import type { Judgement } from "#schema/review.ts";
import type { Finding, PlanContent } from "#handbook/handbook-types.ts";

/** Whether a judgement on a plan means a finding of that plan: code, item and, where it names one, the first line. */
function fits(judgement: Judgement, finding: Finding): boolean {
  const item = judgement.item === null ? null : `${finding.plan}/${judgement.item}`;
  const line = judgement.line ?? finding.evidence?.[0];
  return judgement.code === finding.code && item === finding.item && line === finding.evidence?.[0];
}

/** The findings, each with what a person decided on it; where two judgements fit, the one that names the line counts. */
export function judgeFindings(
  findings: readonly Finding[],
  plans: ReadonlyMap<string, Pick<PlanContent, "review">>,
): Finding[] {
  return findings.map((finding) => {
    const found = (plans.get(finding.plan)?.review.findings ?? []).filter((one) => fits(one, finding));
    const judgement = found.find((one) => one.line !== undefined) ?? found[0];
    if (judgement === undefined) return finding;
    return { ...finding, judgement: { verdict: judgement.verdict, reason: judgement.reason } };
  });
}

/** Judgements of a plan that no finding of the plan fits, by their index in review.yaml; empty where all are in use. */
export function findIdleJudgements(
  plan: string,
  judgements: readonly Judgement[],
  findings: readonly Finding[],
): number[] {
  const own = findings.filter((finding) => finding.plan === plan);
  return judgements.flatMap((judgement, index) =>
    own.some((finding) => fits(judgement, finding)) ? [] : [index],
  );
}
