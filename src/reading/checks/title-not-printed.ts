import { listItemTitles, titleKey } from "#handbook/printed-titles.ts";
import type { ModelFault } from "./model-rule.ts";
import { modelRule } from "./model-rule.ts";

export const titleNotPrinted = modelRule(
  {
    name: "title-not-printed",
    holds: "Each printed title of a model stands at the item given.",
    codes: ["title-not-printed"],
  },
  (_, { printed }, { items }) =>
    printed.flatMap(({ title, plan, number }, index): ModelFault[] => {
      const item = items.find((one) => one.plan === plan && one.number === number);
      const titles = item === undefined ? [] : listItemTitles(item);
      if (item === undefined || titles.some((one) => titleKey(one) === titleKey(title))) return [];
      const message = `Mục ${number} của kế hoạch “${plan}” không in tên “${title}”.`;
      const told = titles.map((one) => `“${one}”`).join(" và ");
      const suggestion = `mục ấy in ${told}; từ ngữ không kế hoạch nào in thì chuyển xuống synonyms.`;
      return [[["printed", index, "title"], { code: "title-not-printed", message, suggestion }]];
    }),
);
