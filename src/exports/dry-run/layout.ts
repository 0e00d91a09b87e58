import type { Plan } from "#handbook/handbook-types.ts";
import type { LayoutChoice } from "#importer/lines/layout-reading.ts";
import type { LearnedLabel } from "#importer/lines/learned/learn-labels.ts";
import type { TableReading } from "#importer/lines/table-reading.ts";
import type { Reading } from "#importer/reading.ts";
import { fieldWords, formatEvidence, formatLines } from "./words.ts";

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

/** A label that no list has: read by what stands behind it, or told for an editor to decide. */
function formatLabel({ label, field, count, of, isSure }: LearnedLabel): string {
  const told = `${fieldWords[field]} (đúng ${count}/${of} chỗ)`;
  return isSure
    ? `Nhãn “${label}” không có trong danh sách, đọc theo chữ đứng sau: ${told}`
    : `Nhãn “${label}” chưa đọc, có thể là ${told}; nếu đúng, thêm vào content/vocabulary/labels.yaml với field: ${field}`;
}

/** How the text was cut into items: the way taken, the next best, and each table, with what speaks for it. */
export function formatLayout({ layout: { taken, runnerUp }, labels, tables }: Reading, plan: Plan): string[] {
  const groups = plan.groups.map(
    ({ group, counted, declared }) =>
      `${group} (${counted} mục${declared === null ? "" : `, văn bản ghi ${declared}`})`,
  );
  return [
    taken === undefined
      ? "Phần lời văn: không thấy danh sách mô hình, nhiệm vụ."
      : `Phần lời văn: ${formatChoice(taken)}`,
    ...(runnerUp === undefined ? [] : [`Cách đọc đứng sau, không dùng: ${formatChoice(runnerUp)}`]),
    ...labels.map(formatLabel),
    ...tables.flatMap(formatTable),
    ...(groups.length === 0 ? [] : [`Nhóm: ${groups.join("; ")}`]),
  ];
}
