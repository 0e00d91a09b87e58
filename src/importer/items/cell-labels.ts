import type { AnnexCell, FieldName, Statement } from "#schema/items.ts";
import type { LabelBook } from "#importer/lines/kinds/label-book.ts";
import { readLabel, splitLabel } from "#importer/lines/kinds/labels.ts";
import { alignText } from "#text/aligned.ts";
import { trimEnd } from "#text/trim-end.ts";

/** Columns in whose cells a plan may label who does what: “Chủ trì: A; phối hợp: B”. */
const labelled: ReadonlySet<FieldName> = new Set<FieldName>([
  "leads",
  "coordinators",
  "implementers",
  "supporters",
  "assignments",
  "content",
]);

const labelAt = new WeakMap<LabelBook, RegExp>();

/** Every label with its colon behind a blank. */
function findLabels(book: LabelBook): RegExp {
  const known = labelAt.get(book) ?? new RegExp(`(?<=\\s)(?=(?:${book.pattern})\\s*:)`, "gu");
  labelAt.set(book, known);
  return known;
}

/** A statement cut before each capital with which a label begins, though no mark parts it: “Chủ trì: A Phối hợp: B”. */
function cutAtLabels({ text, lines }: Statement, book: LabelBook): Statement[] {
  const words = alignText(text);
  const cuts = [...words.folded.matchAll(findLabels(book))]
    .map(({ index }) => index)
    .filter((at) => /^\p{Lu}/u.test(text.slice(at)) && /\p{L}/u.test(text.slice(0, at)));
  const starts = [0, ...cuts];
  return starts.map((start, index) => ({
    text: trimEnd(text.slice(start, starts[index + 1]), /[\s–+-]/),
    lines: [lines[0], lines[1]],
  }));
}

/** A cell cut where labels begin in it: each piece is a cell of its own under its label; a cell without labels stays one. */
export function splitLabelledCell(cell: AnnexCell, book: LabelBook): readonly AnnexCell[] {
  if (!labelled.has(cell.field) || !cell.statements.some(({ text }) => text.includes(":"))) return [cell];
  const out: AnnexCell[] = [];
  for (const statement of cell.statements.flatMap((one) => cutAtLabels(one, book))) {
    const first = statement.text.includes(":")
      ? readLabel(alignText(statement.text), undefined, book)
      : undefined;
    if (first === undefined) {
      const last = out.at(-1);
      if (last === undefined) out.push({ ...cell, statements: [statement] });
      else last.statements.push(statement);
      continue;
    }
    for (const { field, label, rest } of splitLabel(first, book)) {
      const statements = rest.text === "" ? [] : [{ text: rest.text, lines: statement.lines }];
      out.push({ field, heading: label, statements });
    }
  }
  return out.filter(({ statements }) => statements.length > 0);
}
