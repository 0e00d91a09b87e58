import type { Problem } from "#problems/problem.ts";

/** Lines with misread words by which a text looks read by a machine; fewer are slips of typing. */
const leastLines = 3;
/** Lines that are named; the others are counted. */
const mostNamed = 10;

/**
 * The hint that a text looks read by a machine, with the lines that make it look so; none for a text with few of them.
 * @param lines Lines that hold a misread word, from 1, in order.
 */
export function tellRecognised(file: string, lines: readonly number[]): Problem[] {
  const [line] = lines;
  if (line === undefined || lines.length < leastLines) return [];
  const rest = lines.length > mostNamed ? ` và ${lines.length - mostNamed} dòng khác` : "";
  const named = `${lines.slice(0, mostNamed).join(", ")}${rest}`;
  return [
    {
      file,
      line,
      column: 1,
      severity: "warning",
      code: "recognised-text",
      message: `Văn bản có vẻ do máy nhận dạng từ ảnh, còn chữ đọc sai: dòng ${named}.`,
      suggestion: "soát với bản gốc; dòng sửa đề xuất nào đúng thì chép vào repairs của review.yaml.",
    },
  ];
}
