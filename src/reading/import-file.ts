import { createHash } from "node:crypto";
import { basename, join } from "node:path";
import type { ImportedPlan } from "#importer/import-plan.ts";
import { findPlaceInPlan } from "#model/plan-place.ts";
import type { Content, PlanContent } from "#model/handbook-types.ts";
import type { Problem } from "#problems/problem.ts";
import { reviewFile } from "#schema/review.ts";
import type { PlanEntry } from "#schema/plan.ts";
import type { ReviewFile } from "#schema/review.ts";
import { decodeText, isMended, splitLines } from "#text/decode.ts";
import { maskLines } from "#text/mask.ts";
import type { MaskedRun } from "#text/mask.ts";
import { formatItemsYaml } from "./items-yaml.ts";
import { readBytes, readContentFile } from "./read-file.ts";
import { readYaml } from "./read-yaml.ts";
import { writeFileWhole } from "./write-file.ts";

/** A plan's text as received, ready to be read. */
export interface ReceivedText {
  readonly lines: readonly string[];
  readonly masked: readonly MaskedRun[];
  readonly sha256: string;
  readonly name: string;
}

/** Reads a received file. Faults that decoding mends are warnings here; any other leaves no text. */
export function receiveText(path: string): {
  readonly received: ReceivedText | undefined;
  readonly problems: readonly Problem[];
} {
  const bytes = readBytes(path);
  if (bytes === undefined) {
    const problem: Problem = {
      file: path,
      line: 1,
      column: 1,
      severity: "error",
      code: "missing-file",
      message: `Không có tệp “${path}”.`,
      suggestion: "kiểm tra lại đường dẫn.",
    };
    return { received: undefined, problems: [problem] };
  }
  const { text, faults } = decodeText(bytes);
  const problems = faults.map((fault): Problem => ({
    file: path,
    severity: isMended(fault) ? "warning" : "error",
    ...fault,
  }));
  if (text === "" || problems.some((problem) => problem.severity === "error"))
    return { received: undefined, problems };
  const { lines, masked } = maskLines(splitLines(text));
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { received: { lines, masked, sha256, name: basename(path) }, problems };
}

/** A text in which no item was found is no plan: the problem that says so. */
export function checkItemsFound(path: string, plan: ImportedPlan): Problem[] {
  if (plan.file.items.length > 0) return [];
  const message = "Không tìm thấy mô hình hay nhiệm vụ nào trong văn bản.";
  const suggestion =
    "kiểm tra tệp có đủ thân văn bản hoặc bảng phụ lục; mỗi mô hình cần dòng “Mô hình N: …” hoặc một hàng của bảng.";
  return [{ file: path, line: 1, column: 1, severity: "error", code: "no-items", message, suggestion }];
}

/** People's decisions on a plan; none where it has no review.yaml yet. */
export function readReview(
  folder: string,
  id: string,
): { readonly review: ReviewFile; readonly problems: readonly Problem[] } {
  const path = join(folder, "plans", id, "review.yaml");
  const none = reviewFile.parse({});
  if (readBytes(path) === undefined) return { review: none, problems: [] };
  const { text, problems } = readContentFile(path, path);
  if (text === undefined) return { review: none, problems };
  const read = readYaml(path, text, reviewFile);
  return { review: read.data?.value ?? none, problems: [...problems, ...read.problems] };
}

/** Writes a plan's folder: source.txt and items.yaml; plan.mdx where the source is new; review.yaml only where there is none. */
export function writePlan(
  folder: string,
  id: string,
  received: ReceivedText | undefined,
  plan: ImportedPlan,
  content: PlanContent,
): void {
  const at = (name: string): string => join(folder, "plans", id, name);
  if (received !== undefined) {
    writeFileWhole(at("source.txt"), `${received.lines.join("\n")}\n`);
    const { entry } = content;
    const body =
      readBytes(at("plan.mdx")) === undefined
        ? ""
        : (readContentFile(at("plan.mdx"), "").text ?? "").replace(/^---\n[\s\S]*?\n---\n?/, "");
    const front = [
      "---",
      `place: "${entry.place}"`,
      `level: ${entry.level}`,
      "source:",
      `  file: ${entry.source.file}`,
      `  sha256: ${entry.source.sha256}`,
      `  lines: ${entry.source.lines}`,
      "---",
    ];
    writeFileWhole(at("plan.mdx"), `${front.join("\n")}\n${body === "" ? "" : `\n${body.trimStart()}`}`);
  }
  writeFileWhole(at("items.yaml"), formatItemsYaml(plan.file));
  if (readBytes(at("review.yaml")) === undefined) {
    writeFileWhole(
      at("review.yaml"),
      "# Quyết định của biên tập viên: sửa lỗi nhận dạng, đối chiếu, cơ quan; mỗi quyết định có lý do.\nrepairs: []\nmatches: []\n",
    );
  }
}

/** A received text as content of a plan, its place and level found in the text itself; undefined where none is found. */
export function toPlanContent(
  received: ReceivedText,
  plan: ImportedPlan,
  review: ReviewFile,
  content: Content,
  known: PlanEntry | undefined,
): PlanContent | undefined {
  const found =
    known === undefined
      ? findPlaceInPlan(plan.file.document, received.lines, content.places)
      : { place: known.place, level: known.level };
  if (found === undefined) return undefined;
  return {
    entry: {
      ...found,
      source: { file: received.name, sha256: received.sha256, lines: received.lines.length },
    },
    imported: plan.file,
    review,
    source: received.lines,
  };
}
