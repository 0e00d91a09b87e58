import { readFileSync, statSync } from "node:fs";
import { decodeText } from "#text/decode.ts";
import type { Problem } from "#problems/problem.ts";

/** A content file's text, and what is wrong with its bytes. `text` is undefined where it cannot be read. */
export interface FileText {
  readonly text: string | undefined;
  readonly problems: readonly Problem[];
}

/** Bytes of a file; undefined where there is no such file. */
export function readBytes(path: string): Uint8Array | undefined {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true ? readFileSync(path) : undefined;
}

/** Whether a file holds more bytes than that; false where there is no such file. */
export function isLarger(path: string, bytes: number): boolean {
  return (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > bytes;
}

/**
 * A committed text file: UTF-8, NFC, LF, no BOM; any other form is an error. `name` is the path shown to the author.
 */
export function readContentFile(path: string, name: string): FileText {
  const bytes = readBytes(path);
  if (bytes === undefined) {
    const problem: Problem = {
      file: name,
      line: 1,
      column: 1,
      severity: "error",
      code: "missing-file",
      message: `Không có tệp “${name}”.`,
      suggestion: "tạo tệp này hoặc chạy “npm run import -- TỆP --plan MÃ”.",
    };
    return { text: undefined, problems: [problem] };
  }
  const { text, faults } = decodeText(bytes);
  const problems = faults.map((fault): Problem => ({ file: name, severity: "error", ...fault }));
  return { text: text === "" ? undefined : text, problems };
}
