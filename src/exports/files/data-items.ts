import type { Handbook, Item, ItemMatch } from "#handbook/handbook-types.ts";
import { itemUrl } from "#paths/site-paths.ts";
import { formatItemNumber } from "#views/parts/citation.ts";
import { toEvidence } from "#views/parts/evidence.ts";
import { formatForSheet } from "#views/parts/format-date.ts";
import { indexHandbook } from "#views/parts/handbook-index.ts";
import { relationLabels } from "#views/parts/labels.ts";
import { toDeadline } from "#views/parts/sides.ts";
import { bySide, planColumns, toDataSheet, type DataColumn, type DataSheet } from "./data-columns.ts";

const joinLines = (parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== "").join("\n");
const tellLines = (item: Item, side: "body" | "annex"): string =>
  toEvidence(item.plan, item.evidence[side])?.text ?? "";

const tellMatch = (handbook: Handbook, { id, relation, decidedBy }: ItemMatch): string => {
  const title = indexHandbook(handbook).models.get(id)?.title ?? id;
  return `${title} (${relationLabels[relation]}; do ${decidedBy === "editor" ? "biên tập viên" : "chương trình"})`;
};

/** Items of all plans, body and annex beside each other. */
export const listItems = (handbook: Handbook): DataSheet =>
  toDataSheet<Item>("Mục của kế hoạch", handbook.items, [
    ...planColumns<Item>(handbook, ({ plan }) => plan),
    { head: "Mục", value: formatItemNumber, path: itemUrl },
    { head: "Số", value: ({ number }) => number },
    { head: "Nhóm của kế hoạch", value: ({ group }) => group ?? "" },
    { head: "Tên", value: ({ title }) => title },
    { head: "Tên trong phụ lục", value: ({ titleAnnex }) => titleAnnex ?? "" },
    {
      head: "Trạng thái",
      value: ({ status }) => (status === "adopted" ? "đã đưa vào kế hoạch" : "nêu rõ không áp dụng"),
    },
    { head: "Lý do không áp dụng", value: ({ statusReason }) => statusReason ?? "" },
    {
      head: "Mô hình của danh mục",
      value: ({ models }) => models.map((one) => tellMatch(handbook, one)).join("; "),
    },
    ...bySide<Item>("Chủ trì", ({ leads }) => leads),
    ...bySide<Item>("Phối hợp", ({ coordinators }) => coordinators),
    ...bySide<Item>("Thực hiện", ({ implementers }) => implementers),
    ...bySide<Item>("Hỗ trợ", ({ supporters }) => supporters),
    ...(["body", "annex"] as const).flatMap((side): readonly DataColumn<Item>[] => {
      const where = side === "body" ? "thân văn bản" : "phụ lục";
      return [
        {
          head: `Thời hạn (${where})`,
          value: ({ deadline }) => {
            const own = deadline[side];
            return own === null ? "" : formatForSheet(toDeadline(own).normal);
          },
        },
        { head: `Ngày cuối (${where})`, value: ({ deadline }) => tellDue(deadline[side]) },
      ];
    }),
    ...bySide<Item>("Công cụ", ({ tools }) => tools),
    { head: "Mục tiêu", value: ({ wording }) => wording.objective ?? "" },
    { head: "Phân công nhiệm vụ", value: ({ wording }) => joinLines(wording.assignments) },
    { head: "Kết quả", value: ({ wording }) => wording.result ?? "" },
    { head: "Dòng (thân văn bản)", value: (item) => tellLines(item, "body") },
    { head: "Dòng (phụ lục)", value: (item) => tellLines(item, "annex") },
    { head: "Mã", value: ({ id }) => id },
  ]);

/** The last day that a deadline allows; empty where it names none. */
const tellDue = (deadline: Item["deadline"]["body"]): string =>
  deadline !== null && "due" in deadline ? (deadline.due ?? "") : "";
