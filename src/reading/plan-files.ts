import { join } from "node:path";
import type { ImportedPlan } from "#importer/import-plan.ts";
import { nameSchemaOfPlan } from "#schema/content-files.ts";
import type { PlanEntry } from "#schema/plan.ts";
import { stringify } from "yaml";
import type { ReceivedText } from "./import/import-file.ts";
import { formatItemsYaml } from "./yaml/items-yaml.ts";
import { readBytes, readContentFile } from "./read-file.ts";
import { splitFrontMatter } from "./yaml/read-yaml.ts";

const newReview = `${nameSchemaOfPlan("review")}
# Quyết định của biên tập viên: sửa lỗi nhận dạng, đối chiếu, cơ quan; mỗi quyết định có lý do.
repairs: []
matches: []
`;

/** A text as a YAML scalar on one line: plain where YAML reads it back as it is, else between quotes. */
function quoteYaml(text: string): string {
  return stringify(text, { lineWidth: 0, blockQuote: false }).trimEnd();
}

function formatEntry({ place, level, source, restricted, leftOut = [] }: PlanEntry): readonly string[] {
  return [
    `place: "${place}"`,
    `level: ${level}`,
    "source:",
    `  file: ${quoteYaml(source.file)}`,
    `  sha256: ${quoteYaml(source.sha256)}`,
    `  lines: ${source.lines}`,
    ...(restricted === undefined
      ? []
      : ["restricted:", `  mark: ${restricted.mark}`, `  reason: ${quoteYaml(restricted.reason)}`]),
    ...(leftOut.length === 0 ? [] : ["leftOut:"]),
    ...leftOut.map(({ kind, count, line, objects = {} }) => {
      const each = Object.entries(objects).map(([object, many]) => `${object}: ${many}`);
      const told = each.length === 0 ? "" : `, objects: { ${each.join(", ")} }`;
      return `  - { kind: ${kind}, count: ${count}, line: ${line}${told} }`;
    }),
  ];
}

/** What an import found of a plan's folder. */
export interface FoundPlan {
  /** plan.mdx as it stands; undefined where there is none. */
  readonly planText: string | undefined;
  readonly hasReview: boolean;
}

/** What stands in the folder of a plan, which may not be there yet. */
export function findPlanFiles(folder: string, id: string): FoundPlan {
  const at = (name: string): string => join(folder, "plans", id, name);
  const hasPlan = readBytes(at("plan.mdx")) !== undefined;
  const planText = hasPlan ? readContentFile(at("plan.mdx"), "").text : undefined;
  return { planText, hasReview: readBytes(at("review.yaml")) !== undefined };
}

/**
 * Files of a plan's folder that an import writes, by name: items.yaml; source.txt and the facts of plan.mdx, its note kept, where
 * a text was received; review.yaml only where there is none.
 */
export function formatPlanFiles(
  plan: ImportedPlan,
  entry: PlanEntry,
  received: ReceivedText | undefined,
  found: FoundPlan,
): ReadonlyMap<string, string> {
  const files = new Map([["items.yaml", formatItemsYaml(plan.file)]]);
  if (received !== undefined) {
    files.set("source.txt", `${received.lines.join("\n")}\n`);
    const note = splitFrontMatter(found.planText ?? "")?.body.trimStart() ?? "";
    const front = ["---", ...formatEntry(entry), "---"].join("\n");
    files.set("plan.mdx", `${front}\n${note === "" ? "" : `\n${note}`}`);
  }
  if (!found.hasReview) files.set("review.yaml", newReview);
  return files;
}
