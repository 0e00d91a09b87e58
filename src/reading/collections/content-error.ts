import { compareProblems, formatProblems } from "#problems/format-problems.ts";
import type { Problem } from "#problems/problem.ts";

/**
 * Content that is not valid, shown to its author in the browser while `astro dev` runs: every problem in the words of the check,
 * and the author's own file with the first error marked. Astro draws an error by the names of these fields; its stack, which
 * would show the program, is the message once more, to be copied.
 */
export class ContentError extends Error {
  readonly title = "Nội dung có lỗi";
  readonly hint = "Sửa tệp rồi lưu: trang tự mở lại. Lệnh “npm run check” còn đối chiếu các tệp với nhau.";
  /** Where the first error stands; undefined where no problem is an error. */
  readonly loc: { readonly file: string; readonly line: number; readonly column: number } | undefined;

  /** @param problems Of all files, in any order; at least one is an error */
  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems).trimEnd());
    this.name = "content/";
    this.stack = this.message;
    const [first] = problems.filter(({ severity }) => severity === "error").sort(compareProblems);
    this.loc = first && { file: first.file, line: first.line, column: first.column };
  }

  /** The title alone: Astro looks for “document” and “window” in these words and would advise about browsers. */
  override toString(): string {
    return this.title;
  }
}
