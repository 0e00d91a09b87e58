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
    const own = items.filter((one) => isModelItself(one, id));
    // Of items that print one title the first is told.
    const byTitle = new Map(
      own
        .toReversed()
        .flatMap((one) => listItemTitles(one).map((printed) => [titleKey(printed), one] as const)),
    );
    return synonyms.flatMap((synonym, index): ModelFault[] => {
      const key = titleKey(synonym);
      const item = told.has(key) ? undefined : byTitle.get(key);
      if (item === undefined) return [];
      const message = `“${synonym}” là tên mà mục ${item.number} của kế hoạch “${item.plan}” in.`;
      const suggestion = `chuyển lên printed: “- title: "${synonym}"”, “plan: ${item.plan}”, “number: ${item.number}”.`;
      return [[["synonyms", index], { code: "synonym-printed", severity: "warning", message, suggestion }]];
    });
  },
);
