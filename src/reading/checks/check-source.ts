import type { PlanContent } from "#handbook/handbook-types.ts";
import type { Problem } from "#problems/problem.ts";
import { holdsPersonalData } from "#text/mask.ts";
import { findRestrictedMark } from "#text/restricted.ts";
import type { LocatedPlan } from "#reading/read-content.ts";

function checkNumbers(file: string, own: PlanContent): Problem[] {
  const seen = new Set<string>();
  return own.imported.items.flatMap((item): Problem[] => {
    const key = `${item.kind} ${item.number}`;
    const isTwice = seen.has(key);
    seen.add(key);
    if (!isTwice) return [];
    const line = item.body?.lines[0] ?? item.annex?.lines[0] ?? 1;
    const message = `Số ${item.number} được dùng cho hai mục của kế hoạch.`;
    const suggestion =
      "kiểm tra số hiệu ở dòng này; nếu do nhận dạng sai, thêm mục repairs trong review.yaml.";
    return [{ file, line, column: 1, severity: "error", code: "duplicate-number", message, suggestion }];
  });
}

function checkPrivacy(id: string, file: string, own: PlanContent): Problem[] {
  const message = "Dòng có số điện thoại, thư điện tử cá nhân hoặc số định danh chưa ẩn.";
  const suggestion = `nhập lại bằng “npm run import -- TỆP --plan ${id}”.`;
  return own.source.flatMap((text, index): Problem[] =>
    holdsPersonalData(text)
      ? [{ file, line: index + 1, column: 1, severity: "error", code: "personal-data", message, suggestion }]
      : [],
  );
}

/**
 * The import refuses a marked text, or records why it may be used; a text that came into the folder by another way has no
 * such record. A reason given for one mark is none for another.
 */
function checkSecrecy(id: string, { entry, sourceFile }: LocatedPlan, own: PlanContent): Problem[] {
  const found = findRestrictedMark(own.source);
  const recorded = own.entry.restricted;
  if (found === undefined || found.mark === recorded?.mark) return [];
  if (recorded !== undefined) {
    const message = `Ghi dấu “${recorded.mark}” nhưng dòng ${found.line} của source.txt đóng dấu “${found.mark}”.`;
    const suggestion = `nếu lý do đã ghi cho phép công bố cả văn bản này, ghi “mark: ${found.mark}”; nếu không, bỏ thư mục kế hoạch.`;
    const place = entry.locate(["restricted", "mark"]);
    return [{ file: entry.file, ...place, severity: "error", code: "restricted", message, suggestion }];
  }
  const message = `Văn bản đóng dấu “${found.mark}”, không được đưa vào sổ tay.`;
  const suggestion = `bỏ thư mục kế hoạch; nếu được phép công bố, nhập lại bằng “npm run import -- TỆP --plan ${id}” với --allow-restricted “lý do, số văn bản cho phép”.`;
  const { line } = found;
  return [{ file: sourceFile, line, column: 1, severity: "error", code: "restricted", message, suggestion }];
}

/**
 * What is wrong with the text of a plan itself: a number used twice, personal data that is not masked, a mark of secrecy or
 * internal use without its reason in plan.mdx. Empty for a sound text, and where the plan is not known (`own`).
 */
export function checkSource(id: string, plan: LocatedPlan, own: PlanContent | undefined): Problem[] {
  if (own === undefined) return [];
  return [
    ...checkNumbers(plan.sourceFile, own),
    ...checkPrivacy(id, plan.sourceFile, own),
    ...checkSecrecy(id, plan, own),
  ];
}
