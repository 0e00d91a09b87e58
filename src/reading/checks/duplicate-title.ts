import { titleKey } from "#handbook/printed-titles.ts";
import type { ModelFault } from "./model-rule.ts";
import { modelRule } from "./model-rule.ts";

export const duplicateTitle = modelRule(
  {
    name: "duplicate-title",
    holds: "No title stands twice among title, printed and synonyms of a model.",
    codes: ["duplicate-title"],
  },
  (_, { title, printed, synonyms }) => {
    const seen = new Set([titleKey(title)]);
    const titles = [
      ...printed.map((one, index) => ({ text: one.title, path: ["printed", index, "title"] })),
      ...synonyms.map((text, index) => ({ text, path: ["synonyms", index] })),
    ];
    return titles.flatMap(({ text, path }): ModelFault[] => {
      const key = titleKey(text);
      const isTwice = seen.has(key);
      seen.add(key);
      const message = `“${text}” đã có ở trên.`;
      return isTwice ? [[path, { code: "duplicate-title", message, suggestion: "bỏ dòng này." }]] : [];
    });
  },
);
