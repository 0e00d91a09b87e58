import type { Statement } from "#schema/items.ts";
import type { PlainLine } from "#importer/lines/logical-line.ts";
import { continuesSentence, readBullet, readMark } from "#importer/lines/sentences.ts";

/**
 * Adds a line to the statements of a field, in place: it goes on with the last statement where a page break cut the
 * sentence or the name, else it begins a statement of its own, without its bullet mark.
 */
export function addLine(statements: Statement[], line: Pick<PlainLine, "text" | "line" | "to">): void {
  const last = statements.at(-1);
  if (last !== undefined && continuesSentence(last.text, line.text)) {
    statements[statements.length - 1] = {
      ...last,
      text: `${last.text} ${line.text}`,
      lines: [last.lines[0], line.to],
    };
    return;
  }
  const text = readBullet(line.text);
  const lines: [number, number] = [line.line, line.to];
  if (text === undefined) statements.push({ text: line.text, lines });
  else statements.push({ text, lines, bullet: readMark(line.text) });
}
