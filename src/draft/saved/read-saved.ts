import type { z } from "zod";
import type { Problem } from "#problems/problem.ts";
import { type SavedDraft, draftVersion, savedDraft } from "#schema/draft.ts";

/** What a saved text holds: a draft, or what is wrong with it. Of a text that cannot be read nothing is thrown away. */
export type SavedAnswer =
  | { readonly draft: SavedDraft; readonly problems: readonly Problem[] }
  | { readonly draft: undefined; readonly problems: readonly [Problem, ...Problem[]] };

type Raw = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Raw =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * What makes a draft of a version one of the next; the place in the list is the version that it takes.
 * Version 0 is what has no version: a field's words stood by themselves, `"deadline": "Quý IV"`.
 */
const raises: readonly ((draft: Raw) => Raw)[] = [
  (draft) => ({
    ...draft,
    version: 1,
    entries: (Array.isArray(draft["entries"]) ? draft["entries"] : []).map((entry: unknown) => {
      if (!isRecord(entry) || !isRecord(entry["fields"])) return entry;
      const fields = Object.entries(entry["fields"]).map(([name, value]) => [
        name,
        typeof value === "string" ? { text: value } : value,
      ]);
      return { ...entry, fields: Object.fromEntries(fields) as Raw };
    }),
  }),
];

function toProblem(file: string, code: string, message: string, suggestion: string): Problem {
  return { file, line: 1, column: 1, severity: "error", code, message, suggestion };
}

const refuse = (problem: Problem): SavedAnswer => ({ draft: undefined, problems: [problem] });

/** “entries.1.fields.title: …” for each thing wrong, in Vietnamese where the schema says what to type. */
function tellIssue(file: string, issue: z.core.$ZodIssue): Problem {
  const path = issue.path.join(".");
  return toProblem(
    file,
    "draft-shape",
    `${path === "" ? "bản thảo" : path}: ${issue.code === "custom" ? issue.message : "giá trị không đúng kiểu."}`,
    "sửa giá trị này theo docs/contract.md, hoặc mở lại bản thảo ở trang Soạn thảo rồi lưu ra tệp.",
  );
}

function versionOf(raw: Raw): number | undefined {
  const version = raw["version"] ?? 0;
  return typeof version === "number" && Number.isInteger(version) && version >= 0 ? version : undefined;
}

/**
 * Reads a saved draft of this version or an older one. Unknown keys stay with it.
 * @param file Name by which the text is told of.
 */
export function readSavedDraft(text: string, file: string): SavedAnswer {
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return refuse(
      toProblem(file, "draft-json", "Tệp không phải bản thảo đã lưu: không đọc được như JSON.", "chọn tệp .json do trang Soạn thảo lưu ra."), // prettier-ignore
    );
  }
  if (!isRecord(raw) || (raw["entries"] === undefined && raw["version"] === undefined))
    return refuse(
      toProblem(file, "draft-json", "Tệp không phải bản thảo đã lưu.", "chọn tệp .json do trang Soạn thảo lưu ra."), // prettier-ignore
    );
  const version = versionOf(raw);
  if (version === undefined || version > draftVersion)
    return refuse(
      toProblem(
        file,
        "draft-version",
        `Bản thảo thuộc phiên bản “${String(raw["version"])}”, mới hơn phiên bản ${draftVersion} mà trang này đọc được.`,
        "mở bằng bản mới của Sổ tay; tệp vẫn nguyên như cũ.",
      ),
    );
  const raised = raises.slice(version).reduce((draft, raise) => raise(draft), raw);
  const read = savedDraft.safeParse(raised);
  if (read.success) return { draft: read.data, problems: [] };
  const [first, ...rest] = read.error.issues.map((issue) => tellIssue(file, issue));
  if (first === undefined) throw new Error("A refusal has a reason");
  return { draft: undefined, problems: [first, ...rest] };
}

/** The text of a draft as a file holds it; the same draft gives the same text. */
export const writeSavedDraft = (draft: SavedDraft): string => `${JSON.stringify(draft, null, 2)}\n`;
