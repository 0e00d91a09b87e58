import type { Problem } from "./problem.ts";

const severityOrder = { error: 0, warning: 1, note: 2 } as const;

/** Order of reading: file, line, column, then the graver first. */
export function compareProblems(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || severityOrder[a.severity] - severityOrder[b.severity];
}

/** One problem on one line: `file:line:column severity code message Gợi ý: …`. */
export function formatProblem(problem: Problem): string {
  const place = `${problem.file}:${problem.line}:${problem.column}`;
  const advice = problem.suggestion === undefined ? "" : ` Gợi ý: ${problem.suggestion}`;
  return `${place} ${problem.severity} ${problem.code} ${problem.message}${advice}`.replace(/\s*\n\s*/g, " ");
}

/** All problems of a run in order of reading, then a line that counts them; empty string for none. */
export function formatProblems(problems: readonly Problem[]): string {
  if (problems.length === 0) return "";
  const lines = [...problems].sort(compareProblems).map(formatProblem);
  const count = (severity: Problem["severity"]): number =>
    problems.filter((p) => p.severity === severity).length;
  return [
    ...lines,
    `${count("error")} lỗi, ${count("warning")} cảnh báo, ${count("note")} ghi chú.`,
    "",
  ].join("\n");
}

export function hasError(problems: readonly Problem[]): boolean {
  return problems.some((p) => p.severity === "error");
}
