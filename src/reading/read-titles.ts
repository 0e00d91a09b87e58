import type { Problem } from "#problems/problem.ts";
import { decodeText, splitLines } from "#text/decode.ts";
import { isMended } from "#text/text-faults.ts";
import { toReadLetters } from "#text/lookalikes.ts";
import { joinWhitespace } from "#text/join.ts";
import { readBytes } from "./read-file.ts";

/** The titles of a file, one a line in its order, blank lines left out; none where a problem is an error. */
export interface TitlesFile {
  readonly titles: readonly string[];
  readonly problems: readonly Problem[];
}

/** Reads a list of titles. BOM, CRLF, NFD and characters that print nothing are mended without a word, since such a list is no committed file. */
export function readTitles(file: string): TitlesFile {
  const bytes = readBytes(file);
  if (bytes === undefined) {
    const problem: Problem = {
      file,
      line: 1,
      column: 1,
      severity: "error",
      code: "missing-file",
      message: `Không có tệp “${file}”.`,
      suggestion: "kiểm tra lại đường dẫn; mỗi dòng của tệp là một tên mô hình.",
    };
    return { titles: [], problems: [problem] };
  }
  const { text, faults } = decodeText(bytes);
  const problems = faults
    .filter((fault) => !isMended(fault))
    .map((fault): Problem => ({ file, severity: "error", ...fault }));
  if (problems.length > 0) return { titles: [], problems };
  return {
    titles: splitLines(text)
      .map((line) => joinWhitespace(toReadLetters(line)))
      .filter((title) => title !== ""),
    problems,
  };
}
