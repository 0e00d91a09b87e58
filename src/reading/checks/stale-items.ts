import { isDeepStrictEqual } from "node:util";
import { importPlan } from "#importer/import-plan.ts";
import { compileImportWords } from "#importer/import-words.ts";
import { readContentFile } from "#reading/read-file.ts";
import { formatItemsYaml } from "#reading/yaml/items-yaml.ts";
import { digestImport } from "./proofs.ts";
import { planRule } from "./plan-rule.ts";
import { problemAtLine } from "./rule.ts";

export const staleItems = planRule(
  {
    name: "stale-items",
    holds: "Each items.yaml says what the importer makes of source.txt and review.yaml, in its order.",
    codes: ["stale-items"],
  },
  ({ id, plan, located: { itemsFile } }, { vocabulary }, proofs) => {
    const proof = digestImport(plan, vocabulary, proofs);
    if (proofs.has(proof)) return [];
    const words = compileImportWords(vocabulary);
    const imported = importPlan(plan.source, plan.review.repairs, words).file;
    // Compared as data first: writing YAML takes longer than reading the plan, and is needed for the line alone.
    if (isDeepStrictEqual(imported, plan.imported)) {
      proofs.add(proof);
      return [];
    }
    const fresh = formatItemsYaml(imported).split("\n");
    const kept = (readContentFile(itemsFile, itemsFile).text ?? "").split("\n");
    const changed = fresh.findIndex((text, index) => text !== kept[index]);
    if (changed < 0 && fresh.length === kept.length) return [];
    const message = "items.yaml khác với kết quả nhập lại từ source.txt và review.yaml.";
    const suggestion = `chạy “npm run import -- --plan ${id}”.`;
    const line = (changed < 0 ? fresh.length : changed) + 1;
    return [problemAtLine(itemsFile, line, { code: "stale-items", message, suggestion })];
  },
);
