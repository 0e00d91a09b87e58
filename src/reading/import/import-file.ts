import { createHash } from "node:crypto";
import { basename, join } from "node:path";
import type { ImportedPlan } from "#importer/import-plan.ts";
import { toInputFault } from "#importer/formats/input-fault.ts";
import { largestFile } from "#importer/formats/input-limits.ts";
import { readBounded } from "./read-bounded.ts";
import { hasError } from "#problems/format-problems.ts";
import type { Problem } from "#problems/problem.ts";
import { reviewFile } from "#schema/review.ts";
import type { PlanEntry } from "#schema/plan.ts";
import type { ReviewFile } from "#schema/review.ts";
import { splitLines } from "#text/decode.ts";
import { dropInvisible } from "#text/invisible.ts";
import { joinWhitespace } from "#text/join.ts";
import { maskLines } from "#text/mask.ts";
import type { MaskedRun } from "#text/mask.ts";
import { findRestrictedMark } from "#text/restricted.ts";
import type { FoundMark } from "#text/restricted.ts";
import type { Read } from "#reading/content/located.ts";
import { isLarger, readBytes, readContentFile } from "#reading/read-file.ts";
import { readYaml } from "#reading/yaml/read-yaml.ts";

/** A plan's text as received, ready to be read. */
export interface ReceivedText {
  readonly lines: readonly string[];
  readonly masked: readonly MaskedRun[];
  /** Of the file as received, whatever its kind. */
  readonly sha256: string;
  readonly name: string;
  /** Mark of secrecy in its head and the reason to use it all the same; undefined where it has none. */
  readonly restricted: PlanEntry["restricted"];
  /** What of the file is not in the text. */
  readonly leftOut: NonNullable<PlanEntry["leftOut"]>;
}

const problemIn = (
  file: string,
  code: string,
  line: number,
  message: string,
  suggestion: string,
): Problem => ({
  file,
  line,
  column: 1,
  severity: "error",
  code,
  message,
  suggestion,
});

/** Shortest reason for which a marked text may be used, in characters. */
const shortestReason = 10;

/** A mark of secrecy, and whether it stands outside the text: in the head of a page, a text box, a water mark. */
interface PlacedMark extends FoundMark {
  readonly isAside: boolean;
}

/** The mark in the head of a text, else one in the words that stand outside it, each of which may be a stamp. */
function findMark(lines: readonly string[], aside: readonly string[]): PlacedMark | undefined {
  const inText = findRestrictedMark(lines);
  if (inText !== undefined) return { ...inText, isAside: false };
  const stamps = aside.flatMap((words) => words.split("\n"));
  const found = stamps.map((words) => findRestrictedMark([words])).find((mark) => mark !== undefined);
  return found === undefined ? undefined : { ...found, isAside: true };
}

/** Whether a text marked as secret or internal may be read: the mark with its reason, or the problem that refuses it. */
function judgeMark(
  path: string,
  found: PlacedMark | undefined,
  reason: string | undefined,
): { readonly restricted: PlanEntry["restricted"]; readonly problems: readonly Problem[] } {
  if (found === undefined) return { restricted: undefined, problems: [] };
  const given = joinWhitespace(dropInvisible(reason ?? ""));
  if (given.length >= shortestReason)
    return { restricted: { mark: found.mark, reason: given }, problems: [] };
  const place = found.isAside
    ? " (ngoài phần chữ: đầu hoặc chân trang, hình mờ, khung chữ, thuộc tính tệp)"
    : "";
  const message = `Văn bản đóng dấu “${found.mark}”${place}, không được đưa vào sổ tay.`;
  const suggestion =
    reason === undefined
      ? "nếu được phép công bố, chạy lại với --allow-restricted “lý do, số văn bản cho phép”."
      : `lý do sau --allow-restricted phải có ít nhất ${shortestReason} ký tự.`;
  return {
    restricted: undefined,
    problems: [problemIn(path, "restricted", found.line, message, suggestion)],
  };
}

