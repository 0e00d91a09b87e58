import type { AnnexCell, FieldName, Statement } from "#schema/items.ts";
import type { LabelBook } from "#importer/lines/kinds/label-book.ts";
import { readLabel, splitLabel } from "#importer/lines/kinds/labels.ts";
import { leadingBody } from "#importer/lines/kinds/leading-body.ts";
import { alignText } from "#text/aligned.ts";
import { fold } from "#text/fold.ts";
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
  return starts.flatMap((start, index): Statement[] => {
    const part = trimEnd(text.slice(start, starts[index + 1]), /[\s–+-]/);
    return part === "" ? [] : [{ text: part, lines: [lines[0], lines[1]] }];
  });
}

/** “Chủ trì/Phối hợp”: a column that names who leads first, then who helps. */
function isShared(heading: string): boolean {
  const lead = heading.indexOf("chu tri");
  return lead >= 0 && heading.includes("phoi hop", lead);
}
/** What parts the two in a cell: a stroke, a semicolon, or a comma before another body; none within “ra/vào”, “24/7”. */
const sharedMark = /(?:(?<=\p{L}|\))\s?\/\s?(?=\p{Lu})|;)\s*/u;

/** A cell of a column of both as one of who leads and one of who helps; as it is where it names one body alone. */
function splitShared(cell: AnnexCell): readonly AnnexCell[] {
  const [first, ...others] = cell.statements;
  if (first === undefined || !isShared(fold(cell.heading))) return [cell];
  const mark = sharedMark.exec(first.text) ?? findNextBody(first.text);
  const helpers = [
    ...(mark === null ? [] : [{ ...first, text: first.text.slice(mark.index + mark[0].length) }]),
    ...others,
  ].filter(({ text }) => text !== "");
  const lead = { ...first, text: first.text.slice(0, mark?.index).trimEnd() };
  return helpers.length === 0 || lead.text === ""
    ? [cell]
    : [
        { ...cell, field: "leads", statements: [lead] },
        { ...cell, field: "coordinators", statements: helpers },
      ];
}

/** The comma before the second body that a text names. */
function findNextBody(text: string): RegExpExecArray | null {
  for (const match of text.matchAll(/,\s+(?=\p{L})/gu))
    if (leadingBody.pattern.test(text.slice(match.index + match[0].length))) return match;
  return null;
}

/** A cell cut where labels begin in it: each piece is a cell of its own under its label; a cell without labels stays one. */
export function splitLabelledCell(cell: AnnexCell, book: LabelBook): readonly AnnexCell[] {
  if (!labelled.has(cell.field)) return [cell];
  if (!cell.statements.some(({ text }) => text.includes(":"))) return splitShared(cell);
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
