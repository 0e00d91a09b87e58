import type { AgencyEntry } from "#schema/agencies.ts";
import type { AgencyFault } from "./agency-rule.ts";
import { agencyRule } from "./agency-rule.ts";

function findMissingEnd({ name, level, isClass, until }: AgencyEntry): readonly AgencyFault[] {
  if (level !== "district" || isClass || until !== undefined) return [];
  const message = `“${name}” thuộc cấp huyện, cấp này kết thúc ngày 30/6/2025 (Luật 72/2025/QH15), nhưng không ghi until.`;
  const suggestion = 'thêm “until: "2025-06-30"”, hoặc ngày kết thúc sớm hơn.';
  return [[["level"], { code: "missing-end", message, suggestion }]];
}

function findMissingHeir({ name, until, successors, unclear }: AgencyEntry): readonly AgencyFault[] {
  const hasHeir = successors.some((row) => row.places.length === 0) || unclear !== undefined;
  if (until === undefined || hasHeir) return [];
  const message = `“${name}” đã kết thúc nhưng không ghi cơ quan kế thừa, cũng không ghi vì sao chưa rõ.`;
  const suggestion = "thêm successors; nếu chưa rõ, ghi lý do ở unclear.";
  return [[["until"], { code: "missing-heir", message, suggestion }]];
}

function findTwoFates({ name, until, unclear, continues }: AgencyEntry): readonly AgencyFault[] {
  if (continues === undefined) return [];
  const suggestion = "bỏ một trong hai.";
  const ended = `“${name}” vừa ghi until (đã kết thúc) vừa ghi continues (vẫn hoạt động).`;
  const unknown = `“${name}” vừa ghi unclear (chưa rõ) vừa ghi continues (vẫn hoạt động).`;
  const faults: AgencyFault[] = [];
  if (until !== undefined)
    faults.push([["continues"], { code: "ended-and-continues", message: ended, suggestion }]);
  if (unclear !== undefined)
    faults.push([["unclear"], { code: "unclear-and-continues", message: unknown, suggestion }]);
  return faults;
}

export const agencyFate = agencyRule(
  {
    name: "agency-fate",
    holds: "What became of a body is told in one way, and told at all of one that ended.",
    codes: ["missing-end", "missing-heir", "ended-and-continues", "unclear-and-continues"],
  },
  (agency) => [...findMissingEnd(agency), ...findMissingHeir(agency), ...findTwoFates(agency)],
);
