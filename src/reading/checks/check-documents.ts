import type { Content, PlanContent } from "#handbook/handbook-types.ts";
import { toKey } from "#text/tokens.ts";
import { repairLines } from "#text/repair.ts";
import type { LocatedData } from "#reading/yaml/read-yaml.ts";
import type { Report } from "#reading/report.ts";

/** A line of a plan after its repairs; undefined where the plan has no such line. */
const readLine = (plan: PlanContent, line: number): string | undefined =>
  repairLines(plan.source, plan.review.repairs).lines[line - 1];

/**
 * What documents.yaml says of its titles: one that is not the plans' names its source, and each printed title stands in the
 * line given.
 */
export function checkDocuments(
  content: Content,
  data: LocatedData<unknown> | undefined,
  report: Report,
): void {
  if (data === undefined) return;
  for (const [index, { number, titleFrom, source, printedTitles }] of content.documents.entries()) {
    if (titleFrom === "source" && source === undefined)
      report(
        data,
        [index, "titleFrom"],
        "missing-source",
        `Trích yếu của ${number} ghi “titleFrom: source” nhưng không có source.`,
        "thêm source: nơi đọc được trích yếu ấy.",
      );
    for (const [at, printed] of printedTitles.entries()) {
      const plan = content.plans.get(printed.plan);
      if (plan === undefined) {
        report(
          data,
          [index, "printedTitles", at, "plan"],
          "unknown-plan",
          `Kế hoạch “${printed.plan}” không có trong content/plans.`,
          "sửa mã kế hoạch.",
        );
      } else if (!toKey(readLine(plan, printed.line) ?? "").includes(toKey(printed.text))) {
        report(
          data,
          [index, "printedTitles", at, "text"],
          "title-not-printed",
          `Dòng ${printed.line} của kế hoạch “${printed.plan}” không in “${printed.text}”.`,
          "sửa số dòng hoặc chữ.",
        );
      }
    }
  }
}
