import { buildHandbook } from "#handbook/handbook.ts";
import type { Content, Handbook } from "#handbook/handbook-types.ts";
import { hasError } from "#problems/format-problems.ts";
import type { Problem } from "#problems/problem.ts";
import { readContent } from "#reading/read-content.ts";
import { noProofs } from "./proofs.ts";
import { fileRules, handbookRules } from "./check-rules.ts";

export interface CheckedContent {
  readonly problems: readonly Problem[];
  /** Undefined where a file could not be read or is not valid. */
  readonly content: Content | undefined;
  /** Undefined where what files say of each other is wrong, too. */
  readonly handbook: Handbook | undefined;
}

/**
 * Every problem of a content folder: form of each file, then what one file says of another, then of the handbook.
 * @param proofs What an earlier run proved of the plans, and what this one did.
 */
export function checkContent(folder: string, proofs = noProofs): CheckedContent {
  const { content, problems, located } = readContent(folder);
  if (content === undefined || located === undefined) return { problems, content, handbook: undefined };
  const checked = { content, located, proofs };
  const found = [...problems, ...fileRules.flatMap((rule) => rule.check(checked))];
  if (hasError(found)) return { problems: found, content, handbook: undefined };
  const handbook = buildHandbook(content);
  const meant = handbookRules.flatMap((rule) => rule.check({ ...checked, handbook }));
  return { problems: [...found, ...meant], content, handbook };
}

/** Sound content in one line: how many models, plans and items it has. */
export function summarise({ catalog, plans }: Content): string {
  const items = [...plans.values()].reduce((sum, plan) => sum + plan.imported.items.length, 0);
  return `Nội dung hợp lệ: ${catalog.size} mô hình, ${plans.size} kế hoạch, ${items} mục.`;
}
