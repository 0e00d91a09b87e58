import type { Plan } from "#handbook/handbook-types.ts";
import type { AuditRule } from "./rule.ts";
import { planFinding } from "./rule.ts";

type LeftOutKind = Plan["leftOut"][number]["kind"];

/** A rule that tells what the import left out of a file, as it was recorded with the plan: how often, and the first place. */
function makeRule(
  code: LeftOutKind,
  name: string,
  meaning: string,
  tell: (count: number) => string,
): AuditRule {
  return {
    code,
    name,
    meaning,
    check: (audited) =>
      audited.plans.flatMap((plan) =>
        plan.leftOut
          .filter(({ kind }) => kind === code)
          .map(({ count, line }) => {
            const detail = `${tell(count)}; chỗ đầu ở gần dòng ${line}.`;
            return planFinding(plan, { code, severity: "warning", detail }, [line, line]);
          }),
      ),
  };
}

/** Text that the file hides: it is not published. */
export const hiddenText = makeRule(
  "hidden-text",
  "Chữ ẩn trong tệp gốc",
  "Tệp nhận được có chữ ẩn (không in ra); chữ ấy không được đưa vào văn bản.",
  (count) => `Tệp nhận được có ${count} chỗ chữ ẩn, không đưa vào văn bản`,
);

/** Text that the file strikes out: it is not published. */
export const struckText = makeRule(
  "struck-text",
  "Chữ bị gạch ngang trong tệp gốc",
  "Tệp nhận được có chữ bị gạch ngang; chữ ấy được coi là đã bỏ.",
  (count) => `Tệp nhận được có ${count} chỗ chữ bị gạch ngang, coi là đã bỏ`,
);

/** Changes that nobody accepted or refused: the file may be no final text. */
export const trackedChanges = makeRule(
  "tracked-changes",
  "Thay đổi chưa duyệt trong tệp gốc",
  "Tệp nhận được còn thay đổi chưa duyệt (Track Changes); văn bản được đọc như đã chấp nhận, cần đối chiếu với bản đã ký.",
  (count) => `Tệp nhận được còn ${count} thay đổi chưa duyệt, đọc như đã chấp nhận`,
);

/** Pictures, formulas and embedded parts, whose words are not read. */
export const unreadObject = makeRule(
  "unread-object",
  "Hình, công thức, đối tượng nhúng chưa đọc",
  "Tệp nhận được có hình ảnh, công thức hoặc đối tượng nhúng mà chữ trong đó không đọc đủ được.",
  (count) => `Tệp nhận được có ${count} hình ảnh, công thức hoặc đối tượng nhúng không đọc đủ được`,
);
