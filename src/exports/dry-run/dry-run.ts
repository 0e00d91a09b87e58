import type { Finding, Handbook } from "#handbook/handbook-types.ts";
import type { ToldReading } from "#importer/reading.ts";
import type { UnreadKind } from "#schema/items.ts";
import { getFindingLabel, severityLabels } from "#views/parts/labels.ts";
import type { Draft } from "#exports/draft.ts";
import { formatHead } from "./head.ts";
import { formatItems, listUnknownAgencies } from "./items.ts";
import { formatLayout } from "./layout.ts";
import { formatDecisions } from "./paste.ts";
import { formatSection, unreadWords } from "./words.ts";

/** What came of an import, in one sentence. */
function tellOutcome(isRefused: boolean, written: string | undefined): string {
  if (isRefused) return "Có lỗi nên chưa ghi gì; trên đây là những gì đọc được.";
  return written === undefined ? "Đọc thử, chưa ghi. Thêm “--plan MÃ” để ghi." : `Đã ghi ${written}.`;
}

function formatFinding({ severity, code, item, detail }: Finding): string {
  const number = item === null ? "" : ` mục ${item.slice(item.indexOf("/") + 1)}:`;
  return `${severityLabels[severity]}, ${getFindingLabel(code)}:${number} ${detail}`;
}

/** Runs of lines by kind, in order of print: “căn cứ: 4–9; 12”. */
function listUnread(unread: Handbook["plans"][number]["unread"]): string[] {
  const byKind = new Map<UnreadKind, string[]>();
  for (const { lines, kind } of unread) {
    const range = lines[0] === lines[1] ? `${lines[0]}` : `${lines[0]}–${lines[1]}`;
    byKind.set(kind, [...(byKind.get(kind) ?? []), range]);
  }
  return [...byKind].map(([kind, ranges]) => `${unreadWords[kind]}: ${ranges.join("; ")}`);
}

function formatShare({ total, read }: ToldReading["lines"]): string {
  const share = total === 0 ? 0 : Math.round((100 * read) / total);
  return `Thuộc mục, nhóm hoặc thông tin văn bản: ${read}/${total} dòng có chữ (${share} %). Các dòng còn lại:`;
}

/**
 * What a clerk reads of a plan: facts, layout, items, what is in doubt and what to paste; empty for a handbook without a plan.
 * @param written The folder that the plan was written to; undefined for a dry run.
 */
export function formatDryRun(draft: Draft, written?: string): string {
  const { handbook, reading, maskedCount, isRefused } = draft;
  const plan = handbook.plans[0];
  if (plan === undefined) return "";
  const unknown = listUnknownAgencies(plan.items);
  const telling = handbook.findings.filter(({ severity }) => severity !== "note");
  const notes = handbook.findings.length - telling.length;
  const mended = plan.repairs.map(
    ({ line, printed, corrected }) => `dòng ${line}: “${printed}” → “${corrected}”`,
  );
  const decisions = formatDecisions(plan.items, unknown, reading.proposedRepairs);
  return [
    "VĂN BẢN",
    ...formatHead(plan, reading.head).map((line) => `  ${line}`),
    ...formatSection("CÁCH ĐỌC", formatLayout(reading, plan)),
    ...formatSection(`CÁC MỤC (${plan.items.length})`, formatItems(plan.items, handbook.models)),
    ...formatSection(
      "CƠ QUAN CHƯA NHẬN RA",
      [...unknown].map(([text, numbers]) => `“${text}” (mục ${numbers.join(", ")})`),
    ),
    ...formatSection(
      `ĐIỂM CẦN XEM (${telling.length}; thêm ${notes} điểm để biết)`,
      telling.map(formatFinding),
    ),
    ...formatSection("ĐÃ ẨN, ĐÃ SỬA", [`Dữ liệu cá nhân đã ẩn: ${maskedCount} chỗ.`, ...mended]),
    ...formatSection("PHẦN KHÔNG THUỘC MỤC NÀO", [formatShare(reading.lines), ...listUnread(plan.unread)]),
    ...formatSection("CHỜ QUYẾT ĐỊNH (chép dòng cần dùng vào review.yaml, điền mã và lý do)", decisions),
    "",
    tellOutcome(isRefused, written),
  ].join("\n");
}
