import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { type SaidFinding, remarkSignature, toRemark } from "#draft/remarks/say-finding.ts";
import { writeRemarks } from "#draft/remarks/write-remarks.ts";
import { readInput } from "#importer/formats/read-input.ts";
import type { Problem } from "#problems/problem.ts";

const problemIn = (file: string, message: string, suggestion: string): Problem => ({
  file,
  line: 1,
  column: 1,
  severity: "error",
  code: "remarks",
  message,
  suggestion,
});

/**
 * Writes a copy of a drafter's .docx with findings as comments. `lines`: the text as it was checked; `date`: YYYY-MM-DD. The
 * problem where nothing was written: another kind of file, the drafter's own name for the copy, a file that cannot be changed.
 */
export async function writeRemarkedFile(options: {
  readonly file: string;
  readonly out: string;
  readonly lines: readonly string[];
  readonly findings: readonly SaidFinding[];
  readonly date: string;
}): Promise<Problem[]> {
  const { file, out, lines, findings, date } = options;
  if (resolve(file) === resolve(out))
    return [problemIn(out, "Tệp có nhận xét trùng tên với dự thảo.", "đặt tên khác sau “--remarks”.")];
  const bytes = new Uint8Array(readFileSync(file));
  const { format, origins } = await readInput(bytes, basename(file));
  if (format !== "docx")
    return [
      problemIn(file, "Chỉ ghi được nhận xét vào tệp .docx.", "lưu dự thảo thành .docx rồi kiểm tra lại."),
    ];
  const remarked = await writeRemarks(
    { bytes, lines, origins },
    findings.map(toRemark),
    remarkSignature(date),
  );
  if (remarked === undefined)
    return [
      problemIn(
        file,
        "Không ghi được nhận xét vào tệp này mà giữ nguyên phần còn lại.",
        "mở tệp trong Word, chọn “Lưu thành” (Save As) kiểu .docx rồi kiểm tra lại tệp mới.",
      ),
    ];
  writeFileSync(`${out}.part`, remarked);
  renameSync(`${out}.part`, out);
  return [];
}
