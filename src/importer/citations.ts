import { documentRelation } from "#schema/items.ts";
import type { CitedDocument } from "#schema/items.ts";
import { fold, foldAligned } from "#text/fold.ts";
import { joinWhitespace } from "#text/join.ts";
import { readListRelation, readRelation, stripOpening } from "./citation-relation.ts";
import { documentKinds } from "./document-kinds.ts";
import { findNumberedDocuments } from "./document-numbers.ts";
import type { NamedDocument } from "./document-numbers.ts";
import { lineAt } from "./paragraphs.ts";
import type { Paragraph } from "./paragraphs.ts";
import { findRepeatedNumbers, getDigits } from "./repeated-numbers.ts";

type Relation = CitedDocument["relation"];

/** One place where the text cites a document. */
type Citing = Omit<CitedDocument, "occurrences">;

const caption = /\((?:Ban hành kèm|Kèm)\s+theo[^)]*$/u;
const captionLine = /^[\s*_(]*(?:ban hanh\s+)?kem theo\s/u;
const ownNumberLine = /^[\s*_|]*so\s*:/u;

/** “05/CT-TTg” and “5 /CT-TTg” are one number. */
function toKey(number: string): string {
  return fold(number)
    .replace(/^0+(?=\d)/, "")
    .replace(/[^a-z0-9]+/g, "-");
}

/** Longest caption of an annex, in characters: a bound against damaged text. */
const captionLength = 400;

/** Documents that a paragraph names, told apart from the plan's own number in its letterhead or the caption of an annex. */
function findNamed({ text }: Paragraph): { readonly own: NamedDocument[]; readonly others: NamedDocument[] } {
  const named = findNumberedDocuments(text);
  const folded = foldAligned(text);
  const isOwnLine = ownNumberLine.test(folded) || captionLine.test(folded);
  const isOwn = ({ start }: NamedDocument): boolean =>
    isOwnLine || caption.test(text.slice(Math.max(0, start - captionLength), start));
  return { own: named.filter(isOwn), others: named.filter((one) => !isOwn(one)) };
}

/** Documents of each paragraph, in order, with those named again by kind and digits, which are known from the others. */
function addRepeated(
  paragraphs: readonly Paragraph[],
  named: readonly (readonly NamedDocument[])[],
  ownNumbers: readonly string[],
): readonly (readonly NamedDocument[])[] {
  const rows = mergeCitings(
    named.flat().map((found) => ({ ...found, relation: "mentions", line: 0, text: "" })),
  );
  const known = Map.groupBy(rows, (row) => getDigits(row.number));
  const ownDigits = new Set(ownNumbers.map(getDigits));
  return paragraphs.map(({ text }, index) => {
    const numbered = named[index] ?? [];
    const again = findRepeatedNumbers(text, known, ownDigits).filter(
      (one) => !numbered.some((found) => one.start < found.end && found.start < one.end),
    );
    return [...numbered, ...again].toSorted((a, b) => a.start - b.start);
  });
}

/**
 * Every document with a number that the paragraphs cite, in the order of its strongest citation, one row for each document,
 * with all places where it is cited in order of print. A list inherits its lead-in (“Căn cứ A; B”); a document named in the
 * title of another is mentioned. A number named again without its symbol counts where it can be one document alone; a
 * common name (“Đề án 06”) does not. The plan's own number (`ownNumber`, “Số: …”, “Kèm theo …”) is none; laws without a
 * number are none. Empty where nothing is cited. Texts are NFC without markup.
 */
export function readCitations(paragraphs: readonly Paragraph[], ownNumber?: string): CitedDocument[] {
  const found = paragraphs.map(findNamed);
  const printed = found.flatMap(({ own }) => own.map((one) => one.number));
  const ownNumbers = ownNumber === undefined ? printed : [...printed, ownNumber];
  const ownKeys = new Set(ownNumbers.map(toKey));
  const others = found.map((one) => one.others.filter(({ number }) => !ownKeys.has(toKey(number))));
  const named = addRepeated(paragraphs, others, ownNumbers);
  const citings: Citing[] = [];
  let inherited: Relation = "mentions";
  for (const [at, paragraph] of paragraphs.entries()) {
    const { text } = paragraph;
    if (text.trim() === "") continue;
    const folded = foldAligned(text);
    const head = stripOpening(folded);
    const goesOn = /^\s*\p{Ll}/u.test(text) || documentKinds.some((kind) => head.startsWith(`${kind} `));
    const listRelation = readListRelation(head);
    if (!goesOn || listRelation !== "mentions") inherited = listRelation;
    let previousEnd = 0;
    for (const [index, found] of (named[at] ?? []).entries()) {
      const lead = folded.slice(previousEnd, found.start);
      const rest = folded.slice(found.end);
      const relation = readRelation({ lead, rest, isFirst: index === 0, inherited });
      previousEnd = found.end;
      if (relation !== "mentions") inherited = relation;
      citings.push({
        kind: found.kind,
        number: found.number,
        issuedOn: found.issuedOn,
        issuer: found.issuer,
        relation,
        line: lineAt(paragraph, found.start),
        text: joinWhitespace(text.slice(found.start, found.end)),
      });
    }
    if (!/[;,:]\s*$/u.test(text)) inherited = "mentions";
  }
  return mergeCitings(citings);
}

const strength = (relation: Relation): number => -documentRelation.options.indexOf(relation);

/** Of the rows of one number, the citing's: of its day; where a day is not printed of its issuer, else the one named last. */
function findRow(rows: readonly CitedDocument[], one: Citing): CitedDocument | undefined {
  const open = rows.filter((row) => row.issuedOn === null || one.issuedOn === null);
  return (
    rows.find((row) => row.issuedOn === one.issuedOn) ??
    open.find((row) => row.issuer !== null && row.issuer === one.issuer) ??
    open.at(-1)
  );
}

/** One row for each document: its strongest citing, the first of equals, with date and issuer from any of them. */
function mergeCitings(citings: readonly Citing[]): CitedDocument[] {
  const byNumber = Map.groupBy(citings, (one) => toKey(one.number));
  const rows = [...byNumber.values()].flatMap(mergeNumber);
  return rows.toSorted((a, b) => a.line - b.line);
}

function mergeNumber(citings: readonly Citing[]): CitedDocument[] {
  const rows: CitedDocument[] = [];
  for (const one of citings) {
    const { line, relation, text } = one;
    const row = findRow(rows, one);
    if (row === undefined) {
      rows.push({ ...one, occurrences: [{ line, relation, text }] });
      continue;
    }
    row.occurrences.push({ line, relation, text });
    const [strong, weak] = strength(relation) > strength(row.relation) ? [one, row] : [row, one];
    rows[rows.indexOf(row)] = {
      kind: strong.kind,
      number: strong.number,
      issuedOn: strong.issuedOn ?? weak.issuedOn,
      issuer: strong.issuer ?? weak.issuer,
      relation: strong.relation,
      line: strong.line,
      text: strong.text,
      occurrences: row.occurrences,
    };
  }
  return rows;
}