/**
 * Reads a received file of any kind that readInput knows. Faults that reading mends are warnings here; any other leaves no
 * text, and so does a mark of secrecy without a reason (`allowRestricted`).
 */
export async function receiveFile(
  path: string,
  allowRestricted: string | undefined,
): Promise<Read<ReceivedText>> {
  if (isLarger(path, largestFile))
    return { data: undefined, problems: [{ file: path, ...toInputFault("large-file") }] };
  const bytes = readBytes(path);
  if (bytes === undefined) {
    const missing = problemIn(path, "missing-file", 1, `Không có tệp “${path}”.`, "kiểm tra lại đường dẫn.");
    return { data: undefined, problems: [missing] };
  }
  const { text, faults, leftOut, aside } = await readBounded(bytes, basename(path));
  const problems = faults.map((fault): Problem => ({ file: path, ...fault }));
  if (text === "" || hasError(problems)) return { data: undefined, problems };
  const { lines, masked } = maskLines(splitLines(text));
  const judged = judgeMark(path, findMark(lines, aside), allowRestricted);
  problems.push(...judged.problems);
  if (hasError(problems)) return { data: undefined, problems };
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const name = toSourceName(path);
  const left = leftOut.map(({ objects, ...sum }) =>
    Object.keys(objects).length === 0 ? sum : { ...sum, objects },
  );
  return { data: { lines, masked, sha256, name, restricted: judged.restricted, leftOut: left }, problems };
}

/** The name under which a received file is recorded: NFC, as all content is (macOS writes NFD), without what prints nothing; a person's data in it masked. */
export function toSourceName(path: string): string {
  return maskLines([dropInvisible(basename(path).normalize("NFC"))]).lines[0] ?? "";
}

/** More items than any plan numbers: the largest known has 46. What has more is damaged, or many plans in one file. */
const mostItems = 1000;

/** A reading with no more items than a plan has: what is refused for having more is told by its first ones. */
export function limitItems(file: ImportedPlan["file"]): ImportedPlan["file"] {
  return file.items.length > mostItems ? { ...file, items: file.items.slice(0, mostItems) } : file;
}

/** A text in which no item was found, or more than any plan has, is no plan: the problem that says so. */
export function checkItemsFound(path: string, plan: ImportedPlan): Problem[] {
  const count = plan.file.items.length;
  if (count > mostItems) {
    const line =
      plan.file.items[mostItems]?.body?.lines[0] ?? plan.file.items[mostItems]?.annex?.lines[0] ?? 1;
    const tooMany = `Đọc được ${count} mô hình, nhiệm vụ; một kế hoạch không có quá ${mostItems} mục.`;
    const advice = "kiểm tra tệp có bị lặp nội dung hoặc gộp nhiều kế hoạch; mỗi tệp chỉ chứa một kế hoạch.";
    return [
      {
        file: path,
        line,
        column: 1,
        severity: "error",
        code: "too-many-items",
        message: tooMany,
        suggestion: advice,
      },
    ];
  }
  if (count > 0) return [];
  const message = "Không tìm thấy mô hình hay nhiệm vụ nào trong văn bản.";
  const suggestion =
    "kiểm tra tệp có đủ thân văn bản hoặc bảng phụ lục; mỗi mô hình cần dòng “Mô hình N: …” hoặc một hàng của bảng.";
  return [{ file: path, line: 1, column: 1, severity: "error", code: "no-items", message, suggestion }];
}

/** A plan on which nobody decided anything yet. */
export const noReview: ReviewFile = reviewFile.parse({});

/** People's decisions on a plan; none where it has no review.yaml yet. */
export function readReview(
  folder: string,
  id: string,
): { readonly review: ReviewFile; readonly problems: readonly Problem[] } {
  const path = join(folder, "plans", id, "review.yaml");
  if (readBytes(path) === undefined) return { review: noReview, problems: [] };
  const { text, problems } = readContentFile(path, path);
  if (text === undefined) return { review: noReview, problems };
  const read = readYaml(path, text, reviewFile);
  return { review: read.data?.value ?? noReview, problems: [...problems, ...read.problems] };
}
