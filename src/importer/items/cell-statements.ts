import type { Statement } from "#schema/items.ts";
import { namesBodies } from "#importer/lines/cell-content.ts";
import type { ColumnField, LabelBook } from "#importer/lines/kinds/label-book.ts";
import { readLabel } from "#importer/lines/kinds/labels.ts";
import type { Cell } from "#importer/lines/row.ts";
import { alignText } from "#text/aligned.ts";
import { addLine } from "./statements.ts";

const bodyFields: ReadonlySet<ColumnField> = new Set<ColumnField>([
  "leads",
  "coordinators",
  "implementers",
  "supporters",
]);

/** A body that its line names in full: no list that goes on, and more than the word with which a name begins. */
function isWhole(text: string): boolean {
  return (
    !/[,;]/.test(text) &&
    !/^(?:các\s+)?(?:văn phòng|phòng|sở|ban|bộ|cục|ủy ban|uỷ ban|trung tâm|chi cục)$/iu.test(text)
  );
}

/** The end of a name that says whose body it is: what stands on the next line of the cell is not part of it. */
const levelEnd = /(?:^|\s)(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)$/iu;
const severalHead = /^(?:các|toàn bộ|tất cả)\s/u;

/** Whether a paragraph of a column of bodies begins with another body than the one above: “Hội Nông dân xã”, then “các thôn”; but “UBND”, then “các xã”. */
function beginsBody(text: string, above: string | undefined): boolean {
  if (!namesBodies(text)) return false;
  if (/^\p{Lu}/u.test(text)) return above === undefined || isWhole(above);
  return severalHead.test(text) && above !== undefined && levelEnd.test(above) && isWhole(above);
}

/**
 * What a cell says, paragraph by paragraph: one that goes on with the sentence above is joined to it; one that begins with a
 * label, and in a column of bodies one that names a body anew, is another statement, though nothing ends the one above. None
 * for an empty cell.
 */
export function readCellStatements(
  { pieces: printed, lines }: Cell,
  field: ColumnField,
  labels: LabelBook,
): Statement[] {
  // A cell of dashes alone says nothing.
  const pieces = printed.filter((text) => text !== "");
  const [first, ...rest] = pieces;
  if (first === undefined) return [];
  const [line, to] = lines;
  if (rest.length === 0) return [{ text: first, lines: [line, to] }];
  const out: Statement[] = [];
  for (const text of pieces) {
    const isBody = bodyFields.has(field) && beginsBody(text, out.at(-1)?.text);
    const isLabelled = text.includes(":") && readLabel(alignText(text), undefined, labels) !== undefined;
    if (isLabelled || isBody) out.push({ text, lines: [line, to] });
    else addLine(out, { text, line, to });
  }
  return out;
}
