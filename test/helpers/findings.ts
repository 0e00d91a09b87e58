import type { AuditRule } from "#handbook/audit/rule.ts";
import type { Finding } from "#handbook/handbook-types.ts";
import { type ContentLists, makeHandbook, type PlanText } from "./make-handbook.ts";

/** What one rule finds in one plan. */
export function findIn(rule: AuditRule, plan: PlanText = {}, lists: ContentLists = {}): readonly Finding[] {
  return rule.check(makeHandbook([plan], lists));
}

/** Sentences of what one rule finds in a plan. */
export function detailsOf(rule: AuditRule, plan: PlanText = {}, lists: ContentLists = {}): string[] {
  return findIn(rule, plan, lists).map((finding) => finding.detail);
}
