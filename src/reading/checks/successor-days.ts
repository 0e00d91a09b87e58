import { formatDay } from "#meaning/agencies/agency-changes.ts";
import type { AgencyEntry, AgencySuccessor } from "#schema/agencies.ts";
import type { AgencyFault } from "./agency-rule.ts";
import { successorRule } from "./agency-rule.ts";

function findLateAct({ act, since }: AgencySuccessor): readonly AgencyFault[] {
  if (act?.on === undefined || act.on <= since) return [];
  const message = `${act.title} ngày ${formatDay(act.on)} ban hành sau ngày ${formatDay(since)}, không thể là căn cứ của thay đổi ấy.`;
  const suggestion = "ghi văn bản đã làm thay đổi, hoặc sửa since.";
  return [[["act", "on"], { code: "act-after-change", message, suggestion }]];
}

/** A note may explain functions that went over before the end. */
function findEarlyHeir({ since, note }: AgencySuccessor, agency: AgencyEntry): readonly AgencyFault[] {
  if (agency.until === undefined || since > agency.until || note !== undefined) return [];
  const message = `Kế thừa từ ngày ${formatDay(since)}, trước khi “${agency.name}” kết thúc (${formatDay(agency.until)}).`;
  const suggestion = "sửa since hoặc until; nếu đúng, giải thích trong note.";
  return [[["since"], { code: "successor-too-early", message, suggestion }]];
}

export const successorDays = successorRule(
  {
    name: "successor-days",
    holds: "Days follow each other: the act, the end of the old body, the first day of the new one.",
    codes: ["act-after-change", "successor-too-early"],
  },
  (row, agency) => [...findLateAct(row), ...findEarlyHeir(row, agency)],
);
