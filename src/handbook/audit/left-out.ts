import { formatObjects } from "#text/objects.ts";
import type { Plan } from "#handbook/handbook-types.ts";
import type { AuditRule } from "./rule.ts";
import { planFinding } from "./rule.ts";

type LeftOut = Plan["leftOut"][number];

/** A rule that tells what the import left out of a file, as it was recorded with the plan: how often, and the first place. */
function makeRule(
  code: LeftOut["kind"],
  name: string,
  meaning: string,
  tell: (leftOut: LeftOut) => string,
): AuditRule {
  return {
    code,
    name,
    meaning,
    check: (audited) =>
      audited.plans.flatMap((plan) =>
        plan.leftOut
          .filter(({ kind }) => kind === code)
          .map((one) => {
            const { line } = one;
            const detail = `${tell(one)}; chỗ đầu ở gần dòng ${line}.`;
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
  ({ count }) => `Tệp nhận được có ${count} chỗ chữ ẩn, không đưa vào văn bản`,
);

/** Text that the file strikes out: it is not published. */
export const struckText = makeRule(
  "struck-text",
  "Chữ bị gạch ngang trong tệp gốc",
  "Tệp nhận được có chữ bị gạch ngang; chữ ấy được coi là đã bỏ.",
  ({ count }) => `Tệp nhận được có ${count} chỗ chữ bị gạch ngang, coi là đã bỏ`,
);

/** Changes that nobody accepted or refused: the file may be no final text. */
export const trackedChanges = makeRule(
  "tracked-changes",
  "Thay đổi chưa duyệt trong tệp gốc",
  "Tệp nhận được còn thay đổi chưa duyệt (Track Changes); văn bản được đọc như đã chấp nhận, cần đối chiếu với bản đã ký.",
  ({ count }) => `Tệp nhận được còn ${count} thay đổi chưa duyệt, đọc như đã chấp nhận`,
);

/** Pictures, formulas, embedded parts, comments, water marks, heads and feet of pages: their words are not published. */
export const unreadObject = makeRule(
  "unread-object",
  "Hình, công thức, nhận xét chưa đọc",
  "Tệp nhận được có hình ảnh, công thức, đối tượng nhúng, nhận xét, hình mờ hoặc đầu, chân trang có chữ; chữ trong đó không được đưa vào văn bản.",
  ({ count, objects }) =>
    `Tệp nhận được có ${objects === undefined ? `${count} hình ảnh, công thức hoặc đối tượng khác` : formatObjects(objects)} không đọc thành chữ`,
);
