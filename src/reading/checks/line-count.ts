import { planRule } from "./plan-rule.ts";
import { problemAt } from "./rule.ts";

export const lineCount = planRule(
  {
    name: "line-count",
    holds: "The text of a plan has as many lines as were received.",
    codes: ["line-count"],
  },
  ({ plan, located: { entry } }) => {
    const { lines } = entry.value.source;
    if (lines === plan.source.length) return [];
    const message = `Ghi ${lines} dòng nhưng source.txt có ${plan.source.length} dòng.`;
    const suggestion = "không sửa source.txt; nhập lại từ tệp gốc.";
    return [problemAt(entry, ["source", "lines"], { code: "line-count", message, suggestion })];
  },
);
