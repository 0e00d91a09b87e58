import type { Deadline } from "#schema/deadline.ts";
import { formatDay } from "#meaning/agencies/agency-changes.ts";
import { nameItem, quote } from "#handbook/audit/rule.ts";
import { findLines } from "#handbook/audit/sides.ts";
import { listBases } from "./bases.ts";
import type { CheckedDraft } from "./checked-draft.ts";
import { type DraftRule, type Remark, findOnLine, titleLine } from "./draft-rule.ts";
import { listAskedTimes } from "./past-limits.ts";

const lastDue = (deadline: Deadline | null): string | undefined =>
  deadline !== null && "due" in deadline ? deadline.due : undefined;

const suggestion = "ghi thời hạn mới.";

/** The first day on which the draft may be issued by what its head prints, its day still open; null where it prints no month. */
function readIssueDay({ plan: { issuedOn } }: CheckedDraft): string | null {
  return issuedOn?.length === "YYYY-MM".length ? `${issuedOn}-01` : issuedOn;
}

/** The day before which a deadline is over: that of the check, or a later one on which the draft is issued. */
function findBar(draft: CheckedDraft): string {
  const issued = readIssueDay(draft);
  return issued !== null && issued > draft.today ? issued : draft.today;
}

/** What a last day is: over, or over when the draft is issued. */
function tellPast(due: string, { today }: CheckedDraft): string {
  return due < today ? "đã qua" : "trước ngày ban hành ghi trong dự thảo";
}

/** Deadlines of models and tasks; an error where the draft itself is of a later day. */
function checkItems(draft: CheckedDraft): Remark[] {
  const { plan, handbook, lines } = draft;
  const bar = findBar(draft);
  const early = new Set(
    handbook.findings.filter(({ code }) => code === "deadline-before-issue").map(({ item }) => item),
  );
  return plan.items.flatMap((item) =>
    (["body", "annex"] as const).flatMap((side): Remark[] => {
      const deadline = item.deadline[side];
      const due = lastDue(deadline);
      if (deadline === null || due === undefined || due >= bar) return [];
      const [from, to] = findLines(item, side, ["deadline"]) ?? [1, lines.length];
      const at = lines.findIndex(
        (line, index) => index + 1 >= from && index < to && line.includes(deadline.text),
      );
      const day = deadline.text.includes(formatDay(due)) ? "" : `, hạn cuối ${formatDay(due)}`;
      const detail = `Thời hạn ${quote(deadline.text)} của ${nameItem(item)} ${tellPast(due, draft)}${day}.`;
      const text = at === -1 ? "" : deadline.text;
      const severity = early.has(item.id) ? "error" : "warning";
      return [{ severity, line: at === -1 ? from : at + 1, text, detail, suggestion }];
    }),
  );
}

/** Times by which other sentences ask for something: of the preamble and the title they are other documents'. */
function checkSentences(draft: CheckedDraft): Remark[] {
  const { paragraphs, lines } = draft;
  const bar = findBar(draft);
  const bases = new Set(listBases(draft).map(({ line }) => line));
  return paragraphs
    .filter(({ line }) => line > titleLine(draft) && !bases.has(line))
    .flatMap((paragraph) =>
      listAskedTimes(paragraph).flatMap((asked): Remark[] => {
        if (asked.due >= bar) return [];
        const words = paragraph.text.slice(asked.start, asked.end);
        const day = words.includes(formatDay(asked.due)) ? "" : `, hạn cuối ${formatDay(asked.due)}`;
        const detail = `Thời hạn ${quote(words)} ${tellPast(asked.due, draft)}${day}.`;
        return [{ severity: "warning", ...findOnLine(lines, paragraph, asked), detail, suggestion }];
      }),
    );
}

/** A deadline that is over on the day of the check, or will be when the draft is issued; told once. */
export const deadlinePast: DraftRule = {
  code: "deadline-past",
  name: "Thời hạn đã qua",
  reason: "So với ngày kiểm tra và ngày ban hành ghi trong dự thảo",
  check: (draft) => {
    const ofItems = checkItems(draft);
    const told = new Set(ofItems.map(({ line }) => line));
    return [...ofItems, ...checkSentences(draft).filter(({ line }) => !told.has(line))];
  },
};
