import type { Deadline } from "#schema/deadline.ts";
import { formatDay } from "#meaning/agencies/agency-changes.ts";
import { nameItem, quote } from "#handbook/audit/rule.ts";
import type { DraftRule } from "./draft-rule.ts";

const lastDue = (deadline: Deadline | null): string | undefined =>
  deadline !== null && "due" in deadline ? deadline.due : undefined;

/** A deadline that is over on the day of the check. */
export const deadlinePast: DraftRule = {
  code: "deadline-past",
  name: "Thời hạn đã qua",
  reason: "So với ngày kiểm tra",
  check: ({ plan, lines, today }) =>
    plan.items.flatMap((item) =>
      [
        { deadline: item.deadline.body, range: item.evidence.body },
        { deadline: item.deadline.annex, range: item.evidence.annex },
      ].flatMap(({ deadline, range }) => {
        const due = lastDue(deadline);
        if (deadline === null || due === undefined || due >= today) return [];
        const [from, to] = range ?? [1, lines.length];
        const at = lines.findIndex(
          (line, index) => index + 1 >= from && index < to && line.includes(deadline.text),
        );
        const day = deadline.text.includes(formatDay(due)) ? "" : `, hạn cuối ${formatDay(due)}`;
        const detail = `Thời hạn ${quote(deadline.text)} của ${nameItem(item)} đã qua${day}.`;
        const text = at === -1 ? "" : deadline.text;
        const line = at === -1 ? from : at + 1;
        return [{ severity: "warning" as const, line, text, detail, suggestion: "ghi thời hạn mới." }];
      }),
    ),
};
