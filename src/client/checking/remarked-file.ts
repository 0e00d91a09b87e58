import { download } from "#client/draft/download.ts";
import type { DraftFinding } from "#draft/check/draft-finding.ts";
import type { OpenedDraft, ReadText } from "./run-check.ts";

/** Name of the copy with remarks: “du-thao.docx” gives “du-thao (có nhận xét).docx”. */
export const toRemarkedName = (name: string): string => `${name.replace(/\.docx$/i, "")} (có nhận xét).docx`;

/** Hands the drafter's own .docx back with findings as comments; returns what is to be said. What writes it is loaded now. */
export async function downloadRemarked(
  { name, bytes }: OpenedDraft,
  { lines, origins }: ReadText,
  findings: readonly DraftFinding[],
  today: string,
): Promise<string> {
  const { writeRemarks } = await import("#draft/remarks/write-remarks.ts");
  const { remarkSignature, toRemark } = await import("#draft/remarks/say-finding.ts");
  const file = await writeRemarks({ bytes, lines, origins }, findings.map(toRemark), remarkSignature(today));
  if (file === undefined)
    return "Không ghi được nhận xét vào tệp này mà giữ nguyên phần còn lại; mở tệp trong Word, lưu lại kiểu .docx rồi kiểm tra tệp mới.";
  download(new Uint8Array(file), toRemarkedName(name), "docx");
  return `Đã tải “${toRemarkedName(name)}” với ${findings.length} nhận xét; phần còn lại của tệp giữ nguyên.`;
}
