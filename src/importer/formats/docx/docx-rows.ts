import { readXmlAttribute } from "./xml-tokens.ts";

/** Offset of the first cell of a table from a place on; -1 where none follows. */
function findCell(document: string, from: number): number {
  const cell = /<w:tc[\s>]/g;
  cell.lastIndex = from;
  return cell.exec(document)?.index ?? -1;
}

/**
 * The body of a Word document with an empty cell at the head of each row that begins late: Word leaves out as many columns as
 * its gridBefore says (ECMA-376, 17.4.15), and a reader that does not know it would move the row to the left.
 */
export function fillLateRows(document: string): string {
  const out: string[] = [];
  let from = 0;
  for (const { 0: tag, 1: attributes = "", index } of document.matchAll(/<(?:w:)?gridBefore\b([^<>]*)>/g)) {
    const columns = Number(readXmlAttribute(attributes, "w:val"));
    const at = findCell(document, index + tag.length);
    if (!Number.isInteger(columns) || columns < 1 || at < 0) continue;
    out.push(
      document.slice(from, at),
      `<w:tc><w:tcPr><w:gridSpan w:val="${columns}"/></w:tcPr><w:p/></w:tc>`,
    );
    from = at;
  }
  return [...out, document.slice(from)].join("");
}
