import { join } from "node:path";
import { importPlan } from "#importer/import-plan.ts";
import { compileImportWords } from "#importer/import-words.ts";
import { compilePlaceBook } from "#handbook/compile-words.ts";
import type { Content } from "#handbook/handbook-types.ts";
import type { Problem } from "#problems/problem.ts";
import type { PlanEntry } from "#schema/plan.ts";
import type { ReviewFile } from "#schema/review.ts";
import { splitLines } from "#text/decode.ts";
import { findOtherPlan } from "./other-plan.ts";
import type { PlanIdentity } from "./other-plan.ts";
import { readBytes, readContentFile } from "#reading/read-file.ts";

/** The plan whose text is about to be replaced; undefined where there is none that can be read. */
export function readOldPlan(
  folder: string,
  id: string | undefined,
  known: PlanEntry | undefined,
  review: ReviewFile | undefined,
  { vocabulary }: Content,
): PlanIdentity | undefined {
  const path = join(folder, "plans", id ?? "", "source.txt");
  if (readBytes(path) === undefined) return undefined;
  const { text } = readContentFile(path, path);
  if (text === undefined) return undefined;
  const lines = splitLines(text);
  const { document } = importPlan(lines, review?.repairs ?? [], compileImportWords(vocabulary)).file;
  return { document, lines, place: known?.place };
}

export interface ReplaceOptions {
  readonly folder: string;
  readonly id: string | undefined;
  readonly place: string | undefined;
  /** Whether another plan may be replaced. */
  readonly replace: boolean;
}

/** Whether another plan would be replaced: an error, or where that is wanted, a word on the decisions that stay. */
export function checkReplaced(
  { folder, id = "", place, replace }: ReplaceOptions,
  shown: string,
  old: PlanIdentity,
  next: Pick<PlanIdentity, "document" | "lines">,
  content: Content,
): Problem[] {
  const other = findOtherPlan(shown, id, old, { ...next, place }, compilePlaceBook(content));
  if (other === undefined || !replace) return other === undefined ? [] : [other];
  const review = join(folder, "plans", id, "review.yaml");
  const message =
    "Văn bản của kế hoạch đã thay bằng văn bản khác; review.yaml vẫn giữ các quyết định cho văn bản cũ.";
  const advice = "xem lại từng quyết định, rồi chạy “npm run check”.";
  const code = "replaced-plan";
  return [{ file: review, line: 1, column: 1, severity: "warning", code, message, suggestion: advice }];
}
