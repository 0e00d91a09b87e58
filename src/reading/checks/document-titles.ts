import type { Content, PlanContent } from "#handbook/handbook-types.ts";
import type { Problem } from "#problems/problem.ts";
import type { DocumentEntry } from "#schema/documents.ts";
import { repairLines } from "#text/repair.ts";
import { toKey } from "#text/tokens.ts";
import type { Path } from "#reading/yaml/read-yaml.ts";
import { problemAt } from "./rule.ts";
import type { About, CheckRule } from "./rule.ts";

/** A line of a plan after its repairs; empty where the plan has no such line. */
const readLine = (plan: PlanContent, line: number): string =>
  repairLines(plan.source, plan.review.repairs).lines[line - 1] ?? "";

type Fault = readonly [path: Path, about: About];

function findUnsourced({ number, titleFrom, source }: DocumentEntry): readonly Fault[] {
  if (titleFrom !== "source" || source !== undefined) return [];
  const message = `Trích yếu của ${number} ghi “titleFrom: source” nhưng không có source.`;
  const suggestion = "thêm source: nơi đọc được trích yếu ấy.";
  return [[["titleFrom"], { code: "missing-source", message, suggestion }]];
}

function findUnprinted({ printedTitles }: DocumentEntry, { plans }: Content): readonly Fault[] {
  return printedTitles.flatMap(({ plan: id, line, text }, at): Fault[] => {
    const plan = plans.get(id);
    if (plan === undefined || toKey(readLine(plan, line)).includes(toKey(text))) return [];
    const message = `Dòng ${line} của kế hoạch “${id}” không in “${text}”.`;
    const about = { code: "title-not-printed", message, suggestion: "sửa số dòng hoặc chữ." };
    return [[["printedTitles", at, "text"], about]];
  });
}

export const documentTitles: CheckRule = {
  name: "document-titles",
  holds:
    "A document's title has its source where no plan prints it, and each printed title stands in its line.",
  codes: ["missing-source", "title-not-printed"],
  check: ({ content, located }) => {
    const { documents } = located.lists;
    return documents.value.flatMap((document, index): Problem[] =>
      [...findUnsourced(document), ...findUnprinted(document, content)].map(([path, about]) =>
        problemAt(documents, [index, ...path], about),
      ),
    );
  },
};
