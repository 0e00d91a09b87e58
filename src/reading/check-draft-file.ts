import type { CheckedDraft } from "#draft/check/checked-draft.ts";
import { readDraft } from "#draft/check/read-draft.ts";
import { toReferencePlan } from "#draft/check/reference-plan.ts";
import { compilePlaceBook } from "#handbook/compile-words.ts";
import { buildHandbook } from "#handbook/handbook.ts";
import type { Content } from "#handbook/handbook-types.ts";
import { hasPlace } from "#meaning/places/places.ts";
import { hasError } from "#problems/format-problems.ts";
import type { Problem } from "#problems/problem.ts";
import { suggestNearest } from "#text/nearest.ts";
import { receiveFile } from "./import/import-file.ts";
import { readContent, readContentWithoutPlans } from "./read-content.ts";

export interface DraftFileOptions {
  readonly folder: string;
  readonly file: string;
  /** Code of the draft's place; undefined to take the one that the text names. */
  readonly place: string | undefined;
  /** Id of the plan to hold it against; undefined for none. */
  readonly reference: string | undefined;
  /** YYYY-MM-DD. */
  readonly today: string;
}

export interface DraftFile {
  readonly problems: readonly Problem[];
  /** Undefined where the file, the content or an option is wrong. */
  readonly draft: CheckedDraft | undefined;
}

const optionProblem = (file: string, code: string, message: string, suggestion: string): Problem => ({
  file,
  line: 1,
  column: 1,
  severity: "error",
  code,
  message,
  suggestion,
});

/** What is wrong with the options: the code of no place, the id of no plan. */
function checkOptions({ file, place, reference }: DraftFileOptions, content: Content): Problem[] {
  const problems: Problem[] = [];
  if (place !== undefined && !hasPlace(compilePlaceBook(content), place)) {
    const codes = content.places.map(({ code }) => code);
    const message = `Không có đơn vị nào mang mã “${place}”.`;
    problems.push(optionProblem(file, "unknown-place", message, suggestNearest(place, codes)));
  }
  if (reference !== undefined && !content.plans.has(reference)) {
    const message = `Không có kế hoạch “${reference}” để so.`;
    const advice = suggestNearest(reference, [...content.plans.keys()]);
    problems.push(optionProblem(file, "unknown-plan", message, advice));
  }
  return problems;
}

/** Reads a file as a draft to check. What the reading mends is told as a warning; any other fault leaves no draft. */
export async function readDraftFile(options: DraftFileOptions): Promise<DraftFile> {
  const { folder, file, place, reference, today } = options;
  const read = reference === undefined ? readContentWithoutPlans(folder) : readContent(folder);
  const { content } = read;
  if (content === undefined) return { problems: read.problems, draft: undefined };
  const wrong = checkOptions(options, content);
  const received = await receiveFile(file, undefined);
  const problems = [...wrong, ...received.problems];
  if (received.data === undefined || hasError(problems)) return { problems, draft: undefined };
  const { lines, leftOut } = received.data;
  const plan = reference === undefined ? undefined : toReferencePlan(buildHandbook(content), reference);
  const draft = readDraft({ lines, leftOut: [...leftOut], content, place, reference: plan, today });
  const told = draft?.place === null ? [tellUnknownPlace(file)] : [];
  const empty = draft?.plan.items.length === 0 ? [tellNoItems(file)] : [];
  return { problems: [...problems, ...told, ...empty], draft };
}

function tellUnknownPlace(file: string): Problem {
  const message = "Không rõ dự thảo của địa phương nào; tên địa phương khác không được kiểm tra.";
  const advice = "chạy lại với “--place MÃ”.";
  return { ...optionProblem(file, "unknown-place", message, advice), severity: "warning" };
}

function tellNoItems(file: string): Problem {
  const message = "Không tìm thấy mô hình hay nhiệm vụ nào; chỉ kiểm tra thể thức, căn cứ và tên gọi.";
  const advice = "kiểm tra tệp có đủ thân văn bản hoặc bảng phụ lục.";
  return { ...optionProblem(file, "no-items", message, advice), severity: "warning" };
}
