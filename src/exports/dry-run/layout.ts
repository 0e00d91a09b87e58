import type { Plan } from "#handbook/handbook-types.ts";
import type { LayoutChoice } from "#importer/lines/layout-reading.ts";
import type { TableReading } from "#importer/lines/table-reading.ts";
import type { Reading } from "#importer/reading.ts";
import { formatEvidence, formatLines } from "./words.ts";

function formatChoice({ name, items, because }: LayoutChoice): string {
  const reasons = formatEvidence(because);
  return `“${name}”, ${items} mục${reasons === "" ? "" : `: ${reasons}`}`;
}

function formatTable({ lines, columns, rows, isRead, because }: TableReading): string[] {
  const heads = columns.map(({ heading }) => heading || "(không tên)").join(" | ");
  const reasons = formatEvidence(because);
  return [
    `Bảng ở ${formatLines(lines)}: ${isRead ? `đọc ${rows} hàng` : "không đọc thành mục"}${reasons === "" ? "" : ` (${reasons})`}`,
    ...(heads === "" ? [] : [`  cột: ${heads}`]),
  ];
}

/** How the text was cut into items: the way taken, the next best, and each table, with what speaks for it. */
export function formatLayout({ layout: { taken, runnerUp }, tables }: Reading, plan: Plan): string[] {
  const groups = plan.groups.map(
    ({ group, counted, declared }) =>
      `${group} (${counted} mục${declared === null ? "" : `, văn bản ghi ${declared}`})`,
  );
  return [
    taken === undefined
      ? "Phần lời văn: không thấy danh sách mô hình, nhiệm vụ."
      : `Phần lời văn: ${formatChoice(taken)}`,
    ...(runnerUp === undefined ? [] : [`Cách đọc đứng sau, không dùng: ${formatChoice(runnerUp)}`]),
    ...tables.flatMap(formatTable),
    ...(groups.length === 0 ? [] : [`Nhóm: ${groups.join("; ")}`]),
  ];
}
