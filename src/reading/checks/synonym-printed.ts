import { isModelItself, listItemTitles, titleKey } from "#handbook/printed-titles.ts";
import type { ModelFault } from "./model-rule.ts";
import { modelRule } from "./model-rule.ts";

/** A new plan may bring it about that a word of near meaning is printed. */
export const synonymPrinted = modelRule(
  {
    name: "synonym-printed",
    holds: "No plan prints a synonym as the model's title; such a title belongs among the printed ones.",
    codes: ["synonym-printed"],
  },
  (id, { title, printed, synonyms }, { items }) => {
    const told = new Set([title, ...printed.map((one) => one.title)].map(titleKey));
    return synonyms.flatMap((synonym, index): ModelFault[] => {
      const key = titleKey(synonym);
      const item = told.has(key)
        ? undefined
        : items.find(
            (one) => isModelItself(one, id) && listItemTitles(one).some((own) => titleKey(own) === key),
          );
      if (item === undefined) return [];
      const message = `“${synonym}” là tên mà mục ${item.number} của kế hoạch “${item.plan}” in.`;
      const suggestion = `chuyển lên printed: “- title: "${synonym}"”, “plan: ${item.plan}”, “number: ${item.number}”.`;
      return [[["synonyms", index], { code: "synonym-printed", severity: "warning", message, suggestion }]];
    });
  },
);
