import type { SearchAnswer } from "#search/ask/run.ts";

const quote = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(", ");

/** “58 kết quả”, “12 trong 58 kết quả”; why there are none, or none as typed, or none beside a place that is told. */
export function tellCount(
  shown: number,
  { hits, leftOut, isOtherMarks }: SearchAnswer,
  isTold = false,
): string {
  if (hits.length === 0 && isTold) return "Không có mục nào khác trong sổ tay.";
  if (hits.length === 0 && leftOut.length > 0)
    return `Không có kết quả: sổ tay không có từ ${quote(leftOut)}.`;
  if (hits.length === 0) return "Không có kết quả trong sổ tay.";
  const count = shown === hits.length ? `${shown} kết quả` : `${shown} trong ${hits.length} kết quả`;
  return isOtherMarks ? `Không có kết quả đúng dấu đã gõ; ${count} khác dấu` : count;
}

/** What was read for words as typed, and which were left out: a sentence each; empty where the query stands as it was typed. */
export function tellReading({ hits, reading, leftOut }: SearchAnswer): string {
  return [
    reading === "" ? "" : `Tìm thay: “${reading}”.`,
    leftOut.length === 0 || hits.length === 0 ? "" : `Bỏ qua từ không có trong sổ tay: ${quote(leftOut)}.`,
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}
