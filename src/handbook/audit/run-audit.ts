import type { Finding } from "#handbook/handbook-types.ts";
import { groupBy } from "#text/group-by.ts";
import { countMismatch } from "./count-mismatch.ts";
import { deadlineBeforeIssue } from "./deadline-before-issue.ts";
import { deadlineMismatch } from "./deadline-mismatch.ts";
import { deadlinePastPeriod } from "./deadline-past-period.ts";
import { doubtfulReading } from "./doubtful-reading.ts";
import { duplicateItem } from "./duplicate-item.ts";
import { issuerDiffers } from "./issuer-differs.ts";
import { leadMismatch } from "./lead-mismatch.ts";
import { hiddenText, struckText, trackedChanges, unreadObject } from "./left-out.ts";
import { draft, missingDate, missingNumber } from "./missing-facts.ts";
import { missingField } from "./missing-field.ts";
import { notApplicable } from "./not-applicable.ts";
import { numberGap } from "./number-gap.ts";
import { numberingDiffers } from "./numbering-differs.ts";
import { annexMissing, bodyMissing } from "./one-sided.ts";
import { personalData } from "./personal-data.ts";
import { recognition } from "./recognition.ts";
import { renamedAgency, renamedPlace } from "./renamed.ts";
import type { AuditRule, Audited } from "./rule.ts";
import { resultMismatch } from "./result-mismatch.ts";
import { superseded } from "./superseded.ts";
import { titleMismatch } from "./title-mismatch.ts";
import { toolsMismatch } from "./tools-mismatch.ts";
import { unknownAgency } from "./unknown-agency.ts";
import { unmatchedItem } from "./unmatched-item.ts";

/** Every rule, the weightiest first: the order in which findings are shown. */
export const auditRules: readonly AuditRule[] = [
  countMismatch,
  leadMismatch,
  deadlineMismatch,
  toolsMismatch,
  resultMismatch,
  deadlineBeforeIssue,
  deadlinePastPeriod,
  duplicateItem,
  annexMissing,
  bodyMissing,
  numberGap,
  titleMismatch,
  missingField,
  trackedChanges,
  unreadObject,
  struckText,
  hiddenText,
  missingNumber,
  missingDate,
  draft,
  issuerDiffers,
  notApplicable,
  unmatchedItem,
  unknownAgency,
  numberingDiffers,
  superseded,
  renamedPlace,
  renamedAgency,
  doubtfulReading,
  recognition,
  personalData,
];

/** All findings: plan order, then rule order, then as the rule found them. */
export function runAudit(audited: Audited): Finding[] {
  const found = groupBy(
    auditRules.flatMap((rule) => rule.check(audited)),
    (finding) => finding.plan,
  );
  return audited.plans.flatMap((plan) => found.get(plan.id) ?? []);
}
