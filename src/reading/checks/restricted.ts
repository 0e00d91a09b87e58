import { findRestrictedMark } from "#text/restricted.ts";
import { planRule } from "./plan-rule.ts";
import { problemAt, problemAtLine } from "./rule.ts";

/**
 * The import refuses a marked text, or records why it may be used; a text that came into the folder by another way has no
 * such record. A reason given for one mark is none for another.
 */
export const restricted = planRule(
  {
    name: "restricted",
    holds: "A text marked as secret or internal has the reason why it may be used.",
    codes: ["restricted"],
  },
  ({ id, plan, located: { entry, sourceFile } }) => {
    const code = "restricted";
    const found = findRestrictedMark(plan.source);
    const recorded = plan.entry.restricted;
    if (found === undefined || found.mark === recorded?.mark) return [];
    if (recorded !== undefined) {
      const message = `Ghi dấu “${recorded.mark}” nhưng dòng ${found.line} của source.txt đóng dấu “${found.mark}”.`;
      const suggestion = `nếu lý do đã ghi cho phép công bố cả văn bản này, ghi “mark: ${found.mark}”; nếu không, bỏ thư mục kế hoạch.`;
      return [problemAt(entry, ["restricted", "mark"], { code, message, suggestion })];
    }
    const message = `Văn bản đóng dấu “${found.mark}”, không được đưa vào sổ tay.`;
    const suggestion = `bỏ thư mục kế hoạch; nếu được phép công bố, nhập lại bằng “npm run import -- TỆP --plan ${id}” với --allow-restricted “lý do, số văn bản cho phép”.`;
    return [problemAtLine(sourceFile, found.line, { code, message, suggestion })];
  },
);
