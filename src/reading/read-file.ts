import { readFileSync, statSync } from "node:fs";
import { toInvisible } from "#importer/formats/input-fault.ts";
import type { Problem } from "#problems/problem.ts";
import { decodeText, splitLines } from "#text/decode.ts";
import { listInvisibleKinds, listInvisibleLines } from "#text/tell-invisible.ts";

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

function readDecoded(path: string, name: string): FileText {
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

/**
 * A committed text file that people write: UTF-8, NFC, LF, no BOM, no characters that print nothing; any other form is an error.
 * `name` is the path shown to the author.
 */
export function readContentFile(path: string, name: string): FileText {
  const { text, problems } = readDecoded(path, name);
  const invisible = listInvisibleLines(splitLines(text ?? "")).map((found): Problem => ({
    file: name,
    severity: "error",
    code: "invisible",
    ...found,
    suggestion: "xóa ký tự này.",
  }));
  return { text, problems: [...problems, ...invisible] };
}

/** The text of a plan as received, in the form of committed files; what prints nothing in it is told, not refused. */
export function readSourceFile(path: string, name: string): FileText {
  const { text, problems } = readDecoded(path, name);
  const invisible = listInvisibleKinds(splitLines(text ?? "")).map((found): Problem => ({
    file: name,
    ...toInvisible(found),
  }));
  return { text, problems: [...problems, ...invisible] };
}
