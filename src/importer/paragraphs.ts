import type { LogicalLine } from "./logical-lines.ts";
import { continuesSentence } from "./logical-lines.ts";

/**
 * Running text as paragraphs, each with the line on which it begins; table rows one by one. A line that begins with a small
 * letter goes on with a long one above that a page break cut.
 */
export function readParagraphs(
  lines: readonly LogicalLine[],
): { readonly text: string; readonly line: number }[] {
  const out: { text: string; line: number }[] = [];
  let isRunning = false;
  for (const line of lines) {
    const last = out.at(-1);
    const isLong = (last?.text.length ?? 0) > 60;
    const goesOn = line.row === undefined && isRunning && isLong && /^\p{Ll}/u.test(line.text);
    if (goesOn && last !== undefined && continuesSentence(last.text, line.text)) {
      last.text = `${last.text} ${line.text}`;
    } else out.push({ text: line.text, line: line.line });
    isRunning = line.row === undefined;
  }
  return out;
}
