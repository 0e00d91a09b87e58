import type { Statement } from "#schema/items.ts";
import type { ClassifiedLine } from "#importer/lines/classify-lines.ts";

/** A title of several lines in quotation marks, which its first opens and a later one closes; undefined where a line closes none. */
export function joinQuoted(title: Statement, line: ClassifiedLine): Statement | undefined {
  const isOpen = title.text.lastIndexOf("“") > title.text.lastIndexOf("”");
  if (!isOpen || !/^[^“]*”[\s.;:]*$/.test(line.text)) return undefined;
  return { text: `${title.text} ${line.text}`, lines: [title.lines[0], line.to] };
}
