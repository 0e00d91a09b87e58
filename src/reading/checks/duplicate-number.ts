import type { Problem } from "#problems/problem.ts";
import { planRule } from "./plan-rule.ts";
import { problemAtLine } from "./rule.ts";

export const duplicateNumber = planRule(
  {
    name: "duplicate-number",
    holds: "A number stands for one model, one task of a plan.",
    codes: ["duplicate-number"],
  },
  ({ plan, located: { sourceFile } }) => {
    const seen = new Set<string>();
    return plan.imported.items.flatMap((item): Problem[] => {
      const key = `${item.kind} ${item.number}`;
      const isTwice = seen.has(key);
      seen.add(key);
      if (!isTwice) return [];
      const line = item.body?.lines[0] ?? item.annex?.lines[0] ?? 1;
      const message = `Số ${item.number} được dùng cho hai mục của kế hoạch.`;
      const suggestion =
        "kiểm tra số hiệu ở dòng này; nếu do nhận dạng sai, thêm mục repairs trong review.yaml.";
      return [problemAtLine(sourceFile, line, { code: "duplicate-number", message, suggestion })];
    });
  },
);
