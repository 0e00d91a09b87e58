import type { Problem } from "#problems/problem.ts";
import { holdsPersonalData } from "#text/mask.ts";
import { planRule } from "./plan-rule.ts";
import { problemAtLine } from "./rule.ts";

export const personalData = planRule(
  { name: "personal-data", holds: "No line of a text holds a person's data.", codes: ["personal-data"] },
  ({ id, plan, located: { sourceFile } }) =>
    plan.source.flatMap((text, index): Problem[] => {
      if (!holdsPersonalData(text)) return [];
      const message = "Dòng có số điện thoại, thư điện tử cá nhân hoặc số định danh chưa ẩn.";
      const suggestion = `nhập lại bằng “npm run import -- TỆP --plan ${id}”.`;
      return [problemAtLine(sourceFile, index + 1, { code: "personal-data", message, suggestion })];
    }),
);
